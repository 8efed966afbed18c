//===- Builtin.cpp - How builtin ops are counted --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/IR/BuiltinDialect.h"
#include "mlir/IR/BuiltinOps.h"

using namespace mlir;
using namespace roofline;

namespace {

/// Between two names that conversions have for one thing.
struct ConversionCastModel
    : CostModelOpInterface::ExternalModel<ConversionCastModel,
                                          UnrealizedConversionCastOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *, DimQuery &) const {
    return std::optional<Cost>();
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return op->getNumOperands() == 1 ? op->getOperand(0) : Value();
  }
};

} // namespace

void roofline::registerBuiltinCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, BuiltinDialect *) {
    UnrealizedConversionCastOp::attachInterface<ConversionCastModel>(*context);
  });
}
