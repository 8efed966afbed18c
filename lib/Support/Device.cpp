//===- Device.cpp - Peaks and bandwidths of a device ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Device.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace roofline {

std::optional<int64_t> Device::peak(Unit unit, std::string_view type) const {
  for (const Peak &entry : peaks)
    if (entry.unit == unit && entry.type == type)
      return entry.rate;
  if (unit == Unit::Matrix && type == "f32")
    return peak(Unit::Vector, type);
  return std::nullopt;
}

const MemoryLevel *Device::level(std::string_view levelName) const {
  for (const MemoryLevel &entry : memory)
    if (entry.name == levelName)
      return &entry;
  return nullptr;
}

int64_t Device::dramBandwidth() const { return *level("dram")->bandwidth; }

std::optional<int64_t> Device::dramCapacity() const {
  const MemoryLevel *dram = level("dram");
  return dram ? dram->capacity : std::nullopt;
}

const Peak *Device::mainPeak() const {
  for (std::string_view type : {"f16", "bf16"})
    for (const Peak &entry : peaks)
      if (entry.unit == Unit::Matrix && entry.type == type)
        return &entry;
  auto highest = std::max_element(
      peaks.begin(), peaks.end(),
      [](const Peak &a, const Peak &b) { return a.rate < b.rate; });
  return highest == peaks.end() ? nullptr : &*highest;
}

std::optional<double> Device::ridge() const {
  std::optional<int64_t> rate = peak(Unit::Matrix, "f16");
  if (!rate)
    rate = peak(Unit::Matrix, "bf16");
  if (!rate)
    return std::nullopt;
  return static_cast<double>(*rate) / static_cast<double>(dramBandwidth());
}

//===----------------------------------------------------------------------===//
// Validity
//===----------------------------------------------------------------------===//

static constexpr int64_t kMinRate = 1'000'000'000;
static constexpr int64_t kMaxRate = 100'000'000'000'000'000;

static std::optional<std::string> invalidPeaks(const std::vector<Peak> &peaks) {
  for (size_t i = 0; i < peaks.size(); ++i) {
    std::string name =
        fmt::format("{}/{}", toString(peaks[i].unit), peaks[i].type);
    if (peaks[i].rate < kMinRate || peaks[i].rate > kMaxRate)
      return fmt::format("peak of {} is {} op/s, expected 1e9 to 1e17 (base "
                         "units: 312 TFLOP/s is 312000000000000)",
                         name, peaks[i].rate);
    for (size_t j = 0; j < i; ++j)
      if (peaks[i].unit == peaks[j].unit && peaks[i].type == peaks[j].type)
        return fmt::format("peak of {} is given twice", name);
  }
  return std::nullopt;
}

static std::optional<std::string>
invalidMemory(const std::vector<MemoryLevel> &memory) {
  for (size_t i = 0; i < memory.size(); ++i) {
    if (memory[i].bandwidth &&
        (*memory[i].bandwidth < kMinRate || *memory[i].bandwidth > kMaxRate))
      return fmt::format("bandwidth of memory level '{}' is {} B/s, expected "
                         "1e9 to 1e17 (base units: 1,935 GB/s is "
                         "1935000000000)",
                         memory[i].name, *memory[i].bandwidth);
    if (memory[i].capacity && *memory[i].capacity <= 0)
      return fmt::format("capacity of memory level '{}' is {} B, expected a "
                         "positive number",
                         memory[i].name, *memory[i].capacity);
    for (size_t j = 0; j < i; ++j)
      if (memory[i].name == memory[j].name)
        return fmt::format("memory level '{}' is given twice", memory[i].name);
  }
  return std::nullopt;
}

std::optional<std::string> Device::invalid() const {
  if (name.empty())
    return "expected a device name that is not empty";
  const MemoryLevel *dram = level("dram");
  if (!dram || !dram->bandwidth)
    return fmt::format("device '{}' has no bandwidth for memory level 'dram'",
                       name);
  if (auto message = invalidMemory(memory))
    return message;
  if (peaks.empty())
    return fmt::format("device '{}' has no peaks", name);
  if (auto message = invalidPeaks(peaks))
    return message;
  if (launchLatencyNs && *launchLatencyNs <= 0)
    return fmt::format("launch latency is {} ns, expected a positive number",
                       *launchLatencyNs);
  if (computeUnits && *computeUnits <= 0)
    return fmt::format("compute units are {}, expected a positive number",
                       *computeUnits);
  if (auto point = ridge(); point && (*point < 0.1 || *point > 1e4))
    return fmt::format("ridge is {:.4g} FLOP/B, expected 0.1 to 1e4: is a "
                       "peak or a bandwidth off by a factor of 1000?",
                       *point);
  return std::nullopt;
}

size_t Device::hash() const {
  size_t seed = std::hash<std::string>()(name);
  auto combine = [&](size_t value) { seed = seed * 31 + value; };
  combine(std::hash<std::string>()(title));
  combine(std::hash<std::string>()(source));
  for (const Peak &entry : peaks) {
    combine(static_cast<size_t>(entry.unit));
    combine(std::hash<std::string>()(entry.type));
    combine(static_cast<size_t>(entry.rate));
  }
  for (const MemoryLevel &entry : memory) {
    combine(std::hash<std::string>()(entry.name));
    combine(static_cast<size_t>(entry.bandwidth.value_or(0)));
    combine(static_cast<size_t>(entry.capacity.value_or(0)));
  }
  combine(static_cast<size_t>(launchLatencyNs.value_or(0)));
  combine(static_cast<size_t>(computeUnits.value_or(0)));
  return seed;
}

//===----------------------------------------------------------------------===//
// Registry
//===----------------------------------------------------------------------===//

const Device *findDevice(std::string_view name) {
  for (const Device &device : knownDevices())
    if (device.name == name)
      return &device;
  return nullptr;
}

} // namespace roofline
