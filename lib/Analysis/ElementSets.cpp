//===- ElementSets.cpp - Elements that an access touches ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementSets.h"

#include "llvm/ADT/StringSet.h"

#include <numeric>

using namespace mlir;
using namespace roofline;

bool roofline::isNotNegative(const SymbolicExpr &expr) {
  return max(expr, 0) == expr;
}

namespace {

/// One loop's part of an index: `coefficient * number`.
struct Stride {
  SymbolicExpr coefficient;
  Trips loop;
};

/// An index as `base + coefficient * number + ...`, a run of `extent` elements
/// each.
struct LinearIndex {
  SymbolicExpr base, extent;
  int64_t stride;
  llvm::SmallVector<Stride> parts; // innermost loop first
};

} // namespace

//===----------------------------------------------------------------------===//
// Linear indices
//===----------------------------------------------------------------------===//

/// Splits `expr` into what `loop` multiplies and the rest; nothing where it is
/// not linear in the loop's number.
static std::optional<std::pair<SymbolicExpr, SymbolicExpr>>
split(const SymbolicExpr &expr, const Trips &loop) {
  SymbolicExpr rest = expr.substitute({{loop.number, 0}});
  SymbolicExpr step = expr.substitute({{loop.number, 1}}) - rest;
  if (step.dependsOn(loop.number) ||
      step * SymbolicExpr::symbol(loop.number) + rest != expr)
    return std::nullopt;
  return std::make_pair(step, rest);
}

static std::optional<LinearIndex> linearIndex(const Access::Dim &dim,
                                              llvm::ArrayRef<Trips> loops) {
  if (!dim.start)
    return std::nullopt;
  LinearIndex index{*dim.start, dim.extent, dim.stride, {}};
  for (const Trips &loop : llvm::reverse(loops)) {
    auto parts = split(index.base, loop);
    if (!parts)
      return std::nullopt;
    index.base = parts->second;
    if (!parts->first.isZero())
      index.parts.push_back({parts->first, loop});
  }
  // A part may itself depend on another loop: a product of two numbers.
  for (const Stride &part : index.parts)
    if (llvm::any_of(loops, [&](const Trips &loop) {
          return part.coefficient.dependsOn(loop.number);
        }))
      return std::nullopt;
  return index;
}

//===----------------------------------------------------------------------===//
// One dim
//===----------------------------------------------------------------------===//

/// Where trip counts of inner loops depend on outer ones, their order is
/// theirs; else the smallest stride goes first.
static void sortByStride(llvm::SmallVectorImpl<Stride> &parts) {
  for (const Stride &part : parts)
    if (!part.coefficient.constant() || dependsOnTrip(part.loop.trips))
      return;
  llvm::stable_sort(parts, [](const Stride &a, const Stride &b) {
    auto size = [](const Stride &part) {
      Int128 value = *part.coefficient.constant();
      return value < 0 ? -value : value;
    };
    return size(a) < size(b);
  });
}

/// `set` in all trips of `loop`, in each of which it is as long as in no other:
/// tiles whose last may be smaller, rows of a triangle that end together.
static bool addGrowing(ElementSet &set, const SymbolicExpr &step,
                       const Trips &loop) {
  if (!set.isRun || set.stride != SymbolicExpr(1))
    return false;
  const SymbolicExpr length = set.count;
  SymbolicExpr ends = step * SymbolicExpr::symbol(loop.number);
  // Rows that end together: the first holds all others.
  SymbolicExpr total = length + ends;
  if (!total.dependsOn(loop.number)) {
    set.count = set.span = total;
    return true;
  }
  // Tiles: each but the last is full.
  std::optional<SymbolicExpr> sum = sumOverTrips(length, loop);
  if (!sum || sum->dependsOn(loop.number))
    return false;
  if (length != min(step, *sum - ends))
    return false;
  if (ceilDiv(*sum, step) != loop.trips)
    return false;
  set.count = set.span = *sum;
  return true;
}

