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

/// More boxes than these are not looked into.
constexpr unsigned kMaxBoxes = 512;
/// Up to so many values are gone through one by one where boxes do not help.
constexpr Int128 kMaxValues = 8192;

class ExtremesFinder {
public:
  ExtremesFinder(const Bindings &bindings, const DimIntervals &intervals)
      : bindings_(bindings), intervals_(intervals) {}

  std::optional<Extremes> find(const SymbolicExpr &expr) const;
  /// By arithmetic of intervals: there may be no such values.
  std::optional<Interval> boundsOf(const SymbolicExpr &expr) const;

private:
  std::optional<Interval> boundsOf(const Atom &atom) const;
  std::optional<Interval> boundsOf(const Monomial &monomial) const;
  std::optional<Interval> boundsOfMultiple(const Atom &quotient) const;
  std::optional<Interval> boundsOfTerms(const SymbolicExpr &expr) const;
  std::optional<Interval> boundsByRemainder(const SymbolicExpr &expr) const;
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

/// Of `d * ceildiv(x, d)` or `d * floordiv(x, d)`: it is less than `d` away
/// from `x`, however far the ends of both factors are apart.
std::optional<Interval>
ExtremesFinder::boundsOfMultiple(const Atom &quotient) const {
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
ExtremesFinder::boundsOf(const Monomial &monomial) const {
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

/// Of `x - k*floordiv(x, k)` or `k*ceildiv(x, k) - x` in `expr`, times a
/// constant, and what is left of `expr`; nothing if it has none.
std::optional<Interval>
ExtremesFinder::boundsByRemainder(const SymbolicExpr &expr) const {
  for (const auto &[monomial, coefficient] : expr.terms()) {
    if (monomial.size() != 1 || monomial.front().second != 1)
      continue;
    const Atom &quotient = *monomial.front().first;
    if (quotient.kind != Atom::Kind::CeilDiv &&
        quotient.kind != Atom::Kind::FloorDiv)
      continue;
    Int128 divisor = quotient.rhs.constant().value_or(0);
    if (divisor < 1 || coefficient % divisor != 0)
      continue;
    Int128 times = coefficient / divisor;
    SymbolicExpr left = expr + (quotient.lhs - makeExpr(quotient) * divisor) *
                                   SymbolicExpr(times);
    if (left.overflowed() || left.terms().size() + 1 >= expr.terms().size())
      continue;
    bool isAbove = quotient.kind == Atom::Kind::CeilDiv;
    auto remainder = product(
        {isAbove ? 0 : 1 - divisor, isAbove ? divisor - 1 : 0}, {times, times});
    std::optional<Interval> others = boundsOf(left);
    return remainder && others ? sum(*remainder, *others) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Interval>
ExtremesFinder::boundsOf(const SymbolicExpr &expr) const {
  if (expr.overflowed())
    return std::nullopt;
  std::optional<Interval> bounds = boundsOfTerms(expr);
  std::optional<Interval> tighter =
      bounds ? boundsByRemainder(expr) : std::nullopt;
  return tighter ? intersect(*bounds, *tighter) : bounds;
}

std::optional<Interval>
ExtremesFinder::boundsOfTerms(const SymbolicExpr &expr) const {
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

/// Adds what `value` is to `extremes`.
static void include(std::optional<Extremes> &extremes, Int128 value) {
  if (!extremes)
    extremes = Extremes{{value, value}};
  extremes->least = std::min(extremes->least, value);
  extremes->most = std::max(extremes->most, value);
}

namespace {

/// Halves boxes of values until nothing more can be in them: a box is done when
/// arithmetic of intervals says that all its values lie between those that were
/// found.
class BoxSearch {
public:
  /// `atLeast` and `atMost` bind all dims but those of `open`.
  BoxSearch(const SymbolicExpr &expr, Bindings atLeast, Bindings atMost,
            DimIntervals open)
      : expr_(expr), open_(std::move(open)), atLeast_(std::move(atLeast)),
        atMost_(std::move(atMost)), areSame_(atLeast_ == atMost_) {}

  /// Nothing where a value has none; `isReached` is false if it took too long.
  std::optional<Extremes> run();

private:
  using Box = std::vector<Interval>;

  void set(const Box &box);
  bool visitMiddle(const Box &box);
  bool isDone() const;
  bool hasFewValues() const;

  const SymbolicExpr &expr_;
  DimIntervals open_;
  Bindings atLeast_, atMost_;
  bool areSame_;
  std::optional<Extremes> found_;
};

} // namespace

void BoxSearch::set(const Box &box) {
  auto side = box.begin();
  for (auto &[dim, interval] : open_)
    interval = *side++;
}

/// False where the value there is none.
bool BoxSearch::visitMiddle(const Box &box) {
  auto side = box.begin();
  for (const auto &[dim, interval] : open_) {
    auto middle = side->least + (side->most - side->least) / 2;
    atLeast_[dim] = atMost_[dim] = static_cast<int64_t>(middle);
    ++side;
  }
  std::optional<Int128> low = expr_.evaluate(atLeast_);
  std::optional<Int128> high = areSame_ ? low : expr_.evaluate(atMost_);
  if (!low || !high)
    return false;
  include(found_, *low);
  include(found_, *high);
  return true;
}

/// True if the box that was set holds nothing beyond what was found.
bool BoxSearch::isDone() const {
  std::optional<Interval> low = ExtremesFinder(atLeast_, open_).boundsOf(expr_);
  std::optional<Interval> high =
      areSame_ ? low : ExtremesFinder(atMost_, open_).boundsOf(expr_);
  return low && high && low->least >= found_->least &&
         high->most <= found_->most;
}

bool BoxSearch::hasFewValues() const {
  Int128 number = 1;
  for (const auto &[dim, interval] : open_) {
    Int128 own = interval.most - interval.least + 1;
    if (own > kMaxValues / number)
      return false;
    number *= own;
  }
  return true;
}

std::optional<Extremes> BoxSearch::run() {
  if (open_.empty())
    return visitMiddle({}) ? found_ : std::nullopt;
  std::vector<Box> boxes(1);
  for (const auto &[dim, interval] : open_)
    boxes.front().push_back(interval);
  // Most extremes are at the ends.
  for (auto end : {&Interval::least, &Interval::most}) {
    Box corner = boxes.front();
    for (Interval &side : corner)
      side = {side.*end, side.*end};
    if (!visitMiddle(corner))
      return std::nullopt;
  }
  bool hasFew = hasFewValues();
  for (unsigned visited = 0; !boxes.empty(); ++visited) {
    Box box = std::move(boxes.back());
    boxes.pop_back();
    bool isHelpful = visited < kMaxBoxes;
    if (!isHelpful && !hasFew) {
      found_->isReached = false;
      break;
    }
    auto longest = std::max_element(
        box.begin(), box.end(), [](const Interval &a, const Interval &b) {
          return a.most - a.least < b.most - b.least;
        });
    bool isSingle = longest->least == longest->most;
    if ((isHelpful || isSingle) && !visitMiddle(box))
      return std::nullopt;
    if (isSingle)
      continue;
    if (isHelpful) {
      set(box);
      if (isDone())
        continue;
    }
    auto place = longest - box.begin();
    Int128 middle = longest->least + (longest->most - longest->least) / 2;
    boxes.push_back(box);
    boxes.back()[place].most = middle;
    box[place].least = middle + 1;
    boxes.push_back(std::move(box));
  }
  return found_;
}

std::optional<Extremes> ExtremesFinder::find(const SymbolicExpr &expr) const {
  Bindings atLeast = bindings_, atMost = bindings_;
  DimIntervals open;
  for (const auto &[dim, interval] : intervals_) {
    Course course = interval.least == interval.most ? Course::Constant
                                                    : courseOf(expr, dim);
    if (course == Course::Unknown) {
      open.emplace(dim, interval);
      continue;
    }
    bool falls = course == Course::Falls;
    atLeast[dim] = static_cast<int64_t>(falls ? interval.most : interval.least);
    atMost[dim] = static_cast<int64_t>(falls ? interval.least : interval.most);
  }
  std::optional<Extremes> found =
      BoxSearch(expr, std::move(atLeast), std::move(atMost), std::move(open))
          .run();
  if (!found || found->isReached)
    return found;
  std::optional<Interval> bounds = boundsOf(expr);
  if (!bounds)
    return std::nullopt;
  return Extremes{*bounds, /*isReached=*/false};
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
