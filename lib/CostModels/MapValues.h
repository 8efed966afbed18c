//===- MapValues.h - Values of affine maps over static sizes ----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_MAPVALUES_H
#define ROOFLINE_LIB_COSTMODELS_MAPVALUES_H

#include "Roofline/Support/SymbolicExpr.h"
#include "mlir/IR/AffineMap.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>

namespace roofline {

/// `constant` plus a multiple of every loop.
struct LinearForm {
  llvm::SmallVector<int64_t> coefficients;
  int64_t constant = 0;
};
/// Nothing for an expression that is not linear.
std::optional<LinearForm> linearForm(mlir::AffineExpr expr, unsigned numDims);

/// The value of `expr`, which has no symbols; nothing after a division by zero.
std::optional<int64_t> valueAt(mlir::AffineExpr expr,
                               llvm::ArrayRef<int64_t> point);

/// The number of distinct tuples that `visit` adds to its second argument, one
/// or more for each point that `dims` span within static `sizes`; other dims
/// stay 0. Nothing where a size is not static, there are too many points, or
/// `visit` returns false.
using Tuples = std::vector<llvm::SmallVector<int64_t, 4>>;
std::optional<int64_t> countDistinct(
    const llvm::SmallBitVector &dims, llvm::ArrayRef<SymbolicExpr> sizes,
    llvm::function_ref<bool(llvm::ArrayRef<int64_t>, Tuples &)> visit);

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_MAPVALUES_H
