//===- FusedBytes.cpp - Traffic of fused regions --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/ScopeWalker.h"

#include "Aliases.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace roofline;

namespace {
/// Ops of one block that carry the same `roofline.fused`.
class FusedRegion {
public:
  void add(const OpCost &cost) {
    members.push_back(&cost);
    ops.insert(cost.op);
  }
  SymbolicExpr bytes() const;

private:
  /// True for a member, and for what is in the body of one.
  bool contains(Operation *op) const {
    while (op && !ops.contains(op))
      op = op->getParentOp();
    return op;
  }
  bool isProducedInside(Value value) const {
    for (; value; value = aliasedValue(value))
      if (value.getDefiningOp() && contains(value.getDefiningOp()))
        return true;
    return false;
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
  llvm::SmallDenseSet<Operation *> ops;
};
} // namespace

SymbolicExpr FusedRegion::bytes() const {
  SymbolicExpr sum;
  // A value that several members read alike enters once.
  llvm::DenseMap<Value, std::vector<SymbolicExpr>> entered;
  for (const OpCost *member : members) {
    TrafficValues values(member->op);
    for (const Traffic &entry : member->cost.traffic()) {
      Value value = values.of(entry);
      bool isRead = entry.direction == Traffic::Direction::Read;
      if (isRead
              ? isProducedInside(value)
              : entry.place == Traffic::Place::Result && !isUsedOutside(value))
        continue;
      if (isRead) {
        std::vector<SymbolicExpr> &amounts = entered[value];
        if (llvm::is_contained(amounts, entry.bytes))
          continue;
        amounts.push_back(entry.bytes);
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
