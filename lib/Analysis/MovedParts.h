//===- MovedParts.h - Parts of one value that must move ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Parts of a value may overlap, and one that is touched in each trip of a loop
// may be the same in all of them. What they are together is no more than their
// sum, and no less than any of them; only parts whose places are known to be
// apart add up.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_MOVEDPARTS_H
#define ROOFLINE_LIB_ANALYSIS_MOVEDPARTS_H

#include "ElementSets.h"

namespace roofline {

/// What one op touches of a value, in all of its executions.
struct MovedPart {
  /// Bytes of one execution, 0 where it may not run; bytes of all.
  SymbolicExpr once, all;
  /// No more than those of any one trip of the loops around it.
  SymbolicExpr inTrip;
  /// Where, in the value that all parts are of, one set for each dim; nothing
  /// where that is not known.
  std::optional<std::vector<ElementSet>> box;
};

/// True for a loop whose first region tests whether there is another trip: that
/// runs once at least.
bool isTested(mlir::Operation *loop);

/// The loops around `op` in `scope`, outermost first; nothing where the trips
/// of one are not known. Where it tests for those, it runs once at least, and
/// the loop is left out.
std::optional<std::vector<Trips>>
loopsAround(mlir::Operation *op, mlir::Operation *scope, SymbolicDims &dims);

/// The maximum of two numbers of bytes, of which none is negative; one of them
/// where no formula holds both.
SymbolicExpr larger(const SymbolicExpr &a, const SymbolicExpr &b);

/// Bytes of one execution of what is executed `count` times: 0 for none.
SymbolicExpr bytesOnce(const SymbolicExpr &bytes, const SymbolicExpr &count);

/// The sum of `bytes` over all trips of `loops`, outermost first; nothing where
/// it has no formula.
std::optional<SymbolicExpr> sumOver(llvm::ArrayRef<Trips> loops,
                                    SymbolicExpr bytes);

/// What an op that moves `once` bytes, and in all its executions `all`, moves
/// of a value of `type` where it moves `access` in each trip.
MovedPart partOf(const NestAccess &access, const SymbolicExpr &once,
                 const SymbolicExpr &all, mlir::Type type, DimQuery &dims);

/// No more than the distinct bytes of `parts`, and than `whole` if that is
/// known.
SymbolicExpr leastBytes(llvm::ArrayRef<MovedPart> parts,
                        const std::optional<SymbolicExpr> &whole);

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_MOVEDPARTS_H
