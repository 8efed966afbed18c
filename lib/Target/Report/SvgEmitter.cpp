//===- SvgEmitter.cpp - The chart as a vector graphic ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/SvgEmitter.h"
#include "SvgLayout.h"
#include "SvgOverlaps.h"
#include "SvgRoofs.h"
#include "SvgStyle.h"
#include "TextFormat.h"

#include <cmath>
#include <set>

namespace roofline {
namespace {

/// Draws from back to front: frame and grid, roofs, their labels, points,
/// legend, caption. A label may lie over a line, but not over a point.
class SvgEmitter {
public:
  SvgEmitter(const Chart &chart, llvm::raw_ostream &os)
      : chart_(chart), layout_(chart), places_(placePoints(chart, layout_)),
        labels_(layout_), svg_(os) {
    // The seed style has sizes of its own.
    if (chart.style == ChartStyle::Default)
      sizes_ = findMarkerSizes(places_);
    for (const std::vector<Point> &series : places_)
      for (Point at : series)
        labels_.addMarker(at);
  }

  void emit() {
    begin();
    drawGrid();
    drawRoofs(chart_, layout_, labels_, svg_);
    drawZeroStrip();
    if (!layout_.roofsInLegend())
      labelRoofs(chart_, layout_, labels_, svg_);
    drawSeries();
    drawLegend();
    drawCaption();
    svg_.raw("</svg>\n");
  }

private:
  void begin() {
    svg_.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
             "<svg xmlns=\"http://www.w3.org/2000/svg\" "
             "xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
             "width=\"{0:g}\" height=\"{1:g}\" viewBox=\"0 0 {0:g} {1:g}\" "
             "font-family=\"Helvetica, Arial, 'DejaVu Sans', sans-serif\" "
             "font-size=\"{2:g}\" fill=\"#222\" role=\"img\">\n",
             std::ceil(layout_.width()), std::ceil(layout_.height()),
             SvgLayout::kTextSize);
    svg_.raw("<title>{}</title>\n", escapeXml(chart_.title));
    svg_.raw("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    drawTitle();
    defineMarkers();
  }

  /// As large as the page allows.
  void drawTitle() {
    constexpr double kTitleSize = 16, kSmallest = 8, kMargin = 16;
    double needed = textWidth(chart_.title, kTitleSize);
    double space = layout_.width() - 2 * kMargin;
    double size =
        std::max(kSmallest, kTitleSize * std::min(1.0, space / needed));
    double middle = (layout_.left() + layout_.right()) / 2;
    middle = std::max(middle, kMargin + std::min(needed, space) / 2);
    middle = std::min(middle,
                      layout_.width() - kMargin - std::min(needed, space) / 2);
    svg_.text({middle, 28}, chart_.title,
              fmt::format("class=\"title\" text-anchor=\"middle\" "
                          "font-weight=\"bold\" font-size=\"{:.1f}\"",
                          size));
  }

  void defineMarkers() {
    svg_.raw("<defs>\n");
    for (size_t i = 0; i < chart_.series.size(); ++i)
      svg_.raw("<path id=\"m{}\" d=\"{}\"/>\n", i,
               styleOf(chart_, chart_.series[i]).marker);
    svg_.raw("<path id=\"hollow\" d=\"{}\"/>\n<path id=\"filled\" "
             "d=\"{}\"/>\n",
             hollowMarker(), filledMarker());
    if (!chart_.libraryLabel.empty())
      svg_.raw("<path id=\"library\" d=\"{}\"/>\n", libraryMarker());
    defineSmaller();
    svg_.raw("</defs>\n");
  }

  /// Those that stand on markers of other series.
  void defineSmaller() {
    std::set<std::pair<std::string, size_t>> smaller;
    for (size_t i = 0; i < sizes_.size(); ++i)
      for (size_t j = 0; j < sizes_[i].size(); ++j)
        if (sizes_[i][j] > 0)
          smaller.emplace(markerOf(i, chart_.series[i].points[j]),
                          sizes_[i][j]);
    for (const auto &[marker, size] : smaller)
      svg_.raw("<g id=\"{0}-{1}\"><use xlink:href=\"#{0}\" "
               "transform=\"scale({2:.2f})\"/></g>\n",
               marker, size, markerScale(size));
  }

  /// What stands for a point, of its whole size.
  std::string markerOf(size_t series, const ChartPoint &point) const {
    if (!point.fitsMemory)
      return "hollow";
    if (point.kind == PointKind::Library)
      return "library";
    if (point.kind == PointKind::Measured &&
        styleOf(chart_, chart_.series[series]).isStroke)
      return "filled";
    return fmt::format("m{}", series);
  }

