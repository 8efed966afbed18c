//===- GemmStores.h - Elements of C to memory -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMSTORES_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMSTORES_H

#include "GemmPlacement.h"

namespace roofline::cuda {

/// Calls `store` where a row of C exists.
void whereRowExists(DeviceBuilder &b, const ContractionForm &form,
                    const GemmConfig &config, mlir::Value row,
                    llvm::function_ref<void()> store);

/// Stores two or four words, of two 16-bit elements each, to C.
void storeChunk(DeviceBuilder &b, const ContractionForm &form,
                mlir::ValueRange words, mlir::Value pointer);

/// What becomes of eight neighbours of the product, f32, that begin at a row
/// and a column: computes on, where something follows, and stores to C. Where
/// that updates C, elements that a tile before has are left to it.
void storeProducts(DeviceBuilder &b, const ContractionForm &form,
                   const GemmConfig &config, const TilePlace &place,
                   mlir::ValueRange products, mlir::Value row,
                   mlir::Value column);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMSTORES_H
