//===- IntervalArithmetic.h - Bounds of expressions -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_SUPPORT_INTERVALARITHMETIC_H
#define ROOFLINE_LIB_SUPPORT_INTERVALARITHMETIC_H

#include "Roofline/Support/Extremes.h"

namespace roofline {

/// What expressions lie between where dims do. There may be no values of the
/// dims that reach the ends; nothing where a dim has no value, an end leaves
/// 128 bits, or a divisor may be 0.
class IntervalArithmetic {
public:
  /// Both must outlive it. Dims that are not in `intervals` have their value in
  /// `bindings`.
  IntervalArithmetic(const Bindings &bindings, const DimIntervals &intervals)
      : bindings_(bindings), intervals_(intervals) {}

  std::optional<Interval> boundsOf(const SymbolicExpr &expr) const;
  std::optional<Interval> boundsOf(const Atom &atom) const;

private:
  std::optional<Interval> boundsOf(const Monomial &monomial) const;
  std::optional<Interval> boundsOfMultiple(const Atom &quotient) const;
  std::optional<Interval> boundsOfTerms(const SymbolicExpr &expr) const;
  std::optional<Interval> boundsByRemainders(const SymbolicExpr &expr) const;

  const Bindings &bindings_;
  const DimIntervals &intervals_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_SUPPORT_INTERVALARITHMETIC_H
