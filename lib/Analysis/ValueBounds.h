//===- ValueBounds.h - Sizes that upstream's bounds tell --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_VALUEBOUNDS_H
#define ROOFLINE_LIB_ANALYSIS_VALUEBOUNDS_H

#include "Roofline/Dialect/Roofline/IR/DimQuery.h"

namespace roofline {

/// What ValueBoundsOpInterface proves size `dim` of `value` to be equal to, in
/// terms of values that have no such interface, function arguments among them.
/// Nothing where it proves no equality.
std::optional<SymbolicExpr> boundOfDim(mlir::Value value, unsigned dim,
                                       DimQuery &dims);

/// The same for the index `value`.
std::optional<SymbolicExpr> boundOfIndex(mlir::Value value, DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_VALUEBOUNDS_H
