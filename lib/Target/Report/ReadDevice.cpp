//===- ReadDevice.cpp - The device of a saved report ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReadParts.h"

#include <fmt/format.h>

#include <cmath>

namespace roofline {

/// Seconds in the file, whole nanoseconds here.
static std::optional<int64_t> readLatency(const JsonPlace &place) {
  constexpr double kMaxSeconds = 1;
  if (!place.isGiven())
    return std::nullopt;
  double seconds = place.positiveNumber();
  if (seconds > kMaxSeconds) {
    place.fail(fmt::format("expected seconds, at most {}, got {}", kMaxSeconds,
                           seconds));
    return std::nullopt;
  }
  return std::llround(seconds * 1e9);
}

/// The file says the main memory's figures twice.
static void checkDram(const JsonPlace &place, const Device &device) {
  const MemoryLevel *dram = device.level("dram");
  if (place.failed() || !dram)
    return;
  JsonPlace bandwidth = place.field("memory_bandwidth");
  if (bandwidth.optionalInteger() != dram->bandwidth)
    bandwidth.fail("expected the same as the bandwidth of 'dram' in 'memory'");
  JsonPlace capacity = place.field("memory_capacity");
  if (capacity.optionalInteger() != dram->capacity)
    capacity.fail("expected the same as the capacity of 'dram' in 'memory'");
}

Device readDevice(const JsonPlace &place) {
  Device device;
  device.name = place.field("name").string();
  device.title = place.field("title").string();
  device.source = place.field("source").string();
  device.computeUnits = place.field("compute_units").optionalInteger();
  device.launchLatencyNs = readLatency(place.field("launch_latency"));
  place.field("peaks").forEach([&](const JsonPlace &peak) {
    device.peaks.push_back({readUnit(peak.field("unit")),
                            peak.field("type").string(),
                            peak.field("rate").integer()});
  });
  place.field("memory").forEach([&](const JsonPlace &level) {
    device.memory.push_back({level.field("name").string(),
                             level.field("bandwidth").optionalInteger(),
                             level.field("capacity").optionalInteger()});
  });
  checkDram(place, device);
  if (place.failed())
    return device;
  if (std::optional<std::string> problem = device.invalid())
    place.fail(*problem);
  return device;
}

} // namespace roofline
