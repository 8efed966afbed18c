//===- LoopDims.cpp - Trips of loops, and sizes that they carry -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/SymbolicDims.h"

#include "BlockLoops.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include <utility>

using namespace mlir;
using namespace roofline;

/// Numbers of trips are named by what no dim may begin with.
static constexpr char kTripPrefix = '%';

bool roofline::dependsOnTrip(const SymbolicExpr &expr) {
  return llvm::any_of(expr.terms(), [](const SymbolicExpr::Term &term) {
    return llvm::any_of(term.monomial, [](const auto &factor) {
      const Atom &atom = *factor.first;
      return atom.kind == Atom::Kind::Symbol
                 ? atom.name.front() == kTripPrefix
                 : dependsOnTrip(atom.lhs) || dependsOnTrip(atom.rhs);
    });
  });
}

//===----------------------------------------------------------------------===//
// Trips
//===----------------------------------------------------------------------===//

/// Bounds and step of each induction variable, as upstream's interface or ours
/// tells them.
static std::optional<SmallVector<LoopRange, 1>>
rangesOf(LoopLikeOpInterface loop, DimQuery &dims) {
  if (auto ranged = dyn_cast<LoopRangeOpInterface>(loop.getOperation()))
    return ranged.getLoopRanges(dims);
  auto lowers = loop.getLoopLowerBounds();
  auto uppers = loop.getLoopUpperBounds();
  auto steps = loop.getLoopSteps();
  if (!lowers || !uppers || !steps)
    return std::nullopt;
  SmallVector<LoopRange, 1> ranges;
  for (auto [lower, upper, step] : llvm::zip_equal(*lowers, *uppers, *steps)) {
    std::optional<SymbolicExpr> low = dims.index(lower);
    std::optional<SymbolicExpr> high = dims.index(upper);
    std::optional<SymbolicExpr> by = dims.index(step);
    if (!low || !high || !by)
      return std::nullopt;
    ranges.push_back({*low, *high, *by});
  }
  return ranges;
}

/// Sums of more minima stay as they are: each has twice as many cases.
static constexpr unsigned kMostMinima = 4;

/// `upper - lower`. Where a tile ends at `min(i + 32, N)` and begins at `i`,
/// its length is `min(32, N - i)`.
static SymbolicExpr distance(const SymbolicExpr &upper,
                             const SymbolicExpr &lower,
                             unsigned left = kMostMinima) {
  if (left == 0)
    return upper - lower;
  for (const SymbolicExpr::Term &term : upper.terms()) {
    if (term.coefficient != 1 || term.monomial.size() != 1 ||
        term.monomial.front().second != 1)
      continue;
    const Atom &atom = *term.monomial.front().first;
    if (atom.kind != Atom::Kind::Min)
      continue;
    SymbolicExpr rest = upper - makeExpr(atom);
    return min(distance(atom.lhs + rest, lower, left - 1),
               distance(atom.rhs + rest, lower, left - 1));
  }
  return upper - lower;
}

/// `ceil((upper - lower) / step)`, not less than 0; nothing for a step that
/// goes nowhere.
static std::optional<SymbolicExpr> tripsOf(const LoopRange &range) {
  if (range.step.constant().value_or(1) <= 0)
    return std::nullopt;
  SymbolicExpr length = dependsOnTrip(range.lower)
                            ? distance(range.upper, range.lower)
                            : range.upper - range.lower;
  SymbolicExpr trips = ceilDiv(length, range.step);
  if (std::optional<Int128> constant = trips.constant())
    return std::max<Int128>(*constant, 0);
  // Sizes are never negative, differences may be.
  return range.lower.isZero() && !dependsOnTrip(trips) ? trips : max(trips, 0);
}

std::optional<std::vector<LoopDim>>
SymbolicDims::computeLoopDims(LoopLikeOpInterface loop) {
  auto ranges = rangesOf(loop, *this);
  if (!ranges)
    return std::nullopt;
  std::vector<LoopDim> dims;
  for (const LoopRange &range : *ranges) {
    std::optional<SymbolicExpr> trips = tripsOf(range);
    if (!trips)
      return std::nullopt;
    dims.push_back({range.lower,
                    range.step,
                    {kTripPrefix + std::to_string(nextLoop_++), *trips}});
  }
  return dims;
}

const std::optional<std::vector<LoopDim>> &
SymbolicDims::loopDims(LoopLikeOpInterface loop) {
  auto known = loops_.find(loop);
  if (known != loops_.end())
    return known->second;
  // Computed first: it may ask for other loops.
  std::optional<std::vector<LoopDim>> dims = computeLoopDims(loop);
  auto [entry, isNew] = loops_.try_emplace(loop, std::move(dims));
  if (isNew && numTrials_)
    journal_.loops.push_back(loop);
  return entry->second;
}

/// In trip `number`.
static SymbolicExpr valueOf(const LoopDim &dim) {
  return dim.lower + dim.step * SymbolicExpr::symbol(dim.trips.number);
}

