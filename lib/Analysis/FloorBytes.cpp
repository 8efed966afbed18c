//===- FloorBytes.cpp - What no order of execution can avoid to move ------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloorCounter.h"

#include "Aliases.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/ParallelCombiningOpInterface.h"
#include "llvm/ADT/MapVector.h"

#include <array>

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// What comes from arguments
//===----------------------------------------------------------------------===//

/// Where following `aliasedValue`, and what loops start with, ends; remembers
/// it for values on the way.
Root FloorCounter::rootOf(Value value) {
  llvm::SmallVector<Value> way;
  Root root = {value};
  size_t numCarried = 0; // of the way, those before the last loop's init
  while (true) {
    if (auto known = roots.find(root.value); known != roots.end()) {
      root.value = known->second.value;
      if (known->second.carrier) {
        root.carrier = known->second.carrier;
        numCarried = way.size();
      }
      break;
    }
    Value source = aliasedValue(root.value);
    if (OpOperand *init = loopInit(root.value)) {
      source = init->get();
      root.carrier = init->getOwner();
      numCarried = way.size() + 1;
    } else if (isa<BlockArgument>(root.value)) {
      source = passedValue(root.value); // by a test
    }
    if (!source)
      break;
    way.push_back(root.value);
    root.value = source;
  }
  for (auto [place, passed] : llvm::enumerate(way))
    roots[passed] = {root.value, place < numCarried ? root.carrier : nullptr};
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

/// Updates in place follow each other as long as a function is: views that lie
/// further from their root than this have, as far as is known, no place.
static constexpr unsigned kMaxViews = 64;

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
  for (unsigned step = 0; value != root && access.isPlaced; ++step) {
    Value source = aliasedValue(value);
    if (!source || step == kMaxViews) {
      access.isPlaced = false;
      break;
    }
    throughAlias(value, source, access, dims);
    value = source;
  }
  return access;
}

/// What `op` touches of `root` by touching `value`.
MovedPart FloorCounter::partBy(Operation *op, Value value, const Root &root,
                               const Moved &moved) {
  auto type = dyn_cast<ShapedType>(root.value.getType());
  if (!type || !type.hasRank() || value == root.value)
    return {moved.once, moved.all, moved.once, std::nullopt};
  return partOf(accessOf(value, root.value, op), moved.once, moved.all, type,
                dims);
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
  if (type && type.hasRank() && once == dims.bytes(root.value))
    wholes.insert(root.value);
  else
    touched[root.value].push_back(partBy(op, value, root, {once, all}));
}

/// Adds what one op touches; it has several costs where they change from trip
/// to trip.
void FloorCounter::touchBy(llvm::ArrayRef<OpCost> costs) {
  Operation *op = costs.front().op;
  TrafficValues values(op);
  /// Read, written, and the larger of the two.
  llvm::MapVector<Value, std::array<Moved, 3>> moved;
  for (const OpCost &cost : costs) {
    // Of what may not run nothing is certain.
    if (cost.cost.atMost())
      return;
    // An op may read a value under several operands: each time some of it.
    llvm::MapVector<Value, std::array<SymbolicExpr, 3>> inCost;
    for (const Traffic &entry : cost.cost.traffic()) {
      Value value = values.of(entry);
      bool isWrite = entry.direction == Traffic::Direction::Write;
      bool isToResult = entry.place == Traffic::Place::Result ||
                        isa<InParallelOpInterface>(op);
      if (!value || (isWrite && isToResult))
        continue;
      // What a function writes into its own buffers may be a result.
      if (!isWrite && !isa<BlockArgument>(rootOf(value).value))
        continue;
      auto &bytes = inCost[value];
      for (unsigned each : {unsigned(isWrite), 2u})
        bytes[each] = larger(bytes[each], entry.bytes);
    }
    for (auto &[value, bytes] : inCost)
      for (auto [sum, each] : llvm::zip_equal(moved[value], bytes)) {
        sum.once = larger(sum.once, bytesOnce(each, cost.count));
        sum.all += each * cost.count;
      }
  }
  for (auto &[value, bytes] : moved) {
    // What is carried is there in the first trip, whose case is not known.
    if (costs.size() == 1 || !rootOf(value).carrier)
      touch(value, op, bytes[2].once, bytes[2].all);
    touchBuffer(op, value, bytes[0], bytes[1]);
  }
}

