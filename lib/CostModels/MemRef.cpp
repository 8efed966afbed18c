//===- MemRef.cpp - How memref ops are counted ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"
#include "ShapeModels.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace roofline;

namespace {

//===----------------------------------------------------------------------===//
// Names of memory
//===----------------------------------------------------------------------===//

/// Only the first result is memory: the others are numbers.
struct MetadataModel
    : CostModelOpInterface::ExternalModel<MetadataModel,
                                          memref::ExtractStridedMetadataOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *, DimQuery &) const {
    return std::optional<Cost>();
  }
  Value getAliasedOperand(Operation *op, unsigned result) const {
    return result == 0 ? op->getOperand(0) : Value();
  }
};

/// Each result names what its operand names.
struct DistinctModel
    : CostModelOpInterface::ExternalModel<DistinctModel,
                                          memref::DistinctObjectsOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *, DimQuery &) const {
    return std::optional<Cost>();
  }
  Value getAliasedOperand(Operation *op, unsigned result) const {
    return op->getOperand(result);
  }
};

struct DistinctShape
    : SymbolicShapeOpInterface::ExternalModel<DistinctShape,
                                              memref::DistinctObjectsOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned result,
                                       unsigned dim, DimQuery &dims) const {
    return sizeAt(op->getOperand(result), dim, dims);
  }
};

struct ReinterpretedShape
    : SymbolicShapeOpInterface::ExternalModel<ReinterpretedShape,
                                              memref::ReinterpretCastOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    return dims.index(cast<memref::ReinterpretCastOp>(op).getMixedSizes()[dim]);
  }
};

struct TransposedShape
    : SymbolicShapeOpInterface::ExternalModel<TransposedShape,
                                              memref::TransposeOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned dim,
                                       DimQuery &dims) const {
    auto transpose = cast<memref::TransposeOp>(op);
    return dims.dim(transpose.getIn(),
                    transpose.getPermutation().getDimPosition(dim));
  }
};

/// Its sizes, of the numbers that it gives.
struct MetadataIndex : SymbolicShapeOpInterface::ExternalModel<
                           MetadataIndex, memref::ExtractStridedMetadataOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned result,
                                         DimQuery &dims) const {
    auto metadata = cast<memref::ExtractStridedMetadataOp>(op);
    for (auto [dim, size] : llvm::enumerate(metadata.getSizes()))
      if (size == op->getResult(result))
        return sizeAt(metadata.getSource(), dim, dims);
    return std::nullopt;
  }
};

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

struct CopyModel
    : CostModelOpInterface::ExternalModel<CopyModel, memref::CopyOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto copy = cast<memref::CopyOp>(op);
    // Of an unranked memref not even the rank is known.
    if (!isa<MemRefType>(copy.getSource().getType()) ||
        !isa<MemRefType>(copy.getTarget().getType()))
      return failure();
    SymbolicExpr elements =
        commonElements(copy.getSource(), copy.getTarget(), dims);
    return std::optional<Cost>(copyCost(
        op, 0, 1, dims.packedBytes(elements, copy.getSource().getType())));
  }
};

/// What fits into both, unless the memory only grows.
struct ReallocModel
    : CostModelOpInterface::ExternalModel<ReallocModel, memref::ReallocOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    Cost cost = copyCost(
        op, 0, 0,
        min(dims.bytes(op->getOperand(0)), dims.bytes(op->getResult(0))));
    cost.markAtMost();
    return std::optional<Cost>(std::move(cost));
  }
};

struct ReallocShape
    : SymbolicShapeOpInterface::ExternalModel<ReallocShape, memref::ReallocOp> {
  std::optional<SymbolicExpr> inferDim(Operation *op, unsigned, unsigned,
                                       DimQuery &dims) const {
    Value size = cast<memref::ReallocOp>(op).getDynamicResultSize();
    return size ? dims.index(size) : std::nullopt;
  }
};

/// So many elements, whenever it ends.
struct DmaModel
    : CostModelOpInterface::ExternalModel<DmaModel, memref::DmaStartOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto start = cast<memref::DmaStartOp>(op);
    std::optional<SymbolicExpr> elements = dims.index(start.getNumElements());
    if (!elements)
      return failure();
    return std::optional<Cost>(
        copyCost(op, 0, start.getDstMemRefMutable().getOperandNumber(),
                 dims.packedBytes(*elements, start.getSrcMemRef().getType())));
  }
};

} // namespace

static void attachShapes(MLIRContext *context) {
  using namespace memref;
  attachSameShapes<memref::CastOp, MemorySpaceCastOp, AssumeAlignmentOp>(
      context);
  AllocOp::attachInterface<DynamicShape<AllocOp, &AllocOp::getDynamicSizes>>(
      *context);
  AllocaOp::attachInterface<DynamicShape<AllocaOp, &AllocaOp::getDynamicSizes>>(
      *context);
  ViewOp::attachInterface<DynamicShape<ViewOp, &ViewOp::getDynamicSizes>>(
      *context);
  memref::DimOp::attachInterface<DimIndex<memref::DimOp>>(*context);
  ExpandShapeOp::attachInterface<ExpandedShape<ExpandShapeOp>>(*context);
  CollapseShapeOp::attachInterface<CollapsedShape<CollapseShapeOp>>(*context);
  SubViewOp::attachInterface<SliceShape<SubViewOp>>(*context);
  ReinterpretCastOp::attachInterface<ReinterpretedShape>(*context);
  memref::TransposeOp::attachInterface<TransposedShape>(*context);
  DistinctObjectsOp::attachInterface<DistinctShape>(*context);
  ExtractStridedMetadataOp::attachInterface<MetadataIndex>(*context);
  memref::ReshapeOp::attachInterface<ReshapedShape<memref::ReshapeOp>>(
      *context);
}

void roofline::registerMemRefCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, memref::MemRefDialect *) {
    using namespace memref;
    attachFreeModels<AllocOp, AllocaOp, DeallocOp, DmaWaitOp, memref::DimOp,
                     memref::RankOp, GetGlobalOp, GlobalOp,
                     ExtractAlignedPointerAsIndexOp>(context);
    attachViewModels<AssumeAlignmentOp, memref::CastOp, CollapseShapeOp,
                     ExpandShapeOp, MemorySpaceCastOp, ReinterpretCastOp,
                     memref::ReshapeOp, SubViewOp, memref::TransposeOp, ViewOp>(
        context);
    ExtractStridedMetadataOp::attachInterface<MetadataModel>(*context);
    DistinctObjectsOp::attachInterface<DistinctModel>(*context);
    CopyOp::attachInterface<CopyModel>(*context);
    ReallocOp::attachInterface<ReallocModel, ReallocShape>(*context);
    DmaStartOp::attachInterface<DmaModel>(*context);
    attachShapes(context);
  });
}
