//===- LoopNest.cpp - Loops that are one kernel ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopNest.h"

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

static bool isInMemory(Type type) {
  return isa<TensorType, BaseMemRefType>(type);
}

/// True for what a kernel may hold beside loops and branches: ops on registers,
/// loads and stores, views, what has no cost.
static bool isRegisterLevel(Operation *op, DimQuery &dims) {
  if (isa<AccessOpInterface>(op) || op->hasTrait<OpTrait::IsTerminator>() ||
      op->hasTrait<OpTrait::ConstantLike>())
    return true;
  if (isa<CallOpInterface>(op))
    return false;
  if (llvm::none_of(op->getOperandTypes(), isInMemory) &&
      llvm::none_of(op->getResultTypes(), isInMemory))
    return true;
  auto model = dyn_cast<CostModelOpInterface>(op);
  if (!model)
    return false;
  FailureOr<std::optional<Cost>> cost = model.getCost(dims);
  return succeeded(cost) && !*cost;
}

/// True for ops whose regions are gone through as they are.
static bool isControlFlow(Operation *op) {
  return isa<LoopLikeOpInterface, RegionBranchOpInterface>(op) &&
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
    // Not all loops tell their results, but all have one for each argument.
    for (auto [position, carried] : llvm::enumerate(nest.getRegionIterArgs()))
      if (carried == argument && position < nest->getNumResults())
        return {Traffic::Place::Result, static_cast<unsigned>(position)};
  }
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

/// True if every execution of `read` finds what `write` has written before it,
/// in the same trips.
static bool isCovered(const NestAccess &read, const NestAccess &write) {
  if (write.atMost || !isSameBox(read, write))
    return false;
  Block *block = write.op->getBlock();
  Operation *around = block->findAncestorOpInBlock(*read.op);
  return around && write.op->isBeforeInBlock(around);
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
