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
roofline::requestTimes(ModuleOp module, const CostAnalysis &costs,
                       const ModuleSettings &settings) {
  Location loc = module.getLoc();
  std::vector<RoofTimes> times = timesOf(costs, settings);
  std::set<std::string> dims, unbound, tooLarge;
  for (auto [scope, scopeTimes] : llvm::zip_equal(costs.scopes(), times))
    for (const OpCost &cost : scope.ops) {
      scopeTimes.collectDims(cost, dims);
      scopeTimes.collectBad(cost, unbound, tooLarge);
    }
  if (failed(verifyGiven(module, settings, std::move(dims))))
    return failure();
  if (!tooLarge.empty())
    return emitError(loc) << "a count does not fit a 64-bit integer under "
                             "these bindings: "
                          << *tooLarge.begin();
  if (!unbound.empty())
    emitWarning(loc) << "dims without a value: " << llvm::join(unbound, ", ")
                     << "; ops whose costs depend on them are left as they "
                        "are, give them by the option 'bind'";
  return times;
}

LogicalResult roofline::checkOnChipBytes(Location loc, int64_t bytes) {
  if (bytes >= 0)
    return success();
  return emitError(loc) << "option 'on-chip-bytes': expected a number of "
                           "bytes, got "
                        << bytes;
}

std::string roofline::nameOf(const Work &entry) {
  return std::string(toString(entry.unit)) + "/" + entry.type;
}

KernelTime roofline::timeAlone(const OpCost &op, const RoofTimes &times) {
  FusedRegion alone;
  alone.add(op);
  KernelTime result{times.sum(alone.unfusedBytes()),
                    times.time(alone.work(), alone.unfusedBytes()),
                    {}};
  for (const Work &entry : alone.work())
    result.work[nameOf(entry)] += times.sum(entry.amount);
  return result;
}

KernelTime &KernelTime::operator+=(const KernelTime &other) {
  bytes += other.bytes;
  time += other.time;
  for (const auto &[name, amount] : other.work)
    work[name] += amount;
  return *this;
}
