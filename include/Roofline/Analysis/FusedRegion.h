//===- FusedRegion.h - Ops that are one kernel ------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_FUSEDREGION_H
#define ROOFLINE_ANALYSIS_FUSEDREGION_H

#include "Roofline/Analysis/CostAnalysis.h"

namespace roofline {

/// Ops of one block that are one kernel: what one of them makes and only
/// others take does not move.
class FusedRegion {
public:
  /// `cost` must outlive the region.
  void add(const OpCost &cost);

  llvm::ArrayRef<const OpCost *> members() const { return members_; }
  /// True for a member, and for what is in the body of one.
  bool contains(mlir::Operation *op) const;

  /// What enters and leaves, in all executions, B. A value that several members
  /// read alike enters once.
  SymbolicExpr bytes() const { return bytesRead() + bytesWritten(); }
  SymbolicExpr bytesRead() const;
  SymbolicExpr bytesWritten() const;
  /// What the members move when each is a kernel, in all executions, B.
  SymbolicExpr unfusedBytes() const;
  /// What the members do, in all executions.
  std::vector<Work> work() const;

private:
  bool isProducedInside(mlir::Value value) const;
  bool isUsedOutside(mlir::Value value) const;

  llvm::SmallVector<const OpCost *> members_;
  llvm::SmallDenseSet<mlir::Operation *> ops;
};

/// The regions that `roofline.fused` marks among the ops of `scope`, in order
/// of their first members.
std::vector<FusedRegion> fusedRegions(const ScopeCost &scope);

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_FUSEDREGION_H
