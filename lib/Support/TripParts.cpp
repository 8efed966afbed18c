//===- TripParts.cpp - Parts that depend on the trip of a loop ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TripParts.h"

namespace roofline {

SymbolicExpr atTrip(const SymbolicExpr &expr, const Trips &loop,
                    const SymbolicExpr &number) {
  return expr.substitute({{loop.number, number}});
}

std::optional<std::vector<SymbolicExpr>>
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

std::optional<Tiling> tilingOf(const Atom &atom, const Trips &loop) {
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

} // namespace roofline
