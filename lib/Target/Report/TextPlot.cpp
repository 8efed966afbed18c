//===- TextPlot.cpp - The chart on a terminal -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextFormat.h"
#include "TextParts.h"

#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace roofline {
namespace {

/// 80 columns by 24 lines, scale and words of the axes included.
constexpr size_t kPlotColumns = 80, kPlotLines = 24;
constexpr size_t kLabelColumns = 6, kAxisLines = 3;
constexpr size_t kColumns = kPlotColumns - kLabelColumns - 1;
constexpr size_t kRows = kPlotLines - kAxisLines;

/// What stands for the series, in the order of the legend; where some points
/// are measured, the small letters are for those.
constexpr std::string_view kLetters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr size_t kNumCapitals = 26;
/// Several series in one place, series beyond the last letter, and points of a
/// library, whatever their series.
constexpr char kSeveral = '*', kBeyond = '?', kLibrary = '+';

/// Which characters stand for the points of a chart.
class Letters {
public:
  explicit Letters(const Chart &chart)
      : haveMeasured_(chart.has(PointKind::Measured)) {}

  char of(size_t series, PointKind kind) const {
    if (kind == PointKind::Library)
      return kLibrary;
    if (series >= (haveMeasured_ ? kNumCapitals : kLetters.size()))
      return kBeyond;
    char letter = kLetters[series];
    return kind == PointKind::Measured ? llvm::toLower(letter) : letter;
  }

  /// What stands where there is `below` already.
  char over(char below, char letter) const {
    // A measured point is what to see of its own series.
    bool isMeasured = haveMeasured_ && llvm::toLower(below) == letter;
    return below == 0 || below == letter || isMeasured ? letter : kSeveral;
  }

private:
  bool haveMeasured_;
};

/// Roofs are drawn with the dots of Braille characters, 2 by 4 in a cell,
/// points and labels with characters over them.
class Canvas {
public:
  Canvas(const Chart &chart, const Letters &letters)
      : chart_(chart), letters_(letters) {}

