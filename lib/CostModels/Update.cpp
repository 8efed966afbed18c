//===- Update.cpp - Updates of parts of tensors ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/Update.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace roofline;

void roofline::addUpdate(Cost &cost, Operation *op, unsigned destination,
                         unsigned result, const SymbolicExpr &bytes,
                         DimQuery &dims) {
  if (dims.conventions().aliasing == Conventions::Aliasing::InPlace) {
    cost.addWrite(Traffic::Place::Result, result, bytes);
    return;
  }
  SymbolicExpr whole = dims.bytes(op->getOperand(destination));
  // Of a fresh tensor there is nothing to read.
  if (!op->getOperand(destination).getDefiningOp<tensor::EmptyOp>())
    cost.addRead(Traffic::Place::Operand, destination, whole - bytes);
  cost.addWrite(Traffic::Place::Result, result, whole);
}
