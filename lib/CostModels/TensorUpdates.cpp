//===- TensorUpdates.cpp - Parts of tensors that change in place ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"
#include "Roofline/CostModels/Update.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "TensorModels.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// What was computed in place
//===----------------------------------------------------------------------===//

static Value destinationOf(Value value);

/// What a loop's `result` was before the first iteration, if each iteration
/// computes the next value in the place of the last.
static Value destinationOfLoop(LoopLikeOpInterface loop, OpResult result) {
  OpOperand *init = loop.getTiedLoopInit(result);
  if (!init)
    return {};
  if (isa<scf::ForallOp>(loop))
    return init->get(); // its parts are written into it
  BlockArgument carried = loop.getTiedLoopRegionIterArg(result);
  OpOperand *yielded =
      carried ? loop.getTiedLoopYieldedValue(carried) : nullptr;
  if (!yielded)
    return {};
  Value place = yielded->get();
  while (place && place != carried)
    place = destinationOf(place);
  return place ? init->get() : Value();
}

/// What `value` was computed in the place of: the init of a destination-style
/// op or of a loop. Null for anything else.
static Value destinationOf(Value value) {
  auto result = dyn_cast<OpResult>(value);
  if (!result)
    return {};
  if (auto op = dyn_cast<DestinationStyleOpInterface>(result.getOwner()))
    return op.getTiedOpOperand(result)->get();
  if (auto loop = dyn_cast<LoopLikeOpInterface>(result.getOwner()))
    return destinationOfLoop(loop, result);
  return {};
}

template <typename OpTy>
static bool isSamePlace(tensor::ExtractSliceOp slice, OpTy insert) {
  return slice.getMixedOffsets() == insert.getMixedOffsets() &&
         slice.getMixedSizes() == insert.getMixedSizes() &&
         slice.getMixedStrides() == insert.getMixedStrides();
}

/// True for the insertion of what was computed in the very place: following
/// what the source was computed in, the slice is found that is overwritten.
template <typename OpTy> static bool isComputedInPlace(OpTy insert) {
  Value place = destinationOf(insert.getSource());
  while (place && !place.getDefiningOp<tensor::ExtractSliceOp>())
    place = destinationOf(place);
  if (!place)
    return false;
  auto slice = place.getDefiningOp<tensor::ExtractSliceOp>();
  if (!isSamePlace(slice, insert))
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

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

namespace {

/// The slice is read and written, unless it is there already.
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
    addUpdate(cost, op, /*destination=*/1, /*result=*/0, bytes, dims);
    return std::optional<Cost>(std::move(cost));
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return cast<tensor::InsertSliceOp>(op).getDest();
  }
};

struct ParallelInsertSliceModel
    : CostModelOpInterface::ExternalModel<ParallelInsertSliceModel,
                                          tensor::ParallelInsertSliceOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto insert = cast<tensor::ParallelInsertSliceOp>(op);
    if (isComputedInPlace(insert))
      return std::optional<Cost>();
    return std::optional<Cost>(
        copyCost(op, 0, 1, dims.bytes(insert.getSource())));
  }
};

struct InsertModel
    : CostModelOpInterface::ExternalModel<InsertModel, tensor::InsertOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Cost cost;
    addUpdate(cost, op, /*destination=*/1, /*result=*/0,
              dims.bytes(op->getOperand(0)), dims);
    return std::optional<Cost>(std::move(cost));
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return cast<tensor::InsertOp>(op).getDest();
  }
};

/// Indices are unique, so every element of the source finds a place of its own.
struct ScatterModel
    : CostModelOpInterface::ExternalModel<ScatterModel, tensor::ScatterOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto scatter = cast<tensor::ScatterOp>(op);
    SymbolicExpr bytes = dims.bytes(scatter.getSource());
    Cost cost;
    cost.addRead(Traffic::Place::Operand, 0, bytes);
    addUpdate(cost, op, /*destination=*/1, /*result=*/0, bytes, dims);
    cost.addRead(Traffic::Place::Operand, 2, dims.bytes(scatter.getIndices()));
    return std::optional<Cost>(std::move(cost));
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return cast<tensor::ScatterOp>(op).getDest();
  }
};

struct ScatterShape
    : SymbolicShapeOpInterface::ExternalModel<ScatterShape, tensor::ScatterOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    return dims.dim(cast<tensor::ScatterOp>(op).getDest(), dim);
  }
};

} // namespace

void roofline::attachTensorUpdates(MLIRContext *context) {
  using namespace tensor;
  InsertSliceOp::attachInterface<InsertSliceModel>(*context);
  ParallelInsertSliceOp::attachInterface<ParallelInsertSliceModel>(*context);
  InsertOp::attachInterface<InsertModel>(*context);
  ScatterOp::attachInterface<ScatterModel, ScatterShape>(*context);
}
