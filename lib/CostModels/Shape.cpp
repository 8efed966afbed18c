//===- Shape.cpp - How shape ops are counted ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"
#include "ShapeExtents.h"

#include "mlir/Dialect/Shape/IR/Shape.h"

using namespace mlir;
using namespace roofline;

namespace {

/// Of a tensor of static rank, or of a shape whose extents are known.
template <typename OpTy>
struct ExtentIndex
    : SymbolicShapeOpInterface::ExternalModel<ExtentIndex<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    std::optional<SymbolicExpr> position = dims.index(op->getOperand(1));
    if (!position || !position->constant() || *position->constant() < 0)
      return std::nullopt;
    unsigned dim = static_cast<unsigned>(*position->constant());
    Value of = op->getOperand(0);
    if (!std::is_same_v<OpTy, shape::DimOp>)
      return extentOf(of, dim, dims);
    auto type = dyn_cast<ShapedType>(of.getType());
    if (!type || !type.hasRank() || dim >= type.getRank())
      return std::nullopt;
    return dims.dim(of, dim);
  }
};

struct NumElementsIndex
    : SymbolicShapeOpInterface::ExternalModel<NumElementsIndex,
                                              shape::NumElementsOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto of = op->getOperand(0).getDefiningOp<shape::ShapeOfOp>();
    auto type = of ? dyn_cast<ShapedType>(of.getArg().getType()) : ShapedType();
    if (!type || !type.hasRank())
      return std::nullopt;
    return dims.elements(of.getArg());
  }
};

struct ConstSizeIndex
    : SymbolicShapeOpInterface::ExternalModel<ConstSizeIndex,
                                              shape::ConstSizeOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &) const {
    return SymbolicExpr(cast<shape::ConstSizeOp>(op).getValue().getSExtValue());
  }
};

/// Between indices and sizes of a shape.
template <typename OpTy>
struct SizeCast
    : SymbolicShapeOpInterface::ExternalModel<SizeCast<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    return dims.index(op->getOperand(0));
  }
};

} // namespace

void roofline::registerShapeCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shape::ShapeDialect *) {
    using namespace shape;
    // All but `assuming`, whose region holds what is computed under it.
    attachFreeModels<AddOp, AnyOp, AssumingAllOp, BroadcastOp, ConcatOp,
                     ConstShapeOp, ConstSizeOp, ConstWitnessOp,
                     CstrBroadcastableOp, CstrEqOp, CstrRequireOp, DebugPrintOp,
                     DimOp, DivOp, FromExtentTensorOp, FromExtentsOp,
                     GetExtentOp, IndexToSizeOp, IsBroadcastableOp, MaxOp,
                     MeetOp, MinOp, MulOp, NumElementsOp, shape::RankOp,
                     ReduceOp, ShapeEqOp, ShapeOfOp, SizeToIndexOp, SplitAtOp,
                     ToExtentTensorOp, ValueAsShapeOp, ValueOfOp, WithOp>(
        context);
    DimOp::attachInterface<ExtentIndex<DimOp>>(*context);
    GetExtentOp::attachInterface<ExtentIndex<GetExtentOp>>(*context);
    NumElementsOp::attachInterface<NumElementsIndex>(*context);
    ConstSizeOp::attachInterface<ConstSizeIndex>(*context);
    attachBinaryIndex<index_function::add, AddOp>(context);
    attachBinaryIndex<index_function::mul, MulOp>(context);
    attachBinaryIndex<index_function::floorDivide, DivOp>(context);
    attachBinaryIndex<index_function::smaller, MinOp>(context);
    attachBinaryIndex<index_function::larger, MaxOp>(context);
    IndexToSizeOp::attachInterface<SizeCast<IndexToSizeOp>>(*context);
    SizeToIndexOp::attachInterface<SizeCast<SizeToIndexOp>>(*context);
  });
}
