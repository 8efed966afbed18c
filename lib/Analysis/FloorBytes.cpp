//===- FloorBytes.cpp - What no order of execution can avoid to move ------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/ScopeWalker.h"

#include "Aliases.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace roofline;

namespace {
/// Takes values for equal that are the same part of the same value, e.g. two
/// equal slices.
struct SamePart : llvm::DenseMapInfo<Value> {
  static unsigned getHashValue(Value value) {
    auto result = dyn_cast<OpResult>(value);
    if (!result)
      return mlir::hash_value(value);
    return llvm::hash_combine(result.getResultNumber(),
                              OperationEquivalence::computeHash(
                                  result.getOwner(),
                                  OperationEquivalence::directHashValue,
                                  OperationEquivalence::ignoreHashValue,
                                  OperationEquivalence::IgnoreLocations));
  }
  static bool isEqual(Value a, Value b) {
    if (a == b)
      return true;
    if (isMarker(a) || isMarker(b))
      return false;
    auto x = dyn_cast<OpResult>(a), y = dyn_cast<OpResult>(b);
    return x && y && x.getResultNumber() == y.getResultNumber() &&
           OperationEquivalence::isEquivalentTo(
               x.getOwner(), y.getOwner(),
               OperationEquivalence::IgnoreLocations);
  }

private:
  static bool isMarker(Value value) {
    return value == getEmptyKey() || value == getTombstoneKey();
  }
};

class FloorCounter {
public:
  FloorCounter(const ScopeCost &scope, DimQuery &dims, CalleeLookup lookup)
      : scope(scope), dims(dims), lookup(lookup) {}

  Floor count();

private:
  Value rootOf(Value value);
  void touch(Value value, const SymbolicExpr &bytes);
  SymbolicExpr resultBytes(Value value);
  SymbolicExpr writtenBytes(Value value);

  const ScopeCost &scope;
  DimQuery &dims;
  CalleeLookup lookup;
  /// Parts of arguments that were read.
  llvm::DenseSet<Value, SamePart> read;
  /// Updates in place follow each other as long as the function is.
  llvm::DenseMap<Value, Value> roots;
  llvm::DenseMap<Value, SymbolicExpr> touched;
};
} // namespace

/// Where following `aliasedValue` ends; remembers it for values on the way.
Value FloorCounter::rootOf(Value value) {
  llvm::SmallVector<Value> way;
  Value root = value;
  while (Value source = aliasedValue(root)) {
    way.push_back(root);
    root = source;
    if (Value known = roots.lookup(root)) {
      root = known;
      break;
    }
  }
  for (Value passed : way)
    roots[passed] = root;
  return root;
}

/// Adds `bytes` to what must come from the argument that `value` is a part of.
/// A part that was touched before costs nothing more.
void FloorCounter::touch(Value value, const SymbolicExpr &bytes) {
  Value root = rootOf(value);
  if (isa<BlockArgument>(root) && read.insert(value).second)
    touched[root] += bytes;
}

/// Bytes that `value`'s own op writes to it.
SymbolicExpr FloorCounter::writtenBytes(Value value) {
  auto model = dyn_cast_or_null<CostModelOpInterface>(value.getDefiningOp());
  if (!model)
    return {};
  FailureOr<std::optional<Cost>> cost = model.getCost(dims);
  SymbolicExpr sum;
  TrafficValues values(model);
  if (succeeded(cost) && *cost)
    for (const Traffic &entry : (*cost)->traffic())
      if (entry.direction == Traffic::Direction::Write &&
          values.of(entry) == value)
        sum += entry.bytes;
  return sum;
}

/// Bytes that must be written for the function result `value`: only what
/// updates in place write, where it is an argument; never more than all of it.
SymbolicExpr FloorCounter::resultBytes(Value value) {
  SymbolicExpr sum = writtenBytes(value);
  Value root = value;
  bool isUpdated = false;
  while (Value source = aliasedValue(root)) {
    isUpdated |= isa<DestinationStyleOpInterface>(root.getDefiningOp());
    root = source;
    sum += writtenBytes(root);
  }
  Operation *producer = root.getDefiningOp();
  if (auto call = dyn_cast_or_null<CallOpInterface>(producer)) {
    for (const CallSite &site : scope.calls)
      if (site.op == producer)
        sum += lookup(site)
                   .results[cast<OpResult>(root).getResultNumber()]
                   .substitute(site.substitution);
  } else if (isa_and_present<LoopLikeOpInterface>(producer) ||
             (producer && isUpdated)) {
    // A fresh tensor that its parts are computed into.
    return dims.bytes(value);
  } else if (producer && isa<BaseMemRefType>(root.getType()) &&
             !root.use_empty()) {
    // A fresh buffer that other ops write.
    return dims.bytes(value);
  }
  return min(sum, dims.bytes(value));
}

/// The tensor or memref that was cast to `value`, if there is one.
static Value shapedSource(Value value) {
  Value source = value;
  while (source && !isa<ShapedType>(source.getType()))
    source = aliasedValue(source);
  return source ? source : value;
}

Floor FloorCounter::count() {
  for (const OpCost &cost : scope.ops) {
    TrafficValues values(cost.op);
    for (const Traffic &entry : cost.cost.traffic())
      if (entry.direction == Traffic::Direction::Read ||
          entry.place != Traffic::Place::Result)
        touch(values.of(entry), entry.bytes * cost.count);
  }
  for (const CallSite &site : scope.calls) {
    const Floor &callee = lookup(site);
    auto operands = cast<CallOpInterface>(site.op).getArgOperands();
    for (auto [operand, bytes] : llvm::zip(operands, callee.arguments))
      touch(operand, bytes.substitute(site.substitution));
  }

  Floor floor;
  auto function = cast<FunctionOpInterface>(scope.scope);
  for (BlockArgument argument : function.getArguments()) {
    SymbolicExpr bytes = touched.lookup(argument);
    // How much there is of a type of another dialect is not known.
    bool hasSize = isa<ShapedType>(argument.getType());
    floor.arguments.push_back(
        bytes.isZero() || !hasSize ? bytes : min(bytes, dims.bytes(argument)));
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

Floor roofline::countFloor(const ScopeCost &scope, DimQuery &dims,
                           CalleeLookup lookup) {
  if (!isa<FunctionOpInterface>(scope.scope))
    return {};
  return FloorCounter(scope, dims, lookup).count();
}