  /// Sets the dot nearest to a place on the plane.
  void dot(double intensity, double performance) {
    auto [x, y] = scaled(intensity, performance, 2 * kColumns, 4 * kRows);
    if (!isInside(x, y, 2 * kColumns, 4 * kRows))
      return;
    auto column = static_cast<size_t>(x), row = static_cast<size_t>(y);
    // Dots are numbered down the left column, then the right, the lowest two
    // last.
    static constexpr unsigned char kDots[4][2] = {
        {0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    dots_[row / 4][column / 2] |= kDots[row % 4][column % 2];
  }

  /// Places without FLOPs stand in the leftmost column.
  void mark(const ChartPoint &point, char letter) {
    double x = 0, y = kRows - 1;
    if (point.intensity > 0)
      std::tie(x, y) =
          scaled(point.intensity, point.performance, kColumns, kRows);
    if (!isInside(x, y, kColumns, kRows))
      return;
    char &cell = cells_[static_cast<size_t>(y)][static_cast<size_t>(x)];
    cell = letters_.over(cell, letter);
    hasSeveral_ |= cell == kSeveral;
  }

  /// Ends before `end`, a column, if nothing is in the way.
  bool write(size_t row, size_t end, std::string_view text) {
    if (row >= kRows || end > kColumns || end < text.size())
      return false;
    size_t begin = end - text.size();
    for (size_t i = begin; i < end; ++i)
      if (cells_[row][i] != 0 || dots_[row][i] != 0)
        return false;
    for (size_t i = begin; i < end; ++i)
      cells_[row][i] = text[i - begin];
    return true;
  }

  bool hasSeveral() const { return hasSeveral_; }
  std::string row(size_t index) const {
    std::string text;
    for (size_t i = 0; i < kColumns; ++i) {
      if (char c = cells_[index][i])
        text += c;
      else if (unsigned char dots = dots_[index][i])
        // U+2800 plus the dots, in UTF-8.
        text.append({'\xE2', static_cast<char>(0xA0 | dots >> 6),
                     static_cast<char>(0x80 | (dots & 0x3F))});
      else
        text += ' ';
    }
    return text;
  }

  size_t rowOf(double performance) const {
    auto [x, y] = scaled(chart_.x.min, performance, kColumns, kRows);
    return static_cast<size_t>(std::clamp<double>(y, 0, kRows - 1));
  }
  size_t columnOf(double intensity) const {
    auto [x, y] = scaled(intensity, chart_.y.min, kColumns, kRows);
    return static_cast<size_t>(std::clamp<double>(x, 0, kColumns - 1));
  }

private:
  std::pair<double, double> scaled(double intensity, double performance,
                                   size_t columns, size_t rows) const {
    return {
        std::floor(chart_.x.position(intensity) * static_cast<double>(columns)),
        std::floor((1 - chart_.y.position(performance)) *
                   static_cast<double>(rows))};
  }
  static bool isInside(double x, double y, size_t columns, size_t rows) {
    return x >= 0 && y >= 0 && x < static_cast<double>(columns) &&
           y < static_cast<double>(rows);
  }

  const Chart &chart_;
  const Letters &letters_;
  unsigned char dots_[kRows][kColumns] = {};
  char cells_[kRows][kColumns] = {};
  bool hasSeveral_ = false;
};

void drawRoof(const Chart &chart, const ChartRoof &roof, Canvas &canvas) {
  constexpr size_t kSteps = 4 * kColumns;
  for (size_t i = 0; i < kSteps; ++i) {
    double share = static_cast<double>(i) / kSteps;
    double intensity = chart.x.min * std::pow(chart.x.max / chart.x.min, share);
    canvas.dot(intensity, roof.attainable(intensity));
  }
}

void labelRoof(const ChartRoof &roof, Canvas &canvas) {
  std::string name = roof.name.empty() ? "" : roof.name + " ";
  if (roof.peak)
    if (size_t row = canvas.rowOf(roof.peak->rate); row > 0)
      canvas.write(row - 1, kColumns - 1, name + roof.peak->label);
}

/// Left of the slope, where nothing is in the way.
void labelSlope(const Chart &chart, const ChartRoof &roof, Canvas &canvas) {
  double end = std::min(roof.ridge().value_or(chart.x.max), chart.x.max);
  size_t first = canvas.columnOf(chart.x.min), last = canvas.columnOf(end);
  size_t middle = (first + last) / 2;
  std::string name = roof.name.empty() ? "" : roof.name + " ";
  for (size_t column = middle; column + 1 < last; ++column) {
    double intensity =
        chart.x.min * std::pow(chart.x.max / chart.x.min,
                               static_cast<double>(column) / kColumns);
    size_t row = canvas.rowOf(intensity * roof.bandwidth);
    if (row > 0 && canvas.write(row - 1, column, name + roof.bandwidthLabel))
      return;
  }
}

/// Labels below the ticks, each centred if there is room.
std::string scaleOf(const Chart &chart, const Canvas &canvas) {
  std::string line(kColumns, ' ');
  size_t free = 0;
  for (const ChartAxis::Tick &tick : chart.x.ticks) {
    size_t width = tick.label.size(), column = canvas.columnOf(tick.value);
    size_t begin = column > width / 2 ? column - width / 2 : 0;
    begin = std::min(begin, kColumns - width);
    if (begin < free)
      continue;
    line.replace(begin, width, tick.label);
    free = begin + width + 1;
  }
  return line;
}

/// The frame's lower side, with a tick per decade.
std::string axisOf(const Chart &chart, const Canvas &canvas) {
  std::vector<bool> isTick(kColumns);
  for (const ChartAxis::Tick &tick : chart.x.ticks)
    isTick[canvas.columnOf(tick.value)] = true;
  std::string line;
  for (bool each : isTick)
    line += each ? "\u2534" : "\u2500";
  return line;
}

std::string labelOf(const Chart &chart, const Canvas &canvas, size_t row) {
  for (const ChartAxis::Tick &tick : chart.y.ticks)
    if (canvas.rowOf(tick.value) == row)
      return tick.label;
  return "";
}

void printLegend(const Chart &chart, const Letters &letters,
                 const Canvas &canvas, TextWriter &writer) {
  std::vector<std::string> entries;
  for (size_t i = 0; i < chart.series.size(); ++i)
    if (!chart.series[i].points.empty())
      entries.push_back(fmt::format(
          "{} {}", letters.of(i, PointKind::Attainable), chart.series[i].name));
  if (chart.has(PointKind::Measured))
    entries.push_back("a, b, ... measured");
  if (chart.has(PointKind::Library))
    entries.push_back(fmt::format("{} {}", kLibrary, chart.libraryLabel));
  if (canvas.hasSeveral())
    entries.push_back(fmt::format("{} several", kSeveral));
  if (!entries.empty())
    writer.wrapped("  ", entries, "   ");
}

} // namespace

void printPlot(const Chart &chart, TextWriter &writer) {
  Letters letters(chart);
  Canvas canvas(chart, letters);
  for (const ChartRoof &roof : chart.roofs)
    drawRoof(chart, roof, canvas);
  for (size_t i = 0; i < chart.series.size(); ++i)
    for (const ChartPoint &point : chart.series[i].points)
      canvas.mark(point, letters.of(i, point.kind));
  for (const ChartRoof &roof : chart.roofs) {
    labelRoof(roof, canvas);
    labelSlope(chart, roof, canvas);
  }
  writer.blankLine();
  writer.line(chart.title, Style::Bold);
  writer.line(fmt::format("{:>{}} FLOP/s", "", kLabelColumns));
  for (size_t i = 0; i < kRows; ++i) {
    std::string label = labelOf(chart, canvas, i);
    std::string line =
        fmt::format("{:>{}}{}{}", label, kLabelColumns,
                    label.empty() ? "\u2502" : "\u2524", canvas.row(i));
    line.erase(line.find_last_not_of(' ') + 1);
    writer.line(line);
  }
  writer.line(
      fmt::format("{:>{}}\u2514{}", "", kLabelColumns, axisOf(chart, canvas)));
  std::string scale =
      fmt::format("{:>{}}{}", "", kLabelColumns + 1, scaleOf(chart, canvas));
  scale.erase(scale.find_last_not_of(' ') + 1);
  writer.line(scale);
  writer.line(fmt::format("{:>{}}", "FLOP/B", kPlotColumns));
  printLegend(chart, letters, canvas, writer);
  for (const ChartNote &note : chart.notes)
    writer.paragraph(note.text);
}

} // namespace roofline
