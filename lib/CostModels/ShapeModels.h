//===- ShapeModels.h - Sizes of what views and allocations name -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_SHAPEMODELS_H
#define ROOFLINE_LIB_COSTMODELS_SHAPEMODELS_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "ShapeExtents.h"

#include "llvm/ADT/SmallBitVector.h"

namespace roofline {

/// Size `dim` of `type` where each `?` of it has one of `sizes`, in order.
std::optional<SymbolicExpr> dynamicSize(mlir::ShapedType type,
                                        mlir::ValueRange sizes, unsigned dim,
                                        DimQuery &dims);
/// Number `dim` of `sizes` when those in `dropped` are left out.
std::optional<SymbolicExpr>
sizeOfSlice(llvm::ArrayRef<mlir::OpFoldResult> sizes,
            const llvm::SmallBitVector &dropped, unsigned dim, DimQuery &dims);
/// Product of the sizes `group` of `source`.
SymbolicExpr collapsedSize(mlir::Value source, llvm::ArrayRef<int64_t> group,
                           DimQuery &dims);
/// Size `dim` of `value`, where it has that many.
std::optional<SymbolicExpr> sizeAt(mlir::Value value,
                                   std::optional<int64_t> dim, DimQuery &dims);

// The models of ops of tensor and memref that say their sizes alike.

/// A question about a size.
template <typename OpTy>
struct DimIndex
    : SymbolicShapeOpInterface::ExternalModel<DimIndex<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferIndex(mlir::Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto dim = mlir::cast<OpTy>(op);
    return sizeAt(dim.getSource(), dim.getConstantIndex(), dims);
  }
};

/// One operand, of those that `sizes` gives, for each `?` of the type.
template <typename OpTy, auto sizes>
struct DynamicShape
    : SymbolicShapeOpInterface::ExternalModel<DynamicShape<OpTy, sizes>, OpTy> {
  std::optional<SymbolicExpr> inferDim(mlir::Operation *op, unsigned,
                                       unsigned dim, DimQuery &dims) const {
    auto type = mlir::cast<mlir::ShapedType>(op->getResult(0).getType());
    return dynamicSize(type, (mlir::cast<OpTy>(op).*sizes)(), dim, dims);
  }
};

template <typename OpTy>
struct ExpandedShape
    : SymbolicShapeOpInterface::ExternalModel<ExpandedShape<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferDim(mlir::Operation *op, unsigned,
                                       unsigned dim, DimQuery &dims) const {
    return dims.index(mlir::cast<OpTy>(op).getMixedOutputShape()[dim]);
  }
};

template <typename OpTy>
struct CollapsedShape
    : SymbolicShapeOpInterface::ExternalModel<CollapsedShape<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferDim(mlir::Operation *op, unsigned,
                                       unsigned dim, DimQuery &dims) const {
    auto collapse = mlir::cast<OpTy>(op);
    return collapsedSize(collapse.getSrc(),
                         collapse.getReassociationIndices()[dim], dims);
  }
};

template <typename OpTy>
struct SliceShape
    : SymbolicShapeOpInterface::ExternalModel<SliceShape<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferDim(mlir::Operation *op, unsigned,
                                       unsigned dim, DimQuery &dims) const {
    auto slice = mlir::cast<OpTy>(op);
    return sizeOfSlice(slice.getMixedSizes(), slice.getDroppedDims(), dim,
                       dims);
  }
};

template <typename OpTy>
struct ReshapedShape
    : SymbolicShapeOpInterface::ExternalModel<ReshapedShape<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferDim(mlir::Operation *op, unsigned,
                                       unsigned dim, DimQuery &dims) const {
    auto reshape = mlir::cast<OpTy>(op);
    return reshapedDim(reshape.getSource(), reshape.getShape(),
                       reshape.getResult(), dim, dims);
  }
};

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_SHAPEMODELS_H
