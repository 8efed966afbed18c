//===- RateMeasurements.cpp - Roofs beside measured times -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RateMeasurements.h"
#include "LaunchCounts.h"

namespace roofline {

/// Of a region, what is fused away is not moved: its point says what is.
static void ratePoint(const Report &report, const LaunchCounts &counts,
                      MeasuredPoint &point) {
  Amounts amounts = counts.amounts;
  amounts.bytes = point.bytes();
  point.lead = counts.lead;
  point.roof = classify(amounts, report.device);
  if (report.measured.roof)
    point.measuredRoof = classify(amounts, *report.measured.roof);
}

/// Ops that cost at the report's bindings what they did when measured.
static void linkOps(Report &report, size_t index, const LaunchCounts &counts) {
  const MeasuredPoint &point = report.measured.points[index];
  auto launch = llvm::ArrayRef(point.ops).take_front(point.regionOps);
  auto here = countLaunch(report, launch, report.bindings);
  if (!here || !here->isLike(counts))
    return;
  for (size_t op : point.ops) {
    std::optional<size_t> &measured = report.ops[op].measured;
    if (!measured || point.time < report.measured.points[*measured].time)
      measured = index;
  }
}

void rateMeasurements(Report &report) {
  for (ReportOp &op : report.ops)
    op.measured = std::nullopt;
  for (size_t i = 0; i < report.measured.points.size(); ++i) {
    MeasuredPoint &point = report.measured.points[i];
    auto launch = llvm::ArrayRef(point.ops).take_front(point.regionOps);
    point.lead = point.ops.front();
    point.roof = {};
    point.measuredRoof = std::nullopt;
    if (auto counts =
            countLaunch(report, launch, settingOf(report, point.bindings))) {
      ratePoint(report, *counts, point);
      linkOps(report, i, *counts);
    }
  }
}

} // namespace roofline
