//===- FusedBytes.cpp - Traffic of fused regions and of whole functions ---===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/ScopeWalker.h"

#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Aliases
//===----------------------------------------------------------------------===//

/// The operand that `value` is a view of or an in-place update of, or null.
static Value aliasedValue(Value value) {
  auto result = dyn_cast<OpResult>(value);
  if (!result)
    return {};
  auto model = dyn_cast<CostModelOpInterface>(result.getOwner());
  return model ? model.getAliasedOperand(result.getResultNumber()) : Value();
}

static Value aliasRoot(Value value) {
  while (Value source = aliasedValue(value))
    value = source;
  return value;
}

/// The value behind `entry` of `op`, or null.
static Value trafficValue(Operation *op, const Traffic &entry) {
  switch (entry.place) {
  case Traffic::Place::Operand:
    return op->getOperand(entry.index);
  case Traffic::Place::Result:
    return op->getResult(entry.index);
  case Traffic::Place::Captured: {
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    return captured[entry.index];
  }
  }
  return {};
}

//===----------------------------------------------------------------------===//
// Fused regions
//===----------------------------------------------------------------------===//

namespace {
/// Ops of one block that carry the same `roofline.fused`.
class FusedRegion {
public:
  void add(const OpCost &cost) { members.push_back(&cost); }
  SymbolicExpr bytes() const;

private:
  /// True for a member, and for what is in the body of one.
  bool contains(Operation *op) const {
    return llvm::any_of(members, [&](const OpCost *member) {
      return member->op->isAncestor(op);
    });
  }
  bool isProducedInside(Value value) const {
    Operation *producer = aliasRoot(value).getDefiningOp();
    while (Value source = aliasedValue(value)) {
      if (value.getDefiningOp() && contains(value.getDefiningOp()))
        return true;
      value = source;
    }
    return producer && contains(producer);
  }
  bool isUsedOutside(Value value) const {
    return llvm::any_of(value.getUsers(), [&](Operation *user) {
      if (contains(user) || isa<ShapedDimOpInterface>(user))
        return false;
      // A view is not a use; what uses it is. An update in place is one.
      if (isa<DestinationStyleOpInterface>(user))
        return true;
      for (OpResult result : user->getResults())
        if (aliasedValue(result) == value)
          return isUsedOutside(result);
      return true;
    });
  }

  llvm::SmallVector<const OpCost *> members;
};
} // namespace

SymbolicExpr FusedRegion::bytes() const {
  SymbolicExpr sum;
  // A value that several members read alike enters once.
  std::vector<std::pair<Value, SymbolicExpr>> entered;
  for (const OpCost *member : members) {
    for (const Traffic &entry : member->cost.traffic()) {
      Value value = trafficValue(member->op, entry);
      bool isRead = entry.direction == Traffic::Direction::Read;
      if (isRead
              ? isProducedInside(value)
              : entry.place == Traffic::Place::Result && !isUsedOutside(value))
        continue;
      if (isRead) {
        std::pair<Value, SymbolicExpr> key(value, entry.bytes);
        if (llvm::is_contained(entered, key))
          continue;
        entered.push_back(key);
      }
      sum += entry.bytes * member->count;
    }
  }
  return sum;
}

SymbolicExpr roofline::fusedBytes(const ScopeCost &scope) {
  SymbolicExpr sum;
  llvm::MapVector<std::pair<Block *, Attribute>, FusedRegion> regions;
  for (const OpCost &cost : scope.ops) {
    if (Attribute id = cost.op->getAttr(attr::kFused))
      regions[{cost.op->getBlock(), id}].add(cost);
    else
      sum += cost.cost.bytes() * cost.count;
  }
  for (const auto &[key, region] : regions)
    sum += region.bytes();
  return sum;
}

//===----------------------------------------------------------------------===//
// Floor
//===----------------------------------------------------------------------===//

/// Bytes that must be written for the function result `value`: all of it, or
/// only what in-place updates of an argument write.
static SymbolicExpr resultBytes(Value value, DimQuery &dims) {
  if (!isa<BlockArgument>(aliasRoot(value)))
    return dims.bytes(value);
  SymbolicExpr sum;
  for (Value source = aliasedValue(value); source;
       value = source, source = aliasedValue(value)) {
    auto model = cast<CostModelOpInterface>(value.getDefiningOp());
    FailureOr<std::optional<Cost>> cost = model.getCost(dims);
    if (failed(cost) || !*cost)
      continue;
    for (const Traffic &entry : (*cost)->traffic())
      if (entry.direction == Traffic::Direction::Write &&
          trafficValue(model, entry) == value)
        sum += entry.bytes;
  }
  return sum;
}

/// Bytes that must come from, or go to, each function argument: what its users
/// touch, and never more than all of it.
static SymbolicExpr argumentBytes(const ScopeCost &scope, DimQuery &dims) {
  llvm::MapVector<Value, SymbolicExpr> touched;
  for (const OpCost &cost : scope.ops)
    for (const Traffic &entry : cost.cost.traffic()) {
      Value root = aliasRoot(trafficValue(cost.op, entry));
      bool isWrittenResult = entry.direction == Traffic::Direction::Write &&
                             entry.place == Traffic::Place::Result;
      if (isa<BlockArgument>(root) && !isWrittenResult)
        touched[root] += entry.bytes * cost.count;
    }
  // What happens inside of these is not known here.
  auto touchOperands = [&](Operation *op) {
    for (Value operand : op->getOperands())
      if (Value root = aliasRoot(operand);
          isa<BlockArgument>(root) && isa<ShapedType>(root.getType()))
        touched[root] = dims.bytes(root);
  };
  for (const CallSite &call : scope.calls)
    touchOperands(call.op);
  llvm::for_each(scope.unknown, touchOperands);

  SymbolicExpr sum;
  for (auto &[argument, bytes] : touched)
    if (isa<FunctionOpInterface>(argument.getParentBlock()->getParentOp()))
      sum += min(bytes, dims.bytes(argument));
  return sum;
}

SymbolicExpr roofline::floorBytes(const ScopeCost &scope, DimQuery &dims) {
  auto function = dyn_cast<FunctionOpInterface>(scope.scope);
  if (!function)
    return {};
  SymbolicExpr sum = argumentBytes(scope, dims);
  Region &body = function.getFunctionBody();
  if (!body.hasOneBlock())
    return sum; // several exits: arguments alone are still a floor
  llvm::SmallDenseSet<Value> counted;
  for (Value value : body.front().getTerminator()->getOperands())
    if (isa<ShapedType>(value.getType()) && counted.insert(value).second)
      sum += resultBytes(value, dims);
  return sum;
}
