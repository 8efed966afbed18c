//===- Quant.cpp - How quant ops are counted ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As `lower-quant-ops` writes them: a scale, a zero point that is not 0, a
// cast, and where the storage type has a narrower range than its bits a clamp,
// for each element. Scales and zero points are constants of the type.
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "ShapeModels.h"

#include "mlir/Dialect/Quant/IR/Quant.h"
#include "mlir/Dialect/Quant/IR/QuantTypes.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

static bool hasZeroPoint(quant::QuantizedType type) {
  if (auto perLayer = dyn_cast<quant::UniformQuantizedType>(type))
    return perLayer.getZeroPoint() != 0;
  if (auto perAxis = dyn_cast<quant::UniformQuantizedPerAxisType>(type))
    return llvm::any_of(perAxis.getZeroPoints(),
                        [](int64_t point) { return point != 0; });
  return true;
}

/// The type of what is quantised; null for one whose scales are not known.
static quant::QuantizedType quantizedType(Type type) {
  Type element = getElementTypeOrSelf(type);
  if (isa<quant::UniformQuantizedType, quant::UniformQuantizedPerAxisType>(
          element))
    return cast<quant::QuantizedType>(element);
  return {};
}

static void addTraffic(Operation *op, DimQuery &dims, Cost &cost) {
  if (!isa<ShapedType>(op->getOperand(0).getType()))
    return;
  cost.addRead(Traffic::Place::Operand, 0, dims.bytes(op->getOperand(0)));
  cost.addWrite(Traffic::Place::Result, 0,
                dims.packedBytes(dims.elements(op->getOperand(0)),
                                 op->getResult(0).getType()));
}

namespace {

struct DequantizeModel
    : CostModelOpInterface::ExternalModel<DequantizeModel,
                                          quant::DequantizeCastOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    quant::QuantizedType type = quantizedType(op->getOperand(0).getType());
    if (!type)
      return failure();
    SymbolicExpr elements = dims.elements(op->getOperand(0));
    Cost cost;
    cost.addWork(Unit::Misc, elementTypeName(type.getStorageType()), elements);
    cost.addWork(Unit::Vector, elementTypeName(type.getExpressedType()),
                 elements * SymbolicExpr(hasZeroPoint(type) ? 2 : 1));
    addTraffic(op, dims, cost);
    return std::optional<Cost>(std::move(cost));
  }
};

struct QuantizeModel
    : CostModelOpInterface::ExternalModel<QuantizeModel,
                                          quant::QuantizeCastOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    quant::QuantizedType type = quantizedType(op->getResult(0).getType());
    if (!type)
      return failure();
    SymbolicExpr elements = dims.elements(op->getOperand(0));
    std::string expressed = elementTypeName(type.getExpressedType());
    Cost cost;
    cost.addWork(Unit::Vector, expressed,
                 elements * SymbolicExpr(hasZeroPoint(type) ? 2 : 1));
    cost.addWork(Unit::Misc, expressed, elements);
    if (type.hasStorageTypeBounds())
      cost.addWork(Unit::Integer, elementTypeName(type.getStorageType()),
                   elements * SymbolicExpr(2));
    addTraffic(op, dims, cost);
    return std::optional<Cost>(std::move(cost));
  }
};

} // namespace

void roofline::registerQuantCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, quant::QuantDialect *) {
    using namespace quant;
    attachViewModels<StorageCastOp>(context);
    attachSameShapes<StorageCastOp, QuantizeCastOp, DequantizeCastOp>(context);
    QuantizeCastOp::attachInterface<QuantizeModel>(*context);
    DequantizeCastOp::attachInterface<DequantizeModel>(*context);
  });
}
