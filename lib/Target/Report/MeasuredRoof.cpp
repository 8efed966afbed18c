//===- MeasuredRoof.cpp - Ceilings of a machine as its roof ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MeasuredRoof.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace roofline {

static llvm::Error error(const std::string &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

static void addLevel(const MeasuredCeiling &ceiling, Device &device) {
  auto level = std::find_if(
      device.memory.begin(), device.memory.end(),
      [&](const MemoryLevel &each) { return each.name == ceiling.level; });
  int64_t bandwidth = std::llround(ceiling.value);
  if (level == device.memory.end())
    device.memory.push_back({ceiling.level, bandwidth, std::nullopt});
  else
    level->bandwidth = std::max(*level->bandwidth, bandwidth);
}

static void addPeak(Unit unit, const MeasuredCeiling &ceiling, Device &device) {
  auto peak = std::find_if(
      device.peaks.begin(), device.peaks.end(), [&](const Peak &each) {
        return each.unit == unit && each.type == ceiling.peakType;
      });
  int64_t rate = std::llround(ceiling.value);
  if (peak == device.peaks.end())
    device.peaks.push_back({unit, ceiling.peakType, rate});
  else
    peak->rate = std::max(peak->rate, rate);
}

static llvm::Error add(const MeasuredCeiling &ceiling, Device &device) {
  if (ceiling.level.empty() && ceiling.peakUnit.empty())
    return llvm::Error::success();
  // As far as int64 goes; what is sensible, the device says.
  constexpr double kMost = 9e18;
  if (!(ceiling.value > 0 && ceiling.value < kMost))
    return error(fmt::format("the ceiling '{}' has no positive value: expected "
                             "a 'median'",
                             ceiling.name));
  if (!ceiling.level.empty()) {
    addLevel(ceiling, device);
    return llvm::Error::success();
  }
  std::optional<Unit> unit = parseUnit(ceiling.peakUnit);
  if (!unit)
    return error(fmt::format("the ceiling '{}' is of no known unit: got "
                             "'peak_unit' '{}'",
                             ceiling.name, ceiling.peakUnit));
  addPeak(*unit, ceiling, device);
  return llvm::Error::success();
}

static void setCapacity(const std::string &level, const std::string &number,
                        const std::map<std::string, int64_t> &numbers,
                        Device &device) {
  auto capacity = numbers.find(number);
  if (capacity == numbers.end() || capacity->second <= 0)
    return;
  auto it =
      std::find_if(device.memory.begin(), device.memory.end(),
                   [&](const MemoryLevel &each) { return each.name == level; });
  if (it != device.memory.end())
    it->capacity = capacity->second;
  else
    device.memory.push_back({level, std::nullopt, capacity->second});
}

llvm::Expected<std::optional<Device>>
makeMeasuredRoof(const std::string &machine,
                 const std::vector<MeasuredCeiling> &ceilings,
                 const std::map<std::string, int64_t> &numbers) {
  Device device;
  device.name = device.title = machine;
  device.source = "measured";
  for (const MeasuredCeiling &ceiling : ceilings)
    if (llvm::Error problem = add(ceiling, device))
      return problem;
  if (!device.level("dram") || device.peaks.empty())
    return std::nullopt;
  setCapacity("dram", "memory", numbers, device);
  for (const char *level : {"l3", "l2", "l1"})
    setCapacity(level, level, numbers, device);
  if (std::optional<std::string> problem = device.invalid())
    return error(fmt::format("the ceilings make no roof: {}", *problem));
  return device;
}

} // namespace roofline
