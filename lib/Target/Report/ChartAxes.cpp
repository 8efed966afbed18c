//===- ChartAxes.cpp - How far the axes of a chart reach ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "TextFormat.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace roofline {
namespace {

/// Saved reports may hold any number. Nothing that computes is beyond these,
/// and an axis that reaches to the smallest double has no logarithm.
constexpr double kLeast = 1e-30, kMost = 1e30;

/// What stands in the picture along one axis.
struct Extent {
  double min = std::numeric_limits<double>::infinity();
  double max = 0;

  void add(double value) {
    if (!(value >= kLeast && value <= kMost))
      return;
    min = std::min(min, value);
    max = std::max(max, value);
  }
  bool empty() const { return max == 0; }
};

/// Limits of the founding figure: ticks from 1 to 10,000 FLOP/B and from 10G to
/// 100T FLOP/s, with room for points just below 1 and for the roof above 100T.
constexpr double kFigureMinX = 0.6, kFigureMaxX = 1e4;
constexpr double kFigureMinY = 1e10, kFigureMaxY = 9.5e14;
/// Between the outermost points and the frame.
constexpr double kMargin = 1.6;
/// Above the highest roof, where its label stands.
constexpr double kHeadroom = 2.8;
/// The figure's limits leave at most so much empty above the data.
constexpr double kMaxSlack = 1e3;

/// The figure's limits as far as they fit, else those of the data.
void setRange(ChartAxis &axis, const Extent &data, double figureMin,
              double figureMax) {
  axis.min = figureMin;
  axis.max = figureMax;
  if (data.empty())
    return;
  if (data.min < figureMin)
    axis.min = data.min / kMargin;
  if (data.max > figureMax || data.max < figureMax / kMaxSlack)
    axis.max = std::max(data.max * kMargin, axis.min * 10);
}

std::string tickLabel(double value, bool isRate) {
  if (isRate) {
    std::string label = formatRate(value, "");
    label.erase(std::remove(label.begin(), label.end(), ' '), label.end());
    return label;
  }
  if (value < 1)
    return fmt::format("{:g}", value);
  return value < 1e9 ? formatInteger(std::llround(value))
                     : fmt::format("{:g}", value);
}

/// A tick per decade, or per several where there are many.
void setTicks(ChartAxis &axis, bool isRate) {
  constexpr int kMaxTicks = 12;
  // A hair of slack: 10^4 must count as inside of a range that ends there.
  int first = static_cast<int>(std::ceil(std::log10(axis.min) - 1e-9));
  int last = static_cast<int>(std::floor(std::log10(axis.max) + 1e-9));
  int step = 1 + (last - first) / kMaxTicks;
  for (int decade = first; decade <= last; decade += step) {
    double value = std::pow(10.0, decade);
    axis.ticks.push_back({value, tickLabel(value, isRate)});
  }
}

} // namespace

void setAxes(Chart &chart) {
  Extent x, y;
  for (const ChartSeries &series : chart.series)
    for (const ChartPoint &point : series.points) {
      x.add(point.intensity);
      y.add(point.performance);
    }
  for (const ChartRoof &roof : chart.roofs)
    // Both sides of the ridge are to be seen.
    if (std::optional<double> ridge = roof.ridge()) {
      x.add(*ridge / 2);
      x.add(*ridge * 2);
    }
  setRange(chart.x, x, kFigureMinX, kFigureMaxX);
  for (const ChartRoof &roof : chart.roofs) {
    for (const ChartCeiling &ceiling : roof.ceilings)
      y.add(ceiling.rate);
    y.add(roof.attainable(chart.x.min));
    y.add(roof.attainable(chart.x.max) * (kHeadroom / kMargin));
  }
  for (const ChartRoof &roof : chart.measuredRoofs)
    if (roof.peak)
      y.add(roof.peak->rate * (kHeadroom / kMargin));
  setRange(chart.y, y, kFigureMinY, kFigureMaxY);
  setTicks(chart.x, /*isRate=*/false);
  setTicks(chart.y, /*isRate=*/true);
}

} // namespace roofline