  //===--------------------------------------------------------------------===//
  // Axes
  //===--------------------------------------------------------------------===//

  void drawGrid() {
    svg_.raw("<g class=\"grid\" stroke=\"#ccc\" stroke-dasharray=\"4 4\">\n");
    for (const ChartAxis::Tick &tick : chart_.x.ticks) {
      double x = layout_.at(tick.value, chart_.y.min).x;
      if (x < layout_.right() - 0.5)
        svg_.line({x, layout_.top()}, {x, layout_.bottom()}, "class=\"x\"");
    }
    for (const ChartAxis::Tick &tick : chart_.y.ticks) {
      double y = layout_.at(chart_.x.min, tick.value).y;
      svg_.line({layout_.left(), y}, {layout_.right(), y}, "class=\"y\"");
    }
    svg_.raw("</g>\n");
    svg_.raw("<rect class=\"frame\" x=\"{:.2f}\" y=\"{:.2f}\" width=\"{:g}\" "
             "height=\"{:g}\" fill=\"none\" stroke=\"#444\"/>\n",
             layout_.left(), layout_.top(), SvgLayout::kPlotWidth,
             SvgLayout::kPlotHeight);
    drawTicks();
    svg_.text({(layout_.left() + layout_.right()) / 2, layout_.bottom() + 38},
              "Operational Intensity (FLOP/Byte)",
              "class=\"axis\" text-anchor=\"middle\"");
    svg_.rotatedText({20, (layout_.top() + layout_.bottom()) / 2}, -90,
                     "Performance (FLOP/s)",
                     "class=\"axis\" text-anchor=\"middle\"");
  }

  void drawTicks() {
    for (const ChartAxis::Tick &tick : chart_.x.ticks)
      svg_.text({layout_.at(tick.value, chart_.y.min).x, layout_.bottom() + 18},
                tick.label, "class=\"tick x\" text-anchor=\"middle\"");
    for (const ChartAxis::Tick &tick : chart_.y.ticks)
      svg_.text(
          {layout_.zeroLeft() - 8, layout_.at(chart_.x.min, tick.value).y + 4},
          tick.label, "class=\"tick y\" text-anchor=\"end\"");
  }

  /// Where points without FLOPs stand.
  void drawZeroStrip() {
    if (!chart_.hasZero())
      return;
    svg_.raw("<rect class=\"zero\" x=\"{:.2f}\" y=\"{:.2f}\" width=\"{:.2f}\" "
             "height=\"{:g}\" fill=\"#f4f4f4\"/>\n",
             layout_.zeroLeft(), layout_.top(),
             layout_.left() - layout_.zeroLeft() - 6, SvgLayout::kPlotHeight);
    svg_.text(
        {(layout_.zeroLeft() + layout_.left() - 6) / 2, layout_.bottom() + 18},
        "0", "class=\"tick zero\" text-anchor=\"middle\"");
  }

  //===--------------------------------------------------------------------===//
  // Points
  //===--------------------------------------------------------------------===//

  /// Of attainable points, and in the legend.
  static std::string look(const SeriesStyle &style) {
    return fmt::format("stroke=\"{}\" fill=\"{}\" stroke-width=\"{}\"",
                       style.color, style.tint(), style.isStroke ? "2" : "1.2");
  }

  /// Of what was measured; stars are small, so their line is thin.
  static std::string look(std::string_view kind, std::string_view color) {
    return fmt::format("class=\"{}\" fill=\"{}\" stroke=\"#222\" "
                       "stroke-width=\"{}\"",
                       kind, color, kind == "library" ? "0.5" : "0.8");
  }

  void drawSeries() {
    for (size_t i = 0; i < chart_.series.size(); ++i) {
      const ChartSeries &series = chart_.series[i];
      SeriesStyle style = styleOf(chart_, series);
      svg_.raw("<g class=\"series\" {}>\n<title>{}</title>\n", look(style),
               escapeXml(series.name));
      drawGaps(series);
      for (size_t j = 0; j < series.points.size(); ++j)
        drawPoint(i, j, style);
      svg_.raw("</g>\n");
    }
  }

