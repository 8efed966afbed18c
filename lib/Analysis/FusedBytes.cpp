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
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace roofline;

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
