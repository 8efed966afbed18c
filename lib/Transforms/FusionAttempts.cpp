//===- FusionAttempts.cpp - Ways to fuse a region -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionTrial.h"

#include <deque>

using namespace mlir;
using namespace roofline;

namespace {
/// A loop of the last op that may be cut.
struct TiledLoop {
  CommonLoop common;
  int64_t size;
  bool isStatic;
};
} // namespace

/// The loops that all of `region` shares; those with one point are left out.
static SmallVector<TiledLoop> loopsOf(const FusedRegion &region,
                                      SizeQuery sizeOf) {
  std::deque<LoopForm> forms;
  std::optional<FusionGroup> group;
  for (const OpCost *member : region.members()) {
    std::optional<LoopForm> form = LoopForm::of(member->op);
    if (!form)
      return {};
    forms.push_back(std::move(*form));
    FusionGroup alone(forms.back(), *member);
    group = group ? FusionGroup::merge(*group, alone) : alone;
  }
  SmallVector<TiledLoop> loops;
  OpResult result = forms.back().op->getResult(0);
  const DimMap &dims = forms.back().loopsOf(result);
  for (CommonLoop common : group->commonLoops(sizeOf)) {
    auto dim = llvm::find(dims, std::optional(common.loop));
    if (dim == dims.end())
      continue;
    unsigned place = dim - dims.begin();
    bool isStatic =
        !cast<RankedTensorType>(result.getType()).isDynamicDim(place);
    int64_t size = sizeOf(result, place);
    if (size != 1 || !isStatic)
      loops.push_back({common, size, isStatic});
  }
  return loops;
}

/// Sizes of tiles, by the loops of the last op, that take `points` of the two
/// innermost loops that are no batch, and one of the others; empty where a tile
/// would be all.
static SmallVector<int64_t> tileOf(ArrayRef<TiledLoop> loops, unsigned numLoops,
                                   int64_t points) {
  SmallVector<int64_t> tile(numLoops, 0);
  bool cutsAny = false;
  int numWide = 0;
  for (const TiledLoop &each : llvm::reverse(loops)) {
    bool isWide = !each.common.isBatch && each.size > 1 && numWide < 2;
    numWide += isWide;
    int64_t size = isWide ? points : 1;
    if (each.isStatic && size >= each.size)
      continue;
    tile[each.common.loop] = size;
    cutsAny = true;
  }
  return cutsAny ? tile : SmallVector<int64_t>();
}

/// Whether elementwise fusion may make one op of it.
static bool isElementwise(const FusedRegion &region) {
  return llvm::all_of(region.members(), [](const OpCost *member) {
    std::optional<LoopForm> form = LoopForm::of(member->op);
    return form &&
           llvm::all_of(form->isParallel, [](bool each) { return each; });
  });
}

std::vector<FusionAttempt> roofline::attemptsFor(const FusedRegion &region,
                                                 const CostAnalysis &costs,
                                                 const RoofTimes &times) {
  auto sizeOf = [&](Value value, unsigned dim) {
    return times.largest(costs.sizeOf(value, dim));
  };
  Operation *last = region.members().back()->op;
  unsigned numLoops = LoopForm::of(last)->isParallel.size();
  SmallVector<TiledLoop> loops = loopsOf(region, sizeOf);
  // A row rather than a point, unless rows become points.
  if (!loops.empty() && loops.size() == numLoops &&
      loops.back().common.isBatch && (numLoops > 1 || isElementwise(region)))
    loops.pop_back();
  // A contraction whose tile has fewer points than 16, as matrix units take
  // them, would read its operands too often. Others take a row at a time.
  SmallVector<int64_t> points = {1};
  if (llvm::any_of(region.members(),
                   [](const OpCost *member) { return isMatrix(*member); }))
    points = {ChipLimits::kMatrixPoints, 32, 16};
  // Which pairs a mask keeps is counted of all of them, not of a tile.
  if (costs.conventions().causal == Conventions::Causal::Exact &&
      llvm::any_of(region.members(), [](const OpCost *member) {
        return member->op->hasAttr(attr::kCausal);
      }))
    points.clear();
  std::vector<FusionAttempt> attempts;
  for (int64_t each : points) {
    SmallVector<int64_t> tile = tileOf(loops, numLoops, each);
    if (tile.empty())
      continue;
    // One op is better than a loop, which computes nothing twice.
    if (isElementwise(region))
      attempts.push_back({tile, /*mayRecompute=*/true});
    attempts.push_back({tile, /*mayRecompute=*/false});
  }
  attempts.push_back({{}, /*mayRecompute=*/true});
  return attempts;
}
