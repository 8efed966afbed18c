//===- FloorBytes.cpp - What no order of execution can avoid to move ------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/ScopeWalker.h"

#include "Aliases.h"
#include "BranchValues.h"
#include "MovedParts.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/ParallelCombiningOpInterface.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace roofline;

namespace {
/// Where a value comes from, and the outermost loop that carries it there, of
/// which only the first trip has it.
struct Root {
  Value value;
  Operation *carrier = nullptr;
};

class FloorCounter {
public:
  FloorCounter(const ScopeCost &scope, SymbolicDims &dims, CalleeLookup lookup)
      : scope(scope), dims(dims), lookup(lookup) {}

  Floor count();

private:
  Root rootOf(Value value);
  bool isInFirstTrip(Operation *op, Operation *carrier);
  void touchBy(llvm::ArrayRef<OpCost> costs);
  void touch(Value value, Operation *op, const SymbolicExpr &once,
             const SymbolicExpr &all);
  NestAccess accessOf(Value value, Value root, Operation *op);

  SymbolicExpr resultBytes(Value value);
  Value addWritten(Value value, std::vector<MovedPart> &parts, bool isPlaced);
  void addWritten(Operation *op, const SymbolicExpr &bytes,
                  OffsetSizeAndStrideOpInterface place,
                  std::vector<MovedPart> &parts);
  void addWrittenBy(const OpCost &kernel, unsigned result,
                    std::vector<MovedPart> &parts);
  void addWrittenByWays(OpResult result, std::vector<MovedPart> &parts);
  void addWrittenByModelled(CostModelOpInterface op, Value value, bool isPlaced,
                            std::vector<MovedPart> &parts);
  void addWrittenInLoop(LoopLikeOpInterface loop, OpResult result,
                        std::vector<MovedPart> &parts, bool isPlaced);
  SymbolicExpr writtenByCall(CallOpInterface call, unsigned result);

  const ScopeCost &scope;
  SymbolicDims &dims;
  CalleeLookup lookup;
  /// Loops that are one row.
  llvm::DenseMap<Operation *, const OpCost *> kernels;
  /// Of ways in ways that are followed.
  unsigned depth = 0;
  /// Updates in place follow each other as long as the function is.
  llvm::DenseMap<Value, Root> roots;
  /// Of arguments what is read or written, of other buffers what is written.
  llvm::DenseMap<Value, std::vector<MovedPart>> touched;
  /// Arguments of which all is touched.
  llvm::DenseSet<Value> wholes;
};
} // namespace

//===----------------------------------------------------------------------===//
// What comes from arguments
//===----------------------------------------------------------------------===//

/// Where following `aliasedValue`, and what loops start with, ends; remembers
/// it for values on the way.
Root FloorCounter::rootOf(Value value) {
  llvm::SmallVector<Value> way;
  Root root = {value};
  while (true) {
    if (auto known = roots.find(root.value); known != roots.end()) {
      root.value = known->second.value;
      if (known->second.carrier)
        root.carrier = known->second.carrier;
      break;
    }
    Value source = aliasedValue(root.value);
    if (OpOperand *init = loopInit(root.value)) {
      source = init->get();
      root.carrier = init->getOwner();
    }
    if (!source)
      break;
    way.push_back(root.value);
    root.value = source;
  }
  // Only what is carried as it is asked for may be remembered.
  if (!root.carrier)
    for (Value passed : way)
      roots[passed] = root;
  return root;
}

/// True if the first trip of `carrier`, if there is one, executes `op`.
bool FloorCounter::isInFirstTrip(Operation *op, Operation *carrier) {
  auto loops = loopsAround(op, carrier, dims);
  auto outer = loopsAround(carrier, scope.scope, dims);
  if (!loops || !outer)
    return false;
  std::vector<Trips> around = *outer;
  // Its own trips have numbers, too.
  if (const auto &own = dims.loopDims(cast<LoopLikeOpInterface>(carrier)))
    for (const LoopDim &dim : *own)
      around.push_back(dim.trips);
  for (const Trips &loop : *loops) {
    if (!isPositiveInside(loop.trips, around))
      return false;
    around.push_back(loop);
  }
  return true;
}

/// `value` whole, as a part of `root`, in all loops around `op`.
NestAccess FloorCounter::accessOf(Value value, Value root, Operation *op) {
  NestAccess access;
  auto type = dyn_cast<ShapedType>(value.getType());
  auto loops = loopsAround(op, scope.scope, dims);
  access.isPlaced = type && type.hasRank() && loops;
  if (!access.isPlaced)
    return access;
  access.dims = wholeOf(value, dims);
  access.loops = std::move(*loops);
  while (value != root && access.isPlaced) {
    Value source = aliasedValue(value);
    if (!source) {
      access.isPlaced = false;
      break;
    }
    throughAlias(value, source, access, dims);
    value = source;
  }
  return access;
}

