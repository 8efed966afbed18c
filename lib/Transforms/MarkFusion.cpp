//===- MarkFusion.cpp - The pass roofline-mark-fusion ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionPlan.h"
#include "ModuleSettings.h"
#include "Remarks.h"
#include "Roofline/Transforms/Passes.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringExtras.h"

namespace roofline {
#define GEN_PASS_DEF_MARKFUSIONPASS
#include "Roofline/Transforms/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

/// Counts of `scope` that are no numbers.
static void collectBad(const ScopeCost &scope, const RoofTimes &times,
                       std::set<std::string> &unbound,
                       std::set<std::string> &tooLarge) {
  for (const OpCost &cost : scope.ops) {
    times.collectBad(cost.cost.bytes() * cost.count, unbound, tooLarge);
    for (const Work &entry : cost.cost.work())
      times.collectBad(entry.amount * cost.count, unbound, tooLarge);
  }
}

/// The ways in which `scope` is executed; at least one.
static std::vector<Substitution> instancesOf(const ScopeCost &scope,
                                             const CostAnalysis &costs) {
  std::vector<Substitution> instances;
  for (const Instance &instance : costs.instances())
    if (instance.scope == &scope)
      instances.push_back(instance.substitution);
  if (instances.empty())
    instances.emplace_back();
  return instances;
}

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

namespace {
struct MarkFusionPass : roofline::impl::MarkFusionPassBase<MarkFusionPass> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<ModuleSettings> settings =
        requestSettings(getOperation(), device, deviceFile, bind);
    if (failed(settings) || failed(mark(*settings)))
      signalPassFailure();
  }

private:
  LogicalResult mark(const ModuleSettings &settings);
};
} // namespace

LogicalResult MarkFusionPass::mark(const ModuleSettings &settings) {
  CostAnalysis costs(getOperation());
  std::vector<RoofTimes> times;
  std::set<std::string> unbound, tooLarge;
  for (const ScopeCost &scope : costs.scopes()) {
    times.emplace_back(settings.device, settings.bindings,
                       instancesOf(scope, costs));
    collectBad(scope, times.back(), unbound, tooLarge);
  }
  Location loc = getOperation().getLoc();
  if (!unbound.empty())
    return emitError(loc)
           << "dims without a value: " << llvm::join(unbound, ", ")
           << "; what fusion saves depends on them, give them by the option "
              "'bind'";
  if (!tooLarge.empty())
    return emitError(loc) << "a count does not fit a 64-bit integer under "
                             "these bindings: "
                          << *tooLarge.begin();
  if (onChipBytes < 0)
    return emitError(loc) << "option 'on-chip-bytes': expected a number of "
                             "bytes, got "
                          << int64_t(onChipBytes);
  std::vector<FusionPlan> plans;
  for (auto [scope, scopeTimes] : llvm::zip_equal(costs.scopes(), times))
    plans.push_back(planFusion(scope, costs, scopeTimes, {onChipBytes},
                               /*keepMarks=*/!fresh));
  if (fresh)
    getOperation()->walk(
        [](Operation *op) { op->removeDiscardableAttr(attr::kFused); });
  for (const FusionPlan &plan : plans)
    markRegions(plan);
  for (const FusionPlan &plan : plans)
    remarkFusion(plan);
  return success();
}
