//===- SeriesCosts.cpp - What a series does at a setting ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SeriesCosts.h"
#include "LaunchCounts.h"

#include <fmt/format.h>

namespace roofline {

/// Equal for ops that cost the same as often.
static std::string keyOf(const ReportOp &op) {
  std::string key = fmt::format("{}\n{}\n{}", op.count.expr.str(),
                                op.figures->bytesRead.expr.str(),
                                op.figures->bytesWritten.expr.str());
  for (const Figures::WorkEntry &entry : op.figures->work)
    key += fmt::format("\n{}/{} {}", toString(entry.unit), entry.type,
                       entry.amount.expr.str());
  return key;
}

void SeriesCosts::add(const ReportOp &op, size_t index) {
  auto [it, isNew] = entryOf_.try_emplace(keyOf(op), entries_.size());
  if (isNew) {
    entries_.push_back({index, 0});
    for (const Quantity *quantity :
         {&op.count, &op.figures->flops, &op.figures->bytesRead,
          &op.figures->bytesWritten})
      dims_.merge(quantity->expr.symbols());
  }
  ++entries_[it->second].multiplicity;
}

std::optional<SeriesCosts::Sums>
SeriesCosts::evaluate(const Report &report, const Bindings &setting) const {
  Sums sums;
  for (const Entry &entry : entries_) {
    auto counts = countLaunch(report, entry.op, setting);
    auto executions = report.ops[entry.op].count.expr.evaluate(setting);
    if (!counts || !executions || !toInt64(*executions))
      return std::nullopt;
    // Both fit in 64 bits, so no product leaves 128.
    Int128 count = *executions * entry.multiplicity;
    auto times = static_cast<double>(count);
    sums.flops += counts->amounts.flops * count;
    sums.bytes += counts->amounts.bytes * count;
    sums.time += classify(counts->amounts, report.device).time * times;
    if (report.measured.roof)
      sums.measuredTime +=
          classify(counts->amounts, *report.measured.roof).time * times;
  }
  return sums;
}

std::map<SeriesId, SeriesCosts> collectCosts(const Report &report) {
  std::map<SeriesId, SeriesCosts> series;
  for (size_t i = 0; i < report.ops.size(); ++i)
    if (const ReportOp &op = report.ops[i]; !op.group->empty())
      series[{op.group, op.phase}].add(op, i);
  return series;
}

} // namespace roofline
