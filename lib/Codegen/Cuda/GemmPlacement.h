//===- GemmPlacement.h - Where tiles of products are ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMPLACEMENT_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMPLACEMENT_H

#include "DeviceBuilder.h"
#include "Roofline/Codegen/Cuda/GemmConfig.h"

namespace roofline::cuda {

/// A tile of C.
struct TilePlace {
  /// Its first row and column, i32.
  mlir::Value row, column;
  /// The first ones that no tile before it has.
  mlir::Value ownRow, ownColumn;
  /// Where its product's operands begin: bytes, i64.
  mlir::Value offsetA, offsetB, offsetC;
  /// The same of the chain's operands.
  llvm::SmallVector<mlir::Value, 2> others;
};

/// The `index`-th tile: product by product, within one groups of rows of tiles,
/// within these column by column. A last tile that would reach beyond C moves
/// back inside; where C has fewer rows than a tile it stays.
TilePlace placeTile(DeviceBuilder &b, const ContractionForm &form,
                    const GemmConfig &config, mlir::Value index);

/// Bytes of an element of C.
int64_t outputBytes(const ContractionForm &form);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMPLACEMENT_H
