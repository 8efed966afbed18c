//===- PreparedProduct.h - Products by prepared weights ------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_PREPAREDPRODUCT_H
#define ROOFLINE_LIB_CODEGEN_HOST_PREPAREDPRODUCT_H

#include "Product.h"

namespace roofline::host {

bool isWeight(mlir::func::FuncOp kernel, unsigned argument);

/// Code that lays weights out, and that uses them.
struct PreparedCode {
  /// Words of the laid out weights, and of the workspace.
  int64_t weights, workspace;
  /// Writes the weights, which are all that the builder's product has.
  std::function<void(ProductBuilder &, mlir::Value prepared)> emitWeights;
  /// Writes the tiles from `first` up to `end`.
  std::function<void(ProductBuilder &, mlir::Value prepared,
                     mlir::Value workspace, mlir::Value first, mlir::Value end)>
      emitProduct;
  Unrolling unrolling = Unrolling::Allowed;
};

/// Compiles a variant whose step takes the kernel's arguments and the
/// workspace.
mlir::FailureOr<CompiledKernel>
compilePreparedVariant(mlir::func::FuncOp kernel, const Product &product,
                       runtime::Variant variant, const PreparedCode &code);

/// Variants of `family` whose weights an entry of their own lays out once, in
/// panels, before any launch: none where w is no weight of the model, or is
/// not one matrix.
mlir::FailureOr<std::vector<CompiledKernel>>
compilePrepared(mlir::func::FuncOp kernel, const Product &product,
                llvm::StringRef family);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_PREPAREDPRODUCT_H
