//===- TextMeasured.cpp - Measured times beside the roof ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "TextFormat.h"
#include "TextParts.h"

#include <fmt/format.h>

#include <map>

namespace roofline {
namespace {

/// The measured kernels of one series, at all settings.
struct SeriesTimes {
  size_t points = 0;
  /// FLOP/s.
  double slowest = 0, fastest = 0;
  /// Bytes counted over time, B/s.
  double mostBytes = 0;

  void add(const MeasuredPoint &point) {
    double rate = static_cast<double>(point.flops) / point.time;
    double bytes = static_cast<double>(static_cast<Int128>(point.bytesRead) +
                                       point.bytesWritten) /
                   point.time;
    slowest = points ? std::min(slowest, rate) : rate;
    fastest = std::max(fastest, rate);
    mostBytes = std::max(mostBytes, bytes);
    ++points;
  }
};

} // namespace

/// A machine cannot beat its own roof; the last digits may.
static bool isAboveRoof(const Report &report, const MeasuredPoint &point) {
  const Bound &bound = report.ops[point.ops.front()].bound;
  return bound.kind && point.time < bound.time * (1 - 1e-6);
}

void printMeasured(const Report &report, TextWriter &writer) {
  if (report.measuredDevice.empty())
    return;
  std::vector<std::string> names;
  std::map<std::string, SeriesTimes> series;
  int64_t above = 0;
  for (const MeasuredPoint &point : report.measured) {
    if (!isShown(report, point))
      continue;
    std::string name = nameOf(report.ops[point.ops.front()], GroupBy::Group);
    if (series.find(name) == series.end())
      names.push_back(name);
    series[name].add(point);
    above += isAboveRoof(report, point);
  }
  using Align = TextTable::Align;
  TextTable table;
  table.addColumn("series", Align::Left);
  table.addColumn("kernels");
  table.addColumn("slowest");
  table.addColumn("fastest");
  table.addColumn("most bytes");
  for (const std::string &name : names) {
    const SeriesTimes &times = series[name];
    table.addRow({name, formatInteger(static_cast<int64_t>(times.points)),
                  formatSI(times.slowest, "FLOP/s"),
                  formatSI(times.fastest, "FLOP/s"),
                  formatSI(times.mostBytes, "B/s")});
  }
  writer.blankLine();
  writer.line("measured on " + escapeControls(report.measuredDevice),
              Style::Bold);
  if (report.measured.empty())
    writer.line("no kernel passed its check");
  else if (names.empty())
    writer.paragraph(fmt::format(
        "not at these bindings: {} kernels at other settings, such as {}",
        formatInteger(static_cast<int64_t>(report.measured.size())),
        describeBindings(report.measured.front().bindings)));
  else
    table.print(writer);
  if (above > 0)
    writer.paragraph(fmt::format(
        "{} of these kernels are above the roof: were they measured on another "
        "machine, with warm caches, or with other work?",
        formatInteger(above)));
}

} // namespace roofline
