//===- BlockLoops.cpp - Loops that are made of blocks ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockLoops.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace roofline;

BlockLoops::BlockLoops(Region &region)
    : region(region), dominance(region.getParentOp()),
      loops(dominance.getDomTree(&region)) {
  for (Block &block : region) {
    places.try_emplace(&block, places.size());
    if (block.hasNoSuccessors() && dominance.isReachableFromEntry(&block))
      beforeExits =
          beforeExits
              ? dominance.findNearestCommonDominator(beforeExits, &block)
              : &block;
  }
  for (CFGLoop *loop : loops.getLoopsInPreorder())
    lastCertains.try_emplace(loop, lastCertain(loop));
}

//===----------------------------------------------------------------------===//
// Trips
//===----------------------------------------------------------------------===//

/// The operand that `from` gives for `argument` when it goes to its block; null
/// where it does so in two ways.
static Value passedBy(Block *from, BlockArgument argument) {
  auto branch = dyn_cast<BranchOpInterface>(from->getTerminator());
  if (!branch)
    return {};
  Value passed;
  for (auto [index, successor] : llvm::enumerate(from->getSuccessors())) {
    if (successor != argument.getOwner())
      continue;
    Value operand = branch.getSuccessorOperands(index)[argument.getArgNumber()];
    if (!operand || (passed && passed != operand))
      return {};
    passed = operand;
  }
  return passed;
}

namespace {
/// A loop goes on while `variable` is below `bound`.
struct Test {
  Value variable, bound;
  bool orEqual;
};
} // namespace

/// The test at the end of `block` whether `loop` goes on.
static std::optional<Test> testOf(Block *block, CFGLoop *loop) {
  Operation *end = block->getTerminator();
  if (end->getNumSuccessors() != 2 || end->getNumOperands() == 0)
    return std::nullopt;
  bool firstStays = loop->contains(end->getSuccessor(0));
  if (firstStays == loop->contains(end->getSuccessor(1)))
    return std::nullopt;
  auto compare = end->getOperand(0).getDefiningOp<ComparisonOpInterface>();
  auto comparison =
      compare ? compare.getComparison() : std::optional<Comparison>();
  if (!comparison)
    return std::nullopt;
  if (firstStays)
    return Test{comparison->smaller, comparison->larger, comparison->orEqual};
  // It stays where `smaller < larger` is wrong: `larger <= smaller`.
  return Test{comparison->larger, comparison->smaller, !comparison->orEqual};
}

/// How `loop` counts: it has one last block, and its first or last block tests
/// an argument of the first that grows by the same step in every trip.
std::optional<BlockLoops::Counter>
BlockLoops::counterOf(CFGLoop *loop, SymbolicDims &dims,
                      const std::string &number) const {
  Block *header = loop->getHeader(), *latch = loop->getLoopLatch();
  Block *before = loop->getLoopPredecessor();
  if (!latch || !before)
    return std::nullopt;
  bool testsFirst = header != latch && testOf(header, loop);
  auto test = testOf(testsFirst ? header : latch, loop);
  if (!test)
    return std::nullopt;
  std::optional<SymbolicExpr> bound = dims.index(test->bound);
  for (BlockArgument argument : header->getArguments()) {
    Value next = passedBy(latch, argument), first = passedBy(before, argument);
    if (!next || !first || !argument.getType().isIntOrIndex())
      continue;
    // A loop that tests first tests what it counts, a rotated one what is next.
    if (test->variable != (testsFirst ? Value(argument) : next))
      continue;
    std::optional<SymbolicExpr> lower = dims.index(first);
    std::optional<SymbolicExpr> step = dims.stepFrom(argument, next);
    if (!lower || !step || !bound || step->constant().value_or(1) <= 0)
      continue;
    SymbolicExpr upper = *bound + SymbolicExpr(test->orEqual ? 1 : 0);
    SymbolicExpr trips = ceilDiv(upper - *lower, *step);
    trips =
        testsFirst
            ? (lower->isZero() && !dependsOnTrip(trips) ? trips : max(trips, 0))
            : max(trips, 1);
    return Counter{argument,
                   {*lower, *step, {number, trips}},
                   trips + SymbolicExpr(testsFirst ? 1 : 0)};
  }
  return std::nullopt;
}

