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

//===----------------------------------------------------------------------===//
// OpenRanges
//===----------------------------------------------------------------------===//

OpenRanges::OpenRanges(const std::vector<ReportRange> &ranges, End end)
    : end_(end) {
  for (const ReportRange &range : ranges)
    intervals_[range.dim] = {range.least, range.most};
}

bool OpenRanges::matterFor(const SymbolicExpr &expr) const {
  return std::any_of(
      intervals_.begin(), intervals_.end(), [&](const auto &each) {
        const auto &[dim, interval] = each;
        return interval.least != interval.most && expr.dependsOn(dim);
      });
}

bool OpenRanges::matterFor(const std::vector<Work> &work) const {
  return std::any_of(work.begin(), work.end(), [&](const Work &entry) {
    return matterFor(entry.amount);
  });
}

bool OpenRanges::matterFor(const Totals &totals) const {
  return matterFor(totals.work) || matterFor(totals.bytesRead) ||
         matterFor(totals.bytesWritten) || matterFor(totals.bytesFused) ||
         matterFor(totals.bytesFloor);
}

std::optional<Int128> OpenRanges::evaluate(const SymbolicExpr &expr,
                                           const Bindings &bindings) const {
  if (!matterFor(expr))
    return expr.evaluate(bindings);
  std::optional<Extremes> extremes = extremesOf(expr, bindings, intervals_);
  if (!extremes)
    return std::nullopt;
  if (end_ == End::Most)
    return extremes->most;
  // A bound of a count may be less than any count is.
  return extremes->isReached ? extremes->least
                             : std::max<Int128>(extremes->least, 0);
}

} // namespace roofline
