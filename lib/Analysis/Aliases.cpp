//===- Aliases.cpp - Values that share storage ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Aliases.h"

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
