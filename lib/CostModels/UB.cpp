//===- UB.cpp - How ub ops are counted ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/UB/IR/UBOps.h"

using namespace mlir;
using namespace roofline;

void roofline::registerUBCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, ub::UBDialect *) {
    attachFreeModels<ub::PoisonOp, ub::UnreachableOp>(context);
  });
}
