//===- TextSweep.cpp - Table of a sweep -----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextFormat.h"
#include "TextParts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace roofline {
namespace {

/// One series over all settings of a sweep.
struct SeriesSummary {
  std::string name;
  /// In ascending order.
  std::vector<double> intensities;
  std::vector<double> attainables;
  size_t compute = 0, memory = 0, tooLarge = 0;
};

std::vector<SeriesSummary> summarize(const Report &report) {
  std::vector<SeriesSummary> summaries;
  for (const SweepSeries &series : report.series)
    summaries.emplace_back().name =
        series.group + (series.phase.empty() ? "" : " ") + series.phase;
  for (const SweepPoint &point : report.points)
    for (size_t i = 0; i < point.series.size(); ++i) {
      const SweepPoint::Figures &figures = point.series[i];
      SeriesSummary &summary = summaries[i];
      summary.compute += figures.kind == BoundKind::Compute;
      summary.memory += figures.kind == BoundKind::Memory;
      summary.tooLarge += !figures.fitsMemory;
      if (std::optional<double> intensity = figures.intensity())
        summary.intensities.push_back(*intensity);
      if (figures.known)
        summary.attainables.push_back(figures.attainable());
    }
  for (SeriesSummary &summary : summaries) {
    std::sort(summary.intensities.begin(), summary.intensities.end());
    std::sort(summary.attainables.begin(), summary.attainables.end());
  }
  return summaries;
}

/// How many positions on the chart `sorted` has. Equal quotients may differ in
/// the last bits, for numerator and denominator are rounded to doubles.
size_t countDistinct(const std::vector<double> &sorted) {
  constexpr double kTolerance = 1e-12;
  size_t count = 0;
  double last = 0;
  for (double value : sorted) {
    count += count == 0 || value - last > kTolerance * value;
    last = value;
  }
  return count;
}

template <typename Format>
std::string rangeText(const std::vector<double> &sorted, Format format) {
  if (sorted.empty())
    return "-";
  std::string first = format(sorted.front()), last = format(sorted.back());
  return first == last ? first : first + " to " + last;
}

/// `49 settings of B (1 to 64), S (128 to 8192)`.
std::string titleOf(const Report &report) {
  std::map<std::string, std::pair<int64_t, int64_t>> ranges;
  for (const SweepPoint &point : report.points)
    for (const auto &[dim, value] : point.bindings) {
      auto [it, isNew] = ranges.try_emplace(dim, value, value);
      it->second.first = std::min(it->second.first, value);
      it->second.second = std::max(it->second.second, value);
    }
  std::vector<std::string> dims;
  for (const auto &[dim, range] : ranges)
    dims.push_back(fmt::format("{} ({} to {})", escapeControls(dim),
                               range.first, range.second));
  return fmt::format("sweep: {} settings of {}",
                     formatInteger(static_cast<int64_t>(report.points.size())),
                     fmt::join(dims, ", "));
}

TextTable makeTable(const std::vector<SeriesSummary> &summaries,
                    bool withAttainable) {
  using Align = TextTable::Align;
  TextTable table;
  table.addColumn("series", Align::Left);
  table.addColumn("distinct");
  table.addColumn("FLOP/B");
  if (withAttainable)
    table.addColumn("attainable FLOP/s");
  table.addColumn("compute");
  table.addColumn("memory");
  table.addColumn("too large");
  auto integer = [](size_t value) {
    return formatInteger(static_cast<int64_t>(value));
  };
  for (const SeriesSummary &summary : summaries) {
    std::vector<TextTable::Cell> row = {
        escapeControls(summary.name),
        integer(countDistinct(summary.intensities)),
        rangeText(summary.intensities, formatIntensity)};
    if (withAttainable)
      row.push_back(rangeText(summary.attainables,
                              [](double value) { return formatSI(value); }));
    for (size_t count : {summary.compute, summary.memory, summary.tooLarge})
      row.push_back(integer(count));
    table.addRow(std::move(row));
  }
  return table;
}

} // namespace

void printSweep(const Report &report, TextWriter &writer) {
  if (report.points.empty())
    return;
  writer.blankLine();
  writer.line(titleOf(report), Style::Bold);
  std::vector<SeriesSummary> summaries = summarize(report);
  TextTable table = makeTable(summaries, /*withAttainable=*/true);
  if (!table.fits(writer))
    table = makeTable(summaries, /*withAttainable=*/false);
  table.print(writer);
  if (std::any_of(summaries.begin(), summaries.end(),
                  [](const SeriesSummary &each) { return each.tooLarge > 0; }))
    writer.paragraph(fmt::format(
        "too large: settings where the operands and results of one op exceed "
        "the {} of the device",
        formatRate(static_cast<double>(*report.device.dramCapacity()), "B")));
}

} // namespace roofline
