//===- Trips.cpp - Sums over the trips of a loop --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Trips.h"

#include <algorithm>

namespace roofline {

/// Loops with more trips than this are not gone through one by one.
static constexpr Int128 kMaxTrips = 1 << 12;
/// More cases than this are no cases any more.
static constexpr size_t kMaxCases = 16;

static SymbolicExpr atTrip(const SymbolicExpr &expr, const Trips &loop,
                           const SymbolicExpr &number) {
  return expr.substitute({{loop.number, number}});
}

static bool isNotNegative(const SymbolicExpr &expr) {
  return max(expr, 0) == expr;
}

//===----------------------------------------------------------------------===//
// Polynomials in the number of the trip
//===----------------------------------------------------------------------===//

/// Coefficients of the powers of the number in `expr`; nothing where it is in a
/// function.
static std::optional<std::vector<SymbolicExpr>>
coefficientsOf(const SymbolicExpr &expr, const std::string &number) {
  std::vector<SymbolicExpr> coefficients(1);
  for (const SymbolicExpr::Term &term : expr.terms()) {
    unsigned power = 0;
    SymbolicExpr rest = term.coefficient;
    for (const auto &[atom, times] : term.monomial) {
      if (atom->kind == Atom::Kind::Symbol && atom->name == number) {
        power = times;
        continue;
      }
      SymbolicExpr factor = makeExpr(*atom);
      if (factor.dependsOn(number))
        return std::nullopt;
      for (unsigned i = 0; i < times; ++i)
        rest *= factor;
    }
    if (coefficients.size() <= power)
      coefficients.resize(power + 1);
    coefficients[power] += rest;
  }
  return coefficients;
}

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
// Tiles
//===----------------------------------------------------------------------===//

namespace {
/// `total` elements in tiles of `tile`, the last of which may be smaller.
struct Tiling {
  SymbolicExpr tile, total;

  SymbolicExpr fullTiles() const { return floorDiv(total, tile); }
  SymbolicExpr rest() const { return total - tile * fullTiles(); }
};
} // namespace

/// Reads `min(tile, total - tile * number)`.
static std::optional<Tiling> tilingOf(const Atom &atom, const Trips &loop) {
  if (atom.kind != Atom::Kind::Min)
    return std::nullopt;
  for (bool swap : {false, true}) {
    const SymbolicExpr &tile = swap ? atom.rhs : atom.lhs;
    const SymbolicExpr &rest = swap ? atom.lhs : atom.rhs;
    if (tile.dependsOn(loop.number) || !rest.dependsOn(loop.number))
      continue;
    SymbolicExpr total = rest + tile * SymbolicExpr::symbol(loop.number);
    if (!total.dependsOn(loop.number) && ceilDiv(total, tile) == loop.trips)
      return Tiling{tile, total};
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Minima and maxima that are decided
//===----------------------------------------------------------------------===//

static bool isNeverNegative(const SymbolicExpr &expr, const Trips &loop);

static bool isNeverNegative(const Atom &atom, const Trips &loop) {
  switch (atom.kind) {
  case Atom::Kind::Symbol:
    return true; // sizes, and numbers of trips
  case Atom::Kind::CeilDiv:
  case Atom::Kind::FloorDiv:
    return isNeverNegative(atom.lhs, loop); // divisors are positive
  case Atom::Kind::Min:
    return tilingOf(atom, loop) ||
           (isNeverNegative(atom.lhs, loop) && isNeverNegative(atom.rhs, loop));
  case Atom::Kind::Max:
    return isNeverNegative(atom.lhs, loop) || isNeverNegative(atom.rhs, loop);
  }
  return false;
}

/// True if `expr` is at least 0 in every trip: as a sum of products that are,
/// or as a line that is at both ends.
static bool isNeverNegative(const SymbolicExpr &expr, const Trips &loop) {
  bool isSum = std::all_of(
      expr.terms().begin(), expr.terms().end(),
      [&](const SymbolicExpr::Term &term) {
        return term.coefficient > 0 &&
               std::all_of(term.monomial.begin(), term.monomial.end(),
                           [&](const auto &factor) {
                             return isNeverNegative(*factor.first, loop);
                           });
      });
  if (isSum)
    return !expr.overflowed();
  auto coefficients = coefficientsOf(expr, loop.number);
  if (!coefficients || coefficients->size() > 2)
    return false;
  return isNotNegative(atTrip(expr, loop, 0)) &&
         isNotNegative(atTrip(expr, loop, loop.trips - SymbolicExpr(1)));
}

static bool isPositive(const SymbolicExpr &expr,
                       const std::vector<Trips> &loops);

static bool isPositive(const Atom &atom, const std::vector<Trips> &loops) {
  switch (atom.kind) {
  case Atom::Kind::Symbol: // sizes are, numbers of trips are not
    return std::none_of(loops.begin(), loops.end(), [&](const Trips &loop) {
      return loop.number == atom.name;
    });
  case Atom::Kind::CeilDiv:
    return isPositive(atom.lhs, loops);
  case Atom::Kind::FloorDiv:
    return false;
  case Atom::Kind::Min:
    return std::any_of(loops.begin(), loops.end(),
                       [&](const Trips &loop) {
                         return tilingOf(atom, loop).has_value();
                       }) ||
           (isPositive(atom.lhs, loops) && isPositive(atom.rhs, loops));
  case Atom::Kind::Max:
    return isPositive(atom.lhs, loops) || isPositive(atom.rhs, loops);
  }
  return false;
}

static bool isPositive(const SymbolicExpr &expr,
                       const std::vector<Trips> &loops) {
  bool isSum = !expr.isZero() && !expr.overflowed(), hasPositive = false;
  for (const SymbolicExpr::Term &term : expr.terms()) {
    isSum &= term.coefficient > 0;
    bool isProduct = true;
    for (const auto &factor : term.monomial) {
      const Atom &atom = *factor.first;
      isProduct &= isPositive(atom, loops);
      isSum &= std::any_of(loops.begin(), loops.end(),
                           [&](const Trips &loop) {
                             return isNeverNegative(atom, loop);
                           }) ||
               isPositive(atom, loops);
    }
    hasPositive |= isProduct;
  }
  if (isSum && hasPositive)
    return true;
  return std::any_of(loops.begin(), loops.end(), [&](const Trips &loop) {
    return expr.dependsOn(loop.number) &&
           isNeverNegative(expr - SymbolicExpr(1), loop);
  });
}

bool isPositiveInside(const SymbolicExpr &expr,
                      const std::vector<Trips> &loops) {
  SymbolicExpr inside = expr;
  for (size_t i = loops.size(); i-- > 0;)
    inside = simplifyInside(inside, loops[i]);
  return isPositive(inside, loops);
}

SymbolicExpr simplifyInside(const SymbolicExpr &expr, const Trips &loop) {
  if (!expr.dependsOn(loop.number))
    return expr;
  return expr.replaceAtoms(
      [&](const Atom &atom) -> std::optional<SymbolicExpr> {
        bool isMin = atom.kind == Atom::Kind::Min;
        if (!isMin && atom.kind != Atom::Kind::Max)
          return std::nullopt;
        if (isNeverNegative(atom.lhs - atom.rhs, loop))
          return isMin ? atom.rhs : atom.lhs;
        if (isNeverNegative(atom.rhs - atom.lhs, loop))
          return isMin ? atom.lhs : atom.rhs;
        return std::nullopt;
      });
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