/// Whether `op` is in `scope`, or only in loops and their tests, however often
/// these run.
static bool isInLoopsOnly(Operation *op, Operation *scope) {
  for (; op != scope; op = op->getParentOp())
    if (!op->getParentRegion()->hasOneBlock() ||
        (op->getParentOp() != scope &&
         !isa<LoopLikeOpInterface>(op->getParentOp())))
      return false;
  return true;
}

/// Adds what loops touch of which nobody knows the trips: their tests run once
/// at least.
void FloorCounter::touchByTests() {
  for (Operation *loop : scope.unknown) {
    if (!isa<LoopLikeOpInterface>(loop) || !isTested(loop) ||
        !loop->getRegion(0).hasOneBlock() || !isInLoopsOnly(loop, scope.scope))
      continue;
    auto loops = loopsAround(loop, scope.scope, dims);
    auto count = loops ? sumOver(*loops, 1) : std::nullopt;
    if (!count)
      continue;
    for (auto op : loop->getRegion(0).getOps<CostModelOpInterface>())
      if (FailureOr<std::optional<Cost>> cost = op.getCost(dims);
          succeeded(cost) && *cost)
        touchBy(OpCost{op, std::move(**cost), *count});
  }
}

/// Adds what a callee must move of its arguments.
void FloorCounter::touchByCall(const CallSite &site) {
  const Floor &callee = lookup(site);
  auto operands = cast<CallOpInterface>(site.op).getArgOperands();
  size_t numOperands = std::min(operands.size(), callee.arguments.size());
  // The callee's arguments may be one buffer here: what it reads of one it may
  // have written to another.
  auto mayReadOther = [&](size_t place) {
    return llvm::any_of(llvm::seq(numOperands), [&](size_t other) {
      return other != place && callee.mayWrite[other] &&
             mayBeSame(rootOf(operands[other]), rootOf(operands[place]));
    });
  };
  auto inCall = [&](const SymbolicExpr &bytes) {
    SymbolicExpr once =
        bytesOnce(bytes.substitute(site.substitution), site.count);
    return Moved{once, once};
  };
  for (size_t place : llvm::seq(numOperands)) {
    Moved in = inCall(callee.arguments[place]);
    Moved out = inCall(callee.stored[place]);
    if (SymbolicExpr once = larger(in.once, out.once); !once.isZero())
      touch(operands[place], site.op, once, once);
    if (callee.mayReadBack[place] || mayReadOther(place)) {
      in = {};
      if (Root root = rootOf(operands[place]); isBuffer(root))
        buffers[root.value].mayBeReadBack = true;
    }
    touchBuffer(site.op, operands[place], in, out);
  }
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
  touchByTests();
  for (const CallSite &site : scope.calls)
    if (!site.atMost && !mayBeEmpty(site))
      touchByCall(site);

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
  floor.stored.resize(floor.arguments.size());
  floor.mayWrite.resize(floor.arguments.size());
  floor.mayReadBack.resize(floor.arguments.size());
  findWriters();
  for (BlockArgument argument : function.getArguments())
    splitBuffer(argument, floor);
  Region &body = function.getFunctionBody();
  floor.results.resize(function.getNumResults());
  if (!body.hasOneBlock())
    return floor; // several exits: arguments alone are still a floor
  // One buffer may be returned in many shapes.
  llvm::SmallDenseSet<Value> counted;
  for (auto [result, value] :
       llvm::zip(floor.results, body.front().getTerminator()->getOperands())) {
    value = shapedSource(value);
    if (isa<ShapedType, BaseMemRefType>(value.getType()) &&
        counted.insert(bufferOf(value)).second)
      result = resultBytes(value);
  }
  return floor;
}

SymbolicExpr Floor::bytes() const {
  SymbolicExpr sum;
  for (const SymbolicExpr &argument : arguments)
    sum += argument;
  for (const SymbolicExpr &argument : stored)
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
