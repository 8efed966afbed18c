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
#include "CountingWhile.h"
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

struct WhileRange
    : LoopRangeOpInterface::ExternalModel<WhileRange, scf::WhileOp> {
  std::optional<SmallVector<LoopRange, 1>> getLoopRanges(Operation *op,
                                                         DimQuery &dims) const {
    auto loop = cast<scf::WhileOp>(op);
    WhileForm form{
        op, loop.getBeforeBody(), loop.getConditionOp().getCondition(), {}, {},
        {}};
    auto passed = loop.getConditionOp().getArgs();
    for (auto [number, argument] : llvm::enumerate(loop.getBeforeArguments())) {
      auto it = llvm::find(passed, argument);
      form.inits.push_back(loop.getInits()[number]);
      form.next.push_back(loop.getYieldOp().getOperand(number));
      form.inBody.push_back(
          it == passed.end()
              ? Value()
              : loop.getAfterArguments()[std::distance(passed.begin(), it)]);
    }
    std::optional<LoopRange> range = rangeOf(form, dims);
    if (!range)
      return std::nullopt;
    return SmallVector<LoopRange, 1>{*range};
  }
};

} // namespace

void roofline::registerSCFCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, scf::SCFDialect *) {
    scf::InParallelOp::attachInterface<InParallelModel>(*context);
    scf::WhileOp::attachInterface<WhileRange>(*context);
  });
}