/// `op` touches `value`: `once` in one execution, `all` in all of them.
void FloorCounter::touch(Value value, Operation *op, const SymbolicExpr &once,
                         const SymbolicExpr &all) {
  Root root = rootOf(value);
  auto type = dyn_cast<ShapedType>(root.value.getType());
  if (wholes.contains(root.value))
    return;
  if (root.carrier && !isInFirstTrip(op, root.carrier))
    return;
  bool hasSize = type && type.hasRank();
  if (hasSize && once == dims.bytes(root.value)) {
    wholes.insert(root.value);
    return;
  }
  MovedPart part{once, all, std::nullopt};
  if (hasSize && value != root.value)
    part = partOf(accessOf(value, root.value, op), once, all, type, dims);
  touched[root.value].push_back(std::move(part));
}

/// Adds what one op touches; it has several costs where they change from trip
/// to trip.
void FloorCounter::touchBy(llvm::ArrayRef<OpCost> costs) {
  struct Moved {
    SymbolicExpr once, all;
  };
  Operation *op = costs.front().op;
  TrafficValues values(op);
  llvm::MapVector<Value, Moved> moved;
  for (const OpCost &cost : costs) {
    // Of what may not run nothing is certain.
    if (cost.cost.atMost())
      return;
    // An op may read a value under several operands: each time some of it.
    llvm::MapVector<Value, SymbolicExpr> inCost;
    for (const Traffic &entry : cost.cost.traffic()) {
      Value value = values.of(entry);
      bool isWrite = entry.direction == Traffic::Direction::Write;
      if (!value || (isWrite && entry.place == Traffic::Place::Result))
        continue;
      // What a function writes into its own buffers may be a result.
      if (!isWrite && !isa<BlockArgument>(rootOf(value).value))
        continue;
      inCost[value] = larger(inCost[value], entry.bytes);
    }
    for (auto &[value, bytes] : inCost) {
      Moved &sum = moved[value];
      sum.once = larger(sum.once, bytesOnce(bytes, cost.count));
      sum.all += bytes * cost.count;
    }
  }
  for (auto &[value, bytes] : moved)
    // What is carried is there in the first trip, whose case is not known.
    if (costs.size() == 1 || !rootOf(value).carrier)
      touch(value, op, bytes.once, bytes.all);
}

//===----------------------------------------------------------------------===//
// What goes to results
//===----------------------------------------------------------------------===//

/// The end of a chain of updates in `parts`: `op` writes `bytes`, at `place` if
/// it is an update of a part.
void FloorCounter::addWritten(Operation *op, const SymbolicExpr &bytes,
                              OffsetSizeAndStrideOpInterface place,
                              std::vector<MovedPart> &parts) {
  auto loops = loopsAround(op, scope.scope, dims);
  std::optional<SymbolicExpr> all = bytes, count = SymbolicExpr(1);
  if (loops)
    for (const Trips &loop : llvm::reverse(*loops)) {
      all = all ? sumOverTrips(*all, loop) : all;
      count = count ? sumOverTrips(*count, loop) : count;
    }
  if (!loops || !all || !count)
    return;
  SymbolicExpr once =
      dependsOnTrip(bytes) ? SymbolicExpr() : bytesOnce(bytes, *count);
  std::optional<SmallVector<Access::Dim>> box;
  if (place)
    box = placeOf(place, dims);
  if (!box) {
    parts.push_back({once, *all, std::nullopt});
    return;
  }
  NestAccess access;
  access.dims = std::move(*box);
  access.loops = std::move(*loops);
  parts.push_back(
      partOf(access, once, *all, place->getOperand(0).getType(), dims));
}

