//===- ChartNotes.cpp - What a chart does not say by itself ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AboveRoof.h"
#include "ChartParts.h"
#include "SweepSummary.h"
#include "TextFormat.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace roofline {
namespace {

/// By more than rounding.
bool isAbove(const ChartPoint &point, const ChartRoof &roof) {
  constexpr double kRounding = 1e-9;
  return point.performance > roof.attainable(point.intensity) * (1 + kRounding);
}

/// A list for people; what is beyond the first is only counted.
std::string joinSome(const std::vector<std::string> &items) {
  constexpr size_t kMost = 12;
  size_t shown = std::min(items.size(), kMost);
  std::string text =
      fmt::format("{}", fmt::join(items.begin(), items.begin() + shown, ", "));
  if (shown < items.size())
    text += fmt::format(" and {} more", items.size() - shown);
  return text;
}

std::string count(size_t number) {
  return formatInteger(static_cast<int64_t>(number));
}

/// Where measured points come from.
std::string machinesOf(llvm::ArrayRef<Report> reports) {
  std::vector<std::string> machines;
  for (const Report &report : reports)
    if (!report.measured.device.empty() &&
        std::find(machines.begin(), machines.end(),
                  escapeControls(report.measured.device)) == machines.end())
      machines.push_back(escapeControls(report.measured.device));
  return fmt::format("{}", fmt::join(machines, ", "));
}

/// Which markers are which.
ChartNote describeKinds(llvm::ArrayRef<Report> reports, const Chart &chart) {
  bool hasMeasured = chart.has(PointKind::Measured);
  bool hasLibrary = chart.has(PointKind::Library);
  if (!hasMeasured && !hasLibrary)
    return {"", "Points are attainable performance: predicted from counts, as "
                "high as the roof allows; none is measured."};
  bool isSeed = chart.style == ChartStyle::Seed;
  std::string looks;
  if (hasMeasured)
    looks = isSeed ? "Dots are measured, " : "Full markers are measured, ";
  if (hasLibrary)
    looks += hasMeasured ? "stars a library's, " : "Stars are a library's, ";
  looks += isSeed        ? "crosses attainable; "
           : hasMeasured ? "light ones attainable; "
                         : "light markers attainable; ";
  return {looks,
          fmt::format("measured on {}; attainable is what the counts and "
                      "the roof allow.",
                      machinesOf(reports))};
}

/// Machines, libraries and roofs of measured points.
void addMachines(llvm::ArrayRef<Report> reports, Chart &chart) {
  auto add = [&](const char *lead, const std::string &text) {
    auto isSame = [&](const ChartNote &note) { return note.text == text; };
    if (std::none_of(chart.notes.begin(), chart.notes.end(), isSame))
      chart.notes.push_back({lead, text});
  };
  for (const Report &report : reports) {
    if (std::string other = describeOtherMachine(report); !other.empty())
      add("", fmt::format("Another machine: {}.", other));
    if (chart.has(PointKind::Library))
      add("Stars: ", fmt::format("{}; FLOPs as counted over its time.",
                                 describeLibrary(report.measured)));
  }
  for (const ChartRoof &roof : chart.measuredRoofs)
    add("Thin lines: ",
        fmt::format("{}: {}{}{}.", roof.name, roof.bandwidthLabel,
                    roof.peak ? ", " : "", roof.peak ? roof.peak->label : ""));
}

/// A machine cannot beat its own roof.
void addMeasuredAbove(Chart &chart) {
  size_t above = 0;
  for (const ChartSeries &series : chart.series)
    above += static_cast<size_t>(
        std::count_if(series.points.begin(), series.points.end(),
                      [&](const ChartPoint &point) {
                        return point.kind != PointKind::Attainable &&
                               isAbove(point, chart.roofs[series.roof]);
                      }));
  if (above > 0)
    chart.notes.push_back(
        {"", fmt::format("{} measured points are above the roof: were they "
                         "measured on another machine, with warm caches, or "
                         "with other work?",
                         count(above))});
}

/// How many settings a series has, and at how many positions they stand.
std::string describeSweep(const Report &report, size_t index,
                          const Chart &chart) {
  std::vector<std::string> positions;
  bool coincide = false;
  for (const ChartSeries &series : chart.series) {
    if (series.report != index)
      continue;
    std::vector<double> intensities;
    for (const ChartPoint &point : series.points)
      if (point.kind == PointKind::Attainable)
        intensities.push_back(point.intensity);
    std::sort(intensities.begin(), intensities.end());
    size_t distinct = countDistinct(intensities);
    coincide |= distinct < intensities.size();
    positions.push_back(fmt::format("{} {}", series.name, count(distinct)));
  }
  std::string settings = describeSettings(report) + " per series";
  return coincide
             ? fmt::format("{}; settings coincide, so the distinct positions "
                           "are: {}.",
                           settings, joinSome(positions))
             : settings + ".";
}

void addTooLarge(llvm::ArrayRef<Report> reports, Chart &chart) {
  std::vector<std::string> parts;
  for (const ChartSeries &series : chart.series) {
    size_t tooLarge = 0, all = 0;
    for (const ChartPoint &point : series.points) {
      all += point.kind == PointKind::Attainable;
      tooLarge += !point.fitsMemory;
    }
    if (tooLarge > 0)
      parts.push_back(fmt::format("{} of {} of {}", count(tooLarge), count(all),
                                  series.name));
  }
  if (parts.empty())
    return;
  std::string capacity;
  if (chart.roofs.size() == 1)
    capacity = fmt::format(
        " of {}",
        formatRate(static_cast<double>(*reports.front().device.dramCapacity()),
                   "B"));
  chart.notes.push_back(
      {"Hollow (rings): ",
       fmt::format("the operands and results of one op exceed the device's "
                   "memory{} ({}).",
                   capacity, joinSome(parts))});
}

void addUnplaced(llvm::ArrayRef<Report> reports, Chart &chart) {
  std::vector<std::string> zero, none;
  for (const ChartSeries &series : chart.series) {
    if (series.points.empty())
      none.push_back(series.name);
    else if (series.hasZero())
      zero.push_back(series.name);
  }
  if (!zero.empty())
    chart.notes.push_back(
        {"",
         fmt::format("At the left edge, without FLOPs: {}.", joinSome(zero))});
  if (none.empty())
    return;
  bool isUnbound =
      std::any_of(reports.begin(), reports.end(), [](const Report &report) {
        return !report.unboundDims.empty();
      });
  chart.notes.push_back(
      {"", fmt::format("Without a point, because {}: {}.",
                       isUnbound ? "a dim has no value" : "they move no bytes",
                       joinSome(none))});
}

/// Attainable points that are not on the roof that is drawn.
void addOffRoof(llvm::ArrayRef<Report> reports, Chart &chart) {
  constexpr double kVisible = 0.97;
  std::vector<std::string> above, below, units;
  for (const ChartSeries &series : chart.series) {
    const ChartRoof &roof = chart.roofs[series.roof];
    bool isOver = false, isUnder = false;
    for (const ChartPoint &point : series.points) {
      if (point.kind != PointKind::Attainable)
        continue;
      isOver |= isAbove(point, roof);
      isUnder |=
          point.performance < kVisible * roof.attainable(point.intensity);
    }
    if (isOver)
      above.push_back(series.name);
    if (isUnder)
      below.push_back(series.name);
  }
  for (const Report &report : reports)
    for (const std::string &unit : report.unboundUnits)
      if (std::find(units.begin(), units.end(), escapeControls(unit)) ==
          units.end())
        units.push_back(escapeControls(unit));
  if (!above.empty())
    chart.notes.push_back(
        {"", fmt::format("Attainable above the roof that is drawn, for work of "
                         "other units, or without a known peak ({}): {}.",
                         units.empty() ? "here none" : joinSome(units),
                         joinSome(above))});
  if (!below.empty())
    chart.notes.push_back(
        {"", fmt::format("Below the roof, for work of slower units, or sums of "
                         "compute- and memory-bound ops: {}.",
                         joinSome(below))});
}

/// Why a chart is empty.
std::string describeEmpty(llvm::ArrayRef<Report> reports, const Chart &chart) {
  if (std::all_of(reports.begin(), reports.end(),
                  [](const Report &report) { return report.ops.empty(); }))
    return "Nothing to draw: no op of the module does work or moves bytes.";
  if (chart.series.empty())
    return "Nothing to draw: the module has none of the series of this style.";
  return "Nothing to draw: no series has a known intensity.";
}

} // namespace

void addNotes(llvm::ArrayRef<Report> reports, Chart &chart) {
  if (chart.isEmpty())
    chart.notes.push_back({"", describeEmpty(reports, chart)});
  else
    chart.notes.push_back(describeKinds(reports, chart));
  if (chart.has(PointKind::Measured) || chart.has(PointKind::Library))
    addMachines(reports, chart);
  addMeasuredAbove(chart);
  for (size_t i = 0; i < reports.size() && !chart.isEmpty(); ++i)
    if (!reports[i].points.empty())
      chart.notes.push_back({"", describeSweep(reports[i], i, chart)});
  addTooLarge(reports, chart);
  addOffRoof(reports, chart);
  addUnplaced(reports, chart);
}

} // namespace roofline
