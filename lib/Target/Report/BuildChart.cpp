//===- BuildChart.cpp - What stands where in the picture ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChartParts.h"
#include "MainPeak.h"
#include "SweepSummary.h"
#include "TextFormat.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

namespace roofline {
namespace {

std::string titleOf(const Report &report) {
  return escapeControls(report.displayTitle());
}

std::string deviceOf(const Report &report) {
  const Device &device = report.device;
  return escapeControls(device.title.empty() ? device.name : device.title);
}

/// Each name once, in order; empty ones are left out.
std::vector<std::string> distinct(const std::vector<std::string> &names) {
  std::vector<std::string> result;
  for (const std::string &name : names)
    if (!name.empty() &&
        std::find(result.begin(), result.end(), name) == result.end())
      result.push_back(name);
  return result;
}

class ChartBuilder {
public:
  ChartBuilder(llvm::ArrayRef<Report> reports, const ChartOptions &options)
      : reports_(reports), options_(options) {}

  Chart build() {
    chart_.style = options_.style;
    for (const Report &report : reports_) {
      titles_.push_back(titleOf(report));
      devices_.push_back(deviceOf(report));
    }
    chart_.title = chartTitle(reports_);
    addRoofs();
    addMeasuredRoofs();
    addSeries();
    labelLibrary();
    addCeilings();
    setAxes(chart_);
    addNotes(reports_, chart_);
    return std::move(chart_);
  }

private:
  //===--------------------------------------------------------------------===//
  // Roofs
  //===--------------------------------------------------------------------===//

  static ChartRoof makeRoof(const Report &report, const Device &device) {
    ChartRoof roof;
    roof.bandwidth = static_cast<double>(device.dramBandwidth());
    roof.bandwidthLabel = formatBandwidth(device.dramBandwidth());
    // As in the founding figure: "1,935GB/s", but "312 TFLOP/s".
    roof.bandwidthLabel.erase(roof.bandwidthLabel.find(' '), 1);
    if (std::optional<Peak> peak = mainPeak(report, device)) {
      roof.peak = {static_cast<double>(peak->rate), formatPeak(*peak)};
      roof.ridgeLabel = ridgeText(*peak, device);
      if (!device.ridge() || !(*peak == *device.mainPeak()))
        roof.ridgeLabel += escapeControls(
            fmt::format(", {}/{}", toString(peak->unit), peak->type));
    }
    return roof;
  }

  /// One for each device, with the highest of its reports' peaks.
  void addRoofs() {
    for (size_t i = 0; i < reports_.size(); ++i) {
      const Device &device = reports_[i].device;
      size_t same = 0;
      while (!(reports_[same].device == device))
        ++same;
      roofOf_.push_back(same < i ? roofOf_[same] : chart_.roofs.size());
      ChartRoof roof = makeRoof(reports_[i], device);
      roof.name = devices_[i];
      if (same == i)
        chart_.roofs.push_back(std::move(roof));
      else if (ChartRoof &first = chart_.roofs[roofOf_[i]];
               roof.peak && roof.peak->rate > first.peak->rate)
        first = std::move(roof);
    }
    if (chart_.roofs.size() == 1)
      chart_.roofs.front().name.clear();
  }

  /// Two lines would be one, and their labels lie on each other.
  static bool coincide(const ChartRoof &a, const ChartRoof &b) {
    auto labelOf = [](const ChartRoof &roof) {
      return roof.peak ? roof.peak->label : "";
    };
    return a.bandwidthLabel == b.bandwidthLabel && labelOf(a) == labelOf(b);
  }

  /// One for each machine that was measured, and is no device of the chart.
  void addMeasuredRoofs() {
    std::vector<ChartRoof> &roofs = chart_.measuredRoofs;
    for (const Report &report : reports_) {
      if (!report.measured.roof)
        continue;
      ChartRoof roof = makeRoof(report, *report.measured.roof);
      roof.name = escapeControls(report.measured.device) + " measured";
      auto isKnown = [&](const ChartRoof &each) {
        return each.name == roof.name;
      };
      auto isDevice = [&](const ChartRoof &each) {
        return coincide(each, roof);
      };
      if (std::none_of(roofs.begin(), roofs.end(), isKnown) &&
          std::none_of(chart_.roofs.begin(), chart_.roofs.end(), isDevice))
        roofs.push_back(std::move(roof));
    }
  }

  void labelLibrary() {
    if (!chart_.has(PointKind::Library))
      return;
    std::vector<std::string> names;
    for (const Report &report : reports_)
      names.push_back(escapeControls(report.measured.libraries));
    std::string list = fmt::format("{}", fmt::join(distinct(names), "; "));
    chart_.libraryLabel =
        list.empty() ? "library" : fmt::format("library ({})", list);
  }

  /// Rates other than the main peak that limit an op.
  void addCeilings() {
    for (size_t i = 0; i < reports_.size(); ++i) {
      ChartRoof &roof = chart_.roofs[roofOf_[i]];
      std::set<std::string> limiters = limitersOf(i);
      for (const Peak &peak : reports_[i].device.peaks) {
        auto rate = static_cast<double>(peak.rate);
        std::string name = fmt::format("{}/{}", toString(peak.unit), peak.type);
        if (limiters.count(name) == 0 || (roof.peak && rate == roof.peak->rate))
          continue;
        std::string label =
            fmt::format("{} {}", formatPeak(peak), escapeControls(name));
        if (std::none_of(roof.ceilings.begin(), roof.ceilings.end(),
                         [&](const ChartCeiling &ceiling) {
                           return ceiling.label == label;
                         }))
          roof.ceilings.push_back({rate, label});
      }
      std::sort(roof.ceilings.begin(), roof.ceilings.end(),
                [](const ChartCeiling &a, const ChartCeiling &b) {
                  return a.rate > b.rate;
                });
    }
  }

