//===- SvgStyle.cpp - Colours and markers of a chart ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SvgStyle.h"

#include "llvm/ADT/StringRef.h"
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace roofline {

/// Okabe and Ito, "Color Universal Design" (2008), without the yellow, which is
/// too light on white, and with grey for black.
static constexpr std::string_view kColors[] = {"#0072b2", "#d55e00", "#009e73",
                                               "#cc79a7", "#e69f00", "#56b4e9",
                                               "#4d4d4d"};

/// Their number shares no factor with that of the colours.
static constexpr std::string_view kMarkers[] = {
    "M4.5,0A4.5,4.5 0 1 1 -4.5,0A4.5,4.5 0 1 1 4.5,0Z",    // circle
    "M-4,-4H4V4H-4Z",                                      // square
    "M0,-5L4.8,3.6H-4.8Z",                                 // triangle
    "M0,-5.2L5.2,0L0,5.2L-5.2,0Z",                         // diamond
    "M0,5L4.8,-3.6H-4.8Z",                                 // triangle down
    "M0,-5L4.8,-1.5L2.9,4H-2.9L-4.8,-1.5Z",                // pentagon
    "M-5,0L-2.5,-4.3H2.5L5,0L2.5,4.3H-2.5Z",               // hexagon
    "M-1.7,-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z" // plus
};

/// The first six of the ten-colour categorical cycle, which the founding figure
/// has: blue, orange, green, red, purple, brown; then the other four.
static constexpr std::string_view kSeedColors[] = {
    "#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd",
    "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22", "#17becf"};

/// Crosses of series that coincide are seen by their ends: later ones are
/// smaller, from the last of the figure's six on the same.
static constexpr size_t kNumCrosses = 6;
static std::string cross(size_t kind) {
  double size =
      4.8 - 0.4 * static_cast<double>(std::min(kind, kNumCrosses - 1));
  return fmt::format("M{1:g},{1:g}L{0:g},{0:g}M{1:g},{0:g}L{0:g},{1:g}", size,
                     -size);
}

/// Of the devices of one chart: dark, and not those of series.
static constexpr std::string_view kRoofColors[] = {
    "#222222", "#8c1515", "#1b5e20", "#4a148c", "#5d4037", "#37627a"};

std::string SeriesStyle::tint() const {
  std::string result = "#";
  for (size_t i = 1; i < color.size(); i += 2) {
    unsigned channel = 0;
    llvm::StringRef(color.data() + i, 2).getAsInteger(16, channel);
    constexpr unsigned kWhite = 255;
    result += fmt::format("{:02x}", (channel + 2 * kWhite) / 3);
  }
  return result;
}

SeriesStyle styleOf(const Chart &chart, const ChartSeries &series) {
  constexpr size_t kNumColors = std::size(kColors);
  constexpr size_t kNumMarkers = std::size(kMarkers);
  bool hasOneReport = chart.series.back().report == 0;
  if (chart.style == ChartStyle::Seed) {
    std::string_view color = kSeedColors[series.kind % std::size(kSeedColors)];
    if (hasOneReport)
      return {color, cross(series.kind), /*isStroke=*/true};
    return {color, std::string(kMarkers[series.report % kNumMarkers])};
  }
  size_t marker =
      hasOneReport
          ? series.kind
          // Half of the markers for the next round of colours.
          : series.report + series.kind / kNumColors * (kNumMarkers / 2);
  return {kColors[series.kind % kNumColors],
          std::string(kMarkers[marker % kNumMarkers])};
}

StyleTable styleTable(ChartStyle style) {
  if (style == ChartStyle::Default)
    return {kColors, kMarkers, {}};
  StyleTable table{kSeedColors, kMarkers, {}};
  for (size_t kind = 0; kind < kNumCrosses; ++kind)
    table.strokes.push_back(cross(kind));
  return table;
}

std::string_view hollowMarker() {
  return "M7.5,0A7.5,7.5 0 1 1 -7.5,0A7.5,7.5 0 1 1 7.5,0Z";
}
std::string_view filledMarker() { return kMarkers[0]; }
std::string_view libraryMarker() {
  return "M0,-6L1.5,-2.1L5.7,-1.9L2.5,0.8L3.5,4.9L0,2.6L-3.5,4.9L-2.5,0.8L-5.7,"
         "-1.9L-1.5,-2.1Z";
}

std::string_view bandwidthColor(const Chart &chart, size_t roof) {
  if (chart.roofs.size() > 1)
    return kRoofColors[roof % std::size(kRoofColors)];
  return chart.style == ChartStyle::Seed ? kSeedColors[0] : kColors[0];
}

std::string_view computeColor(const Chart &chart, size_t roof) {
  if (chart.roofs.size() > 1)
    return kRoofColors[roof % std::size(kRoofColors)];
  return chart.style == ChartStyle::Seed ? kSeedColors[3] : kColors[1];
}

} // namespace roofline
