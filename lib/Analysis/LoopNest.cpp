//===- LoopNest.cpp - Loops that are one kernel ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopNest.h"

#include "Aliases.h"
#include "Roofline/Analysis/FreeOps.h"
#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Which loops are kernels
//===----------------------------------------------------------------------===//

bool roofline::isInMemory(Type type) {
  return isa<TensorType, BaseMemRefType>(type);
}

/// True for what a kernel may hold beside loops and branches: ops on registers,
/// loads and stores, views, what has no cost.
static bool isRegisterLevel(Operation *op, DimQuery &dims) {
  if (isa<AccessOpInterface>(op) || op->hasTrait<OpTrait::IsTerminator>())
    return true;
  if (isa<CallOpInterface>(op))
    return false;
  if (llvm::none_of(op->getOperandTypes(), isInMemory) &&
      llvm::none_of(op->getResultTypes(), isInMemory))
    return true;
  return isFree(op, dims);
}

/// True for ops whose regions are gone through as they are.
static bool isControlFlow(Operation *op) {
  return isa<LoopLikeOpInterface, RegionBranchOpInterface, ChoiceOpInterface>(
             op) &&
         !isa<CostModelOpInterface>(op);
}

/// True for a loop that `roofline.fused` marks: one kernel, whatever is in it.
/// But a function that it calls has rows of its own.
static bool isMarkedKernel(Operation *loop) {
  auto visit = [](CallOpInterface call) {
    return isa<CostModelOpInterface>(call.getOperation())
               ? WalkResult::advance()
               : WalkResult::interrupt();
  };
  return loop->hasAttr(attr::kFused) && !loop->walk(visit).wasInterrupted();
}

llvm::DenseSet<Operation *> roofline::findKernelNests(Operation *scope,
                                                      DimQuery &dims) {
  // Loops around something that is no part of a kernel.
  llvm::DenseSet<Operation *> others, nests;
  auto markLoopsAround = [&](Operation *op) {
    for (Operation *loop = op->getParentOp(); loop && loop != scope;
         loop = loop->getParentOp())
      if (isControlFlow(loop) && !others.insert(loop).second)
        return;
  };
  llvm::SmallVector<Operation *> loops;
  scope->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op == scope)
      return WalkResult::advance();
    if (isa<FunctionOpInterface, ModuleOp>(op))
      return WalkResult::skip();
    if (isControlFlow(op)) {
      auto loop = dyn_cast<LoopLikeOpInterface>(op);
      if (loop && isMarkedKernel(loop)) {
        nests.insert(loop);
        markLoopsAround(loop);
        return WalkResult::skip();
      }
      if (loop)
        loops.push_back(loop);
      return WalkResult::advance();
    }
    bool isInLoop = op->getParentOp() != scope;
    if (isInLoop && !isRegisterLevel(op, dims))
      markLoopsAround(op);
    // Bodies of modelled ops belong to them; terminators may hold ops.
    return op->hasTrait<OpTrait::IsTerminator>() ? WalkResult::advance()
                                                 : WalkResult::skip();
  });
  // In program order, outer ones first: only the last one may be around.
  Operation *last = nullptr;
  for (Operation *loop : loops) {
    if (others.contains(loop) || (last && last->isProperAncestor(loop)))
      continue;
    nests.insert(loop);
    last = loop;
  }
  return nests;
}

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

namespace {
/// Where a value of the nest's surroundings comes in.
struct Entry {
  Traffic::Place place;
  unsigned index;
};
} // namespace

/// A tensor that the loop carries is read from its init, and written to its
/// result; all else is captured.
static Entry entryOf(Value root, Traffic::Direction direction,
                     LoopLikeOpInterface nest,
                     const llvm::DenseMap<Value, unsigned> &captured) {
  auto argument = dyn_cast<BlockArgument>(root);
  if (argument && argument.getOwner()->getParentOp() == nest) {
    if (direction == Traffic::Direction::Read)
      return {Traffic::Place::Operand,
              nest.getTiedLoopInit(argument)->getOperandNumber()};
    for (OpResult result : nest->getResults())
      if (passedValue(result) == argument)
        return {Traffic::Place::Result, result.getResultNumber()};
    // Not all loops tell their results, but all have one for each argument.
    for (auto [position, carried] : llvm::enumerate(nest.getRegionIterArgs()))
      if (carried == argument && position < nest->getNumResults())
        return {Traffic::Place::Result, static_cast<unsigned>(position)};
  }
  // A cast inside is of what comes from outside.
  while (!captured.contains(root))
    if (Value source = aliasedValue(root))
      root = source;
    else
      break;
  return {Traffic::Place::Captured, captured.lookup(root)};
}

bool roofline::isSameBox(const NestAccess &a, const NestAccess &b) {
  auto isSameDim = [](const Access::Dim &x, const Access::Dim &y) {
    return x.start && y.start && *x.start == *y.start && x.extent == y.extent &&
           x.stride == y.stride;
  };
  return a.isPlaced && b.isPlaced && a.dims.size() == b.dims.size() &&
         llvm::equal(a.dims, b.dims, isSameDim);
}

/// True where `write` comes before `read` in every trip of the loops that are
/// around both.
static bool isBefore(const NestAccess &write, const NestAccess &read) {
  for (auto [a, b] : llvm::zip(write.path, read.path)) {
    if (a.loop != b.loop || a.position != b.position)
      return !a.loop && !b.loop && a.position < b.position;
  }
  return false;
}

