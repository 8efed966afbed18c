//===- FloorBuffers.cpp - Buffers that are read and written ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tensor that is updated in place comes in as an argument and leaves as a
// result. A buffer does both as one argument: what is read of it counts, and
// what is written. But where it is written before it is read, what is read may
// never have been in memory.
//
//===----------------------------------------------------------------------===//

#include "FloorCounter.h"

#include "Aliases.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace roofline;

/// Of what loops carry it is not known in which trip it is which buffer.
bool FloorCounter::isBuffer(const Root &root) const {
  auto argument = dyn_cast<BlockArgument>(root.value);
  return argument && !root.carrier && isa<BaseMemRefType>(argument.getType()) &&
         argument.getOwner()->getParentOp() == scope.scope;
}

/// Whether no other root is the same buffer: one is chosen from several, say.
static bool isDistinct(const Root &root, Operation *scope) {
  if (root.carrier)
    return false;
  if (auto argument = dyn_cast<BlockArgument>(root.value))
    return argument.getOwner()->getParentOp() == scope;
  auto op = dyn_cast<MemoryEffectOpInterface>(root.value.getDefiningOp());
  return op && op.getEffectOnValue<MemoryEffects::Allocate>(root.value);
}

bool FloorCounter::mayBeSame(const Root &root, const Root &other) const {
  return root.value == other.value || !isDistinct(root, scope.scope) ||
         !isDistinct(other, scope.scope);
}

/// `op` reads and writes `value`, one of the two may be nothing.
void FloorCounter::touchBuffer(Operation *op, Value value, const Moved &read,
                               const Moved &written) {
  Root root = rootOf(value);
  if (!isBuffer(root))
    return;
  BufferParts &parts = buffers[root.value];
  if (!written.once.isZero())
    parts.writes.push_back(partBy(op, value, root, written));
  if (read.once.isZero())
    return;
  auto type = dyn_cast<ShapedType>(value.getType());
  bool isWrittenOver = type && type.hasRank() && read.once == written.once &&
                       read.once == dims.bytes(value);
  parts.reads.push_back({partBy(op, value, root, read), op, isWrittenOver});
}

/// False where `op` only reads `value`, or looks at its size, or makes a view
/// of it.
static bool mayWrite(Operation *op, Value value) {
  if (isMemoryEffectFree(op) ||
      llvm::any_of(op->getResults(),
                   [&](Value result) { return aliasedValue(result) == value; }))
    return false;
  auto known = dyn_cast<MemoryEffectOpInterface>(op);
  if (!known)
    return true;
  SmallVector<MemoryEffects::EffectInstance> effects;
  known.getEffects(effects);
  return llvm::any_of(effects, [&](const auto &effect) {
    return !isa<MemoryEffects::Read>(effect.getEffect()) &&
           (!effect.getValue() || effect.getValue() == value);
  });
}

/// Looks for all that may write to buffers that are arguments.
void FloorCounter::findWriters() {
  for (BlockArgument argument :
       cast<FunctionOpInterface>(scope.scope).getArguments())
    if (isBuffer({argument}))
      buffers.try_emplace(argument);
  if (buffers.empty())
    return;
  SmallVector<Operation *> writersOfAny;
  scope.scope->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (op != scope.scope && isa<FunctionOpInterface>(op))
      return WalkResult::skip();
    for (Value operand : op->getOperands()) {
      if (!isa<BaseMemRefType>(operand.getType()) || !mayWrite(op, operand))
        continue;
      Root root = rootOf(operand);
      if (!isDistinct(root, scope.scope))
        writersOfAny.push_back(op);
      else if (auto found = buffers.find(root.value); found != buffers.end())
        found->second.writers.push_back(op);
    }
    return WalkResult::advance();
  });
  for (auto &[argument, parts] : buffers)
    llvm::append_range(parts.writers, writersOfAny);
}

/// True if all of `first` is done before any of `second` begins: no loop goes
/// from one to the other and back.
static bool isBefore(Operation *first, Operation *second, Operation *scope) {
  Operation *inBlock = nullptr;
  while (!(inBlock = first->getBlock()->findAncestorOpInBlock(*second)))
    first = first->getParentOp();
  if (inBlock == first || !first->isBeforeInBlock(inBlock))
    return false;
  for (; first != scope; first = first->getParentOp())
    if (!first->getParentRegion()->hasOneBlock() ||
        isa<LoopLikeOpInterface>(first->getParentOp()))
      return false;
  return true;
}

/// Reads times writers that are compared.
static constexpr size_t kMaxPairs = 1 << 16;

/// Whether all of `read` is what the function was given.
bool FloorCounter::isFirst(const BufferRead &read, const BufferParts &parts) {
  if (parts.reads.size() * parts.writers.size() > kMaxPairs)
    return false;
  auto loops = loopsAround(read.op, scope.scope, dims);
  bool runsOnce = loops && loops->empty();
  return llvm::all_of(parts.writers, [&](Operation *writer) {
    return read.op->isAncestor(writer) ? runsOnce || read.isWrittenOver
                                       : isBefore(read.op, writer, scope.scope);
  });
}

/// Tells what is read of `argument` from what is written.
void FloorCounter::splitBuffer(BlockArgument argument, Floor &floor) {
  auto found = buffers.find(argument);
  if (found == buffers.end() || found->second.writers.empty())
    return;
  const BufferParts &parts = found->second;
  floor.mayWrite[argument.getArgNumber()] = true;
  std::vector<bool>::reference mayReadBack =
      floor.mayReadBack[argument.getArgNumber()];
  auto areFirst = [&](const BufferRead &read) { return isFirst(read, parts); };
  if (parts.writes.empty()) {
    mayReadBack = parts.mayBeReadBack || !llvm::all_of(parts.reads, areFirst);
    return;
  }
  std::optional<SymbolicExpr> whole;
  if (auto type = cast<BaseMemRefType>(argument.getType()); type.hasRank())
    whole = dims.bytes(argument);
  std::vector<MovedPart> given;
  for (const BufferRead &read : parts.reads)
    if (areFirst(read))
      given.push_back(read.part);
  SymbolicExpr in = leastBytes(given, whole);
  SymbolicExpr out = leastBytes(parts.writes, whole);
  SymbolicExpr &read = floor.arguments[argument.getArgNumber()];
  SymbolicExpr &stored = floor.stored[argument.getArgNumber()];
  // What is read later, of other parts, may be more.
  if (in.isZero() || isNotNegative(read - in - out - SymbolicExpr(1))) {
    if (read == out)
      stored = std::exchange(read, {});
    else
      mayReadBack = true;
    return;
  }
  read = in;
  stored = out;
}