  void drawPoint(size_t series, size_t index, const SeriesStyle &style) {
    const ChartPoint &point = chart_.series[series].points[index];
    Point at = places_[series][index];
    std::string kind = "class=\"attainable\"";
    if (point.kind == PointKind::Measured)
      kind = look("measured", style.color);
    else if (point.kind == PointKind::Library)
      kind = look("library", style.color);
    else if (!point.fitsMemory)
      kind = "class=\"too-large\" fill=\"none\" stroke-width=\"1.2\"";
    std::string marker = markerOf(series, point);
    if (!sizes_.empty() && sizes_[series][index] > 0)
      marker += fmt::format("-{}", sizes_[series][index]);
    svg_.raw("<use xlink:href=\"#{}\" x=\"{:.2f}\" y=\"{:.2f}\" {}>"
             "<title>{}{}{} FLOP/B, {}</title></use>\n",
             marker, at.x, at.y, kind, escapeXml(point.label),
             point.label.empty() ? "" : ": ", formatIntensity(point.intensity),
             formatSI(point.performance, "FLOP/s"));
  }

  /// From measured points up to their roof.
  void drawGaps(const ChartSeries &series) {
    const ChartRoof &roof = chart_.roofs[series.roof];
    std::string path;
    for (const ChartPoint &point : series.points) {
      if (point.kind != PointKind::Measured || point.intensity == 0)
        continue;
      Point at = layout_.at(point.intensity, point.performance);
      Point top = layout_.at(point.intensity, roof.attainable(point.intensity));
      path += fmt::format("M{:.2f},{:.2f}V{:.2f}", at.x, at.y, top.y);
    }
    if (!path.empty())
      svg_.raw("<path class=\"gap\" d=\"{}\" fill=\"none\" "
               "stroke-width=\"1\" stroke-opacity=\"0.4\"/>\n",
               path);
  }

  //===--------------------------------------------------------------------===//
  // Words
  //===--------------------------------------------------------------------===//

  void drawLegend() {
    svg_.raw("<g class=\"legend\">\n");
    size_t shown = layout_.legendSeries();
    for (size_t i = 0; i < shown; ++i) {
      Point at = layout_.legendEntry(i);
      svg_.raw("<use xlink:href=\"#m{}\" x=\"{:.2f}\" y=\"{:.2f}\" {}/>\n", i,
               at.x + 6, at.y, look(styleOf(chart_, chart_.series[i])));
      svg_.text({at.x + 20, at.y + 4},
                shorten(chart_.series[i].name, SvgLayout::kMaxNameWidth),
                "class=\"series\"");
    }
    size_t row = shown;
    if (shown < chart_.series.size()) {
      Point at = layout_.legendEntry(row++);
      svg_.text({at.x + 20, at.y + 4},
                fmt::format("and {} more", chart_.series.size() - shown),
                "class=\"more\"");
    }
    if (!chart_.libraryLabel.empty())
      drawLibraryEntry(layout_.legendEntry(row++));
    if (layout_.roofsInLegend())
      for (size_t i = 0; i < chart_.roofs.size(); ++i)
        drawRoofEntry(i, layout_.legendEntry(row++));
    svg_.raw("</g>\n");
  }

  void drawLibraryEntry(Point at) {
    svg_.raw("<use xlink:href=\"#library\" x=\"{:.2f}\" y=\"{:.2f}\" {}/>\n",
             at.x + 6, at.y, look("library", "#bbb"));
    svg_.text({at.x + 20, at.y + 4},
              shorten(chart_.libraryLabel, SvgLayout::kMaxNameWidth),
              "class=\"library\"");
  }

  void drawRoofEntry(size_t index, Point at) {
    svg_.line({at.x, at.y}, {at.x + 14, at.y},
              fmt::format("stroke=\"{}\" stroke-width=\"1.8\" "
                          "stroke-dasharray=\"7 4\"",
                          bandwidthColor(chart_, index)));
    svg_.text({at.x + 20, at.y + 4}, roofEntry(chart_.roofs[index]),
              "class=\"roof\"");
  }

  void drawCaption() {
    svg_.raw("<g class=\"caption\" fill=\"#555\" font-size=\"{:g}\">\n",
             SvgLayout::kCaptionSize);
    for (size_t i = 0; i < layout_.caption().size(); ++i)
      svg_.text(layout_.captionLine(i), layout_.caption()[i], "");
    svg_.raw("</g>\n");
  }

  const Chart &chart_;
  SvgLayout layout_;
  /// Of each series' points.
  std::vector<std::vector<Point>> places_;
  /// Of their markers; empty where all are whole.
  std::vector<std::vector<size_t>> sizes_;
  LabelPlacer labels_;
  SvgWriter svg_;
};

} // namespace

void emitSvg(const Chart &chart, llvm::raw_ostream &os) {
  SvgEmitter(chart, os).emit();
}

} // namespace roofline
