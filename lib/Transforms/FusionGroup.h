//===- FusionGroup.h - Ops that one kernel can do ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_FUSIONGROUP_H
#define ROOFLINE_LIB_TRANSFORMS_FUSIONGROUP_H

#include "LoopForm.h"
#include "Roofline/Analysis/FusedRegion.h"

namespace roofline {

/// What a kernel can keep on chip.
struct ChipLimits {
  /// B, in registers and shared memory of one compute unit.
  int64_t onChipBytes;
  /// Whether it may stream what a contraction sums over.
  bool mayStream = true;
  /// Points of the common loops that a kernel with matrix work takes at once:
  /// with fewer, it would read its operands again and again.
  static constexpr int64_t kMatrixPoints = 64;
  /// Longer chains are cut: registers and code of a kernel are finite, and
  /// nobody writes larger ones.
  static constexpr size_t kMaxOps = 64;
};

/// A loop of the last op of a group that all of its members share.
struct CommonLoop {
  unsigned loop;
  /// Every contraction among the members goes through it as a batch: both of
  /// its factors have it.
  bool isBatch;
};

/// Ops of one block that may become one kernel.
///
/// Such a kernel goes through the points of loops that all members share and
/// that are parallel in each, and keeps what they pass on to each other on
/// chip: at a point, the dims that are not shared. A dim over which a
/// contraction among them sums is streamed instead (as attention does with
/// keys): then the contraction's sums are kept.
class FusionGroup {
public:
  /// Both must outlive the group.
  FusionGroup(const LoopForm &form, const OpCost &cost);
  /// Both together; says nothing about whether that can be done.
  static FusionGroup merge(const FusionGroup &a, const FusionGroup &b);

  llvm::ArrayRef<const LoopForm *> members() const { return forms; }
  const FusedRegion &region() const { return region_; }
  /// What the members do, in all executions; the region's, added up already.
  llvm::ArrayRef<Work> work() const { return work_; }

  /// Why no kernel does all of this group; empty where one can. Part of a
  /// sentence.
  std::string obstacle(const ChipLimits &limits, SizeQuery sizeOf) const;
  /// Whether everything is kept on chip at the end, when nobody will join who
  /// would stream it.
  bool isComplete(const ChipLimits &limits, SizeQuery sizeOf) const;

  /// Outermost first.
  llvm::SmallVector<CommonLoop> commonLoops(SizeQuery sizeOf) const;

private:
  FusionGroup() = default;
  bool readsInBodies() const;

  /// In program order, as in the region.
  llvm::SmallVector<const LoopForm *, 2> forms;
  FusedRegion region_;
  std::vector<Work> work_;
};

/// Whether an op does matrix work.
bool isMatrix(const OpCost &cost);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_FUSIONGROUP_H
