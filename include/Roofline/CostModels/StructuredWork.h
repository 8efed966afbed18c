//===- StructuredWork.h - Work by the conventions ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_COSTMODELS_STRUCTUREDWORK_H
#define ROOFLINE_COSTMODELS_STRUCTUREDWORK_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace roofline {

/// What tensor cores take factors of `type` as: its element type, but `tf32`
/// for f32 where the convention `tf32` is on.
std::string matrixTypeName(mlir::Type type, const DimQuery &dims);

/// The unit of compares, selects, roundings and casts of `type`: they are FLOPs
/// of floats by the preset `xla`, and `misc` else.
Unit miscUnit(mlir::Type type, const DimQuery &dims);

/// The queries, or keys, `first`, `first + 1`, ... of `whole`.
struct CausalRange {
  /// All there are.
  explicit CausalRange(const SymbolicExpr &size) : size(size), whole(size) {}
  bool isWhole() const { return size == whole; }
  SymbolicExpr first = 0, size, whole;
};

/// The work over all pairs of `queries` and `keys` that do `perPair` each, as
/// far as the convention `causal` counts it. Half is rounded up; the exact
/// pairs are those up to the diagonal that ends at the last query and key of
/// the whole, of which a `window` keeps the last so many keys of every query.
SymbolicExpr causalWork(const SymbolicExpr &perPair, const CausalRange &queries,
                        const CausalRange &keys, std::optional<int64_t> window,
                        const DimQuery &dims);

/// The same for an op that is marked `roofline.causal`, of whose loops, which
/// have these `sizes`, every iteration does `perIteration`; nothing for others.
std::optional<SymbolicExpr> causalWork(mlir::linalg::LinalgOp op,
                                       const SymbolicExpr &perIteration,
                                       llvm::ArrayRef<SymbolicExpr> sizes,
                                       DimQuery &dims);

/// Iterations of `op`, whose loops have these `sizes`, on data that is not
/// padding: where an input that windows move over is a `tensor.pad` with a
/// constant value. All iterations for other ops; nothing where it cannot be
/// told.
std::optional<SymbolicExpr> usefulIterations(mlir::linalg::LinalgOp op,
                                             llvm::ArrayRef<SymbolicExpr> sizes,
                                             DimQuery &dims);

/// True for an op in the body of `op` that combines a new element with what was
/// reduced before.
bool isCombine(mlir::Operation *bodyOp, mlir::linalg::LinalgOp op);

} // namespace roofline

#endif // ROOFLINE_COSTMODELS_STRUCTUREDWORK_H
