//===- Ranges.h - Dims that only the data tells -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// How many experts a router finds is not known before it runs, but that it is
// between 2 and 8. A report then shows the most, marked as such, and beside its
// totals the least.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_RANGES_H
#define ROOFLINE_LIB_TARGET_REPORT_RANGES_H

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

/// `profile`, with what depends on a range marked as an upper bound.
Profile markRanges(const Profile &profile,
                   const std::vector<ReportRange> &ranges);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_RANGES_H
