//===- LibraryJoin.cpp - A library's times join the report ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LibraryJoin.h"
#include "LaunchCounts.h"
#include "SeriesCosts.h"

namespace roofline {

/// The series is the point so many times over; nothing where it is not.
static std::optional<int64_t> partsIn(const SeriesCosts::Sums &series,
                                      const LibraryPoint &point) {
  // Intensities are compared crosswise, as integers.
  if (point.bytes <= 0 || series.bytes <= 0 ||
      series.bytes % point.bytes != 0 ||
      series.bytes / point.bytes * point.flops != series.flops)
    return std::nullopt;
  return toInt64(series.bytes / point.bytes);
}

/// What `setting` says of the dims of `series`.
static Bindings restrict(const Bindings &setting, const SeriesCosts &series) {
  Bindings result;
  for (const std::string &dim : series.dims())
    if (auto it = setting.find(dim); it != setting.end())
      result.insert(*it);
  return result;
}

void joinLibrary(const std::vector<LibraryPoint> &points, Report &report) {
  std::map<SeriesId, SeriesCosts> costs = collectCosts(report);
  std::map<std::pair<SeriesId, Bindings>, size_t> placeOf;
  std::vector<LibraryPoint> &library = report.measured.libraryPoints;
  for (const LibraryPoint &point : points) {
    SeriesId id{point.group, point.phase};
    auto series = costs.find(id);
    Bindings setting = settingOf(report, point.bindings);
    auto sums = series == costs.end()
                    ? std::nullopt
                    : series->second.evaluate(report, setting);
    if (!sums || !partsIn(*sums, point)) {
      ++report.measured.libraryLeftOut;
      continue;
    }
    Bindings bindings = restrict(setting, series->second);
    auto [place, isNew] = placeOf.try_emplace({id, bindings}, library.size());
    if (isNew) {
      library.push_back(point);
      library.back().bindings = std::move(bindings);
    }
    LibraryPoint &joined = library[place->second];
    joined.time = std::min(joined.time, point.time);
  }
  rateLibrary(report);
}

void rateLibrary(Report &report) {
  std::map<SeriesId, SeriesCosts> costs = collectCosts(report);
  for (LibraryPoint &point : report.measured.libraryPoints) {
    point.roofTime = 0;
    point.measuredRoofTime = std::nullopt;
    auto series = costs.find({point.group, point.phase});
    if (series == costs.end())
      continue;
    auto sums =
        series->second.evaluate(report, settingOf(report, point.bindings));
    std::optional<int64_t> parts = sums ? partsIn(*sums, point) : std::nullopt;
    if (!parts)
      continue;
    auto share = static_cast<double>(*parts);
    point.roofTime = sums->time / share;
    if (report.measured.roof)
      point.measuredRoofTime = sums->measuredTime / share;
  }
}

} // namespace roofline
