//===- Fuse.cpp - The pass roofline-fuse ----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionTrial.h"
#include "Remarks.h"
#include "Roofline/Transforms/ModelWarnings.h"
#include "Roofline/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace roofline {
#define GEN_PASS_DEF_FUSEPASS
#include "Roofline/Transforms/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

namespace {
struct FusePass : roofline::impl::FusePassBase<FusePass> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<ModuleSettings> settings =
        requestSettings(getOperation(), device, deviceFile, bind);
    warnOfMissingModels(getOperation());
    if (failed(settings) || failed(fuse(*settings)))
      signalPassFailure();
  }

private:
  LogicalResult fuse(const ModuleSettings &settings);
  /// Whether anything became another.
  FailureOr<bool> fuseOnce(const ModuleSettings &settings, bool isFirst);
};
} // namespace

/// What is tried of a region, and what its members take.
static FusionCandidate candidateFor(const PlannedRegion &planned, size_t scope,
                                    const CostAnalysis &costs,
                                    const RoofTimes &times) {
  FusionCandidate candidate;
  candidate.planned = &planned;
  candidate.scope = scope;
  candidate.attempts = attemptsFor(planned.region, costs, times);
  double most = -1;
  for (const OpCost *member : planned.region.members()) {
    KernelTime alone = timeAlone(*member, times);
    StringRef group = getGroup(member->op);
    if (alone.time > most && !group.empty()) {
      most = alone.time;
      candidate.group = StringAttr::get(member->op->getContext(), group);
    }
    candidate.before += alone;
  }
  return candidate;
}

/// What `plans` promise, the largest saving first.
static std::vector<FusionCandidate> candidatesFor(ArrayRef<FusionPlan> plans,
                                                  const CostAnalysis &costs,
                                                  ArrayRef<RoofTimes> times) {
  std::vector<FusionCandidate> candidates;
  for (auto [scope, plan] : llvm::enumerate(plans))
    for (const PlannedRegion &planned : plan.regions)
      candidates.push_back(candidateFor(planned, scope, costs, times[scope]));
  llvm::stable_sort(candidates, [](const auto &a, const auto &b) {
    return a.planned->timeSaved > b.planned->timeSaved;
  });
  return candidates;
}

/// Those that are made into something else.
static bool isAnyDone(ArrayRef<FusionCandidate> candidates) {
  return llvm::any_of(candidates,
                      [](const auto &each) { return !each.isRefused(); });
}

static bool hasSameOps(const FusionCandidate &a, const FusionCandidate &b) {
  return llvm::equal(
      a.planned->region.members(), b.planned->region.members(),
      [](const auto *x, const auto *y) { return x->op == y->op; });
}

/// Whether a part of `whole` is made into something else by one of `parts`.
static bool isPartDone(const FusionCandidate &whole,
                       ArrayRef<FusionCandidate> parts) {
  return llvm::any_of(parts, [&](const FusionCandidate &part) {
    return !part.isRefused() &&
           llvm::any_of(part.planned->region.members(),
                        [&](const auto *member) {
                          return whole.planned->region.contains(member->op);
                        });
  });
}

/// Where nothing of the plan can be done, it may be that upstream would have to
/// stream what a contraction sums over: the plan without that has parts of it.
FailureOr<bool> FusePass::fuseOnce(const ModuleSettings &settings,
                                   bool isFirst) {
  ModuleOp module = getOperation();
  CostAnalysis costs(module);
  // What is made of ops has been measured.
  FailureOr<std::vector<RoofTimes>> times =
      isFirst ? requestTimes(module, costs, settings)
              : timesOf(costs, settings);
  if (failed(times))
    return failure();
  auto plan = [&](bool mayStream) {
    std::vector<FusionPlan> plans;
    for (auto [scope, scopeTimes] : llvm::zip_equal(costs.scopes(), *times))
      plans.push_back(planFusion(scope, costs, scopeTimes,
                                 {onChipBytes, mayStream},
                                 /*keepMarks=*/true));
    return plans;
  };
  std::vector<FusionPlan> plans = plan(/*mayStream=*/true), lesser;
  auto candidates = candidatesFor(plans, costs, *times);
  std::vector<FusionCandidate> parts;
  FusionTrial trial(module, settings, onChipBytes);
  trial.run(candidates);
  bool isDone = isAnyDone(candidates);
  if (!isDone) {
    lesser = plan(/*mayStream=*/false);
    parts = candidatesFor(lesser, costs, *times);
    llvm::erase_if(parts, [&](const FusionCandidate &part) {
      return llvm::any_of(candidates, [&](const FusionCandidate &whole) {
        return hasSameOps(part, whole);
      });
    });
    if (!parts.empty())
      trial.run(parts);
  }
  bool isLast = !isDone && !isAnyDone(parts);
  for (const FusionCandidate &candidate : candidates)
    if (!candidate.isRefused() || isLast || isPartDone(candidate, parts))
      remarkFused(candidate);
  for (const FusionCandidate &part : parts)
    if (!part.isRefused())
      remarkFused(part);
  if (isFirst)
    for (const FusionPlan &plan : plans)
      remarkNotFused(plan);
  if (!isLast)
    module.getBodyRegion().takeBody(trial.take()->getBodyRegion());
  return !isLast;
}

/// Counts of what the module was before; tiles have those of whole ops.
static void dropCosts(ModuleOp module) {
  module->walk([](Operation *op) {
    op->removeDiscardableAttr(attr::kCost);
    op->removeDiscardableAttr(attr::kBound);
  });
}

/// Until nothing pays any more: a second pass has nothing left to do. Each
/// round takes roof time away, so that they end.
LogicalResult FusePass::fuse(const ModuleSettings &settings) {
  if (failed(checkOnChipBytes(getOperation().getLoc(), onChipBytes)))
    return failure();
  for (bool isFirst = true;; isFirst = false) {
    FailureOr<bool> isAnyDone = fuseOnce(settings, isFirst);
    if (failed(isAnyDone))
      return failure();
    if (*isAnyDone)
      continue;
    if (isFirst)
      markAllAnalysesPreserved();
    else
      dropCosts(getOperation());
    return success();
  }
}