/// The loops around `access` but not around `other`, outermost first.
static llvm::ArrayRef<Trips> ownLoops(const NestAccess &access,
                                      const NestAccess &other) {
  size_t common = 0;
  while (common < access.loops.size() && common < other.loops.size() &&
         access.loops[common].number == other.loops[common].number)
    ++common;
  return llvm::ArrayRef(access.loops).drop_front(common);
}

static bool dependsOn(const NestAccess &access, const Trips &loop) {
  return llvm::any_of(access.dims, [&](const Access::Dim &dim) {
    return (dim.start && dim.start->dependsOn(loop.number)) ||
           dim.extent.dependsOn(loop.number);
  });
}

/// `read` with its own loops called like those of `write`, one after the other:
/// a row that one loop writes, the next reads. Nothing where these loops
/// differ.
static std::optional<NestAccess> inLoopsOf(const NestAccess &write,
                                           const NestAccess &read) {
  llvm::SmallVector<Trips> written, readIn;
  llvm::copy_if(ownLoops(write, read), std::back_inserter(written),
                [&](const Trips &loop) { return dependsOn(write, loop); });
  llvm::copy_if(ownLoops(read, write), std::back_inserter(readIn),
                [&](const Trips &loop) { return dependsOn(read, loop); });
  if (written.size() != readIn.size())
    return std::nullopt;
  Substitution names;
  for (auto [of, in] : llvm::zip(written, readIn)) {
    if (in.trips.substitute(names) != of.trips)
      return std::nullopt;
    names[in.number] = SymbolicExpr::symbol(of.number);
  }
  NestAccess renamed = read;
  for (Access::Dim &dim : renamed.dims) {
    if (dim.start)
      dim.start = dim.start->substitute(names);
    dim.extent = dim.extent.substitute(names);
  }
  return renamed;
}

/// True if the loops around `write` alone that its place does not tell always
/// run.
static bool isCertainToRun(const NestAccess &write, const NestAccess &read) {
  llvm::ArrayRef<Trips> own = ownLoops(write, read);
  size_t numCommon = write.loops.size() - own.size();
  for (auto [depth, loop] : llvm::enumerate(own)) {
    std::vector<Trips> around(write.loops.begin(),
                              write.loops.begin() + numCommon + depth);
    if (!dependsOn(write, loop) && !isPositiveInside(loop.trips, around))
      return false;
  }
  return true;
}

/// True if every execution of `read` finds what `write` has written before it,
/// in the same trips of the loops around both.
static bool isCovered(const NestAccess &read, const NestAccess &write) {
  if (write.atMost || !isBefore(write, read) || !isCertainToRun(write, read))
    return false;
  std::optional<NestAccess> renamed = inLoopsOf(write, read);
  return renamed && isSameBox(*renamed, write);
}

/// True if what `read` reads in a trip was not written in it: then it is
/// certain that it comes from outside.
static bool isReadFirst(const NestAccess &read, const NestAccess &write) {
  Block *block = read.op->getBlock();
  Operation *around = block->findAncestorOpInBlock(*write.op);
  return isSameBox(read, write) && around && read.op->isBeforeInBlock(around);
}

static std::vector<NestAccess> withoutCovered(llvm::ArrayRef<NestAccess> reads,
                                              llvm::ArrayRef<NestAccess> writes,
                                              bool &isCertain) {
  std::vector<NestAccess> left;
  for (const NestAccess &read : reads) {
    if (llvm::any_of(writes, [&](const NestAccess &write) {
          return isCovered(read, write);
        }))
      continue;
    isCertain &= llvm::all_of(writes, [&](const NestAccess &write) {
      return isReadFirst(read, write);
    });
    left.push_back(read);
  }
  return left;
}

Cost roofline::nestTraffic(LoopLikeOpInterface nest, SymbolicDims &dims) {
  struct Uses {
    std::vector<NestAccess> reads, writes;
  };
  llvm::MapVector<Value, Uses> roots;
  for (NestAccess &access : collectAccesses(nest, dims)) {
    Uses &uses = roots[access.root];
    bool isRead = access.direction == Traffic::Direction::Read;
    (isRead ? uses.reads : uses.writes).push_back(std::move(access));
  }
  llvm::SetVector<Value> values;
  getUsedValuesDefinedAbove(nest->getRegions(), values);
  llvm::DenseMap<Value, unsigned> captured;
  for (auto [number, value] : llvm::enumerate(values))
    captured[value] = number;
  Cost cost;
  auto add = [&](Value root, Traffic::Direction direction,
                 const ElementCount &count) {
    Entry entry = entryOf(root, direction, nest, captured);
    cost.addTraffic(direction, entry.place, entry.index,
                    dims.packedBytes(count.elements, root.getType()));
    cost.markAtMost(count.atMost);
  };
  for (auto &[root, uses] : roots) {
    bool isCertain = true;
    std::vector<NestAccess> reads =
        withoutCovered(uses.reads, uses.writes, isCertain);
    ElementCount read = countElements(reads, dims);
    ElementCount written = countElements(uses.writes, dims);
    if (!isCertain) {
      auto first = countReadFirst(reads, uses.writes);
      read = first ? ElementCount{*first} : ElementCount{read.elements, true};
    }
    add(root, Traffic::Direction::Read, read);
    add(root, Traffic::Direction::Write, written);
  }
  return cost;
}
