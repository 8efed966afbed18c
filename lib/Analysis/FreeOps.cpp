//===- FreeOps.cpp - Ops that cost nothing --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/FreeOps.h"

using namespace mlir;

bool roofline::isFree(Operation *op, DimQuery &dims) {
  if (op->hasTrait<OpTrait::ConstantLike>())
    return true;
  auto model = dyn_cast<CostModelOpInterface>(op);
  if (!model)
    return false;
  FailureOr<std::optional<Cost>> cost = model.getCost(dims);
  return succeeded(cost) && !*cost;
}
