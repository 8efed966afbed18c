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

/// The queries, or keys, `first`, `first + 1`, ... of `whole`.
struct CausalRange {
  /// All there are.
  explicit CausalRange(const SymbolicExpr &size) : size(size), whole(size) {}
  bool isWhole() const { return size == whole; }
  SymbolicExpr first = 0, size, whole;
};

/// The work over all pairs of `queries` and `keys` that do `perPair` each, as
/// far as the convention `causal` counts it: what `halveWork` will halve, or
/// the pairs up to the diagonal that ends at the last query and key of the
/// whole, of which a `window` keeps the last so many keys of every query.
SymbolicExpr causalWork(const SymbolicExpr &perPair, const CausalRange &queries,
                        const CausalRange &keys, std::optional<int64_t> window,
                        const DimQuery &dims);
/// How many of `queries` see a key, as far as the convention `causal` asks.
SymbolicExpr causalQueries(const CausalRange &queries, const CausalRange &keys,
                           const DimQuery &dims);
/// `cost` of a causal op, whose work is halved, rounded up, where the
/// convention `causal` says so. Bytes stay those of whole tensors.
Cost halveWork(const Cost &cost, const DimQuery &dims);

/// The work of a structured op or softmax whose loops have these `sizes` and
/// do `perIteration` in every iteration, like the above where it is marked
/// `roofline.causal`; all of it for others.
SymbolicExpr causalWork(mlir::Operation *op, const SymbolicExpr &perIteration,
                        llvm::ArrayRef<SymbolicExpr> sizes, DimQuery &dims);
/// How many results of the parallel loops there are among these loops of `op`,
/// like the above.
SymbolicExpr countResults(mlir::Operation *op,
                          llvm::ArrayRef<SymbolicExpr> sizes,
                          llvm::ArrayRef<mlir::utils::IteratorType> kinds,
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
