//===- Crossover.cpp - Where a symbolic cost turns compute-bound ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An op is compute-bound where work / P >= bytes / W for one of its (unit,
// type) pairs, i.e. where the polynomial work*W - bytes*P is not negative. For
// dims of at least 1 a common monomial factor does not change its sign; what is
// left is solved exactly where it is a polynomial in one monomial with at most
// one sign change (then it has at most one positive root, by Descartes).
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/RooflineModel.h"

#include <algorithm>
#include <numeric>

namespace roofline {
namespace {

/// The answer for one polynomial: compute-bound always, never, from or up to a
/// value of `monomial`, or not known.
struct Threshold {
  enum class Kind { Always, Never, AtLeast, AtMost, Unknown };
  Kind kind = Kind::Unknown;
  std::string monomial;
  Int128 value = 0;
};

/// A polynomial in one monomial: coefficients by power, lowest first.
struct Univariate {
  Monomial variable;
  std::vector<Int128> coefficients;
};

/// Powers beyond this do not occur in costs of tensor programs.
constexpr unsigned kMaxPower = 16;
/// Nor do coefficients; what is left of 128 bits is slack for `holdsAt`.
constexpr Int128 kMaxCoefficient = static_cast<Int128>(1) << 120;

bool hasOnlySymbols(const SymbolicExpr &expr) {
  for (const SymbolicExpr::Term &term : expr.terms())
    for (const auto &[atom, power] : term.monomial)
      if (atom->kind != Atom::Kind::Symbol)
        return false;
  return true;
}

unsigned powerOf(const Monomial &monomial, const Atom &atom) {
  for (const auto &[factor, power] : monomial)
    if (factor->compare(atom) == 0)
      return power;
  return 0;
}

/// Lowers every power in `monomial` by that in `divisor`, which divides it.
Monomial divide(const Monomial &monomial, const Monomial &divisor) {
  Monomial quotient;
  for (const auto &[atom, power] : monomial)
    if (unsigned rest = power - powerOf(divisor, *atom))
      quotient.push_back({atom, rest});
  return quotient;
}

/// The largest monomial that divides every term of `expr`.
Monomial commonFactor(const SymbolicExpr &expr) {
  Monomial common = expr.terms().front().monomial;
  for (const SymbolicExpr::Term &term : expr.terms()) {
    Monomial kept;
    for (const auto &[atom, power] : common)
      if (unsigned shared = std::min(power, powerOf(term.monomial, *atom)))
        kept.push_back({atom, shared});
    common = kept;
  }
  return common;
}

/// The power `k` with `variable^k == monomial`, or nothing.
std::optional<unsigned> logarithm(const Monomial &monomial,
                                  const Monomial &variable) {
  if (monomial.empty())
    return 0;
  if (variable.empty() || monomial.size() != variable.size())
    return std::nullopt;
  unsigned k = monomial.front().second / variable.front().second;
  for (size_t i = 0; i < monomial.size(); ++i)
    if (monomial[i].first->compare(*variable[i].first) != 0 ||
        monomial[i].second != k * variable[i].second)
      return std::nullopt;
  return k;
}

/// The monomial that `monomial` is the highest power of: `B*S` of `B^2*S^2`.
Monomial primitiveRoot(Monomial monomial) {
  unsigned divisor = 0;
  for (const auto &[atom, power] : monomial)
    divisor = std::gcd(divisor, power);
  for (auto &[atom, power] : monomial)
    power /= divisor;
  return monomial;
}

/// `expr` as a polynomial in one monomial, its common factor divided out.
std::optional<Univariate> asUnivariate(const SymbolicExpr &expr) {
  Monomial common = commonFactor(expr);
  Univariate result;
  std::vector<std::pair<Monomial, Int128>> terms;
  for (const SymbolicExpr::Term &term : expr.terms()) {
    Monomial rest = divide(term.monomial, common);
    terms.push_back({rest, term.coefficient});
    if (!rest.empty())
      result.variable = primitiveRoot(rest);
  }
  for (const auto &[monomial, coefficient] : terms) {
    std::optional<unsigned> power = logarithm(monomial, result.variable);
    if (!power || *power > kMaxPower || coefficient > kMaxCoefficient ||
        coefficient < -kMaxCoefficient)
      return std::nullopt;
    result.coefficients.resize(
        std::max<size_t>(result.coefficients.size(), *power + 1));
    result.coefficients[*power] = coefficient;
  }
  return result;
}

/// Whether the polynomial is not negative at `x`, which is at least 1.
bool holdsAt(const std::vector<Int128> &coefficients, Int128 x) {
  Int128 value = 0;
  for (auto it = coefficients.rbegin(); it != coefficients.rend(); ++it) {
    Int128 next;
    // A value of 2^127 keeps its sign: the few coefficients that are still to
    // come are at most 2^120.
    if (__builtin_mul_overflow(value, x, &next) ||
        __builtin_add_overflow(next, *it, &next))
      return value > 0;
    value = next;
  }
  return value >= 0;
}

unsigned signChanges(const std::vector<Int128> &coefficients) {
  unsigned changes = 0;
  int last = 0;
  for (Int128 coefficient : coefficients) {
    if (coefficient == 0)
      continue;
    int sign = coefficient < 0 ? -1 : 1;
    changes += last != 0 && sign != last;
    last = sign;
  }
  return changes;
}

/// The last `x` before the polynomial takes the sign that it has at the end,
/// which it does once and after 1.
Int128 lastBeforeChange(const std::vector<Int128> &coefficients,
                        bool holdsAtEnd) {
  // No root lies beyond 1 + max |coefficient|, so this ends.
  Int128 low = 1, high = 2;
  while (holdsAt(coefficients, high) != holdsAtEnd) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    Int128 middle = low + (high - low) / 2;
    (holdsAt(coefficients, middle) == holdsAtEnd ? high : low) = middle;
  }
  return low;
}

Threshold solve(const SymbolicExpr &margin) {
  using Kind = Threshold::Kind;
  if (margin.overflowed() || !hasOnlySymbols(margin))
    return {};
  if (margin.isZero())
    return {Kind::Always, "", 0};
  std::optional<Univariate> poly = asUnivariate(margin);
  if (!poly) {
    // Several variables, but all terms of one sign still decide.
    bool anyNegative = false, anyPositive = false;
    for (const SymbolicExpr::Term &term : margin.terms())
      (term.coefficient < 0 ? anyNegative : anyPositive) = true;
    if (anyNegative && anyPositive)
      return {};
    return {anyNegative ? Kind::Never : Kind::Always, "", 0};
  }
  const std::vector<Int128> &coefficients = poly->coefficients;
  if (signChanges(coefficients) > 1)
    return {};
  bool holdsAtEnd = coefficients.back() > 0;
  if (holdsAt(coefficients, 1) == holdsAtEnd)
    return {holdsAtEnd ? Kind::Always : Kind::Never, "", 0};
  Int128 last = lastBeforeChange(coefficients, holdsAtEnd);
  std::string name = toString(poly->variable);
  if (holdsAtEnd)
    return {Kind::AtLeast, name, last + 1};
  return {Kind::AtMost, name, last};
}

/// The condition that one of two conditions holds.
Threshold either(const Threshold &a, const Threshold &b) {
  using Kind = Threshold::Kind;
  if (a.kind == Kind::Always || b.kind == Kind::Never)
    return a;
  if (b.kind == Kind::Always || a.kind == Kind::Never)
    return b;
  if (a.kind == Kind::Unknown || a.kind != b.kind || a.monomial != b.monomial)
    return {};
  bool keepA = (a.kind == Kind::AtLeast) == (a.value <= b.value);
  return keepA ? a : b;
}

/// Over all (unit, type) pairs with a known peak.
Threshold solve(const std::vector<Work> &work, const SymbolicExpr &bytes,
                const Device &device) {
  Threshold result{Threshold::Kind::Never, "", 0};
  int64_t bandwidth = device.dramBandwidth();
  for (const Work &entry : work) {
    std::optional<int64_t> rate = device.peak(entry.unit, entry.type);
    if (!rate)
      continue;
    int64_t divisor = std::gcd(*rate, bandwidth);
    SymbolicExpr margin = entry.amount * SymbolicExpr(bandwidth / divisor) -
                          bytes * SymbolicExpr(*rate / divisor);
    result = either(result, solve(margin));
  }
  return result;
}

std::string describe(const Threshold &threshold) {
  switch (threshold.kind) {
  case Threshold::Kind::Always:
    return "always";
  case Threshold::Kind::Never:
    return "never";
  case Threshold::Kind::AtLeast:
    return threshold.monomial + " >= " + toString(threshold.value);
  case Threshold::Kind::AtMost:
    return threshold.monomial + " <= " + toString(threshold.value);
  case Threshold::Kind::Unknown:
    break;
  }
  return "none in closed form";
}

/// With more dims than this, which a module has that nobody named them in, no
/// single one is tried: it would take ever longer, for nothing.
constexpr size_t kMaxDims = 16;

/// Frees one dim and holds the others at their bindings. A threshold of any
/// dim says more than that another dim does not matter.
Threshold solveForOneDim(const std::vector<Work> &work,
                         const SymbolicExpr &bytes, const Device &device,
                         const std::set<std::string> &dims,
                         const Bindings &bindings) {
  Threshold best;
  for (const std::string &freeDim : dims) {
    std::map<std::string, SymbolicExpr> held;
    for (const std::string &dim : dims)
      if (auto it = bindings.find(dim); dim != freeDim && it != bindings.end())
        held[dim] = it->second;
    std::vector<Work> heldWork;
    for (const Work &entry : work)
      heldWork.push_back(
          {entry.unit, entry.type, entry.amount.substitute(held)});
    Threshold found = solve(heldWork, bytes.substitute(held), device);
    if (!found.monomial.empty())
      return found;
    if (best.kind == Threshold::Kind::Unknown)
      best = found;
  }
  return best;
}

/// True if there are FLOPs, and none of them of a known peak: nobody knows on
/// which side of the ridge they are.
bool isOfUnknownRate(const std::vector<Work> &work, const Device &device) {
  bool hasFlops = false;
  for (const Work &entry : work) {
    if (entry.unit != Unit::Matrix && entry.unit != Unit::Vector)
      continue;
    if (device.peak(entry.unit, entry.type))
      return false;
    hasFlops = true;
  }
  return hasFlops;
}

} // namespace

std::string crossover(const std::vector<Work> &work, const SymbolicExpr &bytes,
                      const Device &device, const Bindings &bindings) {
  std::set<std::string> dims = bytes.symbols();
  for (const Work &entry : work)
    dims.merge(entry.amount.symbols());
  if (dims.empty() || bytes.isZero() || isOfUnknownRate(work, device))
    return "";
  Threshold threshold = solve(work, bytes, device);
  if (threshold.kind == Threshold::Kind::Unknown && dims.size() <= kMaxDims)
    threshold = solveForOneDim(work, bytes, device, dims, bindings);
  return describe(threshold);
}

} // namespace roofline
