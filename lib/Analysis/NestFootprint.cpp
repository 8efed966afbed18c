//===- NestFootprint.cpp - Distinct elements that a nest touches ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What several accesses touch of one value: where each touches a simple set, by
// a formula for their union; one by one where there are few executions; else
// bounded from above.
//
//===----------------------------------------------------------------------===//

#include "ElementSets.h"

#include <map>
#include <set>

using namespace mlir;
using namespace roofline;

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

namespace {
/// Elements from the first up to the second, without it, in each dim.
using Extents = std::vector<std::pair<Int128, Int128>>;
} // namespace

/// Elements of `blocks` in dim `dim` and those after it, each once: between two
/// ends of blocks they are the same ones.
static Int128 unionOfExtents(llvm::ArrayRef<const Extents *> blocks,
                             size_t dim) {
  if (blocks.empty())
    return 0;
  if (dim == blocks.front()->size())
    return 1;
  std::set<Int128> ends;
  for (const Extents *block : blocks) {
    ends.insert((*block)[dim].first);
    ends.insert((*block)[dim].second);
  }
  Int128 elements = 0;
  for (auto it = ends.begin(); std::next(it) != ends.end(); ++it) {
    llvm::SmallVector<const Extents *> here;
    llvm::copy_if(blocks, std::back_inserter(here), [&](const Extents *block) {
      return (*block)[dim].first <= *it && *it < (*block)[dim].second;
    });
    elements += (*std::next(it) - *it) * unionOfExtents(here, dim + 1);
  }
  return elements;
}

/// More boxes, or dims, than these have too many ends to go through.
static constexpr size_t kMaxBoxes = 32, kMaxBoxDims = 4;

/// Elements of boxes without gaps, of constant sizes at constant distances:
/// what a stencil reads.
static std::optional<SymbolicExpr>
unionOfExtents(llvm::ArrayRef<std::vector<ElementSet>> boxes) {
  size_t numDims = boxes.front().size();
  if (boxes.size() > kMaxBoxes || numDims > kMaxBoxDims)
    return std::nullopt;
  std::vector<Extents> blocks;
  for (const std::vector<ElementSet> &box : boxes) {
    if (box.size() != numDims)
      return std::nullopt;
    Extents &block = blocks.emplace_back();
    for (auto [set, model] : llvm::zip(box, boxes.front())) {
      std::optional<Int128> first = (set.first - model.first).constant();
      std::optional<Int128> count = set.count.constant();
      if (!first || !count || *count <= 0 || !set.isRun ||
          set.stride != SymbolicExpr(1))
        return std::nullopt;
      block.emplace_back(*first, *first + *count);
    }
  }
  llvm::SmallVector<const Extents *> all;
  for (const Extents &block : blocks)
    all.push_back(&block);
  return SymbolicExpr(unionOfExtents(all, 0));
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

static bool neverRuns(const NestAccess &access) {
  return llvm::any_of(access.loops,
                      [](const Trips &loop) { return loop.trips.isZero(); });
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
  if (boxes.size() == accesses.size()) {
    std::optional<SymbolicExpr> elements = unionOfBoxes(boxes);
    return elements ? elements : unionOfExtents(boxes);
  }
  return accesses.size() == 1 ? countInjective(accesses.front()) : std::nullopt;
}

/// One of each that are alike.
static std::vector<NestAccess> distinct(llvm::ArrayRef<NestAccess> accesses) {
  std::vector<NestAccess> result;
  for (const NestAccess &access : accesses) {
    auto isSame = [&](const NestAccess &other) {
      auto isSameLoop = [](const Trips &a, const Trips &b) {
        return a.number == b.number;
      };
      return isSameBox(access, other) &&
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
  llvm::erase_if(each, neverRuns);
  if (each.empty())
    return {};
  SymbolicExpr whole = dims.elements(each.front().root);
  bool atMost = llvm::any_of(
      each, [](const NestAccess &access) { return access.atMost; });
  std::optional<SymbolicExpr> elements = closedForm(each);
  if (!elements)
    elements = countOneByOne(each);
  if (elements) // a mask keeps inside of what there is
    return {atMost ? min(*elements, whole) : *elements, atMost};
  return {upperBound(each, whole), true};
}