std::optional<SymbolicExpr> SymbolicDims::inferInductionVariable(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument)
    return std::nullopt;
  Block *block = argument.getOwner();
  if (!block->isEntryBlock()) {
    auto dim = blockLoops(*block->getParent()).inductionVariable(argument);
    return dim ? std::optional(valueOf(*dim)) : std::nullopt;
  }
  auto loop = dyn_cast_or_null<LoopLikeOpInterface>(block->getParentOp());
  if (!loop)
    return std::nullopt;
  auto variables = loop.getLoopInductionVars();
  // Loops that do not tell have theirs first, as `affine.parallel`; but of what
  // a loop of several regions carries any may count.
  bool haveFirst = !variables &&
                   isa<LoopRangeOpInterface>(loop.getOperation()) &&
                   loop->getNumRegions() == 1;
  if (!variables && !haveFirst)
    return std::nullopt;
  const std::optional<std::vector<LoopDim>> &dims = loopDims(loop);
  if (!dims)
    return std::nullopt;
  if (haveFirst)
    variables = llvm::to_vector_of<Value>(
        block->getArguments().take_front(dims->size()));
  for (auto [variable, dim] : llvm::zip(*variables, *dims))
    if (variable == value)
      return valueOf(dim);
  return std::nullopt;
}

const BlockLoops &SymbolicDims::blockLoops(Region &region) {
  std::shared_ptr<BlockLoops> &known = blockLoops_[&region];
  if (!known) {
    // Bounds of inner loops may ask for it again.
    std::shared_ptr<BlockLoops> loops = known =
        std::make_shared<BlockLoops>(region);
    if (numTrials_)
      journal_.regions.push_back(&region);
    loops->countTrips(
        *this, [&] { return kTripPrefix + std::to_string(nextLoop_++); });
    return *loops;
  }
  return *known;
}

std::optional<SymbolicExpr> SymbolicDims::stepFrom(BlockArgument argument,
                                                   Value next) {
  // Asked with a symbol in its place; nothing that depends on it may stay.
  const std::string name = kTripPrefix + std::string("argument");
  Mark before = mark();
  ++numTrials_;
  std::optional<std::optional<SymbolicExpr>> known;
  if (auto entry = indices_.find(argument); entry != indices_.end())
    known = entry->second;
  indices_[argument] = SymbolicExpr::symbol(name);
  std::optional<SymbolicExpr> value = index(next);
  indices_.erase(argument);
  if (known)
    indices_.try_emplace(argument, *known);
  forgetWhatDependsOn(name, before);
  if (--numTrials_ == 0)
    journal_ = {};
  if (!value)
    return std::nullopt;
  SymbolicExpr step = *value - SymbolicExpr::symbol(name);
  return step.dependsOn(name) ? std::nullopt : std::optional(step);
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

/// Sizes of what `loop` carries, on the assumption that they stay: `value` is
/// an argument of its body.
static bool keepsSize(LoopLikeOpInterface loop, BlockArgument argument,
                      unsigned dim, const SymbolicExpr &size, DimQuery &dims) {
  OpOperand *yielded = loop.getTiedLoopYieldedValue(argument);
  if (!yielded)
    return true; // written in place, in parallel
  return dims.dim(yielded->get(), dim) == size;
}

/// Size of what a loop carries: that of its init, if a trip leaves it as it is.
std::optional<SymbolicExpr> SymbolicDims::inferLoopDim(Value value,
                                                       unsigned dim) {
  if (auto result = dyn_cast<OpResult>(value)) {
    auto loop = dyn_cast<LoopLikeOpInterface>(result.getOwner());
    BlockArgument carried =
        loop && loop.getLoopResults() && !loop.getRegionIterArgs().empty()
            ? loop.getTiedLoopRegionIterArg(result)
            : BlockArgument();
    return carried ? std::optional(this->dim(carried, dim)) : std::nullopt;
  }
  auto argument = cast<BlockArgument>(value);
  auto loop =
      dyn_cast_or_null<LoopLikeOpInterface>(argument.getOwner()->getParentOp());
  OpOperand *init = loop ? loop.getTiedLoopInit(argument) : nullptr;
  if (!init)
    return std::nullopt;
  // Trying it again in every loop around would take exponential time.
  if (resized_.contains({value, dim}))
    return std::nullopt;
  SymbolicExpr size = this->dim(init->get(), dim);
  Mark before = mark();
  ++numTrials_;
  remember(value, dim, size);
  // Who asked may be what a trip gives: with the assumption it has an answer.
  auto asked = std::exchange(pending_, {});
  bool isKept = keepsSize(loop, argument, dim, size, *this);
  pending_ = std::move(asked);
  // What follows from the assumption must not stay if it is wrong.
  if (!isKept) {
    forgetSince(before);
    resized_.insert({value, dim});
  }
  if (--numTrials_ == 0)
    journal_ = {};
  return isKept ? std::optional(size) : std::nullopt;
}
