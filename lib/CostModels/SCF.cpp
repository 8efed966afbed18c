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

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"

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

/// `while (i < n) ... i + step`: front ends write loops of known trips so.
class CountingWhile {
public:
  CountingWhile(scf::WhileOp loop, DimQuery &dims) : loop(loop), dims(dims) {}

  std::optional<LoopRange> range();

private:
  Value next(BlockArgument argument);
  Value carriedAs(BlockArgument argument);
  std::optional<SymbolicExpr> fixedValue(Value value);

  scf::WhileOp loop;
  DimQuery &dims;
};

} // namespace

/// What the next trip has for `argument` of the first region.
Value CountingWhile::next(BlockArgument argument) {
  return loop.getYieldOp().getOperand(argument.getArgNumber());
}

/// What `argument` is called in the second region; null where it is not there.
Value CountingWhile::carriedAs(BlockArgument argument) {
  auto passed = loop.getConditionOp().getArgs();
  auto it = llvm::find(passed, argument);
  return it == passed.end()
             ? Value()
             : loop.getAfterArguments()[std::distance(passed.begin(), it)];
}

/// The value of what is the same in all trips.
std::optional<SymbolicExpr> CountingWhile::fixedValue(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value);
      argument && argument.getOwner() == loop.getBeforeBody()) {
    if (next(argument) != carriedAs(argument))
      return std::nullopt;
    value = loop.getInits()[argument.getArgNumber()];
  }
  if (!loop->isAncestor(value.getParentBlock()->getParentOp()))
    return dims.index(value);
  // What is computed inside may depend on what is asked.
  APInt constant;
  if (!matchPattern(value, m_ConstantInt(&constant)) ||
      constant.getSignificantBits() > 64)
    return std::nullopt;
  return SymbolicExpr(constant.getSExtValue());
}

std::optional<LoopRange> CountingWhile::range() {
  auto compare = loop.getConditionOp()
                     .getCondition()
                     .getDefiningOp<ComparisonOpInterface>();
  auto comparison =
      compare ? compare.getComparison() : std::optional<Comparison>();
  auto counter = comparison ? dyn_cast<BlockArgument>(comparison->smaller)
                            : BlockArgument();
  if (!counter || counter.getOwner() != loop.getBeforeBody())
    return std::nullopt;
  Value inside = carriedAs(counter);
  auto add = next(counter).getDefiningOp<arith::AddIOp>();
  if (!inside || !add || !llvm::is_contained(add->getOperands(), inside))
    return std::nullopt;
  auto step = fixedValue(add.getLhs() == inside ? add.getRhs() : add.getLhs());
  auto lower = dims.index(loop.getInits()[counter.getArgNumber()]);
  auto upper = fixedValue(comparison->larger);
  if (!step || !lower || !upper || step->constant().value_or(0) <= 0)
    return std::nullopt;
  return LoopRange{*lower, *upper + SymbolicExpr(comparison->orEqual ? 1 : 0),
                   *step};
}

namespace {

struct WhileRange
    : LoopRangeOpInterface::ExternalModel<WhileRange, scf::WhileOp> {
  std::optional<SmallVector<LoopRange, 1>> getLoopRanges(Operation *op,
                                                         DimQuery &dims) const {
    std::optional<LoopRange> range =
        CountingWhile(cast<scf::WhileOp>(op), dims).range();
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
