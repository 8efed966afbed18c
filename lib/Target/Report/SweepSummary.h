//===- SweepSummary.h - A sweep in few words --------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_SWEEPSUMMARY_H
#define ROOFLINE_LIB_TARGET_REPORT_SWEEPSUMMARY_H

#include "Roofline/Target/Report/Report.h"

namespace roofline {

/// `qk/pv init`.
std::string seriesName(const SweepSeries &series);

/// One series over all settings of a sweep.
struct SeriesSummary {
  std::string name;
  /// In ascending order.
  std::vector<double> intensities;
  std::vector<double> attainables;
  size_t compute = 0, memory = 0, tooLarge = 0;
};

/// In the order of `Report::series`.
std::vector<SeriesSummary> summarize(const Report &report);

/// How many positions on the chart `sorted` has. Equal quotients may differ in
/// the last bits, for numerator and denominator are rounded to doubles.
size_t countDistinct(const std::vector<double> &sorted);

/// `49 settings of B (1 to 64), S (128 to 8192)`.
std::string describeSettings(const Report &report);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_SWEEPSUMMARY_H
