//===- RooflineModel.cpp - Bound and time ---------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/RooflineModel.h"

#include <algorithm>
#include <functional>

namespace roofline {

std::string_view toString(BoundKind kind) {
  return kind == BoundKind::Compute ? "compute" : "memory";
}

std::optional<BoundKind> parseBoundKind(std::string_view name) {
  if (name == "compute")
    return BoundKind::Compute;
  if (name == "memory")
    return BoundKind::Memory;
  return std::nullopt;
}

/// `unit/type`, as limiters are written.
static std::string limiterName(Unit unit, std::string_view type) {
  return std::string(toString(unit)) + "/" + std::string(type);
}

static double seconds(Int128 amount, int64_t rate) {
  return static_cast<double>(amount) / static_cast<double>(rate);
}

Bound classify(const Amounts &amounts, const Device &device) {
  Bound bound;
  double computeTime = 0;
  for (const Amounts::Entry &entry : amounts.work) {
    std::optional<int64_t> rate = device.peak(entry.unit, entry.type);
    if (!rate || entry.amount <= 0)
      continue;
    double time = seconds(entry.amount, *rate);
    if (time > computeTime) {
      computeTime = time;
      bound.limiter = limiterName(entry.unit, entry.type);
    }
  }
  double memoryTime = seconds(amounts.bytes, device.dramBandwidth());
  bound.time = std::max(computeTime, memoryTime);
  if (amounts.bytes > 0) {
    bound.intensity =
        static_cast<double>(amounts.flops) / static_cast<double>(amounts.bytes);
    // A tie is compute; work of no known peak cannot bound.
    bool compute = computeTime > 0 && computeTime >= memoryTime;
    bound.kind = compute ? BoundKind::Compute : BoundKind::Memory;
    if (!compute)
      bound.limiter = "dram";
  }
  if (bound.time > 0)
    bound.attainable = static_cast<double>(amounts.flops) / bound.time;
  bound.latencyLimited =
      device.launchLatencyNs && bound.time > 0 &&
      bound.time < static_cast<double>(*device.launchLatencyNs) * 1e-9;
  return bound;
}

void collectUnboundUnits(const std::vector<Work> &work, const Device &device,
                         std::vector<std::string> &names) {
  for (const Work &entry : work) {
    if (device.peak(entry.unit, entry.type))
      continue;
    std::string name = limiterName(entry.unit, entry.type);
    if (std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(name);
  }
}

size_t Bound::hash() const {
  size_t seed = kind ? 1 + static_cast<size_t>(*kind) : 0;
  auto combine = [&](size_t value) { seed = seed * 31 + value; };
  combine(std::hash<std::string>()(limiter));
  combine(latencyLimited);
  combine(std::hash<double>()(intensity.value_or(-1)));
  combine(std::hash<double>()(attainable));
  combine(std::hash<double>()(time));
  combine(std::hash<std::string>()(crossover));
  return seed;
}

} // namespace roofline
