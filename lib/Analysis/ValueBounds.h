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

/// Tells whether a size, or an index where there is no number of a dim, is
/// known already.
using IsKnown = llvm::function_ref<bool(mlir::Value, std::optional<unsigned>)>;

/// What ValueBoundsOpInterface proves size `dim` of `value` to be equal to, in
/// terms of values that have no such interface, function arguments among them.
/// Nothing where it proves no equality. It goes no further back than to what is
/// known, so that a long chain of ops is not gone through for each of them.
std::optional<SymbolicExpr> boundOfDim(mlir::Value value, unsigned dim,
                                       DimQuery &dims, IsKnown isKnown);

/// The same for the index `value`.
std::optional<SymbolicExpr> boundOfIndex(mlir::Value value, DimQuery &dims,
                                         IsKnown isKnown);

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_VALUEBOUNDS_H
