//===- SkinnyProduct.h - Products with few rows of x ---------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_SKINNYPRODUCT_H
#define ROOFLINE_LIB_CODEGEN_HOST_SKINNYPRODUCT_H

#include "Product.h"

namespace roofline::host {

/// Variants of `family` in which the rows of x lie across vectors: each weight
/// is read once, for all rows, and no row is left over. None where the rows
/// are too few to fill half a vector or too many for registers. Weights of 16
/// bits are read as they are stored.
mlir::FailureOr<std::vector<CompiledKernel>>
compileSkinny(mlir::func::FuncOp kernel, const Product &product,
              llvm::StringRef family);

/// Whether at least three quarters of the vectors are rows of x: then no other
/// variant is faster, unless it adds up pairs.
bool fillsVectors(mlir::func::FuncOp kernel, const Product &product);

/// Whether one of them lays weights out before.
bool hasPrepared(mlir::ArrayRef<CompiledKernel> variants);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_SKINNYPRODUCT_H
