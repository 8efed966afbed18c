//===- NestFootprint.cpp - Distinct elements that a nest touches ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Per dim, the elements of one access are sums of multiples of trip numbers.
// Going from the loop with the smallest stride outwards, they stay a run of
// equally spaced elements as long as each loop continues where the last one
// ended, or jumps over all that was there. What is no such set is counted one
// by one where it is small, and is bounded from above where it is not.
//
//===----------------------------------------------------------------------===//

#include "LoopNest.h"

#include "llvm/ADT/StringSet.h"

#include <map>
#include <numeric>
#include <set>

using namespace mlir;
using namespace roofline;

/// Nests with more executions than this are not gone through one by one.
static constexpr int64_t kMaxPoints = 1 << 16;

static bool isNotNegative(const SymbolicExpr &expr) {
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

/// `count` elements, `stride` apart. With `isRun` false nothing is known of the
/// gaps between them but that all lie within `span`.
struct ElementSet {
  SymbolicExpr first, count, span;
  SymbolicExpr stride = 1;
  bool isRun = true;
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
  if (!set.isRun)
    return false;
  std::optional<Int128> a = step.constant(), b = set.stride.constant();
  if (!a || !b)
    return false;
  if (*a % *b == 0 &&
      isNotNegative(set.count - SymbolicExpr(*a / *b))) { // on and on
    set.count += SymbolicExpr(*a / *b) * (loop.trips - SymbolicExpr(1));
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

/// The size of `set` over loops that only its size depends on, and no other dim:
/// that of the longest.
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

/// Sets of all dims, where each loop is in one dim at most: then the elements
/// are their product.
static std::optional<std::vector<ElementSet>> boxOf(const NestAccess &access) {
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

/// Elements of an access where no two trips touch the same: as many as there
/// are trips of the loops in it.
static std::optional<SymbolicExpr> countInjective(const NestAccess &access) {
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
    if (llvm::all_of(column, [](Int128 factor) { return factor == 0; })) {
      // Trips of the others must not depend on a loop that is not in it.
      continue;
    }
    columns.push_back(column);
    used.push_back(loop);
  }
  if (rankOf(columns) != columns.size())
    return std::nullopt;
  for (const Trips &loop : used)
    if (dependsOnTrip(loop.trips) && used.size() != access.loops.size())
      return std::nullopt;
  return pointsOf(used);
}

//===----------------------------------------------------------------------===//
// Several accesses
//===----------------------------------------------------------------------===//

static bool isSameSet(const ElementSet &a, const ElementSet &b) {
  return a.first == b.first && a.count == b.count && a.span == b.span &&
         a.stride == b.stride && a.isRun == b.isRun;
}

/// Elements of runs of the same length and stride with constant distances.
static std::optional<SymbolicExpr>
unionOfRuns(llvm::ArrayRef<ElementSet> runs) {
  const ElementSet &model = runs.front();
  std::optional<Int128> stride = model.stride.constant();
  if (!stride || !model.isRun)
    return std::nullopt;
  std::map<Int128, std::set<Int128>> byRest;
  for (const ElementSet &run : runs) {
    std::optional<Int128> distance = (run.first - model.first).constant();
    if (!distance || run.count != model.count || run.stride != model.stride ||
        !run.isRun)
      return std::nullopt;
    Int128 rest = (*distance % *stride + *stride) % *stride;
    byRest[rest].insert((*distance - rest) / *stride);
  }
  SymbolicExpr elements;
  for (const auto &[rest, places] : byRest) {
    elements += model.count;
    for (auto it = places.begin(); std::next(it) != places.end(); ++it)
      elements += min(SymbolicExpr(*std::next(it) - *it), model.count);
  }
  return elements;
}

/// Elements of boxes that differ in one dim at most.
static std::optional<SymbolicExpr>
unionOfBoxes(llvm::ArrayRef<std::vector<ElementSet>> boxes) {
  size_t numDims = boxes.front().size();
  if (llvm::any_of(boxes,
                   [&](const auto &box) { return box.size() != numDims; }))
    return std::nullopt;
  std::optional<size_t> differing;
  SymbolicExpr others = 1;
  for (size_t dim = 0; dim < numDims; ++dim) {
    bool isSame = llvm::all_of(boxes, [&](const std::vector<ElementSet> &box) {
      return isSameSet(box[dim], boxes.front()[dim]);
    });
    if (!isSame && differing)
      return std::nullopt;
    if (isSame)
      others *= boxes.front()[dim].count;
    else
      differing = dim;
  }
  if (!differing)
    return others;
  std::vector<ElementSet> runs;
  for (const std::vector<ElementSet> &box : boxes)
    runs.push_back(box[*differing]);
  std::optional<SymbolicExpr> elements = unionOfRuns(runs);
  if (!elements)
    return std::nullopt;
  return *elements * others;
}

//===----------------------------------------------------------------------===//
// One by one
//===----------------------------------------------------------------------===//

namespace {

/// One execution of an access: when, and which element.
struct Event {
  std::vector<int64_t> time, element;
  bool isWrite;
};

/// Goes through all executions of accesses whose loops and places are constant.
class Enumerator {
public:
  /// False where something is not constant, or there are too many executions.
  bool add(const NestAccess &access);
  std::vector<Event> events;

private:
  bool visit(const NestAccess &access, size_t depth);
  bool touch(const NestAccess &access, size_t dim,
             std::vector<int64_t> &element);
  std::vector<int64_t> timeOf(const NestAccess &access) const;

  Bindings numbers;
};

} // namespace

bool Enumerator::add(const NestAccess &access) {
  return access.isPlaced && visit(access, 0);
}

bool Enumerator::visit(const NestAccess &access, size_t depth) {
  std::vector<int64_t> element;
  if (depth == access.loops.size())
    return touch(access, 0, element);
  const Trips &loop = access.loops[depth];
  std::optional<Int128> trips = loop.trips.evaluate(numbers);
  if (!trips || *trips > kMaxPoints)
    return false;
  for (int64_t i = 0; i < static_cast<int64_t>(*trips); ++i) {
    numbers[loop.number] = i;
    if (!visit(access, depth + 1))
      return false;
  }
  numbers.erase(loop.number);
  return true;
}

std::vector<int64_t> Enumerator::timeOf(const NestAccess &access) const {
  std::vector<int64_t> time;
  for (const PathStep &step : access.path)
    time.push_back(step.loop ? numbers.at(access.loops[*step.loop].number)
                             : step.position);
  return time;
}

bool Enumerator::touch(const NestAccess &access, size_t dim,
                       std::vector<int64_t> &element) {
  if (dim == access.dims.size()) {
    events.push_back({timeOf(access), element,
                      access.direction == Traffic::Direction::Write});
    return events.size() <= kMaxPoints;
  }
  const Access::Dim &box = access.dims[dim];
  if (!box.start)
    return false;
  std::optional<Int128> start = box.start->evaluate(numbers);
  std::optional<Int128> extent = box.extent.evaluate(numbers);
  if (!start || !extent)
    return false;
  for (int64_t i = 0; i < static_cast<int64_t>(*extent); ++i) {
    element.push_back(static_cast<int64_t>(*start) + i * box.stride);
    if (!touch(access, dim + 1, element))
      return false;
    element.pop_back();
  }
  return true;
}

static std::optional<SymbolicExpr>
enumerate(llvm::ArrayRef<NestAccess> accesses) {
  Enumerator enumerator;
  for (const NestAccess &access : accesses)
    if (!enumerator.add(access))
      return std::nullopt;
  std::set<std::vector<int64_t>> touched;
  for (Event &event : enumerator.events)
    touched.insert(std::move(event.element));
  return SymbolicExpr(touched.size());
}

std::optional<SymbolicExpr>
roofline::countReadFirst(llvm::ArrayRef<NestAccess> reads,
                         llvm::ArrayRef<NestAccess> writes) {
  Enumerator enumerator;
  for (llvm::ArrayRef<NestAccess> list : {reads, writes})
    for (const NestAccess &access : list)
      if (access.atMost || !enumerator.add(access))
        return std::nullopt;
  llvm::stable_sort(enumerator.events, [](const Event &a, const Event &b) {
    return a.time < b.time;
  });
  std::set<std::vector<int64_t>> read, written;
  for (const Event &event : enumerator.events)
    if (event.isWrite)
      written.insert(event.element);
    else if (!written.count(event.element))
      read.insert(event.element);
  return SymbolicExpr(read.size());
}

//===----------------------------------------------------------------------===//
// All together
//===----------------------------------------------------------------------===//

/// No more than every execution touches, and than there is.
static SymbolicExpr upperBound(llvm::ArrayRef<NestAccess> accesses,
                               const SymbolicExpr &whole) {
  SymbolicExpr sum;
  for (const NestAccess &access : accesses) {
    SymbolicExpr elements = access.elements;
    for (const Trips &loop : llvm::reverse(access.loops)) {
      std::optional<SymbolicExpr> all = sumOverTrips(elements, loop);
      if (!all)
        return whole;
      elements = *all;
    }
    sum += elements;
  }
  return min(sum, whole);
}

static std::optional<SymbolicExpr>
closedForm(llvm::ArrayRef<NestAccess> accesses) {
  std::vector<std::vector<ElementSet>> boxes;
  for (const NestAccess &access : accesses) {
    if (!access.isPlaced)
      return std::nullopt;
    if (auto box = boxOf(access))
      boxes.push_back(*box);
  }
  if (boxes.size() == accesses.size())
    return unionOfBoxes(boxes);
  return accesses.size() == 1 ? countInjective(accesses.front()) : std::nullopt;
}

/// One of each that are alike.
static std::vector<NestAccess> distinct(llvm::ArrayRef<NestAccess> accesses) {
  std::vector<NestAccess> result;
  for (const NestAccess &access : accesses) {
    auto isSame = [&](const NestAccess &other) {
      auto isSameDim = [](const Access::Dim &a, const Access::Dim &b) {
        return a.start && b.start && *a.start == *b.start &&
               a.extent == b.extent && a.stride == b.stride;
      };
      auto isSameLoop = [](const Trips &a, const Trips &b) {
        return a.number == b.number;
      };
      return access.isPlaced && other.isPlaced &&
             access.dims.size() == other.dims.size() &&
             llvm::equal(access.dims, other.dims, isSameDim) &&
             llvm::equal(access.loops, other.loops, isSameLoop);
    };
    auto same = llvm::find_if(result, isSame);
    if (same == result.end())
      result.push_back(access);
    else
      same->atMost &= access.atMost;
  }
  return result;
}

ElementCount roofline::countElements(llvm::ArrayRef<NestAccess> accesses,
                                     DimQuery &dims) {
  if (accesses.empty())
    return {};
  std::vector<NestAccess> each = distinct(accesses);
  SymbolicExpr whole = dims.elements(each.front().root);
  bool atMost = llvm::any_of(
      each, [](const NestAccess &access) { return access.atMost; });
  std::optional<SymbolicExpr> elements = closedForm(each);
  if (!elements)
    elements = enumerate(each);
  if (elements) // a mask keeps inside of what there is
    return {atMost ? min(*elements, whole) : *elements, atMost};
  return {upperBound(each, whole), true};
}
