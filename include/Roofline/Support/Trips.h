//===- Trips.h - Sums over the trips of a loop ------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is inside of a loop may be another in every trip: the last tile is
// smaller, the rows of a triangle grow. Such a count is an expression over the
// number of the trip, a symbol that must be gone when the loop is left.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_TRIPS_H
#define ROOFLINE_SUPPORT_TRIPS_H

#include "Roofline/Support/SymbolicExpr.h"

namespace roofline {

/// A loop of `trips` trips, numbered from 0 by the symbol `number`.
struct Trips {
  std::string number;
  SymbolicExpr trips;
};

/// `expr` for trips of `loop` only: drops minima and maxima that are decided in
/// all of them.
SymbolicExpr simplifyInside(const SymbolicExpr &expr, const Trips &loop);

/// True if `expr` is certain to be 1 or more in all trips of `loops`, of which
/// inner ones may depend on outer ones.
bool isPositiveInside(const SymbolicExpr &expr,
                      const std::vector<Trips> &loops);

/// The sum of `expr` over all trips. Closed forms for polynomials of degree 3
/// or less in the number, and for sizes of tiles, `min(T, N - T*number)`; for
/// all else if the loop is constant and short. Nothing where there is none.
std::optional<SymbolicExpr> sumOverTrips(const SymbolicExpr &expr,
                                         const Trips &loop);

/// Trips in which a list of expressions is the same.
struct TripCase {
  std::vector<SymbolicExpr> values;
  /// Number of such trips.
  SymbolicExpr trips;
};

/// What `exprs` are in the trips of `loop`, by cases: full tiles and what is
/// left of them, or equal values in a loop that is constant and short. The case
/// of the rest counts as one trip, in which all is 0 if nothing is left.
/// Nothing where there are too many cases, or they are not known.
std::optional<std::vector<TripCase>>
casesOfTrips(const std::vector<SymbolicExpr> &exprs, const Trips &loop);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_TRIPS_H
