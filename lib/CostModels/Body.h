//===- Body.h - Blocks that run once for each point -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_BODY_H
#define ROOFLINE_LIB_COSTMODELS_BODY_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SmallBitVector.h"

namespace roofline {

/// Ops of a body that sum products, as tensor cores take them.
struct MatrixOps {
  /// The type of each product and sum.
  llvm::DenseMap<mlir::Operation *, std::string> types;
  /// What only prepares their factors, and turns their sums into results: casts
  /// and zero points. An engine does that on the way, or once per element.
  llvm::SmallDenseSet<mlir::Operation *> adapters;
};

/// Counts a block that runs once for each point of an iteration space, such as
/// the body of a linalg op or of `tensor.generate`.
class BodyCounter {
public:
  using LoopsOfArgument =
      llvm::function_ref<llvm::SmallBitVector(mlir::BlockArgument)>;

  /// The arguments of `block` are the loops, of `sizes`.
  BodyCounter(mlir::Block &block, llvm::ArrayRef<SymbolicExpr> sizes,
              DimQuery &dims);
  /// `loopsOf` tells which loops an argument varies with.
  BodyCounter(mlir::Block &block, llvm::ArrayRef<SymbolicExpr> sizes,
              LoopsOfArgument loopsOf, DimQuery &dims);

  /// The loops that `value` varies with.
  llvm::SmallBitVector loopsBehind(mlir::Value value) const;

  /// Adds the work of `times` executions to `cost`, that of `matrixOps` as
  /// matrix work (by the preset `xla` without their adapters), and elements of
  /// values from outside that the block reads or writes: at most one for each
  /// value of its indices, and no more than there are. Failure where the cost
  /// of an op is not known. `workOf` tells how much of the work per execution
  /// counts in all, where that is not `times` as much.
  mlir::LogicalResult
  count(const SymbolicExpr &times, Cost &cost,
        const MatrixOps &matrixOps = MatrixOps(),
        llvm::function_ref<SymbolicExpr(const Work &)> workOf = nullptr);

private:
  mlir::LogicalResult countOp(mlir::Operation *op, Cost &body,
                              const SymbolicExpr &times,
                              const MatrixOps &matrixOps);
  mlir::LogicalResult countAccess(mlir::Operation *op, const Traffic &entry,
                                  const SymbolicExpr &times);
  SymbolicExpr placesOf(mlir::Operation *op, const SymbolicExpr &times) const;
  mlir::LogicalResult addAccesses(Cost &cost);

  mlir::Block &block;
  llvm::SmallVector<SymbolicExpr> sizes;
  llvm::SmallVector<llvm::SmallBitVector> argumentLoops;
  DimQuery &dims;
  /// Bytes of elements from outside, by value; those that are written apart.
  llvm::MapVector<std::pair<mlir::Value, unsigned>, SymbolicExpr> accesses;
};

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_BODY_H
