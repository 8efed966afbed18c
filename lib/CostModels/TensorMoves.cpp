//===- TensorMoves.cpp - Tensors made of others, and of scalars -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Body.h"
#include "DataModel.h"
#include "Fills.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "ShapeModels.h"
#include "TensorModels.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace roofline;

namespace {

//===----------------------------------------------------------------------===//
// Scalars everywhere
//===----------------------------------------------------------------------===//

struct SplatModel
    : CostModelOpInterface::ExternalModel<SplatModel, tensor::SplatOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    if (initialisesAccumulatorsOnly(op))
      return std::optional<Cost>();
    Cost cost;
    cost.addWrite(Traffic::Place::Result, 0, dims.bytes(op->getResult(0)));
    return std::optional<Cost>(std::move(cost));
  }
};

/// A tensor of indices is a shape: nothing that anyone would put in memory.
struct FromElementsModel
    : CostModelOpInterface::ExternalModel<FromElementsModel,
                                          tensor::FromElementsOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Value result = op->getResult(0);
    if (cast<ShapedType>(result.getType()).getElementType().isIndex())
      return std::optional<Cost>();
    Cost cost;
    cost.addWrite(Traffic::Place::Result, 0, dims.bytes(result));
    return std::optional<Cost>(std::move(cost));
  }
};

llvm::SmallVector<SymbolicExpr> sizesOf(Value value, DimQuery &dims) {
  llvm::SmallVector<SymbolicExpr> sizes;
  for (int64_t i = 0; i < cast<ShapedType>(value.getType()).getRank(); ++i)
    sizes.push_back(dims.dim(value, i));
  return sizes;
}

struct GenerateModel
    : CostModelOpInterface::ExternalModel<GenerateModel, tensor::GenerateOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    if (initialisesAccumulatorsOnly(op))
      return std::optional<Cost>();
    auto generate = cast<tensor::GenerateOp>(op);
    Value result = generate.getResult();
    Cost cost;
    cost.addWrite(Traffic::Place::Result, 0, dims.bytes(result));
    BodyCounter body(generate.getBody().front(), sizesOf(result, dims), dims);
    if (failed(body.count(dims.elements(result), cost)))
      return failure();
    return std::optional<Cost>(std::move(cost));
  }
};

//===----------------------------------------------------------------------===//
// Padding
//===----------------------------------------------------------------------===//

/// What a pad takes away, if it is negative.
SymbolicExpr cutBy(OpFoldResult pad, DimQuery &dims) {
  std::optional<SymbolicExpr> size = dims.index(pad);
  if (!size || size->constant().value_or(0) >= 0)
    return 0;
  return -*size;
}

/// Elements of the source that are in the result.
SymbolicExpr keptElements(tensor::PadOp pad, DimQuery &dims) {
  SymbolicExpr product = 1;
  for (auto [dim, pads] : llvm::enumerate(
           llvm::zip_equal(pad.getMixedLowPad(), pad.getMixedHighPad()))) {
    auto [low, high] = pads;
    product *=
        dims.dim(pad.getSource(), dim) - cutBy(low, dims) - cutBy(high, dims);
  }
  return product;
}

/// The source is read, the result written; the body runs for what is added.
struct PadModel : CostModelOpInterface::ExternalModel<PadModel, tensor::PadOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto pad = cast<tensor::PadOp>(op);
    Value result = pad.getResult();
    SymbolicExpr kept = keptElements(pad, dims);
    Cost cost;
    cost.addRead(Traffic::Place::Operand, 0,
                 dims.packedBytes(kept, pad.getSourceType()));
    cost.addWrite(Traffic::Place::Result, 0, dims.bytes(result));
    BodyCounter body(pad.getRegion().front(), sizesOf(result, dims), dims);
    if (failed(body.count(dims.elements(result) - kept, cost)))
      return failure();
    return std::optional<Cost>(std::move(cost));
  }
};

