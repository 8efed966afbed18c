//===- MeasuredErrors.cpp - How far roofs are from times ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MeasuredErrors.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <set>

namespace roofline {

using Points = std::vector<const MeasuredPoint *>;

static double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  size_t middle = values.size() / 2;
  return values.size() % 2 ? values[middle]
                           : (values[middle - 1] + values[middle]) / 2;
}

/// From 0; equal values share the mean of theirs.
static std::vector<double> ranksOf(const std::vector<double> &values) {
  std::vector<size_t> order(values.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return values[a] < values[b]; });
  std::vector<double> ranks(values.size());
  for (size_t first = 0, last; first < order.size(); first = last) {
    for (last = first + 1;
         last < order.size() && values[order[last]] == values[order[first]];)
      ++last;
    for (size_t i = first; i < last; ++i)
      ranks[order[i]] = static_cast<double>(first + last - 1) / 2;
  }
  return ranks;
}

/// The correlation of ranks, whose mean is known.
static std::optional<double> rankCorrelation(const std::vector<double> &a,
                                             const std::vector<double> &b) {
  constexpr size_t kFewest = 3;
  if (a.size() < kFewest)
    return std::nullopt;
  std::vector<double> x = ranksOf(a), y = ranksOf(b);
  double mean = static_cast<double>(a.size() - 1) / 2;
  double xy = 0, xx = 0, yy = 0;
  for (size_t i = 0; i < x.size(); ++i) {
    xy += (x[i] - mean) * (y[i] - mean);
    xx += (x[i] - mean) * (x[i] - mean);
    yy += (y[i] - mean) * (y[i] - mean);
  }
  if (xx == 0 || yy == 0)
    return std::nullopt;
  return xy / std::sqrt(xx * yy);
}

PredictionErrors summarizePredictions(llvm::ArrayRef<Prediction> predictions) {
  PredictionErrors errors;
  std::vector<double> predicted, measured, ratios;
  for (const Prediction &each : predictions) {
    double error = errorOf(each);
    errors.meanAbsolute += std::abs(error);
    errors.bias += error;
    predicted.push_back(each.predicted);
    measured.push_back(each.measured);
    ratios.push_back(each.measured / each.predicted);
  }
  auto number = static_cast<double>(predictions.size());
  errors.count = predictions.size();
  errors.meanAbsolute /= number;
  errors.bias /= number;
  errors.medianRatio = median(ratios);
  errors.rank = rankCorrelation(predicted, measured);
  return errors;
}

static PredictionErrors summarize(const Points &points) {
  std::vector<Prediction> predictions;
  double ownRoof = 0;
  bool hasOwnRoof = true;
  for (const MeasuredPoint *point : points) {
    predictions.push_back({point->roof.time, point->time});
    hasOwnRoof &= point->measuredRoof.has_value();
    if (hasOwnRoof)
      ownRoof += std::abs(point->measuredRoof->time / point->time - 1);
  }
  PredictionErrors errors = summarizePredictions(predictions);
  if (hasOwnRoof)
    errors.measuredRoofMeanAbsolute =
        ownRoof / static_cast<double>(points.size());
  return errors;
}

static std::optional<PredictionErrors> summarizeAny(const Points &points) {
  return points.empty() ? std::nullopt : std::optional(summarize(points));
}

static std::vector<size_t> findWorst(const Report &report,
                                     const Points &kernels) {
  constexpr size_t kMost = 5;
  std::vector<size_t> worst;
  for (const MeasuredPoint *point : kernels)
    worst.push_back(static_cast<size_t>(point - report.measured.points.data()));
  std::stable_sort(worst.begin(), worst.end(), [&](size_t a, size_t b) {
    const std::vector<MeasuredPoint> &points = report.measured.points;
    return std::abs(errorOf(points[a])) > std::abs(errorOf(points[b]));
  });
  worst.resize(std::min(worst.size(), kMost));
  return worst;
}

ErrorSummary summarizeErrors(const Report &report) {
  ErrorSummary summary;
  std::vector<Points> members;
  std::map<std::pair<std::string, std::string>, size_t> placeOf;
  std::set<std::pair<std::string, Bindings>> seen;
  Points all, longKernels, shortKernels;
  for (const MeasuredPoint &point : report.measured.points) {
    if (!(point.roof.time > 0))
      continue;
    const ReportOp &lead = report.ops[point.lead];
    std::string group = lead.group->empty() ? lead.op : lead.group;
    auto [place, isNew] =
        placeOf.try_emplace({group, lead.phase}, members.size());
    if (isNew) {
      summary.series.push_back({group, lead.phase, {}});
      members.emplace_back();
    }
    members[place->second].push_back(&point);
    if (!seen.insert({point.kernel, point.bindings}).second)
      continue;
    all.push_back(&point);
    (point.roof.time > kLongKernel ? longKernels : shortKernels)
        .push_back(&point);
  }
  for (size_t i = 0; i < members.size(); ++i)
    summary.series[i].errors = summarize(members[i]);
  summary.all = summarizeAny(all);
  summary.longKernels = summarizeAny(longKernels);
  summary.shortKernels = summarizeAny(shortKernels);
  summary.worst = findWorst(report, all);
  return summary;
}

} // namespace roofline
