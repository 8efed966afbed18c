//===- SvgRoofs.cpp - The lines of devices and their labels ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SvgRoofs.h"
#include "SvgStyle.h"

#include <algorithm>
#include <cmath>

namespace roofline {
namespace {

class RoofDrawer {
public:
  RoofDrawer(const Chart &chart, const SvgLayout &layout, LabelPlacer &labels,
             SvgWriter &svg)
      : chart_(chart), layout_(layout), labels_(labels), svg_(svg) {}

  void draw() {
    for (const ChartRoof &roof : chart_.measuredRoofs)
      drawMeasured(roof);
    for (size_t i = 0; i < chart_.roofs.size(); ++i)
      drawRoof(i);
  }
  void label() {
    for (size_t i = 0; i < chart_.roofs.size(); ++i)
      labelRoof(i);
    for (const ChartRoof &roof : chart_.measuredRoofs) {
      labelBandwidth(roof, kMeasuredLabelColor, "measured-roof");
      if (roof.peak)
        labelCeiling(*roof.peak, named(roof, roof.peak->label), "measured-roof",
                     kMeasuredLabelColor);
    }
  }

private:
  static constexpr std::string_view kMeasuredLabelColor = "#555";

  /// Where the bandwidth line enters and leaves the plot.
  double roofBegin(const ChartRoof &roof) const {
    return std::max(chart_.x.min, chart_.y.min / roof.bandwidth);
  }
  double roofEnd(const ChartRoof &roof) const {
    double end = std::min(chart_.x.max, chart_.y.max / roof.bandwidth);
    if (std::optional<double> ridge = roof.ridge())
      end = std::min(end, *ridge);
    return std::max(end, roofBegin(roof));
  }

  /// Labels keep away from it.
  void drawLine(Point from, Point to, std::string_view attributes) {
    labels_.addLine(from, to);
    svg_.line(from, to, attributes);
  }

  void drawCeiling(const ChartRoof &roof, const ChartCeiling &ceiling,
                   std::string_view attributes) {
    double begin = std::max(chart_.x.min, ceiling.rate / roof.bandwidth);
    if (begin < chart_.x.max)
      drawLine(layout_.at(begin, ceiling.rate),
               layout_.at(chart_.x.max, ceiling.rate), attributes);
  }

  /// Thin and whole: a machine's own ceilings below those of its data sheet.
  void drawMeasured(const ChartRoof &roof) {
    constexpr std::string_view kLook =
        "class=\"measured-roof\" stroke=\"#777\" stroke-width=\"1\"";
    double begin = roofBegin(roof), end = roofEnd(roof);
    drawLine(layout_.at(begin, begin * roof.bandwidth),
             layout_.at(end, end * roof.bandwidth), kLook);
    if (roof.peak)
      drawCeiling(roof, *roof.peak, kLook);
  }

  void drawRoof(size_t index) {
    const ChartRoof &roof = chart_.roofs[index];
    double begin = roofBegin(roof), end = roofEnd(roof);
    drawLine(layout_.at(begin, begin * roof.bandwidth),
             layout_.at(end, end * roof.bandwidth),
             fmt::format("class=\"bandwidth\" stroke=\"{}\" "
                         "stroke-width=\"1.8\" stroke-dasharray=\"7 4\"",
                         bandwidthColor(chart_, index)));
    if (roof.peak)
      drawCeiling(roof, *roof.peak,
                  fmt::format("class=\"compute\" stroke=\"{}\" "
                              "stroke-width=\"1.8\" stroke-dasharray=\"7 4\"",
                              computeColor(chart_, index)));
    for (const ChartCeiling &ceiling : roof.ceilings)
      drawCeiling(roof, ceiling,
                  "class=\"ceiling\" stroke=\"#888\" stroke-dasharray=\"2 3\"");
    if (std::optional<double> ridge = roof.ridge()) {
      Point top = layout_.at(*ridge, roof.peak->rate);
      drawLine(top, {top.x, layout_.bottom()},
               "class=\"ridge\" stroke=\"#666\" stroke-dasharray=\"1 3\"");
      svg_.circle(top, 3, "class=\"ridge\" fill=\"#444\"");
    }
  }

  static std::string named(const ChartRoof &roof, const std::string &label) {
    return roof.name.empty() ? label : roof.name + " " + label;
  }

