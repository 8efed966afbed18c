//===- Chart.cpp - The picture of a roofline as plain data ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/Chart.h"

#include <algorithm>
#include <cmath>

namespace roofline {

std::vector<std::string> ChartOptions::chosenSeries() const {
  if (!series.empty() || style == ChartStyle::Default)
    return series;
  // The founding figure's, in the order of its legend.
  return {"qkv mlp init",    "qkv mlp ar", "up/gate/down init",
          "up/gate/down ar", "qk/pv init", "qk/pv ar"};
}

std::optional<double> ChartRoof::ridge() const {
  if (!peak)
    return std::nullopt;
  return peak->rate / bandwidth;
}

double ChartRoof::attainable(double intensity) const {
  double rate = intensity * bandwidth;
  return peak ? std::min(rate, peak->rate) : rate;
}

double ChartAxis::position(double value) const {
  return std::log(value / min) / std::log(max / min);
}

template <typename Predicate>
static bool anyPoint(const Chart &chart, Predicate predicate) {
  return std::any_of(chart.series.begin(), chart.series.end(),
                     [&](const ChartSeries &series) {
                       return std::any_of(series.points.begin(),
                                          series.points.end(), predicate);
                     });
}

bool Chart::isEmpty() const {
  return !anyPoint(*this, [](const ChartPoint &) { return true; });
}

bool Chart::has(PointKind kind) const {
  return anyPoint(*this,
                  [&](const ChartPoint &point) { return point.kind == kind; });
}

bool ChartSeries::hasZero() const {
  return std::any_of(points.begin(), points.end(), [](const ChartPoint &point) {
    return point.intensity == 0;
  });
}

bool Chart::hasZero() const {
  return std::any_of(series.begin(), series.end(),
                     [](const ChartSeries &each) { return each.hasZero(); });
}

} // namespace roofline
