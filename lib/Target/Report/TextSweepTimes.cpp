//===- TextSweepTimes.cpp - Roof times of a sweep's settings --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "TextFormat.h"
#include "TextParts.h"

#include "llvm/ADT/STLExtras.h"
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace roofline {
namespace {

using Align = TextTable::Align;

/// More rows than these are too long to read.
constexpr size_t kMostRows = 24;

/// The series of one phase.
struct Phase {
  std::string title;
  std::vector<size_t> series;
  bool atMost = false;

  /// The sum of their roof times; `-` where one is not known.
  std::string timeAt(const SweepPoint &point, Spacing spacing) const {
    double time = 0;
    for (size_t index : series) {
      if (!point.series[index].known)
        return "-";
      time += point.series[index].time;
    }
    return markOfBounds(/*atLeast=*/false, atMost) +
           formatSI(time, "s", spacing);
  }
};

std::vector<Phase> phasesOf(const Report &report) {
  std::vector<Phase> phases;
  std::vector<std::string> names;
  for (size_t i = 0; i < report.series.size(); ++i) {
    const SweepSeries &series = report.series[i];
    size_t index =
        static_cast<size_t>(llvm::find(names, series.phase) - names.begin());
    if (index == names.size()) {
      names.push_back(series.phase);
      phases.emplace_back().title = phaseTitle(report, series.phase);
    }
    phases[index].series.push_back(i);
    phases[index].atMost |= series.atMost;
  }
  return phases;
}

//===----------------------------------------------------------------------===//
// A grid
//===----------------------------------------------------------------------===//

/// Dims that have one value in every setting, and its values in order of
/// appearance.
struct Axis {
  std::vector<std::string> dims;
  std::vector<int64_t> values;

  std::string name() const {
    return escapeControls(fmt::format("{}", fmt::join(dims, "=")));
  }
};

/// The axes along which settings differ.
std::vector<Axis> axesOf(const std::vector<SweepPoint> &points) {
  std::vector<std::pair<std::vector<int64_t>, Axis>> found;
  for (const auto &[dim, first] : points.front().bindings) {
    std::vector<int64_t> column;
    for (const SweepPoint &point : points)
      column.push_back(point.bindings.find(dim)->second);
    if (llvm::all_equal(column))
      continue;
    auto same = llvm::find_if(
        found, [&](const auto &each) { return each.first == column; });
    if (same == found.end()) {
      found.push_back({column, {}});
      same = std::prev(found.end());
      std::set<int64_t> seen;
      for (int64_t value : column)
        if (seen.insert(value).second)
          same->second.values.push_back(value);
    }
    same->second.dims.push_back(dim);
  }
  std::vector<Axis> axes;
  for (auto &[column, axis] : found)
    axes.push_back(std::move(axis));
  return axes;
}

TextTable makeGrid(const std::vector<SweepPoint> &points, const Phase &phase,
                   const Axis &down, const Axis &across, Spacing spacing) {
  TextTable table;
  table.addColumn(fmt::format("{} \\ {}", down.name(), across.name()),
                  Align::Left);
  for (int64_t value : across.values)
    table.addColumn(formatInteger(value));
  for (int64_t row : down.values) {
    std::vector<TextTable::Cell> cells = {formatInteger(row)};
    for (int64_t column : across.values) {
      auto point = llvm::find_if(points, [&](const SweepPoint &each) {
        return each.bindings.at(down.dims.front()) == row &&
               each.bindings.at(across.dims.front()) == column;
      });
      cells.emplace_back(point == points.end() ? "-"
                                               : phase.timeAt(*point, spacing));
    }
    table.addRow(std::move(cells));
  }
  return table;
}

/// False where the settings are no grid, or it has no room.
bool printGrids(const Report &report, const std::vector<Phase> &phases,
                TextWriter &writer) {
  if (report.points.size() > kMostRows * kMostRows)
    return false;
  std::vector<Axis> axes = axesOf(report.points);
  if (axes.size() != 2 || axes[0].values.size() > kMostRows ||
      axes[0].values.size() * axes[1].values.size() != report.points.size())
    return false;
  std::vector<TextTable> tables;
  auto make = [&](Spacing spacing) {
    tables.clear();
    for (const Phase &phase : phases)
      tables.push_back(
          makeGrid(report.points, phase, axes[0], axes[1], spacing));
    return llvm::all_of(
        tables, [&](const TextTable &table) { return table.fits(writer); });
  };
  if (!make(Spacing::Wide) && !make(Spacing::Compact))
    return false;
  for (size_t i = 0; i < phases.size(); ++i) {
    writer.blankLine();
    writer.line("roof time at each setting: " + phases[i].title);
    tables[i].print(writer);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// A list
//===----------------------------------------------------------------------===//

void printList(const Report &report, const std::vector<Phase> &phases,
               TextWriter &writer) {
  TextTable table;
  table.addColumn("roof time at", Align::Left);
  for (const Phase &phase : phases)
    table.addColumn(phase.title);
  size_t shown = std::min(report.points.size(), kMostRows);
  for (const SweepPoint &point :
       llvm::ArrayRef(report.points).take_front(shown)) {
    std::vector<TextTable::Cell> row = {describeBindings(point.bindings)};
    for (const Phase &phase : phases)
      row.emplace_back(phase.timeAt(point, Spacing::Wide));
    table.addRow(std::move(row));
  }
  writer.blankLine();
  table.print(writer);
  if (size_t more = report.points.size() - shown)
    writer.paragraph(fmt::format(
        "  ... and {} more setting{}; format=csv lists all",
        formatInteger(static_cast<int64_t>(more)), more == 1 ? "" : "s"));
}

} // namespace

void printSweepTimes(const Report &report, TextWriter &writer) {
  std::vector<Phase> phases = phasesOf(report);
  if (phases.empty())
    return;
  if (!printGrids(report, phases, writer))
    printList(report, phases, writer);
}

} // namespace roofline
