//===- TextLibrary.cpp - What a library reached ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "ShownSettings.h"
#include "SweepSummary.h"
#include "TextFormat.h"
#include "TextParts.h"

#include <fmt/format.h>

#include <algorithm>

namespace roofline {
namespace {

/// From the least to the most of one figure.
struct Range {
  double least = 0, most = 0;
  size_t count = 0;

  void add(double value) {
    least = count ? std::min(least, value) : value;
    most = std::max(most, value);
    ++count;
  }
};

struct SeriesRanges {
  std::string name;
  Range rate, roof, ownRoof;
};

std::string text(const Range &range, std::string (*format)(double)) {
  if (range.count == 0)
    return "-";
  std::string least = format(range.least), most = format(range.most);
  return least == most ? least : least + " to " + most;
}

std::string rateText(double value) { return formatSI(value, "FLOP/s"); }
std::string shareText(double value) {
  return formatShare(value, Spacing::Wide);
}

std::vector<SeriesRanges> collectRanges(const Report &report) {
  std::vector<SeriesRanges> all;
  ShownSettings shown(report);
  for (const LibraryPoint &point : report.measured.libraryPoints) {
    if (!shown.contains(point.bindings))
      continue;
    std::string name = escapeControls(seriesName({point.group, point.phase}));
    auto it =
        std::find_if(all.begin(), all.end(), [&](const SeriesRanges &each) {
          return each.name == name;
        });
    if (it == all.end()) {
      all.push_back({name, {}, {}, {}});
      it = std::prev(all.end());
    }
    it->rate.add(point.flopRate());
    if (point.roofTime > 0)
      it->roof.add(point.roofTime / point.time);
    if (point.measuredRoofTime)
      it->ownRoof.add(*point.measuredRoofTime / point.time);
  }
  return all;
}

} // namespace

void printLibrary(const Report &report, TextWriter &writer) {
  const Measurements &measured = report.measured;
  if (measured.libraryPoints.empty() && measured.libraryLeftOut == 0)
    return;
  std::vector<SeriesRanges> series = collectRanges(report);
  writer.blankLine();
  writer.paragraph(describeLibrary(measured), Style::Bold);
  TextTable table;
  table.addColumn("series", TextTable::Align::Left);
  table.addColumn("settings", TextTable::Align::Right, /*rank=*/2);
  table.addColumn("reached");
  table.addColumn("roof", TextTable::Align::Right, /*rank=*/1);
  if (measured.roof)
    table.addColumn("own roof", TextTable::Align::Right, /*rank=*/3);
  for (const SeriesRanges &each : series) {
    std::vector<TextTable::Cell> row = {
        each.name, formatInteger(static_cast<int64_t>(each.rate.count)),
        text(each.rate, rateText), text(each.roof, shareText)};
    if (measured.roof)
      row.push_back(text(each.ownRoof, shareText));
    table.addRow(std::move(row));
  }
  if (series.empty())
    writer.paragraph("none at these bindings");
  else {
    leaveOutColumns(table, writer);
    table.print(writer);
    noteLeftOut(table, writer);
  }
  if (measured.libraryLeftOut > 0)
    writer.paragraph(fmt::format(
        "{} points left out: they are of other series or shapes than this "
        "module's",
        formatInteger(measured.libraryLeftOut)));
}

} // namespace roofline
