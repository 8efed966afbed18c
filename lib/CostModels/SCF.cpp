//===- SCF.cpp - How scf ops are counted ----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Loops and choices are no cost of their own. Only the end of a parallel loop
// is: it puts together what the iterations computed.
//
//===----------------------------------------------------------------------===//

#include "Body.h"
#include "Roofline/CostModels/CostModels.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace roofline;

namespace {

struct InParallelModel
    : CostModelOpInterface::ExternalModel<InParallelModel, scf::InParallelOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Cost cost;
    if (failed(BodyCounter(op->getRegion(0).front(), {}, dims).count(1, cost)))
      return failure();
    if (cost.isZero())
      return std::optional<Cost>(); // all of it is in place already
    return std::optional<Cost>(std::move(cost));
  }
};

} // namespace

void roofline::registerSCFCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, scf::SCFDialect *) {
    scf::InParallelOp::attachInterface<InParallelModel>(*context);
  });
}
