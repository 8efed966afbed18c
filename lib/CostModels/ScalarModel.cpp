//===- ScalarModel.cpp - Ops that work element by element -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/ScalarModel.h"
#include "DataModel.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace roofline;

/// True for integers that compute shapes and places: directly inside of a
/// function, and indices wherever no op around counts them per element.
static bool isShapeArithmetic(Operation *op, Type workType) {
  Operation *parent = op->getParentOp();
  if (isa<FunctionOpInterface>(parent))
    return workType.isIntOrIndex();
  return workType.isIndex() && !isa<CostModelOpInterface>(parent);
}

/// Of an operand of the same shape as `result`, which may know more of it.
static SymbolicExpr bytesOf(Value operand, Value result, DimQuery &dims) {
  if (!haveSameRank(operand.getType(), result.getType()))
    return dims.bytes(operand);
  return dims.packedBytes(commonElements(operand, result, dims),
                          operand.getType());
}

std::optional<Cost> roofline::elementwiseCost(Operation *op, Unit unit,
                                              unsigned perElement,
                                              DimQuery &dims) {
  Value result = op->getResult(0);
  // Of a select, the values count, not the i1 that comes first.
  Type workType = op->getOperand(op->getNumOperands() == 3).getType();
  if (isShapeArithmetic(op, workType))
    return std::nullopt;
  SymbolicExpr elements = dims.elements(result);
  Cost cost;
  cost.addWork(unit, elementTypeName(workType),
               elements * SymbolicExpr(perElement));
  if (!isa<TensorType>(result.getType()))
    return cost;
  for (OpOperand &operand : op->getOpOperands()) {
    // The same value twice is read once.
    ValueRange before =
        op->getOperands().take_front(operand.getOperandNumber());
    if (isa<TensorType>(operand.get().getType()) &&
        !llvm::is_contained(before, operand.get()))
      cost.addRead(Traffic::Place::Operand, operand.getOperandNumber(),
                   bytesOf(operand.get(), result, dims));
  }
  for (OpResult each : op->getResults())
    cost.addWrite(Traffic::Place::Result, each.getResultNumber(),
                  dims.bytes(each));
  return cost;
}
