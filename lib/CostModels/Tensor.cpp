//===- Tensor.cpp - How tensor ops are counted ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"
#include "ShapeModels.h"
#include "TensorModels.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace roofline;

namespace {

/// One element. A size that a function asks of a tensor of sizes is free, as
/// all arithmetic on shapes is.
struct ExtractModel
    : CostModelOpInterface::ExternalModel<ExtractModel, tensor::ExtractOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Value element = op->getResult(0);
    if (element.getType().isIndex() &&
        isa<FunctionOpInterface>(op->getParentOp()))
      return std::optional<Cost>();
    Cost cost;
    cost.addRead(Traffic::Place::Operand, 0, dims.bytes(element));
    return std::optional<Cost>(std::move(cost));
  }
};

/// A size that a tensor of sizes holds.
struct ExtractIndex
    : SymbolicShapeOpInterface::ExternalModel<ExtractIndex, tensor::ExtractOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto extract = cast<tensor::ExtractOp>(op);
    if (extract.getIndices().size() != 1)
      return std::nullopt;
    std::optional<SymbolicExpr> position = dims.index(extract.getIndices()[0]);
    std::optional<Int128> constant =
        position ? position->constant() : std::nullopt;
    if (!constant || *constant < 0)
      return std::nullopt;
    return extentOf(extract.getTensor(), static_cast<unsigned>(*constant),
                    dims);
  }
};

} // namespace

static void attachShapes(MLIRContext *context) {
  using namespace tensor;
  attachSameShapes<tensor::CastOp, tensor::BitcastOp>(context);
  ExpandShapeOp::attachInterface<ExpandedShape<ExpandShapeOp>>(*context);
  CollapseShapeOp::attachInterface<CollapsedShape<CollapseShapeOp>>(*context);
  ExtractSliceOp::attachInterface<SliceShape<ExtractSliceOp>>(*context);
  tensor::ReshapeOp::attachInterface<ReshapedShape<tensor::ReshapeOp>>(
      *context);
  tensor::DimOp::attachInterface<DimIndex<tensor::DimOp>>(*context);
  EmptyOp::attachInterface<DynamicShape<EmptyOp, &EmptyOp::getDynamicSizes>>(
      *context);
  tensor::ExtractOp::attachInterface<ExtractIndex>(*context);
}

void roofline::registerTensorCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    using namespace tensor;
    attachFreeModels<tensor::DimOp, EmptyOp, tensor::RankOp>(context);
    attachViewModels<tensor::CastOp, tensor::BitcastOp, tensor::ReshapeOp,
                     ExpandShapeOp, CollapseShapeOp, ExtractSliceOp>(context);
    tensor::ExtractOp::attachInterface<ExtractModel>(*context);
    attachTensorUpdates(context);
    attachTensorMoves(context);
    attachShapes(context);
  });
}
