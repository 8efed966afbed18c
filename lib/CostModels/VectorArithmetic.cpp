//===- VectorArithmetic.cpp - How vector ops are counted ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Vectors live in registers: what combines their elements is work, what moves
// them is free. Arithmetic element by element is that of arith and math.
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"
#include "Roofline/CostModels/StructuredWork.h"
#include "Roofline/CostModels/VectorMask.h"

#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

/// Adds `amount` products, sums, minima and the like of elements of `type`.
static void addArithmetic(Cost &cost, Type type, const SymbolicExpr &amount) {
  bool isInteger = getElementTypeOrSelf(type).isIntOrIndex();
  cost.addWork(isInteger ? Unit::Integer : Unit::Vector, elementTypeName(type),
               amount);
}

/// A product and its combination with the accumulator, at every point. Sums of
/// products are what matrix units do, in the type of the factors.
static void addWork(vector::ContractionOp op, const DimQuery &dims,
                    Cost &cost) {
  llvm::SmallVector<int64_t> bounds;
  op.getIterationBounds(bounds);
  SymbolicExpr amount = 2;
  for (int64_t bound : bounds)
    amount *= bound;
  if (op.getKind() == vector::CombiningKind::ADD)
    cost.addWork(Unit::Matrix, matrixTypeName(op.getLhsType(), dims), amount);
  else
    addArithmetic(cost, op.getAccType(), amount);
}

/// A product, and its combination with the accumulator if there is one. With
/// it, the outer product of two vectors is a contraction of size 1; without, or
/// of a vector and a scalar, it is elementwise.
static void addWork(vector::OuterProductOp op, const DimQuery &dims,
                    Cost &cost) {
  VectorType type = op.getResultVectorType();
  SymbolicExpr elements = type.getNumElements();
  if (!op.getAcc())
    addArithmetic(cost, type, elements);
  else if (op.getKind() == vector::CombiningKind::ADD &&
           isa<VectorType>(op.getOperandTypeRHS()))
    cost.addWork(Unit::Matrix, matrixTypeName(type, dims),
                 elements * SymbolicExpr(2));
  else
    addArithmetic(cost, type, elements * SymbolicExpr(2));
}

/// The accumulator takes in every element; without one the first is free.
static void addWork(vector::ReductionOp op, const DimQuery &, Cost &cost) {
  VectorType type = op.getSourceVectorType();
  int64_t elements = type.getNumElements();
  addArithmetic(cost, type, op.getAcc() ? elements : elements - 1);
}

static void addWork(vector::MultiDimReductionOp op, const DimQuery &,
                    Cost &cost) {
  VectorType type = op.getSourceVectorType();
  addArithmetic(cost, type, type.getNumElements());
}

/// Along each line, every result but the first is a combination of the one
/// before: the first is the first element, or (exclusive) the initial value.
static void addWork(vector::ScanOp op, const DimQuery &, Cost &cost) {
  VectorType type = op.getSourceType();
  int64_t elements = type.getNumElements();
  int64_t length = type.getDimSize(op.getReductionDim());
  addArithmetic(cost, type, elements - elements / length);
}

static bool isScalable(Type type) {
  auto vector = dyn_cast<VectorType>(type);
  return vector && vector.isScalable();
}

namespace {

template <typename OpTy>
struct RegisterWorkModel
    : CostModelOpInterface::ExternalModel<RegisterWorkModel<OpTy>, OpTy> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    if (llvm::any_of(op->getOperandTypes(), isScalable))
      return failure();
    Cost cost;
    addWork(cast<OpTy>(op), dims, cost);
    return std::optional<Cost>(std::move(cost));
  }
};

/// A new type for the same memory.
struct TypeCastModel
    : CostModelOpInterface::ExternalModel<TypeCastModel, vector::TypeCastOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *, DimQuery &) const {
    return std::optional<Cost>();
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return op->getOperand(0);
  }
};

template <typename... Ops> void attachRegisterWork(MLIRContext *context) {
  (Ops::template attachInterface<RegisterWorkModel<Ops>>(*context), ...);
}

} // namespace

void roofline::registerVectorCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, vector::VectorDialect *) {
    using namespace vector;
    attachRegisterWork<ContractionOp, OuterProductOp, ReductionOp,
                       MultiDimReductionOp, ScanOp>(context);
    attachScalarModels<Unit::Vector, 2, FMAOp>(context);
    attachFreeModels<BitCastOp, BroadcastOp, ConstantMaskOp, CreateMaskOp,
                     DeinterleaveOp, ExtractOp, ExtractStridedSliceOp,
                     FromElementsOp, InsertOp, InsertStridedSliceOp,
                     InterleaveOp, PrintOp, ScalableExtractOp, ScalableInsertOp,
                     ShapeCastOp, ShuffleOp, StepOp, ToElementsOp, TransposeOp,
                     VectorScaleOp, YieldOp>(context);
    TypeCastOp::attachInterface<TypeCastModel>(*context);
    attachMaskModels(context);
  });
}
