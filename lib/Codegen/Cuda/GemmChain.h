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

/// The elementwise ops between a product and C, in f32 throughout: what the
/// product would be rounded to in between is not.
class GemmChain {
public:
  GemmChain(DeviceBuilder &b, const ContractionForm &form,
            const TilePlace &place)
      : b(b), form(form), place(place) {}

  /// Eight neighbouring elements of C, as f32, of those of the product that
  /// begin at a row and a column of it.
  llvm::SmallVector<mlir::Value> apply(mlir::ValueRange products,
                                       mlir::Value row, mlir::Value column);

private:
  using Reals = llvm::SmallVector<mlir::Value>;

  Reals valuesOf(mlir::Value tensor);
  Reals valuesOf(mlir::OpOperand &input);
  Reals load(unsigned operand);
  mlir::Value compute(mlir::Operation *yield,
                      const llvm::DenseMap<mlir::Value, mlir::Value> &inputs);

  DeviceBuilder &b;
  const ContractionForm &form;
  const TilePlace &place;
  mlir::Value row, column;
  /// Of tensors of the chain that are computed.
  llvm::DenseMap<mlir::Value, Reals> known;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMCHAIN_H
