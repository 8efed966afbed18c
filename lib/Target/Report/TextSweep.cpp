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
  size_t settings = 0, compute = 0, memory = 0, tooLarge = 0;
};

std::vector<SeriesSummary> summarize(const Report &report) {
  std::vector<SeriesSummary> summaries;
  // Every point has the same series in the same order.
  for (const SweepPoint::Series &series : report.points.front().groups)
    summaries.emplace_back().name =
        series.group + (series.phase.empty() ? "" : " ") + series.phase;
  for (const SweepPoint &point : report.points)
    for (size_t i = 0; i < point.groups.size(); ++i) {
      const SweepPoint::Series &series = point.groups[i];
      SeriesSummary &summary = summaries[i];
      ++summary.settings;
      summary.compute += series.kind == BoundKind::Compute;
      summary.memory += series.kind == BoundKind::Memory;
      summary.tooLarge += !series.fitsMemory;
      if (series.intensity)
        summary.intensities.push_back(*series.intensity);
      if (series.attainable)
        summary.attainables.push_back(*series.attainable);
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

} // namespace

void printSweep(const Report &report, TextWriter &writer) {
  if (report.points.empty())
    return;
  writer.blankLine();
  writer.line(titleOf(report), Style::Bold);
  using Align = TextTable::Align;
  TextTable table;
  bool narrow = writer.isNarrow();
  table.addColumn("series", Align::Left);
  if (!narrow)
    table.addColumn("settings");
  table.addColumn("distinct");
  table.addColumn("FLOP/B");
  if (!narrow)
    table.addColumn("attainable FLOP/s");
  table.addColumn("compute");
  table.addColumn("memory");
  table.addColumn("too large");
  bool anyTooLarge = false;
  for (const SeriesSummary &summary : summarize(report)) {
    auto integer = [](size_t value) {
      return formatInteger(static_cast<int64_t>(value));
    };
    std::vector<TextTable::Cell> row = {escapeControls(summary.name)};
    if (!narrow)
      row.push_back(integer(summary.settings));
    row.push_back(integer(countDistinct(summary.intensities)));
    row.push_back(rangeText(summary.intensities, formatIntensity));
    if (!narrow)
      row.push_back(rangeText(summary.attainables,
                              [](double value) { return formatSI(value); }));
    for (size_t count : {summary.compute, summary.memory, summary.tooLarge})
      row.push_back(integer(count));
    table.addRow(std::move(row));
    anyTooLarge |= summary.tooLarge > 0;
  }
  table.print(writer);
  if (anyTooLarge)
    writer.paragraph(fmt::format(
        "too large: settings where the operands and results of one op exceed "
        "the {} of the device",
        formatRate(static_cast<double>(*report.device.dramCapacity()), "B")));
}

} // namespace roofline
