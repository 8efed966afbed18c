//===- ChartSeries.cpp - The points of a chart ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "ShownSettings.h"
#include "SweepSummary.h"
#include "TextFormat.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace roofline {
namespace {

/// Group (or what stands for one) and phase.
using SeriesKey = std::pair<std::string, std::string>;

/// What the group table is keyed by.
SeriesKey keyOf(const ReportOp &op, GroupBy groupBy) {
  switch (groupBy) {
  case GroupBy::Group:
    return {op.group->empty() ? op.op : op.group, op.phase};
  case GroupBy::Op:
    return {op.op, op.phase};
  case GroupBy::Function:
    return {op.function, op.phase};
  case GroupBy::Location:
    return {op.location, op.phase};
  }
  return {op.op, op.phase};
}

class SeriesCollector {
public:
  explicit SeriesCollector(const Report &report) : report_(report) {}

  std::vector<ChartSeries> collect() {
    if (report_.points.empty())
      addGroups();
    else
      addSweep();
    addMeasured();
    addLibrary();
    return std::move(series_);
  }

private:
  ChartSeries &seriesOf(const SeriesKey &key) {
    auto [it, isNew] = indices_.try_emplace(key, series_.size());
    if (isNew)
      series_.emplace_back().name =
          escapeControls(seriesName({key.first, key.second}));
    return series_[it->second];
  }

  /// Series with an op that does not fit the device's memory.
  std::map<SeriesKey, bool> findTooLarge() const {
    std::map<SeriesKey, bool> tooLarge;
    std::optional<int64_t> capacity = report_.device.dramCapacity();
    for (const ReportOp &op : report_.ops) {
      std::optional<Int128> bytes = op.figures->bytes();
      if (capacity && bytes && *bytes > *capacity)
        tooLarge[keyOf(op, report_.groupBy)] = true;
    }
    return tooLarge;
  }

  void addGroups() {
    std::map<SeriesKey, bool> tooLarge = findTooLarge();
    std::string setting = describeBindings(report_.bindings);
    for (const ReportGroup &group : report_.groups) {
      SeriesKey key{group.group + group.key, group.phase};
      ChartSeries &series = seriesOf(key);
      if (group.bound.intensity && group.count.value)
        series.points.push_back({*group.bound.intensity, group.bound.attainable,
                                 PointKind::Attainable,
                                 tooLarge.count(key) == 0, setting});
    }
  }

  void addSweep() {
    for (const SweepSeries &series : report_.series)
      seriesOf({series.group, series.phase})
          .points.reserve(report_.points.size());
    for (const SweepPoint &point : report_.points) {
      std::string setting = describeBindings(point.bindings);
      for (size_t i = 0; i < point.series.size(); ++i) {
        const SweepPoint::Figures &figures = point.series[i];
        if (std::optional<double> intensity = figures.intensity())
          series_[i].points.push_back({*intensity, figures.attainable(),
                                       PointKind::Attainable,
                                       figures.fitsMemory, setting});
      }
    }
  }

  /// Measured kernels join the series of their ops.
  void addMeasured() {
    for (const MeasuredPoint &point : report_.measured.points) {
      if (!isShown(report_, point) || point.bytes() == 0)
        continue;
      SeriesKey key = keyOf(report_.ops[point.lead], seriesKeyOf(report_));
      std::string setting = describeBindings(point.bindings);
      seriesOf(key).points.push_back({static_cast<double>(point.flops) /
                                          static_cast<double>(point.bytes()),
                                      point.flopRate(), PointKind::Measured,
                                      /*fitsMemory=*/true,
                                      setting + (setting.empty() ? "" : ", ") +
                                          escapeControls(point.kernel)});
    }
  }

  /// In a sweep, and where the table has groups, its series are the library's.
  void addLibrary() {
    if (seriesKeyOf(report_) != GroupBy::Group)
      return;
    ShownSettings shown(report_);
    for (const LibraryPoint &point : report_.measured.libraryPoints)
      if (shown.contains(point.bindings))
        seriesOf({point.group, point.phase})
            .points.push_back({point.intensity(), point.flopRate(),
                               PointKind::Library, /*fitsMemory=*/true,
                               describeBindings(point.bindings)});
  }

  const Report &report_;
  std::map<SeriesKey, size_t> indices_;
  std::vector<ChartSeries> series_;
};

} // namespace

std::vector<ChartSeries> collectSeries(const Report &report) {
  return SeriesCollector(report).collect();
}

std::string describeLibrary(const Measurements &measured) {
  return escapeControls(
      fmt::format("library, measured on {}{}{}", measured.device,
                  measured.libraries.empty() ? "" : ": ", measured.libraries));
}

std::string describeBindings(const Bindings &bindings) {
  std::string text;
  for (const auto &[dim, value] : bindings)
    text += fmt::format("{}{}={}", text.empty() ? "" : ", ",
                        escapeControls(dim), value);
  return text;
}

GroupBy seriesKeyOf(const Report &report) {
  return report.points.empty() ? report.groupBy : GroupBy::Group;
}

std::string nameOf(const ReportOp &op, GroupBy groupBy) {
  SeriesKey key = keyOf(op, groupBy);
  return escapeControls(seriesName({key.first, key.second}));
}

bool isShown(const Report &report, const MeasuredPoint &point) {
  return !report.points.empty() ||
         std::all_of(point.bindings.begin(), point.bindings.end(),
                     [&](const auto &dim) {
                       auto it = report.bindings.find(dim.first);
                       return it != report.bindings.end() &&
                              it->second == dim.second;
                     });
}

bool isNamed(const ChartSeries &series, const std::string &entry) {
  const std::string &name = series.name;
  if (name == entry)
    return true;
  if (name.size() <= entry.size())
    return false;
  bool isGroup = name.compare(0, entry.size(), entry) == 0 &&
                 name.find(' ', entry.size()) == entry.size() &&
                 name.rfind(' ') == entry.size();
  bool isPhase =
      name.compare(name.size() - entry.size(), entry.size(), entry) == 0 &&
      name[name.size() - entry.size() - 1] == ' ' &&
      entry.find(' ') == std::string::npos;
  return isGroup || isPhase;
}

} // namespace roofline
