//===- Trips.cpp - Sums over the trips of a loop --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Trips.h"

#include "TripParts.h"

#include <algorithm>

namespace roofline {

/// Loops with more trips than this are not gone through one by one.
static constexpr Int128 kMaxTrips = 1 << 12;
/// More cases than this are no cases any more.
static constexpr size_t kMaxCases = 16;

//===----------------------------------------------------------------------===//
// Polynomials in the number of the trip
//===----------------------------------------------------------------------===//

/// The sum of `i^power` for all `0 <= i < n`. The divisions leave no rest.
static std::optional<SymbolicExpr> sumOfPowers(unsigned power,
                                               const SymbolicExpr &n) {
  switch (power) {
  case 0:
    return n;
  case 1:
    return floorDiv(n * n - n, 2);
  case 2:
    return floorDiv((n * n - n) * (n * SymbolicExpr(2) - SymbolicExpr(1)), 6);
  case 3:
    return floorDiv((n * n - n) * (n * n - n), 4);
  default:
    return std::nullopt;
  }
}

static std::optional<SymbolicExpr> sumOfPolynomial(const SymbolicExpr &expr,
                                                   const Trips &loop) {
  auto coefficients = coefficientsOf(expr, loop.number);
  if (!coefficients)
    return std::nullopt;
  SymbolicExpr sum;
  for (unsigned power = 0; power < coefficients->size(); ++power) {
    if ((*coefficients)[power].isZero())
      continue;
    std::optional<SymbolicExpr> powers = sumOfPowers(power, loop.trips);
    if (!powers)
      return std::nullopt;
    sum += (*coefficients)[power] * *powers;
  }
  return sum;
}

//===----------------------------------------------------------------------===//
// Full tiles and the rest
//===----------------------------------------------------------------------===//

/// The tiling that `exprs` depend on the number by, if it is one. `isOnly` says
/// whether they do not depend on the number otherwise.
static std::optional<Tiling> tilingIn(const std::vector<SymbolicExpr> &exprs,
                                      const Trips &loop, bool &isOnly) {
  std::optional<Tiling> found;
  bool isOne = true;
  isOnly = true;
  for (const SymbolicExpr &expr : exprs) {
    SymbolicExpr rest =
        expr.replaceAtoms([&](const Atom &atom) -> std::optional<SymbolicExpr> {
          std::optional<Tiling> tiling = tilingOf(atom, loop);
          if (!tiling)
            return std::nullopt;
          isOne &= !found || found->total == tiling->total;
          found = tiling;
          return tiling->tile;
        });
    isOnly &= !rest.dependsOn(loop.number);
  }
  return isOne ? found : std::nullopt;
}

/// The same, where it is all that they depend on the number by.
static std::optional<Tiling> tilingOf(const std::vector<SymbolicExpr> &exprs,
                                      const Trips &loop) {
  bool isOnly;
  std::optional<Tiling> found = tilingIn(exprs, loop, isOnly);
  return isOnly ? found : std::nullopt;
}

static std::vector<SymbolicExpr>
withTileSize(const std::vector<SymbolicExpr> &exprs, const Trips &loop,
             const SymbolicExpr &size) {
  std::vector<SymbolicExpr> values;
  for (const SymbolicExpr &expr : exprs)
    values.push_back(
        expr.replaceAtoms([&](const Atom &atom) -> std::optional<SymbolicExpr> {
          if (tilingOf(atom, loop))
            return size;
          return std::nullopt;
        }));
  return values;
}

/// `expr` for the last tile, of which there are `partial`: one or none.
static SymbolicExpr ofLastTile(const SymbolicExpr &expr, const Trips &loop,
                               const Tiling &tiling,
                               const SymbolicExpr &partial) {
  const std::string size = "%size";
  SymbolicExpr bySize =
      withTileSize({expr}, loop, SymbolicExpr::symbol(size)).front();
  auto parts = coefficientsOf(bySize, size);
  if (!parts)
    return withTileSize({expr}, loop, tiling.rest()).front() * partial;
  SymbolicExpr value = (*parts)[0] * partial, power = 1;
  for (size_t i = 1; i < parts->size(); ++i) {
    power *= tiling.rest();
    value += (*parts)[i] * power;
  }
  return value;
}

static std::vector<TripCase>
casesOfTiling(const std::vector<SymbolicExpr> &exprs, const Trips &loop,
              const Tiling &tiling) {
  std::vector<TripCase> cases;
  SymbolicExpr full = tiling.fullTiles(), partial = loop.trips - full;
  if (!full.isZero())
    cases.push_back({withTileSize(exprs, loop, tiling.tile), full});
  if (partial.isZero())
    return cases;
  // There may be no rest. What does not vanish with its size has to be taken
  // away by hand; then sums stay simple.
  std::vector<SymbolicExpr> values;
  for (const SymbolicExpr &expr : exprs)
    values.push_back(ofLastTile(expr, loop, tiling, partial));
  cases.push_back({std::move(values), 1});
  return cases;
}

/// The sum of what depends on the number of the tile and on its size: full
/// tiles and, if there is a rest, the last.
static std::optional<SymbolicExpr> sumOfTiles(const SymbolicExpr &expr,
                                              const Trips &loop) {
  bool isOnly;
  std::optional<Tiling> tiling = tilingIn({expr}, loop, isOnly);
  if (!tiling)
    return std::nullopt;
  SymbolicExpr full = tiling->fullTiles();
  std::optional<SymbolicExpr> sum = sumOfPolynomial(
      withTileSize({expr}, loop, tiling->tile).front(), {loop.number, full});
  SymbolicExpr last =
      atTrip(ofLastTile(expr, loop, *tiling, loop.trips - full), loop, full);
  return sum ? std::optional(*sum + last) : std::nullopt;
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

static std::optional<int64_t> shortTrips(const Trips &loop) {
  std::optional<Int128> trips = loop.trips.constant();
  if (!trips || *trips > kMaxTrips)
    return std::nullopt;
  return static_cast<int64_t>(*trips);
}

std::optional<SymbolicExpr> sumOverTrips(const SymbolicExpr &expr,
                                         const Trips &loop) {
  SymbolicExpr inside = simplifyInside(expr, loop);
  if (std::optional<SymbolicExpr> sum = sumOfPolynomial(inside, loop))
    return sum;
  if (std::optional<Tiling> tiling = tilingOf({inside}, loop)) {
    // Sizes of tiles add up to the whole.
    const std::string size = "%size";
    SymbolicExpr bySize =
        withTileSize({inside}, loop, SymbolicExpr::symbol(size)).front();
    if (auto parts = coefficientsOf(bySize, size); parts && parts->size() == 2)
      return (*parts)[0] * loop.trips + (*parts)[1] * tiling->total;
    SymbolicExpr sum;
    for (const TripCase &each : casesOfTiling({inside}, loop, *tiling))
      sum += each.values.front() * each.trips;
    return sum;
  }
  if (std::optional<SymbolicExpr> sum = sumOfTiles(inside, loop))
    return sum;
  std::optional<int64_t> trips = shortTrips(loop);
  if (!trips)
    return std::nullopt;
  SymbolicExpr sum;
  for (int64_t i = 0; i < *trips; ++i)
    sum += atTrip(inside, loop, i);
  return sum;
}

std::optional<std::vector<TripCase>>
casesOfTrips(const std::vector<SymbolicExpr> &exprs, const Trips &loop) {
  std::vector<SymbolicExpr> inside;
  for (const SymbolicExpr &expr : exprs)
    inside.push_back(simplifyInside(expr, loop));
  if (std::none_of(inside.begin(), inside.end(), [&](const SymbolicExpr &expr) {
        return expr.dependsOn(loop.number);
      }))
    return std::vector<TripCase>{{inside, loop.trips}};
  if (std::optional<Tiling> tiling = tilingOf(inside, loop))
    return casesOfTiling(inside, loop, *tiling);
  std::optional<int64_t> trips = shortTrips(loop);
  if (!trips)
    return std::nullopt;
  std::vector<TripCase> cases;
  for (int64_t i = 0; i < *trips; ++i) {
    std::vector<SymbolicExpr> values;
    for (const SymbolicExpr &expr : inside)
      values.push_back(atTrip(expr, loop, i));
    auto same =
        std::find_if(cases.begin(), cases.end(), [&](const TripCase &each) {
          return each.values == values;
        });
    if (same != cases.end())
      same->trips += 1;
    else if (cases.size() == kMaxCases)
      return std::nullopt;
    else
      cases.push_back({std::move(values), 1});
  }
  return cases;
}

} // namespace roofline