/// `set` in all trips of a loop that moves it by `step` elements per trip.
static bool addLoop(ElementSet &set, SymbolicExpr step, const Trips &loop) {
  set.count = simplifyInside(set.count, loop);
  set.span = simplifyInside(set.span, loop);
  bool isGrowing = set.count.dependsOn(loop.number);
  if (std::optional<Int128> constant = step.constant();
      constant && *constant < 0) {
    if (isGrowing)
      return false;
    // The same elements from the other end.
    step = -step;
    set.first = set.first - step * (loop.trips - SymbolicExpr(1));
  }
  if (isGrowing)
    return addGrowing(set, step, loop);
  SymbolicExpr reach = step * (loop.trips - SymbolicExpr(1));
  if (isNotNegative(step - set.span)) { // past all that was there
    bool isOne = set.count == SymbolicExpr(1);
    bool continues = set.isRun && step == set.count * set.stride;
    if (isOne)
      set.stride = step;
    set.isRun = isOne || continues;
    set.count *= loop.trips;
    set.span += reach;
    return true;
  }
  // What follows is wrong for a loop without a trip, as an inner one may be.
  if (!set.isRun || dependsOnTrip(loop.trips))
    return false;
  std::optional<Int128> a = step.constant(), b = set.stride.constant();
  if (!a || !b)
    return false;
  if (*a % *b == 0 &&
      isNotNegative(set.count - SymbolicExpr(*a / *b))) { // on and on
    SymbolicExpr all = set.count * loop.trips;
    set.count += SymbolicExpr(*a / *b) * (loop.trips - SymbolicExpr(1));
    // Of all trips there are no more, and of none nothing.
    if (!isPositiveInside(loop.trips, {}))
      set.count = min(set.count, all);
    set.span += reach;
    return true;
  }
  // a*i + b*j is the same at (i, j) and (i + b/gcd, j - a/gcd).
  Int128 gcd = std::gcd(static_cast<int64_t>(*a), static_cast<int64_t>(*b));
  SymbolicExpr links = max(loop.trips - SymbolicExpr(*b / gcd), 0) *
                       max(set.count - SymbolicExpr(*a / gcd), 0);
  set.count = set.count * loop.trips - links;
  set.span += reach;
  set.isRun = false;
  return true;
}

static std::optional<ElementSet> elementsOf(LinearIndex index) {
  ElementSet set;
  set.first = index.base;
  set.count = index.extent;
  set.stride = index.stride;
  if (index.stride < 1)
    return std::nullopt;
  set.span = SymbolicExpr(index.stride) * (set.count - SymbolicExpr(1)) +
             SymbolicExpr(1);
  if (set.count == SymbolicExpr(1))
    set.stride = 1;
  sortByStride(index.parts);
  for (const Stride &part : index.parts)
    if (!addLoop(set, part.coefficient, part.loop))
      return std::nullopt;
  return set;
}

//===----------------------------------------------------------------------===//
// One access
//===----------------------------------------------------------------------===//

/// The size of `set` over loops that only its size depends on, and no other
/// dim: that of the longest.
static bool takeLongest(ElementSet &set, llvm::ArrayRef<Trips> loops,
                        const llvm::StringSet<> &used) {
  for (const Trips &loop : llvm::reverse(loops)) {
    set.count = simplifyInside(set.count, loop);
    if (!set.count.dependsOn(loop.number))
      continue;
    if (used.contains(loop.number))
      return false;
    SymbolicExpr first = set.count.substitute({{loop.number, 0}});
    SymbolicExpr last =
        set.count.substitute({{loop.number, loop.trips - SymbolicExpr(1)}});
    auto step = split(set.count, loop);
    if (!step || !set.isRun || set.first.dependsOn(loop.number))
      return false;
    set.count = isNotNegative(step->first)    ? last
                : isNotNegative(-step->first) ? first
                                              : SymbolicExpr(-1);
    if (set.count == SymbolicExpr(-1))
      return false;
    set.span = set.stride * (set.count - SymbolicExpr(1)) + SymbolicExpr(1);
  }
  return true;
}

