//===- Extremes.h - The least and the most of a count -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Most counts grow with their dims, but not all: `E*ceildiv(B, E)` goes up and
// down with E. What such a count may be, where only a range of a dim is known,
// its values at the ends do not tell.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_EXTREMES_H
#define ROOFLINE_SUPPORT_EXTREMES_H

#include "Roofline/Support/SymbolicExpr.h"

namespace roofline {

/// The whole numbers from `least` to `most`, both included.
struct Interval {
  Int128 least = 0, most = 0;
};

/// By dim.
using DimIntervals = std::map<std::string, Interval, std::less<>>;

struct Extremes : Interval {
  /// Some values of the dims reach them; else they are bounds.
  bool isReached = true;
};

/// What `expr` lies between where the dims of `intervals` take all values, each
/// by itself, and others those of `bindings`. Exact where `expr` rises or falls
/// with each dim, or a search through boxes of their values comes to an end;
/// else by arithmetic of intervals. As
/// `SymbolicExpr::evaluate`, nothing where a dim is unbound, a value leaves 128
/// bits, or a divisor may be 0.
std::optional<Extremes> extremesOf(const SymbolicExpr &expr,
                                   const Bindings &bindings,
                                   const DimIntervals &intervals);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_EXTREMES_H
