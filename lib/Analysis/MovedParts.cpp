//===- MovedParts.cpp - Parts of one value that must move -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MovedParts.h"

#include "BlockLoops.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

bool roofline::isTested(Operation *loop) { return loop->getNumRegions() == 2; }

std::optional<std::vector<Trips>>
roofline::loopsAround(Operation *op, Operation *scope, SymbolicDims &dims) {
  std::vector<Trips> loops;
  for (; op != scope; op = op->getParentOp()) {
    if (!op->getParentRegion()->hasOneBlock()) {
      const BlockLoops &blocks = dims.blockLoops(*op->getParentRegion());
      auto executions = blocks.executionsOf(op->getBlock());
      if (!executions || executions->unknown)
        return std::nullopt;
      loops.insert(loops.end(), executions->loops.rbegin(),
                   executions->loops.rend());
    }
    auto loop = dyn_cast<LoopLikeOpInterface>(op->getParentOp());
    if (!loop || loop == scope)
      continue;
    const auto &known = dims.loopDims(loop);
    if (!known && isTested(loop) &&
        op->getParentRegion()->getRegionNumber() == 0)
      continue;
    if (!known)
      return std::nullopt;
    for (const LoopDim &dim : llvm::reverse(*known))
      loops.push_back(dim.trips);
  }
  std::reverse(loops.begin(), loops.end());
  return loops;
}

SymbolicExpr roofline::larger(const SymbolicExpr &a, const SymbolicExpr &b) {
  if (a.isZero() || b.isZero())
    return a.isZero() ? b : a;
  SymbolicExpr both = max(a, b);
  return both.overflowed() ? a : both;
}

SymbolicExpr roofline::bytesOnce(const SymbolicExpr &bytes,
                                 const SymbolicExpr &count) {
  if (isPositiveInside(count, {}))
    return bytes;
  return min(bytes * count, bytes);
}

std::optional<SymbolicExpr> roofline::sumOver(llvm::ArrayRef<Trips> loops,
                                              SymbolicExpr bytes) {
  for (const Trips &loop : llvm::reverse(loops)) {
    std::optional<SymbolicExpr> sum = sumOverTrips(bytes, loop);
    if (!sum)
      return std::nullopt;
    bytes = std::move(*sum);
  }
  return bytes;
}

MovedPart roofline::partOf(const NestAccess &access, const SymbolicExpr &once,
                           const SymbolicExpr &all, Type type, DimQuery &dims) {
  MovedPart part{once, all, once, std::nullopt};
  // Elements below a byte share it with others.
  Type element = getElementTypeOrSelf(type);
  bool isInBytes = element.isIndex() || !element.isIntOrFloat() ||
                   element.getIntOrFloatBitWidth() % 8 == 0;
  if (!access.isPlaced || !isInBytes)
    return part;
  part.box = boxOf(access);
  if (!part.box)
    return part;
  // The box is what slices name. An op may take less of them.
  SymbolicExpr inTrip = 1;
  for (const Access::Dim &dim : access.dims)
    inTrip *= dim.extent;
  auto inAll = sumOver(access.loops, dims.packedBytes(inTrip, type));
  if (!inAll || *inAll != all)
    return part;
  SymbolicExpr elements = 1;
  for (const ElementSet &set : *part.box)
    elements *= set.count;
  part.once = dims.packedBytes(elements, type);
  return part;
}

/// True for elements of which none is in both sets.
static bool areApart(const ElementSet &a, const ElementSet &b) {
  if (isNotNegative(b.first - a.first - a.span) ||
      isNotNegative(a.first - b.first - b.span))
    return true;
  // Each other element, and those between.
  std::optional<Int128> stride = a.stride.constant();
  std::optional<Int128> distance = (a.first - b.first).constant();
  return a.isRun && b.isRun && a.stride == b.stride && stride && distance &&
         *distance % *stride != 0;
}

static bool areApart(llvm::ArrayRef<ElementSet> a,
                     llvm::ArrayRef<ElementSet> b) {
  return a.size() == b.size() &&
         llvm::any_of(llvm::zip_equal(a, b), [](const auto &sets) {
           return areApart(std::get<0>(sets), std::get<1>(sets));
         });
}

/// Parts that are added up: each is compared with all before it.
static constexpr size_t kMaxParts = 256;
/// Others of which the largest is taken: more make formulas that nobody reads.
static constexpr size_t kMaxOthers = 16;

SymbolicExpr roofline::leastBytes(llvm::ArrayRef<MovedPart> parts,
                                  const std::optional<SymbolicExpr> &whole) {
  llvm::SmallVector<const MovedPart *> added;
  SymbolicExpr sum, largest;
  size_t others = 0;
  for (const MovedPart &part : parts) {
    if (whole && part.once == *whole)
      return *whole;
    bool isApart = part.box && added.size() < kMaxParts &&
                   llvm::all_of(
                       added,
                       [&](const MovedPart *other) {
                         return areApart(*part.box, *other->box);
                       });
    if (isApart) {
      added.push_back(&part);
      sum += part.once;
    } else if (part.once.constant() || others++ < kMaxOthers) {
      largest = larger(largest, part.once);
    }
  }
  SymbolicExpr bytes = larger(sum, largest);
  return bytes.isZero() || !whole ? bytes : min(bytes, *whole);
}