/// True if every trip of the loops that an index varies with touches something:
/// what is around it otherwise always runs.
static bool alwaysRuns(const NestAccess &access,
                       llvm::function_ref<bool(const Trips &)> isInIndex) {
  for (auto [depth, loop] : llvm::enumerate(access.loops)) {
    std::vector<Trips> around(access.loops.begin(),
                              access.loops.begin() + depth);
    if (!isInIndex(loop) && !isPositiveInside(loop.trips, around))
      return false;
  }
  return true;
}

std::optional<std::vector<ElementSet>>
roofline::boxOf(const NestAccess &access) {
  std::vector<ElementSet> box;
  llvm::StringSet<> used;
  for (const Access::Dim &dim : access.dims) {
    auto index = linearIndex(dim, access.loops);
    if (!index)
      return std::nullopt;
    for (const Stride &part : index->parts)
      if (!used.insert(part.loop.number).second)
        return std::nullopt;
    auto set = elementsOf(*index);
    if (!set)
      return std::nullopt;
    box.push_back(*set);
  }
  if (!alwaysRuns(access, [&](const Trips &loop) {
        return used.contains(loop.number);
      }))
    return std::nullopt;
  for (ElementSet &set : box)
    if (!takeLongest(set, access.loops, used))
      return std::nullopt;
  return box;
}

/// Rank of a small matrix over the rationals.
static unsigned rankOf(std::vector<std::vector<Int128>> rows) {
  unsigned rank = 0;
  size_t columns = rows.empty() ? 0 : rows.front().size();
  for (size_t column = 0; column < columns && rank < rows.size(); ++column) {
    auto pivot = std::find_if(rows.begin() + rank, rows.end(),
                              [&](const auto &row) { return row[column]; });
    if (pivot == rows.end())
      continue;
    std::swap(*pivot, rows[rank]);
    for (size_t row = rank + 1; row < rows.size(); ++row) {
      Int128 a = rows[rank][column], b = rows[row][column];
      for (size_t i = 0; b != 0 && i < columns; ++i)
        rows[row][i] = rows[row][i] * a - rows[rank][i] * b;
    }
    ++rank;
  }
  return rank;
}

/// The number of trips of all `loops` together, outermost first.
static std::optional<SymbolicExpr> pointsOf(llvm::ArrayRef<Trips> loops) {
  SymbolicExpr points = 1;
  for (const Trips &loop : llvm::reverse(loops)) {
    std::optional<SymbolicExpr> sum = sumOverTrips(points, loop);
    if (!sum)
      return std::nullopt;
    points = *sum;
  }
  return points;
}

std::optional<SymbolicExpr> roofline::countInjective(const NestAccess &access) {
  std::vector<Trips> used;
  std::vector<LinearIndex> indices;
  for (const Access::Dim &dim : access.dims) {
    auto index = linearIndex(dim, access.loops);
    if (!index || index->extent != SymbolicExpr(1))
      return std::nullopt;
    indices.push_back(*index);
  }
  std::vector<std::vector<Int128>> columns;
  for (const Trips &loop : access.loops) {
    std::vector<Int128> column;
    for (const LinearIndex &index : indices) {
      Int128 factor = 0;
      for (const Stride &part : index.parts)
        if (part.loop.number == loop.number) {
          if (!part.coefficient.constant())
            return std::nullopt;
          factor = *part.coefficient.constant();
        }
      column.push_back(factor);
    }
    if (llvm::all_of(column, [](Int128 factor) { return factor == 0; }))
      continue;
    columns.push_back(column);
    used.push_back(loop);
  }
  auto isUsed = [&](const Trips &loop) {
    return llvm::any_of(
        used, [&](const Trips &other) { return other.number == loop.number; });
  };
  if (rankOf(columns) != columns.size() || !alwaysRuns(access, isUsed))
    return std::nullopt;
  // Trips of a loop in the index must not depend on one that is not.
  for (const Trips &loop : used)
    if (dependsOnTrip(loop.trips) && used.size() != access.loops.size())
      return std::nullopt;
  return pointsOf(used);
}
