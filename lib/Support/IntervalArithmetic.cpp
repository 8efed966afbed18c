//===- IntervalArithmetic.cpp - Bounds of expressions ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntervalArithmetic.h"

#include <algorithm>

namespace roofline {

/// Of a function that rises or falls with each of two values while the other
/// stays, the extremes are at ends of both.
template <typename Function>
static std::optional<Interval> atCorners(const Interval &a, const Interval &b,
                                         Function function) {
  std::optional<Interval> result;
  for (Int128 x : {a.least, a.most})
    for (Int128 y : {b.least, b.most}) {
      std::optional<Int128> value = function(x, y);
      if (!value)
        return std::nullopt;
      if (!result)
        result = Interval{*value, *value};
      result->least = std::min(result->least, *value);
      result->most = std::max(result->most, *value);
    }
  return result;
}

static std::optional<Interval> product(const Interval &a, const Interval &b) {
  return atCorners(a, b, [](Int128 x, Int128 y) -> std::optional<Int128> {
    Int128 result;
    if (__builtin_mul_overflow(x, y, &result))
      return std::nullopt;
    return result;
  });
}

std::optional<Interval> IntervalArithmetic::boundsOf(const Atom &atom) const {
  if (atom.kind == Atom::Kind::Symbol) {
    if (auto it = intervals_.find(atom.name); it != intervals_.end())
      return it->second;
    auto it = bindings_.find(atom.name);
    if (it == bindings_.end())
      return std::nullopt;
    return Interval{it->second, it->second};
  }
  std::optional<Interval> a = boundsOf(atom.lhs), b = boundsOf(atom.rhs);
  if (!a || !b)
    return std::nullopt;
  // `apply` refuses divisors that are not positive.
  return atCorners(*a, *b,
                   [&](Int128 x, Int128 y) { return apply(atom.kind, x, y); });
}

/// Of `d * ceildiv(x, d)` or `d * floordiv(x, d)`: it is less than `d` away
/// from `x`, however far the ends of both factors are apart.
std::optional<Interval>
IntervalArithmetic::boundsOfMultiple(const Atom &quotient) const {
  std::optional<Interval> x = boundsOf(quotient.lhs),
                          d = boundsOf(quotient.rhs);
  if (!x || !d || d->least < 1)
    return std::nullopt;
  Int128 rest = d->most - 1;
  if (quotient.kind == Atom::Kind::CeilDiv
          ? __builtin_add_overflow(x->most, rest, &x->most)
          : __builtin_sub_overflow(x->least, rest, &x->least))
    return std::nullopt;
  return x;
}

/// The quotient in `monomial` that its own divisor multiplies, and the place of
/// the divisor.
static std::pair<const Atom *, size_t> findMultiple(const Monomial &monomial) {
  for (const auto &[quotient, power] : monomial) {
    if (power != 1 || (quotient->kind != Atom::Kind::CeilDiv &&
                       quotient->kind != Atom::Kind::FloorDiv))
      continue;
    for (size_t i = 0; i < monomial.size(); ++i)
      if (quotient->rhs == makeExpr(*monomial[i].first))
        return {quotient.get(), i};
  }
  return {nullptr, 0};
}

/// What is in both, which have something in common.
static Interval intersect(const Interval &a, const Interval &b) {
  return {std::max(a.least, b.least), std::min(a.most, b.most)};
}

std::optional<Interval>
IntervalArithmetic::boundsOf(const Monomial &monomial) const {
  Interval result{1, 1};
  auto [quotient, divisor] = findMultiple(monomial);
  if (quotient) {
    std::optional<Interval> multiple = boundsOfMultiple(*quotient);
    std::optional<Interval> factor = boundsOf(*quotient),
                            by = boundsOf(*monomial[divisor].first);
    std::optional<Interval> both =
        factor && by ? product(*factor, *by) : std::nullopt;
    if (!both)
      return std::nullopt;
    result = multiple ? intersect(*multiple, *both) : *both;
  }
  for (size_t i = 0; i < monomial.size(); ++i) {
    const auto &[atom, power] = monomial[i];
    if (atom.get() == quotient)
      continue;
    std::optional<Interval> factor = boundsOf(*atom);
    bool isPart = quotient && i == divisor;
    for (unsigned n = isPart; factor && n < power; ++n) {
      std::optional<Interval> next = product(result, *factor);
      if (!next)
        return std::nullopt;
      result = *next;
    }
    if (!factor)
      return std::nullopt;
  }
  return result;
}

static std::optional<Interval> sum(const Interval &a, const Interval &b) {
  Interval result;
  if (__builtin_add_overflow(a.least, b.least, &result.least) ||
      __builtin_add_overflow(a.most, b.most, &result.most))
    return std::nullopt;
  return result;
}

/// True for a quotient of a constant divisor that every term of `expr` with it
/// is a multiple of.
static bool isRemaindersQuotient(const Atom &quotient,
                                 const SymbolicExpr &expr) {
  if (quotient.kind != Atom::Kind::CeilDiv &&
      quotient.kind != Atom::Kind::FloorDiv)
    return false;
  Int128 divisor = quotient.rhs.constant().value_or(0);
  if (divisor < 1)
    return false;
  for (const SymbolicExpr::Term &term : expr.terms()) {
    Int128 rest = term.coefficient;
    for (const auto &[atom, power] : term.monomial)
      for (unsigned n = 0; n < power && atom->compare(quotient) == 0; ++n) {
        if (rest % divisor != 0)
          return false;
        rest /= divisor;
      }
  }
  return true;
}

/// `expr` with `multiple` in the place of `quotient` times its divisor.
static SymbolicExpr withoutQuotient(const SymbolicExpr &expr,
                                    const Atom &quotient,
                                    const SymbolicExpr &multiple) {
  Int128 divisor = *quotient.rhs.constant();
  SymbolicExpr result;
  for (const SymbolicExpr::Term &term : expr.terms()) {
    Int128 coefficient = term.coefficient;
    SymbolicExpr product = 1;
    for (const auto &[atom, power] : term.monomial) {
      bool isReplaced = atom->compare(quotient) == 0;
      SymbolicExpr factor = isReplaced ? multiple : makeExpr(*atom);
      for (unsigned n = 0; n < power; ++n) {
        product *= factor;
        if (isReplaced)
          coefficient /= divisor;
      }
    }
    result += product * SymbolicExpr(coefficient);
  }
  return result;
}

/// The first quotient in `expr` that is a part of remainders; null where there
/// is none.
static std::shared_ptr<const Atom> findQuotient(const SymbolicExpr &expr) {
  for (const SymbolicExpr::Term &term : expr.terms())
    for (const auto &[atom, power] : term.monomial)
      if (isRemaindersQuotient(*atom, expr))
        return atom;
  return nullptr;
}

/// With remainders for dims: `k*floordiv(x, k)` is `x - r`, and `k*ceildiv(x,
/// k)` is `x + r`, of an `r` from 0 to `k - 1`. So `x` may vanish, as in a
/// product of two remainders, whose terms lie far apart.
std::optional<Interval>
IntervalArithmetic::boundsByRemainders(const SymbolicExpr &expr) const {
  SymbolicExpr left = expr;
  DimIntervals all = intervals_;
  while (std::shared_ptr<const Atom> quotient = findQuotient(left)) {
    std::string name = "%r" + std::to_string(all.size());
    all[name] = {0, *quotient->rhs.constant() - 1};
    SymbolicExpr rest = SymbolicExpr::symbol(name);
    bool isAbove = quotient->kind == Atom::Kind::CeilDiv;
    left = withoutQuotient(left, *quotient,
                           quotient->lhs + (isAbove ? rest : -rest));
  }
  if (all.size() == intervals_.size() || left.overflowed())
    return std::nullopt;
  return IntervalArithmetic(bindings_, all).boundsOfTerms(left);
}

std::optional<Interval>
IntervalArithmetic::boundsOf(const SymbolicExpr &expr) const {
  if (expr.overflowed())
    return std::nullopt;
  std::optional<Interval> bounds = boundsOfTerms(expr);
  std::optional<Interval> tighter = bounds && bounds->least != bounds->most
                                        ? boundsByRemainders(expr)
                                        : std::nullopt;
  return tighter ? intersect(*bounds, *tighter) : bounds;
}

std::optional<Interval>
IntervalArithmetic::boundsOfTerms(const SymbolicExpr &expr) const {
  Interval total;
  for (const SymbolicExpr::Term &term : expr.terms()) {
    std::optional<Interval> bounds = boundsOf(term.monomial);
    if (bounds)
      bounds = product(*bounds, {term.coefficient, term.coefficient});
    if (bounds)
      bounds = sum(total, *bounds);
    if (!bounds)
      return std::nullopt;
    total = *bounds;
  }
  return total;
}

} // namespace roofline
