//===- Async.cpp - How async ops are counted ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What runs asynchronously is in the region of `async.execute`, and counted
// there, as what calls of async functions run is counted in these. Waiting is
// free: no time is told of it. What coroutines are lowered to is unknown.
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Async/IR/Async.h"

using namespace mlir;
using namespace roofline;

namespace {

/// A value that was waited for is the one that was made.
struct AwaitModel
    : CostModelOpInterface::ExternalModel<AwaitModel, async::AwaitOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *, DimQuery &) const {
    return std::optional<Cost>();
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return op->getOperand(0);
  }
};

} // namespace

void roofline::registerAsyncCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, async::AsyncDialect *) {
    using namespace async;
    AwaitOp::attachInterface<AwaitModel>(*context);
    attachFreeModels<AddToGroupOp, AwaitAllOp, CreateGroupOp>(context);
  });
}
