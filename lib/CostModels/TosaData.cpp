//===- TosaData.cpp - Data movement of tosa -------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace roofline;

namespace {

/// An op whose result is a view of its first operand.
template <typename OpTy>
struct TosaView : CostModelOpInterface::ExternalModel<TosaView<OpTy>, OpTy> {
  FailureOr<std::optional<Cost>> getCost(Operation *, DimQuery &) const {
    return std::optional<Cost>();
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return op->getOperand(0);
  }
};

/// The updates, at the places that they have, in the values of the first
/// operand.
struct ScatterModel
    : CostModelOpInterface::ExternalModel<ScatterModel, tosa::ScatterOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    if (!hasRankedTypes(op))
      return failure();
    auto scatter = cast<tosa::ScatterOp>(op);
    SymbolicExpr bytes = dims.bytes(scatter.getInput());
    Cost cost;
    cost.addRead(Traffic::Place::Operand, 1, dims.bytes(scatter.getIndices()));
    cost.addRead(Traffic::Place::Operand, 2, bytes);
    cost.addWrite(Traffic::Place::Result, 0, bytes);
    return std::optional<Cost>(cost);
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return cast<tosa::ScatterOp>(op).getValuesIn();
  }
};

/// Reads all tensors and writes the result.
template <typename OpTy> FailureOr<Cost> countCopy(OpTy op, DimQuery &dims) {
  constexpr bool isConcat = std::is_same_v<OpTy, tosa::ConcatOp>;
  Cost cost;
  addDataTraffic(op, isConcat ? op->getNumOperands() : 1, dims, cost);
  return cost;
}

} // namespace

/// A padding value that is computed is read; one that is known is in the code.
static FailureOr<Cost> countPad(tosa::PadOp op, DimQuery &dims) {
  Cost cost;
  addDataTraffic(op, 1, dims, cost);
  if (!matchPattern(op.getPadConst(), m_Constant()))
    cost.addRead(Traffic::Place::Operand, 2, dims.bytes(op.getPadConst()));
  return cost;
}

/// One subtraction per element: where it comes from.
static FailureOr<Cost> countReverse(tosa::ReverseOp op, DimQuery &dims) {
  Cost cost;
  cost.addWork(Unit::Integer, "index", dims.elements(op.getOutput()));
  addDataTraffic(op, 1, dims, cost);
  return cost;
}

/// The indices, the touched rows (at most all there are), and the result.
static FailureOr<Cost> countGather(tosa::GatherOp op, DimQuery &dims) {
  Value values = op.getValues(), indices = op.getIndices();
  Value output = op.getOutput();
  SymbolicExpr batch = bestDim({{output, 0}, {values, 0}, {indices, 0}}, dims);
  SymbolicExpr places = bestDim({{output, 1}, {indices, 1}}, dims);
  SymbolicExpr row = bestDim({{output, 2}, {values, 2}}, dims);
  SymbolicExpr result =
      dims.packedBytes(batch * places * row, output.getType());
  SymbolicExpr all =
      dims.packedBytes(batch * dims.dim(values, 1) * row, values.getType());
  Cost cost;
  cost.addRead(Traffic::Place::Operand, 0, min(result, all));
  cost.addRead(Traffic::Place::Operand, 1,
               dims.packedBytes(batch * places, indices.getType()));
  cost.addWrite(Traffic::Place::Result, 0, result);
  return cost;
}

void roofline::attachTosaDataModels(MLIRContext *context) {
  using namespace tosa;
  IdentityOp::attachInterface<TosaView<IdentityOp>>(*context);
  ReshapeOp::attachInterface<TosaView<ReshapeOp>>(*context);
  SliceOp::attachInterface<TosaView<SliceOp>>(*context);
  ScatterOp::attachInterface<ScatterModel>(*context);
  attachTosaModel<ConcatOp, countCopy<ConcatOp>>(context);
  attachTosaModel<GatherOp, countGather>(context);
  attachTosaModel<PadOp, countPad>(context);
  attachTosaModel<ReverseOp, countReverse>(context);
  attachTosaModel<TileOp, countCopy<TileOp>>(context);
  attachTosaModel<TransposeOp, countCopy<TransposeOp>>(context);
}
