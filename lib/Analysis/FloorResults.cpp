//===- FloorResults.cpp - Bytes that must go to results -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloorCounter.h"

#include "Aliases.h"
#include "BranchValues.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/ParallelCombiningOpInterface.h"

using namespace mlir;
using namespace roofline;

/// The end of a chain of updates in `parts`: `op` writes `bytes`, at `place` if
/// it is an update of a part.
void FloorCounter::addWritten(Operation *op, const SymbolicExpr &bytes,
                              OffsetSizeAndStrideOpInterface place,
                              std::vector<MovedPart> &parts) {
  auto loops = loopsAround(op, scope.scope, dims);
  if (!loops)
    return;
  auto all = sumOver(*loops, bytes), count = sumOver(*loops, 1);
  if (!all || !count)
    return;
  SymbolicExpr once =
      dependsOnTrip(bytes) ? SymbolicExpr() : bytesOnce(bytes, *count);
  std::optional<SmallVector<Access::Dim>> box;
  if (place)
    box = placeOf(place, dims);
  if (!box) {
    parts.push_back({once, *all, once, std::nullopt});
    return;
  }
  NestAccess access;
  access.dims = std::move(*box);
  access.loops = std::move(*loops);
  parts.push_back(
      partOf(access, once, *all, place->getOperand(0).getType(), dims));
}

bool roofline::mayBeEmpty(const CallSite &site) {
  return llvm::any_of(site.substitution, [](const auto &dim) {
    return !isPositiveInside(dim.second, {});
  });
}

SymbolicExpr FloorCounter::writtenByCall(CallOpInterface call,
                                         unsigned result) {
  std::optional<SymbolicExpr> least;
  for (const CallSite &site : scope.calls)
    if (site.op == call) {
      SymbolicExpr bytes =
          site.atMost || mayBeEmpty(site)
              ? SymbolicExpr()
              : bytesOnce(
                    lookup(site).results[result].substitute(site.substitution),
                    site.count);
      least = least ? min(*least, bytes) : bytes;
    }
  return least.value_or(0);
}

/// What `kernel` writes to one of its results.
void FloorCounter::addWrittenBy(const OpCost &kernel, unsigned result,
                                std::vector<MovedPart> &parts) {
  for (const Traffic &entry : kernel.cost.traffic())
    if (entry.place == Traffic::Place::Result && entry.index == result &&
        !kernel.cost.atMost())
      addWritten(kernel.op, entry.bytes, {}, parts);
}

/// The number of what `loop` carries for `result`: loops that write in parallel
/// do not say so through their interface; of tested ones, what the last test
/// hands on as it came.
static std::optional<unsigned> placeCarried(LoopLikeOpInterface loop,
                                            OpResult result) {
  size_t carried = loop.getRegionIterArgs().size();
  if (isTested(loop)) {
    auto passed = dyn_cast_or_null<BlockArgument>(passedValue(result));
    bool isTestsOwn = passed && passed.getOwner()->getParentOp() == loop;
    return isTestsOwn && carried == loop.getInitsMutable().size()
               ? std::optional(passed.getArgNumber())
               : std::nullopt;
  }
  if (loop.getLoopRegions().size() != 1 || carried != loop->getNumResults() ||
      carried != loop.getInitsMutable().size())
    return std::nullopt;
  return result.getResultNumber();
}

/// What the trips of `loop` write to `result`; false where they make it anew,
/// of other things than the loop starts with.
bool FloorCounter::addWrittenInLoop(LoopLikeOpInterface loop, OpResult result,
                                    std::vector<MovedPart> &parts,
                                    bool isPlaced) {
  auto place = placeCarried(loop, result);
  if (!place)
    return false;
  BlockArgument carried = loop.getRegionIterArgs()[*place];
  // Written in parallel, in place.
  auto around = loopsAround(loop, scope.scope, dims);
  bool runsOnce = around && around->empty();
  bool isParallel = false;
  for (Operation *user : carried.getUsers()) {
    auto update = dyn_cast<OffsetSizeAndStrideOpInterface>(user);
    if (!update || !isa<ParallelCombiningOpInterface>(user))
      continue;
    isParallel = true;
    size_t before = parts.size();
    addWritten(user, dims.bytes(user->getOperand(0)),
               isPlaced ? update : OffsetSizeAndStrideOpInterface(), parts);
    // No two trips write the same.
    if (runsOnce && parts.size() > before)
      parts.back().once = parts.back().all;
  }
  OpOperand *yielded = loop.getTiedLoopYieldedValue(carried);
  if (isParallel || !yielded)
    return true;
  std::vector<MovedPart> inLoop;
  Value end = addWritten(yielded->get(), inLoop, isPlaced);
  while (Value passed = isa<BlockArgument>(end) ? passedValue(end) : Value())
    end = passed;
  for (MovedPart &part : inLoop) {
    // Of what is made anew in each trip, the last one's is left.
    if (end != carried)
      part = {part.inTrip, part.inTrip, part.inTrip, std::nullopt};
    parts.push_back(std::move(part));
  }
  return end == carried;
}

/// Ways in ways deeper than this write, as far as is known, nothing.
static constexpr unsigned kMaxDepth = 8;

/// What is written whichever way is taken.
void FloorCounter::addWrittenByWays(OpResult result,
                                    std::vector<MovedPart> &parts) {
  std::optional<SymbolicExpr> least;
  if (depth == kMaxDepth)
    return;
  ++depth;
  for (Value way : yieldedValues(result)) {
    SymbolicExpr bytes = resultBytes(way);
    least = least ? min(*least, bytes) : bytes;
  }
  --depth;
  if (least)
    addWritten(result.getOwner(), *least, {}, parts);
}