struct PadShape
    : SymbolicShapeOpInterface::ExternalModel<PadShape, tensor::PadOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    auto pad = cast<tensor::PadOp>(op);
    std::optional<SymbolicExpr> low = dims.index(pad.getMixedLowPad()[dim]);
    std::optional<SymbolicExpr> high = dims.index(pad.getMixedHighPad()[dim]);
    if (!low || !high)
      return std::nullopt;
    return *low + dims.dim(pad.getSource(), dim) + *high;
  }
};

//===----------------------------------------------------------------------===//
// Several tensors
//===----------------------------------------------------------------------===//

struct ConcatModel
    : CostModelOpInterface::ExternalModel<ConcatModel, tensor::ConcatOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Cost cost;
    for (OpOperand &input : op->getOpOperands())
      // The same value twice is read once.
      if (!llvm::is_contained(
              op->getOperands().take_front(input.getOperandNumber()),
              input.get()))
        cost.addRead(Traffic::Place::Operand, input.getOperandNumber(),
                     dims.bytes(input.get()));
    cost.addWrite(Traffic::Place::Result, 0, dims.bytes(op->getResult(0)));
    return std::optional<Cost>(std::move(cost));
  }
};

struct ConcatShape
    : SymbolicShapeOpInterface::ExternalModel<ConcatShape, tensor::ConcatOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    auto concat = cast<tensor::ConcatOp>(op);
    SymbolicExpr size = dims.dim(concat.getInputs().front(), dim);
    for (Value input : llvm::drop_begin(concat.getInputs())) {
      SymbolicExpr other = dims.dim(input, dim);
      size = dim == concat.getDim() ? size + other
                                    : moreTelling(size, other, dims);
    }
    return size;
  }
};

//===----------------------------------------------------------------------===//
// Gather
//===----------------------------------------------------------------------===//

/// The slices that indices name, at most all of the source.
struct GatherModel
    : CostModelOpInterface::ExternalModel<GatherModel, tensor::GatherOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto gather = cast<tensor::GatherOp>(op);
    SymbolicExpr bytes = dims.bytes(gather.getResult());
    Cost cost;
    cost.addRead(Traffic::Place::Operand, 0,
                 min(bytes, dims.bytes(gather.getSource())));
    cost.addRead(Traffic::Place::Operand, 1, dims.bytes(gather.getIndices()));
    cost.addWrite(Traffic::Place::Result, 0, bytes);
    return std::optional<Cost>(std::move(cost));
  }
};

struct GatherShape
    : SymbolicShapeOpInterface::ExternalModel<GatherShape, tensor::GatherOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    auto gather = cast<tensor::GatherOp>(op);
    unsigned numSlices = gather.getIndicesType().getRank() - 1;
    if (dim < numSlices)
      return dims.dim(gather.getIndices(), dim);
    unsigned sourceRank = gather.getSourceType().getRank();
    bool keepsRank = gather.getResultType().getRank() == numSlices + sourceRank;
    unsigned position = dim - numSlices;
    for (unsigned sourceDim = 0; sourceDim < sourceRank; ++sourceDim) {
      bool gathered = llvm::is_contained(gather.getGatherDims(), sourceDim);
      if (gathered && !keepsRank)
        continue; // of size 1, left out
      if (position-- == 0)
        return gathered ? SymbolicExpr(1)
                        : dims.dim(gather.getSource(), sourceDim);
    }
    return std::nullopt;
  }
};

} // namespace

void roofline::attachTensorMoves(MLIRContext *context) {
  using namespace tensor;
  SplatOp::attachInterface<SplatModel,
                           DynamicShape<SplatOp, &SplatOp::getDynamicSizes>>(
      *context);
  FromElementsOp::attachInterface<FromElementsModel>(*context);
  GenerateOp::attachInterface<
      GenerateModel, DynamicShape<GenerateOp, &GenerateOp::getDynamicExtents>>(
      *context);
  PadOp::attachInterface<PadModel, PadShape>(*context);
  ConcatOp::attachInterface<ConcatModel, ConcatShape>(*context);
  GatherOp::attachInterface<GatherModel, GatherShape>(*context);
}
