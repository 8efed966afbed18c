//===- SvgLayout.h - Where things go on the page ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_SVGLAYOUT_H
#define ROOFLINE_LIB_TARGET_REPORT_SVGLAYOUT_H

#include "Roofline/Target/Report/Chart.h"
#include "SvgWriter.h"

#include <cstdint>
#include <vector>

namespace roofline {

/// px that `text` takes at most in the usual sans-serif fonts.
double textWidth(std::string_view text, double fontSize);

/// What the legend says of a roof: `L4: 300GB/s, 121 TFLOP/s, ridge 403.3
/// FLOP/B`.
std::string roofEntry(const ChartRoof &roof);

/// Measures of the page in px: plot, legend on its right, caption below.
class SvgLayout {
public:
  static constexpr double kPlotWidth = 640, kPlotHeight = 440;
  static constexpr double kRowHeight = 18;
  static constexpr double kTextSize = 12, kCaptionSize = 11;
  /// Of legend entries, in columns of text.
  static constexpr size_t kMaxNameWidth = 44;

  explicit SvgLayout(const Chart &chart);

  double width() const { return width_; }
  double height() const { return height_; }
  double left() const { return left_; }
  double right() const { return left_ + kPlotWidth; }
  double top() const { return top_; }
  double bottom() const { return top_ + kPlotHeight; }

  /// On the plane of the axes.
  Point at(double intensity, double performance) const;
  /// Of the `index`th series without FLOPs: left of the plot, from the bottom
  /// up.
  Point zeroSlot(size_t index) const;
  /// Where the strip of these begins.
  double zeroLeft() const { return left_ - zeroWidth_; }
  /// Several roofs lie too close for labels of their own.
  bool roofsInLegend() const;
  /// How many series the legend names; of more it says how many there are.
  size_t legendSeries() const;
  /// The left end of the `index`th legend entry's text line.
  Point legendEntry(size_t index) const;
  /// Baseline of the `index`th line below the plot.
  Point captionLine(size_t index) const;
  const std::vector<std::string> &caption() const { return caption_; }

private:
  size_t legendEntries() const;
  void wrapCaption(const Chart &chart);

  const Chart &chart_;
  double left_ = 0, top_ = 0, width_ = 0, height_ = 0;
  double zeroWidth_ = 0, legendWidth_ = 0;
  std::vector<std::string> caption_;
};

/// Where the points of each series stand; those without FLOPs in a slot.
std::vector<std::vector<Point>> placePoints(const Chart &chart,
                                            const SvgLayout &layout);

/// Finds places for labels where nothing else stands yet.
class LabelPlacer {
public:
  explicit LabelPlacer(const SvgLayout &layout);

  /// Text that begins at `start` and runs along `direction` (of length 1).
  struct Place {
    Point start, direction;
  };

  /// A marker or a line stands there; labels go elsewhere if they can, rather
  /// over a line than over a marker.
  void addMarker(Point center);
  void addLine(Point from, Point to);
  /// The first of `places` that is free, or the least crowded one; labels do
  /// not cover each other if any place allows it.
  Place choose(const std::vector<Place> &places, double length);

private:
  static constexpr double kCell = 4;
  /// Nothing outside of the plot.
  std::optional<size_t> cellAt(Point at) const;
  /// Labels cost as much there as on the dearest of what stands in the cell.
  void raise(std::optional<size_t> cell, unsigned cost);
  /// Calls `visit` for each cell below a text.
  template <typename Visit>
  void forEachCell(const Place &place, double length, Visit visit) const;
  uint64_t cost(const Place &place, double length) const;

  const SvgLayout &layout_;
  size_t columns_, rows_;
  /// What a label costs that covers the cell.
  std::vector<unsigned> costs_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_SVGLAYOUT_H
