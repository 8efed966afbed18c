//===- Limits.cpp - What a machine can do, by its ceilings ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Limits.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

using namespace roofline::runtime;

Limits::Limits(const Results &results, int64_t threads) : results_(results) {
  if (results.device.backend == "host")
    suffix_ = fmt::format(", {} thread{}", threads, threads == 1 ? "" : "s");
}

std::string Limits::nameOf(const std::string &name) const {
  return isHost() ? "host " + name + suffix_ : name;
}

std::optional<double> Limits::named(const std::string &name) const {
  for (const Ceiling &ceiling : results_.ceilings)
    if (ceiling.name == nameOf(name))
      return ceiling.value.median;
  return std::nullopt;
}

std::optional<double> Limits::roofTime(const Kernel &kernel) const {
  double bandwidth = 0, time = 0;
  auto amount = [&](const Ceiling &peak) {
    double sum = 0;
    for (const WorkAmount &work : kernel.work)
      if (work.unit == peak.peakUnit && work.type == peak.peakType)
        sum += static_cast<double>(work.amount);
    return sum;
  };
  for (const Ceiling &ceiling : results_.ceilings) {
    double value = ceiling.value.median;
    if (ceiling.level == "dram")
      bandwidth = std::max(bandwidth, value);
  }
  if (bandwidth == 0)
    return std::nullopt;
  for (const Ceiling &ceiling : results_.ceilings) {
    if (ceiling.peakUnit.empty())
      continue;
    // Of several for one peak, the highest.
    double rate = 0;
    for (const Ceiling &other : results_.ceilings)
      if (other.peakUnit == ceiling.peakUnit &&
          other.peakType == ceiling.peakType)
        rate = std::max(rate, other.value.median);
    time = std::max(time, amount(ceiling) / rate);
  }
  auto bytes = static_cast<double>(kernel.bytesRead + kernel.bytesWritten);
  return std::max(time, bytes / bandwidth);
}

bool roofline::runtime::multiplyPairs(const std::string &instructions) {
  return instructions == "dot bf16" || instructions == "amx bf16";
}

/// On a CPU all floating-point work is done by the same units: narrower types
/// are widened to f32, or multiplied in pairs.
std::optional<double> Limits::hostRate(const std::string &instructions,
                                       const std::string &unit) const {
  std::string prefix = "host fma f32, ";
  if (unit == "transcendental")
    prefix = "host exp f32, ";
  else if (unit == "matrix" && multiplyPairs(instructions))
    prefix = "host " + instructions + ", ";
  else if (unit != "matrix" && unit != "vector")
    return std::nullopt;
  std::optional<double> best;
  for (const Ceiling &ceiling : results_.ceilings) {
    const std::string &name = ceiling.name;
    if (name.rfind(prefix, 0) == 0 && name.size() > suffix_.size() &&
        name.compare(name.size() - suffix_.size(), suffix_.size(), suffix_) ==
            0)
      best = std::max(best.value_or(0), ceiling.value.median);
  }
  return best;
}

std::optional<double> Limits::rate(const std::string &instructions,
                                   const std::string &unit,
                                   const std::string &type) const {
  if (isHost())
    return hostRate(instructions, unit);
  // Contractions without matrix instructions, and 16-bit elements widened to
  // f32, run at the vector rate of f32.
  bool matrix = unit == "matrix" && instructions == "mma.sync";
  std::string peakUnit = matrix ? "matrix" : "vector";
  std::string peakType = matrix ? type : "f32";
  if (unit == "transcendental")
    peakUnit = unit;
  for (const Ceiling &ceiling : results_.ceilings)
    if (ceiling.peakUnit == peakUnit && ceiling.peakType == peakType &&
        // A library may have got its rate with other instructions.
        (!matrix || ceiling.name.rfind(instructions, 0) == 0))
      return ceiling.value.median;
  return std::nullopt;
}

std::optional<double> Limits::bandwidth(double writtenShare) const {
  const std::pair<const char *, double> patterns[] = {{"dram read", 0},
                                                      {"dram triad", 1.0 / 3},
                                                      {"dram copy", 0.5},
                                                      {"dram write", 1}};
  std::optional<double> nearest;
  double distance = 2;
  for (const auto &[name, share] : patterns) {
    std::optional<double> value = named(name);
    // Of several ways to read, the best.
    if (auto other = named(fmt::format("{} 8 streams", name)); value && other)
      value = std::max(*value, *other);
    if (!value || std::abs(share - writtenShare) >= distance)
      continue;
    distance = std::abs(share - writtenShare);
    nearest = value;
  }
  return nearest;
}

std::optional<double> Limits::l2() const {
  std::optional<double> best;
  for (const Ceiling &ceiling : results_.ceilings)
    if (ceiling.level == "l2")
      best = std::max(best.value_or(0), ceiling.value.median);
  return best;
}

std::optional<double> Limits::rampTime(double bytes,
                                       double writtenShare) const {
  std::optional<double> read = rampTime("read", bytes),
                        copy = rampTime("copy", bytes);
  if (auto other = rampTime("read 8 streams", bytes); read && other)
    read = std::min(*read, *other);
  if (!read || !copy)
    return read ? read : copy;
  double part = std::min(2 * writtenShare, 1.0);
  return *read + part * (*copy - *read);
}

std::optional<double> Limits::start() const {
  std::optional<double> shortest;
  for (const RampPoint &point : results_.ramp)
    if (point.name == nameOf("read") || point.name == nameOf("copy"))
      shortest =
          std::min(shortest.value_or(point.time.median), point.time.median);
  return shortest;
}

/// Between the points of the ramp; beyond its end by the last bandwidth.
std::optional<double> Limits::rampTime(const char *name, double bytes) const {
  const RampPoint *below = nullptr, *above = nullptr;
  for (const RampPoint &point : results_.ramp) {
    if (point.name != nameOf(name))
      continue;
    auto size = static_cast<double>(point.bytes);
    if (size <= bytes && (!below || point.bytes > below->bytes))
      below = &point;
    if (size >= bytes && (!above || point.bytes < above->bytes))
      above = &point;
  }
  if (!below)
    return above ? std::optional(above->time.median) : std::nullopt;
  if (!above)
    return below->time.median * bytes / static_cast<double>(below->bytes);
  if (above->bytes == below->bytes)
    return below->time.median;
  double part = (bytes - static_cast<double>(below->bytes)) /
                static_cast<double>(above->bytes - below->bytes);
  return below->time.median + part * (above->time.median - below->time.median);
}
