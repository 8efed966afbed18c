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

/// Dims of `scope`'s counts that have no value.
static void collectUnbound(const ScopeCost &scope, const Bindings &bindings,
                           const Substitution &substitution,
                           std::set<std::string> &names) {
  auto collect = [&](const SymbolicExpr &expr) {
    for (const std::string &name : expr.substitute(substitution).symbols())
      if (!bindings.count(name))
        names.insert(name);
  };
  for (const OpCost &cost : scope.ops) {
    collect(cost.count);
    collect(cost.cost.bytes());
    for (const Work &entry : cost.cost.work())
      collect(entry.amount);
  }
}

/// The first way in which `scope` is executed.
static const Substitution &substitutionOf(const ScopeCost &scope,
                                          const CostAnalysis &costs) {
  static const Substitution none;
  for (const Instance &instance : costs.instances())
    if (instance.scope == &scope)
      return instance.substitution;
  return none;
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
  std::set<std::string> unbound;
  for (const ScopeCost &scope : costs.scopes())
    collectUnbound(scope, settings.bindings, substitutionOf(scope, costs),
                   unbound);
  if (!unbound.empty())
    return emitError(getOperation().getLoc())
           << "dims without a value: " << llvm::join(unbound, ", ")
           << "; what fusion saves depends on them, give them by the option "
              "'bind'";
  std::vector<FusionPlan> plans;
  for (const ScopeCost &scope : costs.scopes()) {
    RoofTimes times(settings.device, settings.bindings,
                    substitutionOf(scope, costs));
    plans.push_back(
        planFusion(scope, costs, times, {onChipBytes}, /*keepMarks=*/!fresh));
  }
  if (fresh)
    getOperation()->walk(
        [](Operation *op) { op->removeDiscardableAttr(attr::kFused); });
  for (const FusionPlan &plan : plans)
    markRegions(plan);
  for (const FusionPlan &plan : plans)
    remarkFusion(plan);
  return success();
}
