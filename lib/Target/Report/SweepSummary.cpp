//===- SweepSummary.cpp - A sweep in few words ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SweepSummary.h"
#include "TextFormat.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace roofline {

std::string seriesName(const SweepSeries &series) {
  return series.group + (series.phase.empty() ? "" : " ") + series.phase;
}

std::vector<SeriesSummary> summarize(const Report &report) {
  std::vector<SeriesSummary> summaries;
  for (const SweepSeries &series : report.series)
    summaries.emplace_back().name = seriesName(series);
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

std::string describeSettings(const Report &report) {
  std::map<std::string, std::pair<int64_t, int64_t>> ranges;
  for (const SweepPoint &point : report.points)
    for (const auto &[dim, value] : point.bindings) {
      auto [it, isNew] = ranges.try_emplace(dim, value, value);
      it->second.first = std::min(it->second.first, value);
      it->second.second = std::max(it->second.second, value);
    }
  std::vector<std::string> dims;
  for (const auto &[dim, range] : ranges) {
    auto [least, most] = range;
    std::string values = fmt::format("{}", least);
    if (most > least)
      values += fmt::format(" to {}", most);
    dims.push_back(fmt::format("{} ({})", escapeControls(dim), values));
  }
  size_t number = report.points.size();
  return fmt::format("{} {} of {}", formatInteger(static_cast<int64_t>(number)),
                     number == 1 ? "setting" : "settings",
                     fmt::join(dims, ", "));
}

} // namespace roofline
