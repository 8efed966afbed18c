//===- TextSweep.cpp - Table of a sweep -----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SweepSummary.h"
#include "TextFormat.h"
#include "TextParts.h"

#include <fmt/format.h>

#include <algorithm>

namespace roofline {
namespace {

template <typename Format>
std::string rangeText(const std::vector<double> &sorted, Format format) {
  if (sorted.empty())
    return "-";
  std::string first = format(sorted.front()), last = format(sorted.back());
  return first == last ? first : first + " to " + last;
}

TextTable makeTable(const std::vector<SeriesSummary> &summaries) {
  using Align = TextTable::Align;
  TextTable table;
  table.addColumn("series", Align::Left);
  table.addColumn("distinct", Align::Right, /*rank=*/1);
  table.addColumn("FLOP/B");
  table.addColumn("attainable FLOP/s", Align::Right, TextTable::kBeforeNames);
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
        rangeText(summary.intensities, formatIntensity),
        rangeText(summary.attainables,
                  [](double value) { return formatSI(value); })};
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
  writer.paragraph("sweep: " + describeSettings(report), Style::Bold);
  std::vector<SeriesSummary> summaries = summarize(report);
  TextTable table = makeTable(summaries);
  leaveOutColumns(table, writer);
  table.print(writer);
  noteLeftOut(table, writer);
  if (std::any_of(summaries.begin(), summaries.end(),
                  [](const SeriesSummary &each) { return each.tooLarge > 0; }))
    writer.paragraph(fmt::format(
        "too large: settings where the operands and results of one op exceed "
        "the {} of the device",
        formatRate(static_cast<double>(*report.device.dramCapacity()), "B")));
  printSweepTimes(report, writer);
}

} // namespace roofline
