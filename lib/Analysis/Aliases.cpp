//===- Aliases.cpp - Values that share storage ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Aliases.h"

#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace roofline;

Value roofline::aliasedValue(Value value) {
  auto result = dyn_cast<OpResult>(value);
  if (!result)
    return {};
  auto model = dyn_cast<CostModelOpInterface>(result.getOwner());
  return model ? model.getAliasedOperand(result.getResultNumber()) : Value();
}

OpOperand *roofline::loopInit(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  auto loop = argument ? dyn_cast_or_null<LoopLikeOpInterface>(
                             argument.getOwner()->getParentOp())
                       : LoopLikeOpInterface();
  return loop ? loop.getTiedLoopInit(argument) : nullptr;
}

/// Where the op around `value` goes on with it.
static RegionSuccessor successorOf(RegionBranchOpInterface op, Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return {argument.getParentRegion(), argument.getOwner()->getArguments()};
  return {op, op->getResults()};
}

Value roofline::passedValue(Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  if (argument && !argument.getOwner()->isEntryBlock())
    return {};
  auto op = dyn_cast_or_null<RegionBranchOpInterface>(
      argument ? argument.getOwner()->getParentOp() : value.getDefiningOp());
  if (!op)
    return {};
  RegionSuccessor successor = successorOf(op, value);
  SmallVector<RegionBranchPoint> ways;
  op.getPredecessors(successor, ways);
  if (ways.size() != 1 || ways.front().isParent())
    return {};
  auto end = cast<RegionBranchTerminatorOpInterface>(
      ways.front().getTerminatorPredecessorOrNull());
  OperandRange passed = end.getSuccessorOperands(successor);
  size_t numInputs = successor.getSuccessorInputs().size();
  if (passed.size() > numInputs)
    return {};
  // What an op makes itself, as the token of a task, comes first.
  size_t numOwn = numInputs - passed.size();
  size_t number = argument ? argument.getArgNumber()
                           : cast<OpResult>(value).getResultNumber();
  return number < numOwn ? Value() : passed[number - numOwn];
}

Value TrafficValues::of(const Traffic &entry) {
  switch (entry.place) {
  case Traffic::Place::Operand:
    return op->getOperand(entry.index);
  case Traffic::Place::Result:
    return op->getResult(entry.index);
  case Traffic::Place::Captured:
    if (!captured)
      getUsedValuesDefinedAbove(op->getRegions(), captured.emplace());
    return (*captured)[entry.index];
  }
  return {};
}
