//===- Tosa.cpp - How tosa ops are counted --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Without a model, and so unknown, stay custom ops, of which the count is not
// in the IR, and block-scaled ops, which have no lowering.
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

#include "CountingWhile.h"
#include "Globals.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"
#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace roofline;

bool roofline::hasRankedTypes(Operation *op) {
  auto hasRank = [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return !shaped || shaped.hasRank();
  };
  return llvm::all_of(op->getOperandTypes(), hasRank) &&
         llvm::all_of(op->getResultTypes(), hasRank);
}

std::optional<SmallVector<int64_t>> roofline::constantIntegers(Value value) {
  DenseIntElementsAttr elements;
  if (!matchPattern(value, m_Constant(&elements)))
    return std::nullopt;
  SmallVector<int64_t> integers;
  for (const APInt &element : elements)
    integers.push_back(element.getSExtValue());
  return integers;
}

SymbolicExpr roofline::bestDim(ArrayRef<std::pair<Value, unsigned>> candidates,
                               DimQuery &dims) {
  std::optional<SymbolicExpr> best;
  for (auto [value, dim] : candidates) {
    SymbolicExpr size = dims.dim(value, dim);
    if (!best || dims.saysMore(size, *best))
      best = size;
  }
  return *best;
}

void roofline::addDataTraffic(Operation *op, unsigned numInputs, DimQuery &dims,
                              Cost &cost) {
  for (unsigned index = 0; index < numInputs; ++index) {
    Value operand = op->getOperand(index);
    if (!llvm::is_contained(op->getOperands().take_front(index), operand))
      cost.addRead(Traffic::Place::Operand, index, dims.bytes(operand));
  }
  for (OpResult result : op->getResults())
    cost.addWrite(Traffic::Place::Result, result.getResultNumber(),
                  dims.bytes(result));
}

Cost roofline::forEachElement(Operation *op, const Cost &one,
                              unsigned numInputs, DimQuery &dims) {
  Cost cost;
  cost.addWorkOf(one, dims.elements(op->getResult(0)));
  addDataTraffic(op, numInputs, dims, cost);
  return cost;
}

namespace {
struct IfChoice : ChoiceOpInterface::ExternalModel<IfChoice, tosa::IfOp> {};

/// `a > b`, or `a >= b`.
template <typename OpTy>
struct GreaterModel
    : ComparisonOpInterface::ExternalModel<GreaterModel<OpTy>, OpTy> {
  std::optional<Comparison> getComparison(Operation *op) const {
    return Comparison{op->getOperand(1), op->getOperand(0),
                      isa<tosa::GreaterEqualOp>(op)};
  }
};

struct WhileRange
    : LoopRangeOpInterface::ExternalModel<WhileRange, tosa::WhileOp> {
  std::optional<SmallVector<LoopRange, 1>> getLoopRanges(Operation *op,
                                                         DimQuery &dims) const {
    auto loop = cast<tosa::WhileOp>(op);
    Block &test = loop.getCondGraph().front(),
          &body = loop.getBodyGraph().front();
    Operation *tested = test.getTerminator(), *next = body.getTerminator();
    size_t number = op->getNumOperands();
    if (test.getNumArguments() != number || body.getNumArguments() != number ||
        next->getNumOperands() != number || tested->getNumOperands() != 1)
      return std::nullopt;
    WhileForm form{op,
                   &test,
                   tested->getOperand(0),
                   llvm::to_vector(op->getOperands()),
                   llvm::to_vector_of<Value>(body.getArguments()),
                   llvm::to_vector(next->getOperands())};
    std::optional<LoopRange> range = rangeOf(form, dims);
    if (!range)
      return std::nullopt;
    return SmallVector<LoopRange, 1>{*range};
  }
};
} // namespace

void roofline::registerTosaCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tosa::TosaDialect *) {
    using namespace tosa;
    attachFreeModels<ConstOp, ConstShapeOp, YieldOp>(context);
    // Arithmetic on shapes.
    attachFreeModels<AddShapeOp, ConcatShapeOp, DimOp, DivCeilShapeOp,
                     DivFloorShapeOp, Exp2ShapeOp, Log2CeilShapeOp,
                     Log2FloorShapeOp, MaxShapeOp, MinShapeOp, ModShapeOp,
                     MulShapeOp, SliceShapeOp, SubShapeOp>(context);
    // A variable is memory that has a name.
    attachFreeModels<VariableReadOp>(context);
    VariableWriteOp::attachInterface<GlobalStoreModel<VariableWriteOp>>(
        *context);
    IfOp::attachInterface<IfChoice>(*context);
    WhileOp::attachInterface<WhileRange>(*context);
    GreaterOp::attachInterface<GreaterModel<GreaterOp>>(*context);
    GreaterEqualOp::attachInterface<GreaterModel<GreaterEqualOp>>(*context);
    attachTosaContractionModels(context);
    attachTosaDataModels(context);
    attachTosaElementwiseModels(context);
    attachTosaFixedPointModels(context);
    attachTosaReductionModels(context);
    attachTosaResizeModel(context);
    attachTosaTransformModels(context);
    attachTosaShapes(context);
    attachTosaSpatialShapes(context);
  });
}