  void placeLabel(const std::string &text, std::string_view attributes,
                  const std::vector<LabelPlacer::Place> &places) {
    LabelPlacer::Place place =
        labels_.choose(places, textWidth(text, SvgLayout::kTextSize));
    double degrees =
        std::atan2(place.direction.y, place.direction.x) * (180 / M_PI);
    // Where lines are too dense, a label still stands out from them.
    svg_.rotatedText(place.start, degrees, text,
                     fmt::format("{} stroke=\"#fff\" stroke-width=\"3\" "
                                 "stroke-linejoin=\"round\" "
                                 "paint-order=\"stroke\"",
                                 attributes));
  }

  void labelRoof(size_t index) {
    const ChartRoof &roof = chart_.roofs[index];
    labelBandwidth(roof, bandwidthColor(chart_, index), "bandwidth");
    if (roof.peak)
      labelCeiling(*roof.peak, named(roof, roof.peak->label), "compute",
                   computeColor(chart_, index));
    for (const ChartCeiling &ceiling : roof.ceilings)
      labelCeiling(ceiling, named(roof, ceiling.label), "ceiling", "#666");
    if (std::optional<double> ridge = roof.ridge())
      labelRidge(index, *ridge);
  }

  /// Along the line, above it or below.
  void labelBandwidth(const ChartRoof &roof, std::string_view color,
                      std::string_view kind) {
    std::string text = named(roof, roof.bandwidthLabel);
    double begin = roofBegin(roof), end = roofEnd(roof);
    Point from = layout_.at(begin, begin * roof.bandwidth);
    Point to = layout_.at(end, end * roof.bandwidth);
    double length = std::hypot(to.x - from.x, to.y - from.y);
    Point along = {1, 0};
    if (length > 0)
      along = {(to.x - from.x) / length, (to.y - from.y) / length};
    double space = length - textWidth(text, SvgLayout::kTextSize);
    std::vector<LabelPlacer::Place> places;
    for (double offset : {11.0, -22.0, 24.0, -36.0, 38.0})
      for (double share = 0.3; share < 1.25; share += 0.05) {
        double start = std::fmod(share, 1.0) * std::max(space, 0.0);
        places.push_back({{from.x + start * along.x + offset * along.y,
                           from.y + start * along.y - offset * along.x},
                          along});
      }
    placeLabel(text, fmt::format("class=\"label {}\" fill=\"{}\"", kind, color),
               places);
  }

  /// At its right end, above it or below.
  void labelCeiling(const ChartCeiling &ceiling, const std::string &text,
                    std::string_view kind, std::string_view color) {
    double width = textWidth(text, SvgLayout::kTextSize);
    Point end = layout_.at(chart_.x.max, ceiling.rate);
    std::vector<LabelPlacer::Place> places;
    for (double offset : {-7.0, 17.0, -21.0, 31.0, 45.0, 59.0, 73.0})
      for (double shift = 0; shift + width + 8 < SvgLayout::kPlotWidth / 2;
           shift += 12)
        places.push_back({{end.x - width - 8 - shift, end.y + offset}, {1, 0}});
    if (places.empty())
      places.push_back({{end.x - width - 8, end.y - 7}, {1, 0}});
    placeLabel(text, fmt::format("class=\"label {}\" fill=\"{}\"", kind, color),
               places);
  }

  /// At the foot of its line, on the right or left.
  void labelRidge(size_t index, double ridge) {
    const ChartRoof &roof = chart_.roofs[index];
    std::string text = roof.ridgeLabel;
    double width = textWidth(text, SvgLayout::kTextSize);
    Point foot = layout_.at(ridge, chart_.y.min);
    double top = layout_.at(ridge, roof.peak->rate).y;
    std::vector<LabelPlacer::Place> places;
    for (double height = 8; layout_.bottom() - height > top + 20;
         height += 15) {
      places.push_back({{foot.x + 6, layout_.bottom() - height}, {1, 0}});
      places.push_back(
          {{foot.x - 6 - width, layout_.bottom() - height}, {1, 0}});
    }
    if (places.empty())
      places.push_back({{foot.x + 6, layout_.bottom() - 8}, {1, 0}});
    placeLabel(text,
               fmt::format("class=\"label ridge\" fill=\"{}\"",
                           chart_.roofs.size() > 1
                               ? bandwidthColor(chart_, index)
                               : "#555"),
               places);
  }

  const Chart &chart_;
  const SvgLayout &layout_;
  LabelPlacer &labels_;
  SvgWriter &svg_;
};

} // namespace

void drawRoofs(const Chart &chart, const SvgLayout &layout, LabelPlacer &labels,
               SvgWriter &svg) {
  RoofDrawer(chart, layout, labels, svg).draw();
}

void labelRoofs(const Chart &chart, const SvgLayout &layout,
                LabelPlacer &labels, SvgWriter &svg) {
  RoofDrawer(chart, layout, labels, svg).label();
}

} // namespace roofline
