//===- Ranges.cpp - Dims that only the data tells -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ranges.h"

#include "Evaluator.h"
#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace roofline {

/// Whether both ends have a value once all bindings are there.
static bool isOpen(const DimRange &range, const Bindings &bindings) {
  for (const SymbolicExpr *end : {&range.least, &range.most})
    for (const std::string &dim : end->symbols())
      if (!bindings.count(dim))
        return true;
  return false;
}

std::variant<std::vector<ReportRange>, ReportError>
evaluateRanges(const Profile &profile, const Bindings &bindings) {
  std::vector<ReportRange> ranges;
  std::set<std::string> used =
      profile.ranges.empty() ? std::set<std::string>() : profile.dims();
  for (const auto &[dim, range] : profile.ranges) {
    if (bindings.count(dim) || !used.count(dim) || isOpen(range, bindings))
      continue;
    std::optional<Int128> least = range.least.evaluate(bindings);
    std::optional<Int128> most = range.most.evaluate(bindings);
    for (const auto &end : {least, most})
      if (!isCount(end))
        return ReportError{std::nullopt,
                           fmt::format("an end of the range of '{}' {}", dim,
                                       describeBadCount(end))};
    if (*most < *least)
      return ReportError{
          std::nullopt,
          fmt::format("the range of '{}' is {} to {}; do the bindings fit it?",
                      dim, toString(*least), toString(*most))};
    ranges.push_back({dim, range, *toInt64(*least), *toInt64(*most)});
  }
  return ranges;
}

Bindings bindLeast(const std::vector<ReportRange> &ranges, Bindings bindings) {
  for (const ReportRange &range : ranges)
    bindings.try_emplace(range.dim, range.least);
  return bindings;
}

Bindings bindMost(const std::vector<ReportRange> &ranges, Bindings bindings) {
  for (const ReportRange &range : ranges)
    bindings.try_emplace(range.dim, range.most);
  return bindings;
}

Profile markRanges(const Profile &profile,
                   const std::vector<ReportRange> &ranges) {
  auto depends = [&](const SymbolicExpr &expr) {
    return std::any_of(
        ranges.begin(), ranges.end(), [&](const ReportRange &range) {
          return range.least != range.most && expr.dependsOn(range.dim);
        });
  };
  auto anyWork = [&](const std::vector<Work> &work) {
    return std::any_of(work.begin(), work.end(), [&](const Work &entry) {
      return depends(entry.amount);
    });
  };
  auto mark = [&](Totals &totals) {
    totals.atMost |= anyWork(totals.work) || depends(totals.bytesRead) ||
                     depends(totals.bytesWritten) ||
                     depends(totals.bytesFused) || depends(totals.bytesFloor);
  };
  Profile marked = profile;
  for (ProfileOp &op : marked.ops) {
    if (!depends(op.count) && !anyWork(op.cost->work()) &&
        !depends(op.cost->bytes()))
      continue;
    Cost cost = op.cost;
    cost.markAtMost();
    op.cost = std::move(cost);
  }
  for (ProfileFunction &function : marked.functions)
    mark(function.totals);
  mark(marked.totals);
  return marked;
}

} // namespace roofline
