//===- FusedRegion.cpp - Ops that are one kernel --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/FusedRegion.h"

#include "Aliases.h"
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
  for (const OpCost *member : members_) {
    TrafficValues values(member->op);
    for (const Traffic &entry : member->cost.traffic()) {
      if (entry.direction != Traffic::Direction::Read)
        continue;
      Value value = values.of(entry);
      if (!isProducedInside(value) &&
          isFirst(entered[value], entry.bytes, member->op))
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
