//===- Statistics.h - Medians and spreads of samples ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_STATISTICS_H
#define ROOFLINE_RUNTIME_STATISTICS_H

#include <cstdint>
#include <vector>

namespace roofline::runtime {

/// Samples in short: median, 20th and 80th percentile, and how many.
struct Spread {
  double median = 0, p20 = 0, p80 = 0;
  int64_t count = 0;
};

/// Of at least one sample. Percentiles are the nearest ranks.
Spread spreadOf(std::vector<double> samples);

/// The rate at which `amount` was done in so long.
Spread rateOf(double amount, const Spread &time);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_STATISTICS_H
