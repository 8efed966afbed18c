//===- StructuredWork.cpp - Work by the conventions -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/StructuredWork.h"

#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

std::string roofline::matrixTypeName(Type type, const DimQuery &dims) {
  if (dims.conventions().tf32 && getElementTypeOrSelf(type).isF32())
    return "tf32";
  return elementTypeName(type);
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

bool roofline::isCombine(Operation *bodyOp, linalg::LinalgOp op) {
  llvm::SmallVector<Value> worklist(bodyOp->getOperands());
  llvm::SmallDenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    if (llvm::is_contained(op.getRegionOutputArgs(), value))
      return true;
    Operation *producer = value.getDefiningOp();
    if (producer && producer->getBlock() == op.getBlock())
      llvm::append_range(worklist, producer->getOperands());
  }
  return false;
}
