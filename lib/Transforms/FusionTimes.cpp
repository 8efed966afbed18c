//===- FusionTimes.cpp - Roof times of a module's scopes ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionTimes.h"

#include "llvm/ADT/StringExtras.h"

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

std::vector<RoofTimes> roofline::timesOf(const CostAnalysis &costs,
                                         const ModuleSettings &settings) {
  std::vector<RoofTimes> times;
  for (const ScopeCost &scope : costs.scopes())
    times.emplace_back(settings.device, settings.bindings,
                       instancesOf(scope, costs));
  return times;
}

FailureOr<std::vector<RoofTimes>>
roofline::requestTimes(Location loc, const CostAnalysis &costs,
                       const ModuleSettings &settings) {
  std::vector<RoofTimes> times = timesOf(costs, settings);
  std::set<std::string> unbound, tooLarge;
  for (auto [scope, scopeTimes] : llvm::zip_equal(costs.scopes(), times))
    collectBad(scope, scopeTimes, unbound, tooLarge);
  if (!unbound.empty())
    return emitError(loc)
           << "dims without a value: " << llvm::join(unbound, ", ")
           << "; what fusion saves depends on them, give them by the option "
              "'bind'";
  if (!tooLarge.empty())
    return emitError(loc) << "a count does not fit a 64-bit integer under "
                             "these bindings: "
                          << *tooLarge.begin();
  return times;
}

LogicalResult roofline::checkOnChipBytes(Location loc, int64_t bytes) {
  if (bytes >= 0)
    return success();
  return emitError(loc) << "option 'on-chip-bytes': expected a number of "
                           "bytes, got "
                        << bytes;
}

KernelTime roofline::timeAlone(const OpCost &op, const RoofTimes &times) {
  FusedRegion alone;
  alone.add(op);
  return {times.sum(alone.unfusedBytes()),
          times.time(alone.work(), alone.unfusedBytes())};
}
