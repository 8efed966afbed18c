//===- RealOps.cpp - Ops of bodies, computed in f32 -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RealOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;

/// Reals are f32; wider ones are not for this.
static Type computedType(Type type) {
  auto real = dyn_cast<FloatType>(type);
  return real && real.getWidth() < 32 ? Float32Type::get(type.getContext())
                                      : type;
}

bool roofline::isRealOp(Operation *op) {
  return isa_and_nonnull<arith::ArithDialect, math::MathDialect>(
             op->getDialect()) &&
         op->getNumResults() == 1 && !isa<arith::BitcastOp>(op) &&
         !op->getResult(0).getType().isF64();
}

Value roofline::computeReal(OpBuilder &builder, Operation *op,
                            ValueRange operands) {
  if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    return operands.front();
  IRMapping mapping;
  for (auto [from, to] : llvm::zip(op->getOperands(), operands))
    mapping.map(from, to);
  Operation *clone = builder.clone(*op, mapping);
  Type type = computedType(op->getResult(0).getType());
  if (!operands.empty())
    if (auto vector = dyn_cast<VectorType>(operands.front().getType()))
      type = vector.clone(type);
  clone->getResult(0).setType(type);
  return clone->getResult(0);
}

Value roofline::realConstant(OpBuilder &builder, Operation *op) {
  auto constant = dyn_cast<arith::ConstantOp>(op);
  if (!constant || !constant.getType().isIntOrIndexOrFloat() ||
      constant.getType().isF64())
    return nullptr;
  if (auto real = dyn_cast<FloatAttr>(constant.getValue()))
    return arith::ConstantOp::create(
        builder, op->getLoc(),
        builder.getF32FloatAttr(real.getValueAsDouble()));
  return arith::ConstantOp::create(builder, op->getLoc(), constant.getValue());
}