SymbolicExpr FloorCounter::writtenByCall(CallOpInterface call,
                                         unsigned result) {
  std::optional<SymbolicExpr> least;
  for (const CallSite &site : scope.calls)
    if (site.op == call) {
      SymbolicExpr bytes =
          site.atMost ? SymbolicExpr()
                      : bytesOnce(lookup(site).results[result].substitute(
                                      site.substitution),
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

/// What the trips of `loop` write to `result`.
void FloorCounter::addWrittenInLoop(LoopLikeOpInterface loop, OpResult result,
                                    std::vector<MovedPart> &parts,
                                    bool isPlaced) {
  BlockArgument carried = loop.getTiedLoopRegionIterArg(result);
  if (!carried)
    return;
  if (OpOperand *yielded = loop.getTiedLoopYieldedValue(carried)) {
    addWritten(yielded->get(), parts, isPlaced);
    return;
  }
  // Written in parallel, in place.
  for (Operation *user : carried.getUsers()) {
    auto update = dyn_cast<OffsetSizeAndStrideOpInterface>(user);
    if (!update || !isa<ParallelCombiningOpInterface>(user->getParentOp()))
      continue;
    addWritten(user, dims.bytes(user->getOperand(0)),
               isPlaced ? update : OffsetSizeAndStrideOpInterface(), parts);
  }
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
      if (const OpCost *kernel = kernels.lookup(op))
        addWrittenBy(*kernel, number, parts);
      else
        addWrittenInLoop(loop, result, parts, isPlaced);
      OpOperand *init = loop.getTiedLoopInit(result);
      if (!init)
        return value;
      value = init->get();
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

/// Bytes that must be written for the function result `value`: of an argument
/// that is updated in place what the updates write; never more than all of it.
SymbolicExpr FloorCounter::resultBytes(Value value) {
  std::vector<MovedPart> parts;
  Value root = addWritten(value, parts, /*isPlaced=*/true);
  SymbolicExpr whole = dims.bytes(value);
  if (!root.getDefiningOp())
    return leastBytes(parts, whole);
  // Of a fresh buffer, what other ops write.
  if (wholes.contains(root))
    return whole;
  if (auto written = touched.find(root);
      written != touched.end() && whole == dims.bytes(root))
    llvm::append_range(parts, written->second);
  return leastBytes(parts, whole);
}

/// The tensor or memref that was cast to `value`, if there is one.
static Value shapedSource(Value value) {
  Value source = value;
  while (source && !isa<ShapedType>(source.getType()))
    source = aliasedValue(source);
  return source ? source : value;
}

//===----------------------------------------------------------------------===//
// Together
//===----------------------------------------------------------------------===//

Floor FloorCounter::count() {
  llvm::ArrayRef<OpCost> ops = scope.ops;
  while (!ops.empty()) {
    auto sameOp = ops.take_while(
        [&](const OpCost &cost) { return cost.op == ops.front().op; });
    if (isa<LoopLikeOpInterface>(ops.front().op))
      kernels[ops.front().op] = &ops.front();
    touchBy(sameOp);
    ops = ops.drop_front(sameOp.size());
  }
  for (const CallSite &site : scope.calls) {
    if (site.atMost)
      continue;
    auto operands = cast<CallOpInterface>(site.op).getArgOperands();
    for (auto [operand, bytes] : llvm::zip(operands, lookup(site).arguments)) {
      SymbolicExpr once =
          bytesOnce(bytes.substitute(site.substitution), site.count);
      if (!once.isZero())
        touch(operand, site.op, once, once);
    }
  }

  Floor floor;
  auto function = cast<FunctionOpInterface>(scope.scope);
  for (BlockArgument argument : function.getArguments()) {
    SymbolicExpr &bytes = floor.arguments.emplace_back();
    std::optional<SymbolicExpr> whole;
    // How much there is of a type of another dialect is not known.
    if (auto type = dyn_cast<ShapedType>(argument.getType());
        type && type.hasRank())
      whole = dims.bytes(argument);
    if (wholes.contains(argument))
      bytes = *whole;
    else if (auto parts = touched.find(argument); parts != touched.end())
      bytes = leastBytes(parts->second, whole);
  }
  Region &body = function.getFunctionBody();
  floor.results.resize(function.getNumResults());
  if (!body.hasOneBlock())
    return floor; // several exits: arguments alone are still a floor
  llvm::SmallDenseSet<Value> counted;
  for (auto [result, value] :
       llvm::zip(floor.results, body.front().getTerminator()->getOperands())) {
    value = shapedSource(value);
    if (isa<ShapedType, BaseMemRefType>(value.getType()) &&
        counted.insert(value).second)
      result = resultBytes(value);
  }
  return floor;
}

SymbolicExpr Floor::bytes() const {
  SymbolicExpr sum;
  for (const SymbolicExpr &argument : arguments)
    sum += argument;
  for (const SymbolicExpr &result : results)
    sum += result;
  return sum;
}

Floor roofline::countFloor(const ScopeCost &scope, SymbolicDims &dims,
                           CalleeLookup lookup) {
  if (!isa<FunctionOpInterface>(scope.scope))
    return {};
  return FloorCounter(scope, dims, lookup).count();
}
