//===- ShapeExtents.cpp - Sizes that are data of a tensor -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeExtents.h"

#include "mlir/Dialect/Shape/IR/Shape.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace roofline;

static std::optional<SymbolicExpr> extentOfConstant(DenseIntElementsAttr shape,
                                                    unsigned position) {
  if (position >= static_cast<unsigned>(shape.getNumElements()))
    return std::nullopt;
  int64_t extent = shape.getValues<APInt>()[position].getSExtValue();
  if (extent < 0)
    return std::nullopt;
  return SymbolicExpr(extent);
}

std::optional<SymbolicExpr> roofline::extentOf(Value shape, unsigned position,
                                               DimQuery &dims) {
  DenseIntElementsAttr constant;
  if (matchPattern(shape, m_Constant(&constant)))
    return extentOfConstant(constant, position);
  Operation *producer = shape.getDefiningOp();
  if (auto elements = dyn_cast_or_null<tensor::FromElementsOp>(producer)) {
    if (position < elements.getElements().size())
      return dims.index(elements.getElements()[position]);
    return std::nullopt;
  }
  if (auto of = dyn_cast_or_null<shape::ShapeOfOp>(producer)) {
    auto type = dyn_cast<ShapedType>(of.getArg().getType());
    if (type && type.hasRank() && position < type.getRank())
      return dims.dim(of.getArg(), position);
    return std::nullopt;
  }
  if (isa_and_present<tensor::CastOp, shape::ToExtentTensorOp,
                      shape::ValueAsShapeOp, shape::FromExtentTensorOp>(
          producer))
    return extentOf(producer->getOperand(0), position, dims);
  if (auto extents = dyn_cast_or_null<shape::FromExtentsOp>(producer))
    if (position < extents.getExtents().size())
      return dims.index(extents.getExtents()[position]);
  return std::nullopt;
}

std::optional<SymbolicExpr> roofline::reshapedDim(Value source, Value shape,
                                                  Value result, unsigned dim,
                                                  DimQuery &dims) {
  if (std::optional<SymbolicExpr> extent = extentOf(shape, dim, dims))
    return extent;
  auto type = cast<ShapedType>(result.getType());
  auto sourceType = dyn_cast<ShapedType>(source.getType());
  if (!sourceType || !sourceType.hasRank())
    return std::nullopt;
  SymbolicExpr others = 1;
  for (int64_t i = 0; i < type.getRank(); ++i) {
    if (i == static_cast<int64_t>(dim))
      continue;
    std::optional<SymbolicExpr> extent = extentOf(shape, i, dims);
    if (!type.isDynamicDim(i))
      extent = SymbolicExpr(type.getDimSize(i));
    if (!extent || extent->isZero())
      return std::nullopt;
    others *= *extent;
  }
  return floorDiv(dims.elements(source), others);
}
