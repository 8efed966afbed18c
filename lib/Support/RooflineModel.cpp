//===- RooflineModel.cpp - Bound and time ---------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/RooflineModel.h"

#include <algorithm>
#include <cmath>
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

namespace {

/// The time that `amount` takes at `rate`, as a fraction that is never rounded.
struct Time {
  Int128 amount = 0;
  int64_t rate = 1;

  double seconds() const {
    return static_cast<double>(amount) / static_cast<double>(rate);
  }
  /// What an op with `flops` FLOP reaches in this time, FLOP/s. In this order
  /// of operations an op that is all matrix work gets its very peak.
  double flopRate(Int128 flops) const {
    return static_cast<double>(flops) / static_cast<double>(amount) *
           static_cast<double>(rate);
  }
};

/// Exact, so that a tie is a tie at any size.
bool operator<(const Time &a, const Time &b) {
  // Doubles err by some 1e-16; beyond that they settle it, and fast.
  double x = a.seconds(), y = b.seconds();
  if (std::abs(x - y) > 1e-14 * std::max(x, y))
    return x < y;
  Int128 wholeA = a.amount / a.rate, wholeB = b.amount / b.rate;
  if (wholeA != wholeB)
    return wholeA < wholeB;
  // Remainders are below the rates, so the products fit.
  return a.amount % a.rate * b.rate < b.amount % b.rate * a.rate;
}

} // namespace

Bound classify(const Amounts &amounts, const Device &device) {
  Bound bound;
  const Amounts::Entry *limiter = nullptr;
  Time compute, memory{amounts.bytes, device.dramBandwidth()};
  for (const Amounts::Entry &entry : amounts.work) {
    std::optional<int64_t> rate = device.peak(entry.unit, entry.type);
    if (rate && compute < Time{entry.amount, *rate}) {
      compute = {entry.amount, *rate};
      limiter = &entry;
    }
  }
  // A tie is compute; work of no known peak cannot bound.
  bool isCompute = limiter && !(compute < memory);
  const Time &time = isCompute ? compute : memory;
  bound.time = time.seconds();
  if (isCompute)
    bound.limiter = limiterName(limiter->unit, limiter->type);
  if (amounts.bytes > 0) {
    bound.kind = isCompute ? BoundKind::Compute : BoundKind::Memory;
    bound.intensity =
        static_cast<double>(amounts.flops) / static_cast<double>(amounts.bytes);
    if (!isCompute)
      bound.limiter = "dram";
  }
  if (time.amount > 0)
    bound.attainable = time.flopRate(amounts.flops);
  bound.latencyLimited =
      device.launchLatencyNs && bound.time > 0 &&
      bound.time < static_cast<double>(*device.launchLatencyNs) / 1e9;
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
