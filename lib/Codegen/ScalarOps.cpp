//===- ScalarOps.cpp - Ops of bodies and their types ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScalarOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;

/// `type` with its elements replaced, if it has any.
static Type withElements(Type type, Type element) {
  auto vector = dyn_cast<VectorType>(type);
  return vector ? Type(vector.clone(element)) : element;
}

Type roofline::computedType(Type type) {
  auto real = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  return real && real.getWidth() < 32
             ? withElements(type, Float32Type::get(type.getContext()))
             : type;
}

Type roofline::storedType(Type type) {
  return type.isInteger(1) ? IntegerType::get(type.getContext(), 8) : type;
}

bool roofline::isComputedInF32(Type type) {
  return computedType(getElementTypeOrSelf(type)).isF32();
}

bool roofline::isScalarOp(Operation *op) {
  return isa_and_nonnull<arith::ArithDialect, math::MathDialect>(
             op->getDialect()) &&
         op->getNumResults() == 1 && !isa<arith::BitcastOp>(op);
}

bool roofline::isInstruction(Operation *op) {
  return isa<math::AbsFOp, math::AbsIOp, math::CeilOp, math::CopySignOp,
             math::FloorOp, math::FmaOp, math::RoundEvenOp, math::RsqrtOp,
             math::SqrtOp, math::TruncOp>(op);
}

Value roofline::computeScalar(OpBuilder &builder, Operation *op,
                              ValueRange operands) {
  Type type = computedType(op->getResult(0).getType());
  if (!operands.empty())
    if (auto vector = dyn_cast<VectorType>(operands.front().getType()))
      type = vector.clone(type);
  if (isa<arith::ExtFOp, arith::TruncFOp>(op) &&
      operands.front().getType() == type)
    return operands.front();
  IRMapping mapping;
  for (auto [from, to] : llvm::zip(op->getOperands(), operands))
    mapping.map(from, to);
  Operation *clone = builder.clone(*op, mapping);
  clone->getResult(0).setType(type);
  return clone->getResult(0);
}

Value roofline::computedConstant(OpBuilder &builder, Location loc,
                                 TypedAttr number) {
  if (auto real = dyn_cast<FloatAttr>(number))
    number = builder.getFloatAttr(computedType(real.getType()),
                                  real.getValueAsDouble());
  return arith::ConstantOp::create(builder, loc, number);
}

Value roofline::scalarConstant(OpBuilder &builder, Operation *op) {
  auto constant = dyn_cast<arith::ConstantOp>(op);
  if (!constant || !constant.getType().isIntOrIndexOrFloat())
    return nullptr;
  return computedConstant(builder, op->getLoc(), constant.getValue());
}
