//===- SvgStyle.h - Colours and markers of a chart --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_SVGSTYLE_H
#define ROOFLINE_LIB_TARGET_REPORT_SVGSTYLE_H

#include "Roofline/Target/Report/Chart.h"
#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <string_view>
#include <vector>

namespace roofline {

/// How one series looks.
struct SeriesStyle {
  /// `#rrggbb`.
  std::string_view color;
  /// The same as if laid thinly on white, but opaque: points that coincide do
  /// not look darker.
  std::string tint() const;
  /// Path data around the origin, within 6 px.
  std::string marker;
  /// The marker has no inside: it is drawn by its strokes alone.
  bool isStroke = false;
};

/// Up to 56 series of one report differ; those of several reports have the
/// colour of their kind and a marker per report.
SeriesStyle styleOf(const Chart &chart, const ChartSeries &series);

/// Path data of a ring around any marker, for points that do not fit the
/// memory: others may coincide with them.
std::string_view hollowMarker();
/// Path data of what stands for a stroke-only marker that must be filled.
std::string_view filledMarker();
/// Path data of a star: a library's points, whatever their series.
std::string_view libraryMarker();

/// What `styleOf` chooses from, for those who draw by other means.
struct StyleTable {
  llvm::ArrayRef<std::string_view> colors;
  /// Path data; the page chooses among them as `styleOf` does.
  llvm::ArrayRef<std::string_view> markers;
  /// Markers drawn by their strokes, by kind, the last for all further; empty
  /// where `markers` serve one report too.
  std::vector<std::string> strokes;
};
StyleTable styleTable(ChartStyle style);

/// `#rrggbb` of the lines of the roof with this index: blue and red as in the
/// founding figure, but one colour for each of several devices.
std::string_view bandwidthColor(const Chart &chart, size_t roof);
std::string_view computeColor(const Chart &chart, size_t roof);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_SVGSTYLE_H
