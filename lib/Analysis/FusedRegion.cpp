//===- FusedRegion.cpp - Ops that are one kernel --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/FusedRegion.h"

#include "Aliases.h"
#include "mlir/IR/OperationSupport.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "llvm/ADT/DenseMap.h"

using namespace mlir;
using namespace roofline;

void FusedRegion::add(const OpCost &cost) {
  members_.push_back(&cost);
  ops.insert(cost.op);
}

bool FusedRegion::contains(Operation *op) const {
  while (op && !ops.contains(op))
    op = op->getParentOp();
  return op;
}

bool FusedRegion::isProducedInside(Value value) const {
  for (; value; value = aliasedValue(value))
    if (value.getDefiningOp() && contains(value.getDefiningOp()))
      return true;
  return false;
}

bool FusedRegion::isUsedOutside(Value value) const {
  // The value, then its views.
  llvm::SmallVector<Value> open = {value};
  while (!open.empty()) {
    Value next = open.pop_back_val();
    for (Operation *user : next.getUsers()) {
      if (contains(user) || isa<ShapedDimOpInterface>(user))
        continue;
      // A view is not a use; what uses it is. An update in place is one.
      if (isa<DestinationStyleOpInterface>(user))
        return true;
      auto view = llvm::find_if(user->getResults(), [&](OpResult result) {
        return aliasedValue(result) == next;
      });
      if (view == user->result_end())
        return true;
      open.push_back(*view);
    }
  }
  return false;
}

namespace {
/// One value for all that are equal: the same view of equal values, as tiling
/// or lowering of each user makes them, and views of all that there is.
class EqualViews {
public:
  Value representativeOf(Value value) {
    Value source = aliasedValue(value);
    if (!source || isa<DestinationStyleOpInterface>(value.getDefiningOp()))
      return value;
    // From the source on: views of views need no recursion.
    llvm::SmallVector<Value> chain = {value};
    while (true) {
      Value next = aliasedValue(source);
      if (!next || isa<DestinationStyleOpInterface>(source.getDefiningOp()))
        break;
      chain.push_back(source);
      source = next;
    }
    for (Value view : llvm::reverse(chain))
      source = add(view);
    return source;
  }

private:
  /// True for a view of every element of `source`, as far as types tell.
  static bool isWhole(Value view, Value source) {
    auto type = dyn_cast<ShapedType>(view.getType());
    auto whole = dyn_cast<ShapedType>(source.getType());
    return type && whole && type.hasStaticShape() && whole.hasStaticShape() &&
           type.getElementType() == whole.getElementType() &&
           type.getNumElements() == whole.getNumElements();
  }
  Value known(Value value) const {
    auto found = representatives.find(value);
    return found == representatives.end() ? value : found->second;
  }
  Value add(Value view) {
    if (auto found = representatives.find(view); found != representatives.end())
      return found->second;
    if (Value source = aliasedValue(view); isWhole(view, source))
      return representatives[view] = known(source);
    Operation *op = view.getDefiningOp();
    constexpr auto flags = OperationEquivalence::Flags(
        OperationEquivalence::IgnoreLocations |
        OperationEquivalence::IgnoreDiscardableAttrs);
    size_t hash = OperationEquivalence::computeHash(
        op, [&](Value operand) { return hash_value(known(operand)); },
        OperationEquivalence::ignoreHashValue, flags);
    llvm::SmallVector<Value> &alike = byHash[hash];
    auto equal = llvm::find_if(alike, [&](Value other) {
      return cast<OpResult>(other).getResultNumber() ==
                 cast<OpResult>(view).getResultNumber() &&
             OperationEquivalence::isEquivalentTo(
                 op, other.getDefiningOp(),
                 [&](Value a, Value b) {
                   return success(known(a) == known(b));
                 },
                 /*markEquivalent=*/nullptr, flags);
    });
    Value representative = equal != alike.end() ? *equal : view;
    if (equal == alike.end())
      alike.push_back(view);
    return representatives[view] = representative;
  }

  llvm::DenseMap<Value, Value> representatives;
  llvm::DenseMap<size_t, llvm::SmallVector<Value>> byHash;
};

/// Reads of one amount of one value: how often each op does it, for an op whose
/// sizes change has an entry for each, and the most of these.
struct Read {
  explicit Read(const SymbolicExpr &bytes) : bytes(bytes) {}
  SymbolicExpr bytes;
  llvm::SmallDenseMap<Operation *, unsigned> times;
  unsigned most = 0;
};
} // namespace

/// Counts one more read by `op`; false where another op has read it alike.
static bool isFirst(std::vector<Read> &reads, const SymbolicExpr &bytes,
                    Operation *op) {
  auto read = llvm::find_if(
      reads, [&](const Read &each) { return each.bytes == bytes; });
  if (read == reads.end())
    read = reads.insert(read, Read{bytes});
  if (++read->times[op] <= read->most)
    return false;
  ++read->most;
  return true;
}

SymbolicExpr FusedRegion::bytesRead() const {
  SymbolicExpr sum;
  llvm::DenseMap<Value, std::vector<Read>> entered;
  EqualViews views;
  for (const OpCost *member : members_) {
    TrafficValues values(member->op);
    for (const Traffic &entry : member->cost.traffic()) {
      if (entry.direction != Traffic::Direction::Read)
        continue;
      Value value = values.of(entry);
      if (!isProducedInside(value) &&
          isFirst(entered[views.representativeOf(value)], entry.bytes,
                  member->op))
        sum += entry.bytes * member->count;
    }
  }
  return sum;
}

SymbolicExpr FusedRegion::bytesWritten() const {
  SymbolicExpr sum;
  for (const OpCost *member : members_) {
    TrafficValues values(member->op);
    for (const Traffic &entry : member->cost.traffic())
      if (entry.direction == Traffic::Direction::Write &&
          (entry.place != Traffic::Place::Result ||
           isUsedOutside(values.of(entry))))
        sum += entry.bytes * member->count;
  }
  return sum;
}

SymbolicExpr FusedRegion::unfusedBytes() const {
  SymbolicExpr sum;
  for (const OpCost *member : members_)
    sum += member->cost.bytes() * member->count;
  return sum;
}

std::vector<Work> FusedRegion::work() const {
  std::vector<Work> sum;
  for (const OpCost *member : members_)
    for (const Work &entry : member->cost.work())
      addWork(sum, entry.unit, entry.type, entry.amount * member->count);
  return sum;
}

std::vector<FusedRegion> roofline::fusedRegions(const ScopeCost &scope) {
  llvm::MapVector<std::pair<Block *, Attribute>, FusedRegion> regions;
  for (const OpCost &cost : scope.ops)
    if (Attribute id = cost.op->getAttr(attr::kFused))
      regions[{cost.op->getBlock(), id}].add(cost);
  std::vector<FusedRegion> result;
  for (auto &[key, region] : regions)
    result.push_back(std::move(region));
  return result;
}