  /// `unit/type` names; f32 matrix work may run at the vector peak.
  std::set<std::string> limitersOf(size_t report) const {
    std::set<std::string> limiters, drawn;
    for (const ChartSeries &series : chart_.series)
      if (series.report == report)
        drawn.insert(baseNames_[series.kind]);
    const Device &device = reports_[report].device;
    for (const ReportOp &op : reports_[report].ops)
      if (op.bound->kind == BoundKind::Compute &&
          drawn.count(nameOf(op, seriesKeyOf(reports_[report]))))
        limiters.insert(op.bound->limiter);
    if (limiters.erase("matrix/f32"))
      limiters.insert(std::any_of(device.peaks.begin(), device.peaks.end(),
                                  [](const Peak &peak) {
                                    return peak.unit == Unit::Matrix &&
                                           peak.type == "f32";
                                  })
                          ? "matrix/f32"
                          : "vector/f32");
    return limiters;
  }

  //===--------------------------------------------------------------------===//
  // Series
  //===--------------------------------------------------------------------===//

  /// What tells the series of several reports apart.
  std::string labelOf(size_t report) const {
    if (reports_.size() == 1)
      return "";
    std::vector<std::string> names;
    for (size_t i = 0; i < reports_.size(); ++i)
      names.push_back(describe(i));
    bool isUnique = std::count(names.begin(), names.end(), names[report]) == 1;
    return isUnique ? names[report]
                    : fmt::format("{}, {}", report + 1, names[report]);
  }

  /// What a report differs in from others: its label, title and device.
  std::string describe(size_t report) const {
    std::vector<std::string> parts;
    if (!reports_[report].label.empty())
      parts.push_back(escapeControls(reports_[report].label));
    else if (distinct(titles_).size() > 1)
      parts.push_back(titles_[report]);
    if (parts.empty() || distinct(devices_).size() > 1)
      parts.push_back(devices_[report]);
    return fmt::format("{}", fmt::join(parts, ", "));
  }

  void addSeries() {
    std::vector<std::string> names = options_.chosenSeries();
    std::map<std::string, size_t> kinds;
    for (size_t report = 0; report < reports_.size(); ++report) {
      std::string label = labelOf(report);
      for (ChartSeries &series :
           select(collectSeries(reports_[report]), names)) {
        auto [kind, isNew] = kinds.try_emplace(series.name, kinds.size());
        if (isNew)
          baseNames_.push_back(series.name);
        series.kind = kind->second;
        series.report = report;
        series.roof = roofOf_[report];
        if (!label.empty())
          series.name = label + ": " + series.name;
        chart_.series.push_back(std::move(series));
      }
    }
  }

  /// Those that `names` names, in its order; all without names.
  static std::vector<ChartSeries>
  select(std::vector<ChartSeries> all, const std::vector<std::string> &names) {
    if (names.empty())
      return all;
    std::vector<ChartSeries> selected;
    std::vector<bool> taken(all.size());
    for (const std::string &name : names)
      for (size_t i = 0; i < all.size(); ++i)
        if (!taken[i] && isNamed(all[i], name)) {
          taken[i] = true;
          selected.push_back(std::move(all[i]));
        }
    return selected;
  }

  llvm::ArrayRef<Report> reports_;
  const ChartOptions &options_;
  std::vector<std::string> titles_, devices_;
  /// By report.
  std::vector<size_t> roofOf_;
  /// By kind.
  std::vector<std::string> baseNames_;
  Chart chart_;
};

} // namespace

std::string chartTitle(llvm::ArrayRef<Report> reports) {
  std::vector<std::string> titles, devices;
  for (const Report &report : reports) {
    titles.push_back(titleOf(report));
    devices.push_back(deviceOf(report));
  }
  std::vector<std::string> parts = distinct(titles);
  for (const std::string &device : distinct(devices))
    parts.push_back(device);
  return fmt::format("Roofline Model ({})", fmt::join(parts, ", "));
}

std::optional<std::string> invalidSeries(llvm::ArrayRef<Report> reports,
                                         const ChartOptions &options) {
  if (options.series.empty())
    return std::nullopt;
  std::vector<std::string> names;
  std::vector<bool> found(options.series.size());
  for (const Report &report : reports)
    for (const ChartSeries &series : collectSeries(report)) {
      names.push_back(escapeControls(series.name));
      for (size_t i = 0; i < found.size(); ++i)
        found[i] = found[i] || isNamed(series, options.series[i]);
    }
  auto missing = std::find(found.begin(), found.end(), false);
  if (missing == found.end())
    return std::nullopt;
  return fmt::format(
      "no series is called '{}'; the series are: {}",
      escapeControls(
          options.series[static_cast<size_t>(missing - found.begin())]),
      fmt::join(distinct(names), ", "));
}

Chart buildChart(llvm::ArrayRef<Report> reports, const ChartOptions &options) {
  return ChartBuilder(reports, options).build();
}

} // namespace roofline
