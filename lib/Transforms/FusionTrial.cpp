//===- FusionTrial.cpp - Fusions that are tried and measured --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionTrial.h"

#include "FusionTile.h"

#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

using namespace mlir;
using namespace roofline;

static void refuse(FusionCandidate &candidate, const Twine &reason,
                   std::optional<KernelTime> time = std::nullopt) {
  if (candidate.reason.empty()) {
    candidate.reason = reason.str();
    candidate.refused = time;
  }
  ++candidate.numRefused;
}

//===----------------------------------------------------------------------===//
// Rewriting
//===----------------------------------------------------------------------===//

static FailureOr<KernelOps> fuseMembers(const FusionAttempt &attempt,
                                        ArrayRef<Operation *> members,
                                        std::string &reason) {
  IRRewriter rewriter(members.front()->getContext());
  for (Operation *member : members)
    member->removeAttr(attr::kFused);
  forwardSizes(rewriter, members);
  sinkOthers(rewriter, members);
  KernelOps left = fuseElementwise(rewriter, members, attempt.mayRecompute);
  if (left.size() == 1)
    return left;
  if (!attempt.tile.empty())
    return tileAndFuse(rewriter, left, attempt.tile, reason);
  if (left.size() < members.size())
    return left;
  reason = "elementwise fusion finds nothing in it";
  return failure();
}

/// False where some attempts cannot be done: then the copy is of no use.
bool FusionTrial::rewrite(MutableArrayRef<FusionCandidate> candidates) {
  IRMapping mapping;
  copy = cast<ModuleOp>(module->clone(mapping));
  std::vector<KernelOps> members(candidates.size());
  for (auto [candidate, ops] : llvm::zip_equal(candidates, members))
    for (const OpCost *member : candidate.planned->region.members())
      ops.push_back(mapping.lookup(member->op));
  kernels.assign(candidates.size(), {});
  bool isDone = true;
  llvm::SetVector<Block *> blocks;
  for (auto [candidate, ops, made] :
       llvm::zip_equal(candidates, members, kernels)) {
    if (candidate.isRefused())
      continue;
    std::string reason;
    FailureOr<KernelOps> left = fuseMembers(candidate.attempt(), ops, reason);
    if (failed(left)) {
      refuse(candidate, reason);
      isDone = false;
      continue;
    }
    made = std::move(*left);
    if (made.size() == 1 && candidate.group)
      made.front()->setAttr(attr::kGroup, candidate.group);
    blocks.insert(made.front()->getBlock());
  }
  for (Block *block : blocks)
    eraseUnused(*block);
  return isDone;
}

//===----------------------------------------------------------------------===//
// Measuring
//===----------------------------------------------------------------------===//

namespace {
/// Costs of one scope by ops.
struct ScopeTable {
  explicit ScopeTable(const ScopeCost &scope)
      : unknown(scope.unknown.begin(), scope.unknown.end()) {
    for (const OpCost &cost : scope.ops)
      costs[cost.op].push_back(&cost);
  }
  llvm::DenseMap<Operation *, SmallVector<const OpCost *, 1>> costs;
  llvm::DenseSet<Operation *> unknown;
};
} // namespace

/// Time of `kernels` together; nothing where that is not known.
static std::optional<KernelTime> timeOf(ArrayRef<Operation *> kernels,
                                        const ScopeTable &table,
                                        const RoofTimes &times) {
  KernelTime sum;
  std::set<std::string> bad;
  for (Operation *kernel : kernels) {
    auto isUnknown = [&](Operation *op) {
      return table.unknown.contains(op) ? WalkResult::interrupt()
                                        : WalkResult::advance();
    };
    auto found = table.costs.find(kernel);
    if (found == table.costs.end() || kernel->walk(isUnknown).wasInterrupted())
      return std::nullopt;
    for (const OpCost *cost : found->second) {
      times.collectBad(*cost, bad, bad);
      sum += timeAlone(*cost, times);
    }
  }
  return bad.empty() ? std::optional(sum) : std::nullopt;
}

static bool hasSeveralProducts(const FusionCandidate &candidate) {
  return llvm::count_if(
             candidate.planned->region.members(),
             [](const OpCost *member) { return isMatrix(*member); }) > 1;
}

/// False where some attempts do not pay.
bool FusionTrial::measure(MutableArrayRef<FusionCandidate> candidates) {
  CostAnalysis costs(*copy);
  std::vector<RoofTimes> times = timesOf(costs, settings);
  std::vector<ScopeTable> tables(costs.scopes().begin(), costs.scopes().end());
  bool isDone = true;
  for (auto [candidate, made] : llvm::zip_equal(candidates, kernels)) {
    if (candidate.isRefused())
      continue;
    const RoofTimes &scopeTimes = times[candidate.scope];
    auto after = timeOf(made, tables[candidate.scope], scopeTimes);
    auto sizeOf = [&](Value value, unsigned dim) {
      return largestSize(costs.sizeOf(value, dim), settings.bindings,
                         scopeTimes);
    };
    uint64_t kept = 0;
    candidate.isTiled = false;
    for (Operation *kernel : made)
      if (isa<LoopLikeOpInterface>(kernel)) {
        candidate.isTiled = true;
        kept = std::max(kept, bytesOnChip(kernel, sizeOf));
      }
    candidate.numKernels = made.size();
    // Sums of the same terms in another order differ in the last bits.
    if (!after)
      refuse(candidate, "the cost of what becomes of it is not known");
    else if (after->time >= candidate.before.time * (1 - 1e-9))
      refuse(candidate, "the roof time would not fall", after);
    else if (kept > uint64_t(onChipBytes)) {
      // The smallest tile says most.
      if (std::exchange(candidate.isTooLarge, true))
        candidate.reason.clear();
      refuse(candidate,
             "a tile would keep " + Twine(kept) + " B on chip, more than " +
                 Twine(onChipBytes) +
                 (hasSeveralProducts(candidate)
                      ? ", and upstream cannot stream what a contraction sums "
                        "over"
                      : ""),
             after);
    } else {
      candidate.after = *after;
      continue;
    }
    isDone = false;
  }
  return isDone;
}

void FusionTrial::run(MutableArrayRef<FusionCandidate> candidates) {
  while (!rewrite(candidates) || !measure(candidates))
    ;
}
