//===- BranchValues.cpp - What all ways through a branch give -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BranchValues.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

using namespace mlir;
using namespace roofline;

/// True for an op that goes through at most one of its regions, once.
static bool isBranch(RegionBranchOpInterface op) {
  if (!op || isa<LoopLikeOpInterface>(op.getOperation()) || op.hasLoop())
    return false;
  llvm::SmallVector<Attribute> operands(op->getNumOperands());
  llvm::SmallVector<RegionSuccessor> successors;
  op.getEntrySuccessorRegions(operands, successors);
  return llvm::none_of(successors, [](const RegionSuccessor &successor) {
    return successor.isParent();
  });
}

/// What the ends of `op`'s regions give for result `number`; empty where that
/// is not known.
static llvm::SmallVector<Value> yieldedFor(RegionBranchOpInterface op,
                                           unsigned number) {
  llvm::SmallVector<Value> values;
  RegionSuccessor after(op, op->getResults());
  for (Region &region : op->getRegions())
    for (Block &block : region) {
      if (!block.hasNoSuccessors())
        continue;
      auto end = block.mightHaveTerminator()
                     ? dyn_cast<RegionBranchTerminatorOpInterface>(
                           block.getTerminator())
                     : RegionBranchTerminatorOpInterface();
      // Otherwise who gives what is the op's own affair.
      if (!end || end.getSuccessorOperands(after).size() != op->getNumResults())
        return {};
      values.push_back(end.getSuccessorOperands(after)[number]);
    }
  return values;
}

llvm::SmallVector<Value> roofline::yieldedValues(OpResult result) {
  auto op = dyn_cast<RegionBranchOpInterface>(result.getOwner());
  if (!isBranch(op))
    return {};
  return yieldedFor(op, result.getResultNumber());
}

std::optional<SymbolicExpr> roofline::commonValue(
    OpResult result,
    llvm::function_ref<std::optional<SymbolicExpr>(Value)> valueOf) {
  std::optional<SymbolicExpr> common;
  for (Value value : yieldedValues(result)) {
    std::optional<SymbolicExpr> other =
        value.getType() == result.getType() ? valueOf(value) : std::nullopt;
    if (!other || (common && *common != *other))
      return std::nullopt;
    common = std::move(other);
  }
  return common;
}
