//===- GemmChain.h - What follows a product in its kernel -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMCHAIN_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMCHAIN_H

#include "GemmPlacement.h"

namespace roofline::cuda {

/// What the chain after the product makes of neighbours of it, f32, four or
/// eight, that begin at a row and a column.
mlir::SmallVector<mlir::Value> applyChain(DeviceBuilder &b,
                                          const ContractionForm &form,
                                          const TilePlace &place,
                                          mlir::ValueRange products,
                                          mlir::Value row, mlir::Value column);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMCHAIN_H
