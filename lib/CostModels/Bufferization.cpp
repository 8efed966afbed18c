//===- Bufferization.cpp - How bufferization ops are counted --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"
#include "ShapeModels.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;
using namespace mlir::bufferization;

namespace {

/// Memory that nobody has filled, or the copy of a tensor.
struct AllocTensorModel
    : CostModelOpInterface::ExternalModel<AllocTensorModel, AllocTensorOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Value copied = cast<AllocTensorOp>(op).getCopy();
    if (!copied)
      return std::optional<Cost>();
    unsigned source = cast<AllocTensorOp>(op).getDynamicSizes().size();
    return std::optional<Cost>(copyCost(op, source, 0, dims.bytes(copied)));
  }
};

struct AllocTensorShape
    : SymbolicShapeOpInterface::ExternalModel<AllocTensorShape, AllocTensorOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    auto alloc = cast<AllocTensorOp>(op);
    if (alloc.getCopy())
      return sizeAt(alloc.getCopy(), dim, dims);
    return dynamicSize(alloc.getType(), alloc.getDynamicSizes(), dim, dims);
  }
};

struct MaterializeModel
    : CostModelOpInterface::ExternalModel<MaterializeModel,
                                          MaterializeInDestinationOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto materialize = cast<MaterializeInDestinationOp>(op);
    if (!isa<RankedTensorType>(materialize.getSource().getType()))
      return failure();
    SymbolicExpr elements =
        commonElements(materialize.getSource(), materialize.getDest(), dims);
    return std::optional<Cost>(copyCost(
        op, 0, 1,
        dims.packedBytes(elements, materialize.getSource().getType())));
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return cast<MaterializeInDestinationOp>(op).getDest();
  }
};

/// Upstream verifies clones of another shape or element, which are no copies.
struct CloneModel : CostModelOpInterface::ExternalModel<CloneModel, CloneOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto clone = cast<CloneOp>(op);
    Type from = clone.getInput().getType(), to = clone.getOutput().getType();
    if (!haveSameRank(from, to) ||
        getElementTypeOrSelf(from) != getElementTypeOrSelf(to))
      return failure();
    return std::optional<Cost>(
        copyCost(op, 0, 0, dims.bytes(clone.getInput())));
  }
};

} // namespace

void roofline::registerBufferizationCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, BufferizationDialect *) {
    attachFreeModels<DeallocOp, DeallocTensorOp>(context);
    attachViewModels<ToTensorOp, ToBufferOp>(context);
    attachSameShapes<ToTensorOp, ToBufferOp, CloneOp>(context);
    AllocTensorOp::attachInterface<AllocTensorModel, AllocTensorShape>(
        *context);
    MaterializeInDestinationOp::attachInterface<MaterializeModel>(*context);
    CloneOp::attachInterface<CloneModel>(*context);
  });
}
