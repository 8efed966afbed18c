//===- Regions.h - What fusion saves ----------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_REGIONS_H
#define ROOFLINE_LIB_TARGET_REPORT_REGIONS_H

#include "Ranges.h"
#include "Roofline/Target/Report/Report.h"

namespace roofline {

/// Adds the regions of `profile` to `report`, which has its ops and functions,
/// and gives functions and totals their fused and floor times. Of its bindings,
/// those in `ranges` are not certain. The error of a count that cannot stand in
/// a report, or nothing.
std::optional<ReportError> addRegions(const Profile &profile,
                                      const OpenRanges &ranges, Report &report);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_REGIONS_H
