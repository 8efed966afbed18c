//===- Extremes.cpp - The least and the most of a count -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Extremes.h"

#include "IntervalArithmetic.h"

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
      : bindings_(bindings), intervals_(intervals),
        arithmetic_(bindings, intervals) {}

  std::optional<Extremes> find(const SymbolicExpr &expr) const;

private:
  bool isNeverNegative(const SymbolicExpr &expr) const;
  Course courseOf(const SymbolicExpr &expr, const std::string &dim) const;
  Course courseOf(const Atom &atom, const std::string &dim) const;
  Course courseOf(const Monomial &monomial, const std::string &dim) const;

  const Bindings &bindings_;
  const DimIntervals &intervals_;
  IntervalArithmetic arithmetic_;
};

} // namespace

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
  std::optional<Interval> bounds = arithmetic_.boundsOf(expr);
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
    std::optional<Interval> bounds = arithmetic_.boundsOf(*atom);
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
  std::optional<Interval> low =
      IntervalArithmetic(atLeast_, open_).boundsOf(expr_);
  std::optional<Interval> high =
      areSame_ ? low : IntervalArithmetic(atMost_, open_).boundsOf(expr_);
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
  std::optional<Interval> bounds = arithmetic_.boundsOf(expr);
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
