//===- Ranges.h - Dims that only the data tells -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How many experts a router finds is not known before it runs, but that it is
// between 2 and 8. A report then shows the most of every figure, marked as
// such, and beside its totals the least. A count need not grow with the dim, so
// these are sought between the ends, too.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_RANGES_H
#define ROOFLINE_LIB_TARGET_REPORT_RANGES_H

#include "Roofline/Support/Extremes.h"
#include "Roofline/Target/Report/Report.h"

namespace roofline {

/// The ranges of the dims of `profile` that `bindings` leaves open, as numbers;
/// those whose ends are open too are left out. Fails where the most is less
/// than the least, or an end is negative or too large.
std::variant<std::vector<ReportRange>, ReportError>
evaluateRanges(const Profile &profile, const Bindings &bindings);

/// `bindings`, and the end of every range.
Bindings bindLeast(const std::vector<ReportRange> &ranges, Bindings bindings);
Bindings bindMost(const std::vector<ReportRange> &ranges, Bindings bindings);

/// The dims that have a range and no value.
class OpenRanges {
public:
  enum class End { Least, Most };

  OpenRanges() = default;
  OpenRanges(const std::vector<ReportRange> &ranges, End end);

  bool isEmpty() const { return intervals_.empty(); }
  /// True where the value of `expr` is not certain.
  bool matterFor(const SymbolicExpr &expr) const;
  bool matterFor(const std::vector<Work> &work) const;
  bool matterFor(const Totals &totals) const;
  /// The least or the most that `expr` comes to in the ranges; what they are
  /// called in `bindings` does not matter. Never less than 0 unless it really
  /// is. Nothing where it has no value.
  std::optional<Int128> evaluate(const SymbolicExpr &expr,
                                 const Bindings &bindings) const;

private:
  DimIntervals intervals_;
  End end_ = End::Most;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_RANGES_H