void BlockLoops::countTrips(SymbolicDims &dims,
                            llvm::function_ref<std::string()> number) {
  for (CFGLoop *loop : loops.getLoopsInPreorder())
    if (std::optional<Counter> counter = counterOf(loop, dims, number()))
      counters.try_emplace(loop, std::move(*counter));
}

std::optional<LoopDim>
BlockLoops::inductionVariable(BlockArgument argument) const {
  auto counter = counters.find(loops.getLoopFor(argument.getOwner()));
  if (counter == counters.end() || counter->second.variable != argument)
    return std::nullopt;
  return counter->second.dim;
}

void BlockLoops::rename(const Substitution &names) {
  for (auto &[loop, counter] : counters) {
    counter.dim = counter.dim.substitute(names);
    counter.headerTrips = counter.headerTrips.substitute(names);
  }
}

bool BlockLoops::dependsOn(llvm::StringRef symbol) const {
  return llvm::any_of(counters, [&](const auto &entry) {
    const Counter &counter = entry.second;
    return counter.dim.dependsOn(symbol) ||
           counter.headerTrips.dependsOn(symbol);
  });
}

//===----------------------------------------------------------------------===//
// Executions
//===----------------------------------------------------------------------===//

/// Found once for each loop: it goes through all blocks.
Block *BlockLoops::lastCertain(CFGLoop *loop) const {
  llvm::SmallVector<Block *> ends, exiting;
  loop->getLoopLatches(ends);
  // A way out in the middle leaves out what comes after it.
  loop->getExitingBlocks(exiting);
  if (exiting.size() > 1)
    return nullptr;
  Block *last = ends.front();
  for (Block *end : llvm::drop_begin(ends))
    last = dominance.findNearestCommonDominator(last, end);
  return last;
}

/// True if every trip of `loop` (or, without one, every execution of the
/// region) goes through `block`.
bool BlockLoops::isCertain(Block *block, CFGLoop *loop) const {
  if (!loop)
    return !beforeExits || dominance.dominates(block, beforeExits);
  if (loop->getNumBlocks() == 1)
    return true;
  Block *last = lastCertains.lookup(loop);
  return last && dominance.dominates(block, last);
}

std::optional<BlockLoops::Executions>
BlockLoops::executionsOf(Block *block) const {
  if (!dominance.isReachableFromEntry(block))
    return std::nullopt;
  Executions executions;
  Block *inside = block;
  for (CFGLoop *loop = loops.getLoopFor(block); loop;
       loop = loop->getParentLoop()) {
    executions.atMost |= !isCertain(inside, loop);
    inside = loop->getHeader();
    auto counter = counters.find(loop);
    if (counter == counters.end()) {
      if (!executions.unknown)
        executions.unknown = inside->getTerminator();
      continue;
    }
    Trips trips = counter->second.dim.trips;
    if (inside == block)
      trips.trips = counter->second.headerTrips;
    executions.loops.insert(executions.loops.begin(), trips);
  }
  executions.atMost |= !isCertain(inside, nullptr);
  return executions;
}

std::vector<std::vector<Block *>> BlockLoops::waysFrom(Block *block) const {
  std::vector<std::vector<Block *>> ways;
  CFGLoop *loop = loops.getLoopFor(block);
  llvm::SmallSetVector<Block *, 4> successors(block->succ_begin(),
                                              block->succ_end());
  if (successors.size() < 2)
    return {};
  for (Block *successor : successors) {
    // Back to the start, or out of the loop: not instead of the other way.
    if (loop && (!loop->contains(successor) || successor == loop->getHeader()))
      return {};
    // Where ways meet is part of none.
    if (!dominance.properlyDominates(block, successor) ||
        !llvm::all_of(successor->getPredecessors(), [&](Block *from) {
          return from == block || dominance.dominates(successor, from);
        }))
      continue;
    llvm::SmallVector<Block *> dominated;
    dominance.getDomTree(&region).getDescendants(successor, dominated);
    llvm::sort(dominated,
               [&](Block *a, Block *b) { return places.at(a) < places.at(b); });
    ways.emplace_back(dominated.begin(), dominated.end());
  }
  return ways;
}
