//===- SvgLayout.cpp - Where things go on the page ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SvgLayout.h"
#include "TextFormat.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <cmath>

namespace roofline {

double textWidth(std::string_view text, double fontSize) {
  // DejaVu Sans, a wide one, takes 0.6 em for a lower-case text.
  constexpr double kEmsPerColumn = 0.62;
  return static_cast<double>(displayWidth(text)) * fontSize * kEmsPerColumn;
}

std::string roofEntry(const ChartRoof &roof) {
  std::string text = roof.name + ": " + roof.bandwidthLabel;
  if (roof.peak)
    text += ", " + roof.peak->label + ", " + roof.ridgeLabel;
  return text;
}

//===----------------------------------------------------------------------===//
// SvgLayout
//===----------------------------------------------------------------------===//

static constexpr double kTickSpace = 78, kTitleSpace = 46, kAxisSpace = 58;
static constexpr double kLegendGap = 20, kMargin = 16, kKeyWidth = 22;
static constexpr double kZeroSlot = 13, kZeroMargin = 20;
static constexpr double kCaptionHeight = 15;

static size_t countZeroSeries(const Chart &chart) {
  return static_cast<size_t>(std::count_if(
      chart.series.begin(), chart.series.end(),
      [](const ChartSeries &series) { return series.hasZero(); }));
}

static size_t slotsPerColumn() {
  return static_cast<size_t>((SvgLayout::kPlotHeight - kZeroSlot) / kZeroSlot);
}

static size_t legendRows() {
  return static_cast<size_t>(SvgLayout::kPlotHeight / SvgLayout::kRowHeight);
}

static size_t columnsFor(size_t items, size_t rows) {
  return (items + rows - 1) / rows;
}

SvgLayout::SvgLayout(const Chart &chart) : chart_(chart) {
  if (size_t zeros = countZeroSeries(chart))
    zeroWidth_ =
        kZeroMargin +
        kZeroSlot * static_cast<double>(columnsFor(zeros, slotsPerColumn()));
  left_ = kTickSpace + zeroWidth_;
  top_ = kTitleSpace;
  auto fit = [&](const std::string &text) {
    legendWidth_ = std::max(legendWidth_, kKeyWidth + kLegendGap +
                                              textWidth(text, kTextSize));
  };
  for (const ChartSeries &series : chart.series)
    fit(shorten(series.name, kMaxNameWidth));
  fit(shorten(chart.libraryLabel, kMaxNameWidth));
  if (roofsInLegend())
    for (const ChartRoof &roof : chart.roofs)
      fit(roofEntry(roof));
  double columns =
      static_cast<double>(columnsFor(legendEntries(), legendRows()));
  width_ = right() + kLegendGap + columns * legendWidth_ + kMargin;
  wrapCaption(chart);
  height_ = bottom() + kAxisSpace +
            kCaptionHeight * static_cast<double>(caption_.size()) + kMargin;
}

void SvgLayout::wrapCaption(const Chart &chart) {
  double space = width_ - 2 * kMargin;
  for (const ChartNote &note : chart.notes) {
    std::string line, text = note.lead + note.text;
    for (llvm::StringRef word : llvm::split(llvm::StringRef(text), ' ')) {
      std::string longer = line + (line.empty() ? "" : " ") + word.str();
      if (!line.empty() && textWidth(longer, kCaptionSize) > space) {
        caption_.push_back(line);
        longer = word.str();
      }
      line = longer;
    }
    caption_.push_back(line);
  }
}

Point SvgLayout::at(double intensity, double performance) const {
  return {left_ + chart_.x.position(intensity) * kPlotWidth,
          bottom() - chart_.y.position(performance) * kPlotHeight};
}

Point SvgLayout::zeroSlot(size_t index) const {
  auto column = static_cast<double>(index / slotsPerColumn());
  auto row = static_cast<double>(index % slotsPerColumn());
  return {left_ - kZeroMargin / 2 - kZeroSlot * (column + 0.5),
          bottom() - kZeroSlot * (row + 1)};
}

bool SvgLayout::roofsInLegend() const {
  constexpr size_t kMostLabels = 3;
  return chart_.roofs.size() > kMostLabels;
}

size_t SvgLayout::legendSeries() const {
  // Three columns; beyond these a legend is no help.
  constexpr size_t kMost = 72;
  return chart_.series.size() <= kMost ? chart_.series.size() : kMost - 1;
}

size_t SvgLayout::legendEntries() const {
  return legendSeries() + (legendSeries() < chart_.series.size()) +
         !chart_.libraryLabel.empty() +
         (roofsInLegend() ? chart_.roofs.size() : 0);
}

Point SvgLayout::legendEntry(size_t index) const {
  auto column = static_cast<double>(index / legendRows());
  auto row = static_cast<double>(index % legendRows());
  return {right() + kLegendGap + column * legendWidth_,
          top_ + kRowHeight * (row + 0.5)};
}

Point SvgLayout::captionLine(size_t index) const {
  return {kMargin,
          bottom() + kAxisSpace + kCaptionHeight * static_cast<double>(index)};
}

std::vector<std::vector<Point>> placePoints(const Chart &chart,
                                            const SvgLayout &layout) {
  std::vector<std::vector<Point>> places;
  size_t zeros = 0;
  for (const ChartSeries &series : chart.series) {
    Point slot = series.hasZero() ? layout.zeroSlot(zeros++) : Point();
    std::vector<Point> &own = places.emplace_back();
    for (const ChartPoint &point : series.points)
      own.push_back(point.intensity == 0
                        ? slot
                        : layout.at(point.intensity, point.performance));
  }
  return places;
}

//===----------------------------------------------------------------------===//
// LabelPlacer
//===----------------------------------------------------------------------===//

/// Of a cell. Covering a marker is worse than crossing lines, and covering a
/// label, or leaving the plot, worse than covering any number of markers.
static constexpr unsigned kOfLine = 1, kOfMarker = 100, kForbidden = 1000000;

LabelPlacer::LabelPlacer(const SvgLayout &layout)
    : layout_(layout),
      columns_(static_cast<size_t>(SvgLayout::kPlotWidth / kCell)),
      rows_(static_cast<size_t>(SvgLayout::kPlotHeight / kCell)),
      costs_(columns_ * rows_) {}

void LabelPlacer::raise(std::optional<size_t> cell, unsigned cost) {
  if (cell)
    costs_[*cell] = std::max(costs_[*cell], cost);
}

void LabelPlacer::addMarker(Point center) {
  constexpr double kRadius = 6;
  forEachCell({{center.x - kRadius, center.y + kRadius}, {1, 0}}, 2 * kRadius,
              [&](std::optional<size_t> cell) { raise(cell, kOfMarker); });
}

void LabelPlacer::addLine(Point from, Point to) {
  double length = std::hypot(to.x - from.x, to.y - from.y);
  for (double along = 0; along <= length; along += kCell / 2) {
    double share = length > 0 ? along / length : 0;
    double x = from.x + share * (to.x - from.x);
    double y = from.y + share * (to.y - from.y);
    raise(cellAt({x, y}), kOfLine);
  }
}

std::optional<size_t> LabelPlacer::cellAt(Point at) const {
  double column = std::floor((at.x - layout_.left()) / kCell);
  double row = std::floor((at.y - layout_.top()) / kCell);
  // Written so that what is not a number is outside.
  bool isInside = column >= 0 && row >= 0 &&
                  column < static_cast<double>(columns_) &&
                  row < static_cast<double>(rows_);
  if (!isInside)
    return std::nullopt;
  return static_cast<size_t>(row) * columns_ + static_cast<size_t>(column);
}

template <typename Visit>
void LabelPlacer::forEachCell(const Place &place, double length,
                              Visit visit) const {
  Point up = {place.direction.y, -place.direction.x};
  for (double along = 0; along <= length; along += kCell / 2)
    for (double above = 0; above <= SvgLayout::kTextSize; above += kCell / 2)
      visit(cellAt({place.start.x + along * place.direction.x + above * up.x,
                    place.start.y + along * place.direction.y + above * up.y}));
}

uint64_t LabelPlacer::cost(const Place &place, double length) const {
  uint64_t sum = 0;
  forEachCell(place, length, [&](std::optional<size_t> cell) {
    sum += cell ? costs_[*cell] : kForbidden;
  });
  return sum;
}

LabelPlacer::Place LabelPlacer::choose(const std::vector<Place> &places,
                                       double length) {
  const Place *best = nullptr;
  uint64_t bestCost = 0;
  for (const Place &place : places) {
    uint64_t each = cost(place, length);
    if (!best || each < bestCost) {
      best = &place;
      bestCost = each;
    }
    if (bestCost == 0)
      break;
  }
  forEachCell(*best, length,
              [&](std::optional<size_t> cell) { raise(cell, kForbidden); });
  return *best;
}

} // namespace roofline
