//===- Statistics.cpp - Medians and spreads of samples --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Statistics.h"

#include <algorithm>
#include <cassert>
#include <cmath>

using namespace roofline::runtime;

Spread roofline::runtime::spreadOf(std::vector<double> samples) {
  assert(!samples.empty() && "a spread of nothing");
  std::sort(samples.begin(), samples.end());
  size_t last = samples.size() - 1;
  auto at = [&](double share) {
    return samples[static_cast<size_t>(std::lround(share * last))];
  };
  Spread spread;
  // The mean of the two in the middle where there is no middle.
  spread.median = (samples[last / 2] + samples[(last + 1) / 2]) / 2;
  spread.p20 = at(0.2);
  spread.p80 = at(0.8);
  spread.count = static_cast<int64_t>(samples.size());
  return spread;
}

Spread roofline::runtime::rateOf(double amount, const Spread &time) {
  Spread rate;
  rate.median = amount / time.median;
  // Long times are low rates.
  rate.p20 = amount / time.p80;
  rate.p80 = amount / time.p20;
  rate.count = time.count;
  return rate;
}
