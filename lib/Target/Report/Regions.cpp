//===- Regions.cpp - What fusion saves ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Regions.h"
#include "Evaluator.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace roofline {

std::optional<double> ReportOp::totalTime() const {
  if (!count.value || !figures->known())
    return std::nullopt;
  return bound->time * static_cast<double>(*count.value);
}

static void addTime(std::optional<double> &sum, std::optional<double> addend) {
  sum = sum && addend ? std::optional<double>(*sum + *addend) : std::nullopt;
}

/// Adds all executions of `op`; its figures are known.
static void addAmounts(Amounts &sum, const ReportOp &op) {
  for (const Figures::WorkEntry &work : op.figures->work) {
    auto same = std::find_if(
        sum.work.begin(), sum.work.end(), [&](const Amounts::Entry &entry) {
          return entry.unit == work.unit && entry.type == work.type;
        });
    if (same == sum.work.end())
      same = sum.work.insert(same, {work.unit, work.type, 0});
    same->amount += Int128(*work.amount.value) * *op.count.value;
  }
  sum.flops += Int128(*op.figures->flops.value) * *op.count.value;
  sum.bytes += *op.figures->bytes() * *op.count.value;
}

static void setTimes(const Report &report, ReportRegion &region) {
  region.timeUnfused = 0;
  for (size_t op : region.ops)
    addTime(region.timeUnfused, report.ops[op].totalTime());
  if (!region.timeUnfused || !region.bytes.value)
    return;
  Amounts amounts;
  for (size_t op : region.ops)
    addAmounts(amounts, report.ops[op]);
  region.bytesUnfused = toInt64(amounts.bytes);
  amounts.bytes = *region.bytes.value;
  region.time = classify(amounts, report.device).time;
}

/// Adds up times of kernels: of regions, and of ops that are in none.
static void addFusedTimes(Report &report) {
  std::map<std::string_view, ReportFunction *> functionOf;
  for (ReportFunction &function : report.functions)
    functionOf.try_emplace(function.name, &function);
  std::vector<const ReportRegion *> regionOf(report.ops.size());
  for (const ReportRegion &region : report.regions)
    for (size_t op : region.ops)
      regionOf[op] = &region;
  for (ReportFunction &function : report.functions)
    function.timeFused = 0;
  report.totals.timeFused = 0;
  for (size_t i = 0; i < report.ops.size(); ++i) {
    const ReportRegion *region = regionOf[i];
    if (region && region->ops.front() != i)
      continue;
    std::optional<double> time =
        region ? region->time : report.ops[i].totalTime();
    addTime(report.totals.timeFused, time);
    if (auto it = functionOf.find(*report.ops[i].function);
        it != functionOf.end())
      addTime(it->second->timeFused, time);
  }
}

static void setFloorTime(ReportFunction &function, const Device &device) {
  if (!function.figures.known() || !function.bytesFloor.value)
    return;
  Amounts amounts = toAmounts(function.figures);
  amounts.bytes = *function.bytesFloor.value;
  double floor = classify(amounts, device).time;
  // Arguments are counted for callees too, whose times are their own.
  function.timeFloor = std::min(floor, function.time.value_or(floor));
}

std::optional<ReportError>
addRegions(const Profile &profile, const OpenRanges &ranges, Report &report) {
  for (const ProfileRegion &region : profile.regions) {
    Evaluator evaluator(report.bindings, &ranges);
    ReportRegion &result = report.regions.emplace_back();
    result.ops = region.ops;
    result.bytes = evaluator.quantity(region.bytes, "bytes");
    if (evaluator.failed())
      return ReportError{
          region.ops.front(),
          fmt::format("'{}' of the fused region of '{}' {}", evaluator.figure(),
                      report.ops[region.ops.front()].id, evaluator.problem())};
    setTimes(report, result);
  }
  addFusedTimes(report);
  for (ReportFunction &function : report.functions)
    setFloorTime(function, report.device);
  report.totals.timeFloor = 0;
  for (const ReportFunction &function : report.functions)
    addTime(report.totals.timeFloor, function.timeFloor);
  return std::nullopt;
}

} // namespace roofline
