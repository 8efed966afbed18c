//===- MeasuredRoof.h - Ceilings of a machine as its roof -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_MEASUREDROOF_H
#define ROOFLINE_LIB_TARGET_REPORT_MEASUREDROOF_H

#include "Roofline/Support/Device.h"
#include "llvm/Support/Error.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace roofline {

/// A limit that a kernel of its own reached, as a measured file has it.
struct MeasuredCeiling {
  std::string name;
  /// Which peak it is, or else which memory level; empty: neither.
  std::string peakUnit, peakType, level;
  /// Median, op/s or B/s.
  double value = 0;
};

/// The highest ceiling of each peak and each memory level as a device;
/// `numbers` has the capacities `memory`, `l3`, `l2` and `l1`. Nothing where no
/// DRAM bandwidth was measured, or no peak.
llvm::Expected<std::optional<Device>>
makeMeasuredRoof(const std::string &machine,
                 const std::vector<MeasuredCeiling> &ceilings,
                 const std::map<std::string, int64_t> &numbers);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_MEASUREDROOF_H
