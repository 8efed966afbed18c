//===- Device.h - Peaks and bandwidths of a device --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_DEVICE_H
#define ROOFLINE_SUPPORT_DEVICE_H

#include "Roofline/Support/Cost.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roofline {

/// Dense peak rate of one unit on one element type, in FLOP/s (or op/s where
/// the work is no FLOP).
struct Peak {
  Unit unit;
  std::string type;
  int64_t rate;

  friend bool operator==(const Peak &a, const Peak &b) {
    return a.unit == b.unit && a.type == b.type && a.rate == b.rate;
  }
};

/// One level of the memory hierarchy. What is not known is left out.
struct MemoryLevel {
  /// `dram`, `l2`, ...
  std::string name;
  /// B/s.
  std::optional<int64_t> bandwidth;
  /// B.
  std::optional<int64_t> capacity;

  friend bool operator==(const MemoryLevel &a, const MemoryLevel &b) {
    return a.name == b.name && a.bandwidth == b.bandwidth &&
           a.capacity == b.capacity;
  }
};

/// A device as the roofline sees it. Base SI units, integers.
struct Device {
  /// Registry key, e.g. `a100-80gb-pcie`.
  std::string name;
  /// Product name, e.g. `A100 80GB PCIe`.
  std::string title;
  std::vector<Peak> peaks;
  /// `dram` is required and has a bandwidth.
  std::vector<MemoryLevel> memory;
  /// Gap between dependent kernels, ns. Unknown: no op is latency-limited.
  std::optional<int64_t> launchLatencyNs;
  /// SMs or CUs.
  std::optional<int64_t> computeUnits;
  /// Where the numbers come from.
  std::string source;

  /// The peak of (`unit`, `type`), nothing where it is not known. f32 matrix
  /// work without a peak of its own runs at the f32 vector peak (TF32 is
  /// another element type).
  std::optional<int64_t> peak(Unit unit, std::string_view type) const;
  /// The peak that a chart of the device shows first: 16-bit matrix work, or
  /// else the highest; nothing where no peak is known.
  const Peak *mainPeak() const;
  const MemoryLevel *level(std::string_view levelName) const;
  /// Bandwidth of `dram`, B/s; only for a valid device.
  int64_t dramBandwidth() const;
  std::optional<int64_t> dramCapacity() const;
  /// 16-bit matrix peak over DRAM bandwidth, FLOP/B; nothing where the device
  /// has no such peak.
  std::optional<double> ridge() const;

  /// What is wrong with the description, nothing where it is right: a name,
  /// a DRAM bandwidth, positive rates within what hardware of these decades
  /// can have (1e9 to 1e17 op/s, so that a slip by 1000 is caught), a ridge
  /// between 0.1 and 1e4 FLOP/B, and no entry twice.
  std::optional<std::string> invalid() const;

  size_t hash() const;
  friend bool operator==(const Device &a, const Device &b) {
    return a.name == b.name && a.title == b.title && a.peaks == b.peaks &&
           a.memory == b.memory && a.launchLatencyNs == b.launchLatencyNs &&
           a.computeUnits == b.computeUnits && a.source == b.source;
  }
};

/// Devices that ship with the tool, sorted by name.
const std::vector<Device> &knownDevices();
/// The known device called `name`, or null.
const Device *findDevice(std::string_view name);
/// The known device whose name is most like `name`: one that begins with it, or
/// else that of the fewest edits; the case of letters does not matter.
const Device &nearestDevice(std::string_view name);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_DEVICE_H
