//===- Tensor.cpp - How tensor ops are counted ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

using namespace mlir;
using namespace roofline;

namespace {

//===----------------------------------------------------------------------===//
// Views and shapes
//===----------------------------------------------------------------------===//

/// An op whose result is a view of its first operand.
template <typename OpTy>
struct ViewModel : CostModelOpInterface::ExternalModel<ViewModel<OpTy>, OpTy> {
  FailureOr<std::optional<Cost>> getCost(Operation *, DimQuery &) const {
    return std::optional<Cost>();
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return op->getOperand(0);
  }
};

struct DimShape
    : SymbolicShapeOpInterface::ExternalModel<DimShape, tensor::DimOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto dim = cast<tensor::DimOp>(op);
    std::optional<int64_t> index = dim.getConstantIndex();
    auto type = dyn_cast<RankedTensorType>(dim.getSource().getType());
    if (!index || !type || *index < 0 || *index >= type.getRank())
      return std::nullopt;
    return dims.dim(dim.getSource(), *index);
  }
};

struct EmptyShape
    : SymbolicShapeOpInterface::ExternalModel<EmptyShape, tensor::EmptyOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    return dims.index(cast<tensor::EmptyOp>(op).getDynamicSize(dim));
  }
};

/// A cast of the type, or of the element type: sizes stay.
template <typename OpTy>
struct CastShape
    : SymbolicShapeOpInterface::ExternalModel<CastShape<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    Value source = op->getOperand(0);
    if (!isa<RankedTensorType>(source.getType()))
      return std::nullopt;
    return dims.dim(source, dim);
  }
};

struct ExpandShape
    : SymbolicShapeOpInterface::ExternalModel<ExpandShape,
                                              tensor::ExpandShapeOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    return dims.index(
        cast<tensor::ExpandShapeOp>(op).getMixedOutputShape()[dim]);
  }
};

struct CollapseShape
    : SymbolicShapeOpInterface::ExternalModel<CollapseShape,
                                              tensor::CollapseShapeOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    auto collapse = cast<tensor::CollapseShapeOp>(op);
    // Named, as the loop would not keep it alive for its element.
    SmallVector<ReassociationIndices> groups =
        collapse.getReassociationIndices();
    SymbolicExpr product = 1;
    for (int64_t sourceDim : groups[dim])
      product *= dims.dim(collapse.getSrc(), sourceDim);
    return product;
  }
};

struct ExtractSliceShape
    : SymbolicShapeOpInterface::ExternalModel<ExtractSliceShape,
                                              tensor::ExtractSliceOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    auto slice = cast<tensor::ExtractSliceOp>(op);
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    unsigned position = 0;
    for (auto [sourceDim, size] : llvm::enumerate(slice.getMixedSizes())) {
      if (dropped.test(sourceDim))
        continue;
      if (position++ == dim)
        return dims.index(size);
    }
    return std::nullopt;
  }
};

//===----------------------------------------------------------------------===//
// Slices and elements in place
//===----------------------------------------------------------------------===//

/// True for the insertion of what was computed in the very place: the source is
/// the result of a destination-style op on the slice that is overwritten.
bool isComputedInPlace(tensor::InsertSliceOp insert) {
  auto source = dyn_cast<OpResult>(insert.getSource());
  auto producer = source
                      ? dyn_cast<DestinationStyleOpInterface>(source.getOwner())
                      : DestinationStyleOpInterface();
  if (!producer)
    return false;
  auto slice = producer.getTiedOpOperand(source)
                   ->get()
                   .getDefiningOp<tensor::ExtractSliceOp>();
  if (!slice || slice.getMixedOffsets() != insert.getMixedOffsets() ||
      slice.getMixedSizes() != insert.getMixedSizes() ||
      slice.getMixedStrides() != insert.getMixedStrides())
    return false;
  // The destination may have taken other slices since.
  Value destination = insert.getDest();
  while (destination != slice.getSource()) {
    auto earlier = destination.getDefiningOp<tensor::InsertSliceOp>();
    if (!earlier)
      return false;
    destination = earlier.getDest();
  }
  return true;
}

struct InsertSliceModel
    : CostModelOpInterface::ExternalModel<InsertSliceModel,
                                          tensor::InsertSliceOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto insert = cast<tensor::InsertSliceOp>(op);
    if (isComputedInPlace(insert))
      return std::optional<Cost>();
    SymbolicExpr bytes = dims.bytes(insert.getSource());
    Cost cost;
    cost.addRead(Traffic::Place::Operand, 0, bytes);
    cost.addWrite(Traffic::Place::Result, 0, bytes);
    return std::optional<Cost>(cost);
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return cast<tensor::InsertSliceOp>(op).getDest();
  }
};

struct ExtractModel
    : CostModelOpInterface::ExternalModel<ExtractModel, tensor::ExtractOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Cost cost;
    cost.addRead(Traffic::Place::Operand, 0,
                 dims.packedBytes(1, op->getResult(0).getType()));
    return std::optional<Cost>(cost);
  }
};

struct InsertModel
    : CostModelOpInterface::ExternalModel<InsertModel, tensor::InsertOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Cost cost;
    cost.addWrite(Traffic::Place::Result, 0,
                  dims.packedBytes(1, op->getOperand(0).getType()));
    return std::optional<Cost>(cost);
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return cast<tensor::InsertOp>(op).getDest();
  }
};

} // namespace

void roofline::registerTensorCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    using namespace tensor;
    attachFreeModels<DimOp, EmptyOp, RankOp>(context);
    CastOp::attachInterface<ViewModel<CastOp>, CastShape<CastOp>>(*context);
    BitcastOp::attachInterface<ViewModel<BitcastOp>, CastShape<BitcastOp>>(
        *context);
    ReshapeOp::attachInterface<ViewModel<ReshapeOp>>(*context);
    ExpandShapeOp::attachInterface<ViewModel<ExpandShapeOp>, ExpandShape>(
        *context);
    CollapseShapeOp::attachInterface<ViewModel<CollapseShapeOp>, CollapseShape>(
        *context);
    ExtractSliceOp::attachInterface<ViewModel<ExtractSliceOp>,
                                    ExtractSliceShape>(*context);
    DimOp::attachInterface<DimShape>(*context);
    EmptyOp::attachInterface<EmptyShape>(*context);
    InsertSliceOp::attachInterface<InsertSliceModel>(*context);
    ExtractOp::attachInterface<ExtractModel>(*context);
    InsertOp::attachInterface<InsertModel>(*context);
  });
}
