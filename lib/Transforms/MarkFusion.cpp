//===- MarkFusion.cpp - The pass roofline-mark-fusion ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionTimes.h"
#include "Remarks.h"
#include "Roofline/Transforms/ModelWarnings.h"
#include "Roofline/Transforms/Passes.h"
#include "mlir/IR/Builders.h"

namespace roofline {
#define GEN_PASS_DEF_MARKFUSIONPASS
#include "Roofline/Transforms/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

/// Numbers the regions of each block in program order. Numbers of regions that
/// stay as they were are left to them.
static void markRegions(const FusionPlan &plan) {
  llvm::MapVector<Block *, SmallVector<const FusedRegion *>> blocks;
  llvm::DenseSet<Operation *> planned;
  for (const PlannedRegion &entry : plan.regions) {
    Operation *first = entry.region.members().front()->op;
    blocks[first->getBlock()].push_back(&entry.region);
    for (const OpCost *member : entry.region.members())
      planned.insert(member->op);
  }
  for (auto &[block, regions] : blocks) {
    llvm::DenseSet<Attribute> taken;
    for (Operation &op : *block)
      if (Attribute mark = op.getAttr(attr::kFused);
          mark && !planned.contains(&op))
        taken.insert(mark);
    llvm::sort(regions, [](const FusedRegion *a, const FusedRegion *b) {
      return a->members().front()->op->isBeforeInBlock(
          b->members().front()->op);
    });
    // Regions that did not grow keep their marks.
    llvm::erase_if(regions, [&](const FusedRegion *region) {
      Attribute mark = region->members().front()->op->getAttr(attr::kFused);
      bool isKept =
          mark && llvm::all_of(region->members(), [&](const OpCost *member) {
            return member->op->getAttr(attr::kFused) == mark;
          });
      if (isKept)
        taken.insert(mark);
      return isKept;
    });
    Builder builder(block->front().getContext());
    int64_t next = 0;
    for (const FusedRegion *region : regions) {
      while (taken.contains(builder.getI64IntegerAttr(next)))
        ++next;
      for (const OpCost *member : region->members())
        member->op->setAttr(attr::kFused, builder.getI64IntegerAttr(next));
      ++next;
    }
  }
}

/// Of all ops, in the order of the walk.
static SmallVector<Attribute> marksIn(ModuleOp module) {
  SmallVector<Attribute> marks;
  module->walk(
      [&](Operation *op) { marks.push_back(op->getAttr(attr::kFused)); });
  return marks;
}

/// Totals count the bytes of fused regions; costs of ops do not.
static void dropTotals(ModuleOp module) {
  module->walk([](Operation *op) {
    if (!isa_and_nonnull<TotalsAttr>(op->getDiscardableAttr(attr::kCost)))
      return;
    op->removeDiscardableAttr(attr::kCost);
    op->removeDiscardableAttr(attr::kBound);
  });
}

namespace {
struct MarkFusionPass : roofline::impl::MarkFusionPassBase<MarkFusionPass> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<ModuleSettings> settings =
        requestSettings(getOperation(), device, deviceFile, bind);
    warnOfMissingModels(getOperation());
    if (failed(settings) || failed(mark(*settings)))
      signalPassFailure();
  }

private:
  LogicalResult mark(const ModuleSettings &settings);
};
} // namespace

LogicalResult MarkFusionPass::mark(const ModuleSettings &settings) {
  CostAnalysis costs(getOperation());
  Location loc = getOperation().getLoc();
  FailureOr<std::vector<RoofTimes>> times =
      requestTimes(getOperation(), costs, settings);
  if (failed(times) || failed(checkOnChipBytes(loc, onChipBytes)))
    return failure();
  std::vector<FusionPlan> plans;
  for (auto [scope, scopeTimes] : llvm::zip_equal(costs.scopes(), *times))
    plans.push_back(planFusion(scope, costs, scopeTimes, {onChipBytes},
                               /*keepMarks=*/!fresh));
  SmallVector<Attribute> before = marksIn(getOperation());
  if (fresh)
    getOperation()->walk(
        [](Operation *op) { op->removeDiscardableAttr(attr::kFused); });
  for (const FusionPlan &plan : plans)
    markRegions(plan);
  if (marksIn(getOperation()) != before)
    dropTotals(getOperation());
  for (const FusionPlan &plan : plans)
    remarkFusion(plan);
  return success();
}