/// What `op` itself writes to its result `value`.
void FloorCounter::addWrittenByModelled(CostModelOpInterface op, Value value,
                                        bool isPlaced,
                                        std::vector<MovedPart> &parts) {
  FailureOr<std::optional<Cost>> cost = op.getCost(dims);
  if (failed(cost))
    return;
  auto update = dyn_cast<OffsetSizeAndStrideOpInterface>(op.getOperation());
  if (update && aliasedValue(value) == op->getOperand(0))
    update = {}; // a view
  SymbolicExpr bytes;
  if (*cost && !(*cost)->atMost()) {
    TrafficValues values(op);
    for (const Traffic &entry : (*cost)->traffic())
      if (entry.direction == Traffic::Direction::Write &&
          values.of(entry) == value)
        bytes += entry.bytes;
  } else if (update && !*cost) {
    // What is in place already was written there.
    bytes = dims.bytes(op->getOperand(0));
  }
  if (!bytes.isZero())
    addWritten(op, bytes, isPlaced ? update : OffsetSizeAndStrideOpInterface(),
               parts);
}

/// Adds to `parts` what is written to make `value`, from update to update as
/// far as they are in place; returns where that ends. With `isPlaced` false the
/// places that ops name are not places in what is returned.
Value FloorCounter::addWritten(Value value, std::vector<MovedPart> &parts,
                               bool isPlaced) {
  while (auto result = dyn_cast<OpResult>(value)) {
    Operation *op = result.getOwner();
    unsigned number = result.getResultNumber();
    auto loop = dyn_cast<LoopLikeOpInterface>(op);
    auto model = dyn_cast<CostModelOpInterface>(op);
    if (auto call = dyn_cast<CallOpInterface>(op); call && !model) {
      addWritten(op, writtenByCall(call, number), {}, parts);
      return value;
    }
    if (loop && !model) {
      const OpCost *kernel = kernels.lookup(op);
      // What the last test makes leaves the loop.
      if (Value passed =
              isTested(loop) && !kernel ? passedValue(value) : Value();
          isa_and_present<OpResult>(passed)) {
        value = passed;
        continue;
      }
      if (kernel)
        addWrittenBy(*kernel, number, parts);
      else if (!addWrittenInLoop(loop, result, parts, isPlaced))
        return value;
      auto place = placeCarried(loop, result);
      if (!place)
        return value;
      value = loop.getInits()[*place];
      continue;
    }
    if (!model) {
      addWrittenByWays(result, parts);
      return value;
    }
    addWrittenByModelled(model, value, isPlaced, parts);
    Value source = aliasedValue(value);
    if (!source)
      return value;
    isPlaced &= source.getType() == value.getType();
    value = source;
  }
  return value;
}

/// What `value` is a view of; `value` itself where it is none.
Value FloorCounter::viewedFrom(Value value) {
  while (auto op = value.getDefiningOp<CostModelOpInterface>()) {
    Value source = aliasedValue(value);
    bool isUpdate =
        isa<OffsetSizeAndStrideOpInterface>(*op) && source != op->getOperand(0);
    FailureOr<std::optional<Cost>> cost = op.getCost(dims);
    bool isFree = succeeded(cost) && !*cost;
    if (!source || isUpdate || !isFree)
      break;
    value = source;
  }
  return value;
}

/// The same for two values that are one, or views of one, also where a loop
/// returns it twice.
Value FloorCounter::bufferOf(Value value) {
  while (true) {
    value = viewedFrom(value);
    auto loop = value.getDefiningOp<LoopLikeOpInterface>();
    BlockArgument carried =
        loop ? loop.getTiedLoopRegionIterArg(cast<OpResult>(value))
             : BlockArgument();
    OpOperand *yielded =
        carried ? loop.getTiedLoopYieldedValue(carried) : nullptr;
    // What is written in parallel is a part.
    if (!yielded || yielded->get().getType() != value.getType())
      return value;
    value = yielded->get();
  }
}

/// What `value` is all of, in another shape; null where it is something else.
Value FloorCounter::reshapedFrom(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || isa<OffsetSizeAndStrideOpInterface>(op) ||
      viewedFrom(value) == value)
    return {};
  Value source = aliasedValue(value);
  auto type = dyn_cast<ShapedType>(source.getType());
  bool haveSizes =
      type && type.hasRank() && cast<ShapedType>(value.getType()).hasRank();
  return haveSizes && dims.bytes(source) == dims.bytes(value) ? source
                                                              : Value();
}

/// Bytes that must be written for the function result `value`: of an argument
/// that is updated in place what the updates write; never more than all of it.
SymbolicExpr FloorCounter::resultBytes(Value value) {
  if (auto known = written.find(value); known != written.end())
    return known->second;
  SymbolicExpr bytes = countResult(value);
  written[value] = bytes;
  return bytes;
}

SymbolicExpr FloorCounter::countResult(Value value) {
  // Places are those in the shape that it was written in.
  while (Value source = reshapedFrom(value))
    value = source;
  std::vector<MovedPart> parts;
  Value root = addWritten(value, parts, /*isPlaced=*/true);
  SymbolicExpr whole = dims.bytes(value);
  if (!root.getDefiningOp())
    return leastBytes(parts, whole);
  // Of a fresh buffer, what other ops write.
  if (wholes.contains(root))
    return whole;
  if (auto known = touched.find(root);
      known != touched.end() && whole == dims.bytes(root))
    llvm::append_range(parts, known->second);
  return leastBytes(parts, whole);
}
