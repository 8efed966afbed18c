//===- TripSigns.cpp - Minima and maxima that loops decide ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TripParts.h"

#include <algorithm>

namespace roofline {

static bool isNotNegative(const SymbolicExpr &expr) {
  return max(expr, 0) == expr;
}

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

} // namespace roofline
