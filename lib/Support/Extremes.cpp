//===- Extremes.cpp - The least and the most of a count -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Extremes.h"

#include <algorithm>

namespace roofline {
namespace {

/// How an expression follows a dim, whatever the others are.
enum class Course { Constant, Rises, Falls, Unknown };

/// More values than these are not gone through.
constexpr Int128 kMaxValues = 1 << 13;

class ExtremesFinder {
public:
  ExtremesFinder(const Bindings &bindings, const DimIntervals &intervals)
      : bindings_(bindings), intervals_(intervals) {}

  std::optional<Extremes> find(const SymbolicExpr &expr) const;

private:
  std::optional<Interval> boundsOf(const SymbolicExpr &expr) const;
  std::optional<Interval> boundsOf(const Atom &atom) const;
  std::optional<Interval> boundsOf(const Monomial &monomial) const;
  bool isNeverNegative(const SymbolicExpr &expr) const;
  Course courseOf(const SymbolicExpr &expr, const std::string &dim) const;
  Course courseOf(const Atom &atom, const std::string &dim) const;
  Course courseOf(const Monomial &monomial, const std::string &dim) const;

  const Bindings &bindings_;
  const DimIntervals &intervals_;
};

} // namespace

//===----------------------------------------------------------------------===//
// Arithmetic of intervals
//===----------------------------------------------------------------------===//

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

std::optional<Interval> ExtremesFinder::boundsOf(const Atom &atom) const {
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

std::optional<Interval>
ExtremesFinder::boundsOf(const Monomial &monomial) const {
  Interval result{1, 1};
  for (const auto &[atom, power] : monomial) {
    std::optional<Interval> factor = boundsOf(*atom);
    for (unsigned i = 0; factor && i < power; ++i) {
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

std::optional<Interval>
ExtremesFinder::boundsOf(const SymbolicExpr &expr) const {
  if (expr.overflowed())
    return std::nullopt;
  Interval sum;
  for (const SymbolicExpr::Term &term : expr.terms()) {
    std::optional<Interval> bounds = boundsOf(term.monomial);
    if (bounds)
      bounds = product(*bounds, {term.coefficient, term.coefficient});
    if (!bounds ||
        __builtin_add_overflow(sum.least, bounds->least, &sum.least) ||
        __builtin_add_overflow(sum.most, bounds->most, &sum.most))
      return std::nullopt;
  }
  return sum;
}

//===----------------------------------------------------------------------===//
// Courses
//===----------------------------------------------------------------------===//

static Course reverse(Course course) {
  if (course == Course::Rises)
    return Course::Falls;
  return course == Course::Falls ? Course::Rises : course;
}

/// Of what rises with both.
static Course join(Course a, Course b) {
  if (a == Course::Constant || a == b)
    return b;
  return b == Course::Constant ? a : Course::Unknown;
}

bool ExtremesFinder::isNeverNegative(const SymbolicExpr &expr) const {
  std::optional<Interval> bounds = boundsOf(expr);
  return bounds && bounds->least >= 0;
}

Course ExtremesFinder::courseOf(const Atom &atom,
                                const std::string &dim) const {
  if (atom.kind == Atom::Kind::Symbol)
    return atom.name == dim ? Course::Rises : Course::Constant;
  Course a = courseOf(atom.lhs, dim), b = courseOf(atom.rhs, dim);
  if (atom.kind == Atom::Kind::Min || atom.kind == Atom::Kind::Max)
    return join(a, b);
  if (b == Course::Constant)
    return a;
  // What is divided by more is less.
  return isNeverNegative(atom.lhs) ? join(a, reverse(b)) : Course::Unknown;
}

Course ExtremesFinder::courseOf(const Monomial &monomial,
                                const std::string &dim) const {
  Course course = Course::Constant;
  for (const auto &[atom, power] : monomial)
    course = join(course, courseOf(*atom, dim));
  if (course == Course::Constant ||
      (monomial.size() == 1 && monomial.front().second == 1))
    return course;
  for (const auto &[atom, power] : monomial) {
    std::optional<Interval> bounds = boundsOf(*atom);
    if (!bounds || bounds->least < 0)
      return Course::Unknown;
  }
  return course;
}

Course ExtremesFinder::courseOf(const SymbolicExpr &expr,
                                const std::string &dim) const {
  Course course = Course::Constant;
  for (const SymbolicExpr::Term &term : expr.terms()) {
    Course each = courseOf(term.monomial, dim);
    course = join(course, term.coefficient < 0 ? reverse(each) : each);
  }
  return course;
}

//===----------------------------------------------------------------------===//
// Extremes
//===----------------------------------------------------------------------===//

/// Gives the dims of `intervals` the next of all their values in `point`; false
/// after the last.
static bool goToNext(const DimIntervals &intervals, Bindings &point) {
  for (const auto &[dim, interval] : intervals) {
    int64_t &value = point[dim];
    if (value < interval.most) {
      ++value;
      return true;
    }
    value = static_cast<int64_t>(interval.least);
  }
  return false;
}

std::optional<Extremes> ExtremesFinder::find(const SymbolicExpr &expr) const {
  Bindings atLeast = bindings_, atMost = bindings_;
  DimIntervals open;
  Int128 numValues = 1;
  for (const auto &[dim, interval] : intervals_) {
    Course course = interval.least == interval.most ? Course::Constant
                                                    : courseOf(expr, dim);
    bool falls = course == Course::Falls;
    atLeast[dim] = static_cast<int64_t>(falls ? interval.most : interval.least);
    atMost[dim] = static_cast<int64_t>(falls ? interval.least : interval.most);
    if (course != Course::Unknown)
      continue;
    atMost[dim] = static_cast<int64_t>(interval.least);
    open[dim] = interval;
    numValues = std::min(numValues * (interval.most - interval.least + 1),
                         kMaxValues + 1);
  }
  if (numValues > kMaxValues) {
    std::optional<Interval> bounds = boundsOf(expr);
    if (!bounds)
      return std::nullopt;
    return Extremes{*bounds, /*isReached=*/false};
  }
  std::optional<Extremes> result;
  do {
    std::optional<Int128> low = expr.evaluate(atLeast),
                          high = expr.evaluate(atMost);
    if (!low || !high)
      return std::nullopt;
    if (!result)
      result = Extremes{{*low, *high}};
    result->least = std::min(result->least, *low);
    result->most = std::max(result->most, *high);
    goToNext(open, atLeast);
  } while (goToNext(open, atMost));
  return result;
}

std::optional<Extremes> extremesOf(const SymbolicExpr &expr,
                                   const Bindings &bindings,
                                   const DimIntervals &intervals) {
  // Dims that it does not depend on would only be gone through in vain.
  DimIntervals own;
  for (const std::string &dim : expr.symbols())
    if (auto it = intervals.find(dim); it != intervals.end())
      own.insert(*it);
  return ExtremesFinder(bindings, own).find(expr);
}

} // namespace roofline
