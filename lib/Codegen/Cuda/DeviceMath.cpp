//===- DeviceMath.cpp - Functions without libdevice -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceMath.h"

#include "../MathFormulas.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

#include <cmath>

using namespace mlir;
using namespace roofline;

namespace {
/// A function of scalars, of f32 unless it is exact, in ops of the device.
using ScalarFunction = Value (*)(ImplicitLocOpBuilder &, ValueRange);
} // namespace

static Value constant(ImplicitLocOpBuilder &b, double value) {
  return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
}

static Value intrinsic(ImplicitLocOpBuilder &b, StringRef name,
                       ValueRange operands) {
  auto call = LLVM::CallIntrinsicOp::create(b, operands[0].getType(),
                                            b.getStringAttr(name), operands);
  return call->getResult(0);
}

static Value exp2Of(ImplicitLocOpBuilder &b, ValueRange in) {
  return intrinsic(b, "llvm.nvvm.ex2.approx.ftz", in);
}

static Value expOf(ImplicitLocOpBuilder &b, ValueRange in) {
  Value scaled =
      arith::MulFOp::create(b, in[0], constant(b, 1.4426950408889634));
  return exp2Of(b, scaled);
}

static Value log2Of(ImplicitLocOpBuilder &b, ValueRange in) {
  return intrinsic(b, "llvm.nvvm.lg2.approx.ftz.f", in);
}

static Value logOf(ImplicitLocOpBuilder &b, ValueRange in) {
  return arith::MulFOp::create(b, log2Of(b, in), constant(b, M_LN2));
}

static Value rsqrtOf(ImplicitLocOpBuilder &b, ValueRange in) {
  return intrinsic(b, "llvm.nvvm.rsqrt.approx.ftz.f", in);
}

static Value quotientOf(ImplicitLocOpBuilder &b, ValueRange in) {
  return intrinsic(b, "llvm.nvvm.div.approx.ftz.f", in);
}

static ScalarFunction approximationOf(Operation *op) {
  if (isa<math::ExpOp>(op))
    return expOf;
  if (isa<math::Exp2Op>(op))
    return exp2Of;
  if (isa<math::LogOp>(op))
    return logOf;
  if (isa<math::Log2Op>(op))
    return log2Of;
  if (isa<math::RsqrtOp>(op))
    return rsqrtOf;
  return isa<arith::DivFOp>(op) ? quotientOf : nullptr;
}

template <const char *const &name>
static Value exactOf(ImplicitLocOpBuilder &b, ValueRange in) {
  return intrinsic(b, name, in);
}

static constexpr const char *absName = "llvm.fabs";
static constexpr const char *ceilName = "llvm.ceil";
static constexpr const char *copySignName = "llvm.copysign";
static constexpr const char *floorName = "llvm.floor";
static constexpr const char *fmaName = "llvm.fma";
static constexpr const char *maxName = "llvm.maxnum";
static constexpr const char *minName = "llvm.minnum";
static constexpr const char *roundName = "llvm.rint";
static constexpr const char *sqrtName = "llvm.sqrt";
static constexpr const char *truncName = "llvm.trunc";

/// What the device does in an instruction or two, exactly; upstream calls
/// libdevice for these too.
static ScalarFunction exactFunctionOf(Operation *op) {
  if (isa<math::AbsFOp>(op))
    return exactOf<absName>;
  if (isa<math::CeilOp>(op))
    return exactOf<ceilName>;
  if (isa<math::CopySignOp>(op))
    return exactOf<copySignName>;
  if (isa<math::FloorOp>(op))
    return exactOf<floorName>;
  if (isa<math::FmaOp>(op))
    return exactOf<fmaName>;
  if (isa<arith::MaxNumFOp>(op))
    return exactOf<maxName>;
  if (isa<arith::MinNumFOp>(op))
    return exactOf<minName>;
  if (isa<math::RoundEvenOp>(op))
    return exactOf<roundName>;
  if (isa<math::SqrtOp>(op))
    return exactOf<sqrtName>;
  return isa<math::TruncOp>(op) ? exactOf<truncName> : nullptr;
}

/// Of f64, for which the device has no approximations.
static Value rsqrtOfF64(ImplicitLocOpBuilder &b, ValueRange in) {
  Value one = arith::ConstantOp::create(b, b.getF64FloatAttr(1));
  return arith::DivFOp::create(b, one, exactOf<sqrtName>(b, in));
}

static ScalarFunction functionOf(Operation *op) {
  ScalarFunction exact = exactFunctionOf(op);
  if (exact || !getElementTypeOrSelf(op->getResult(0).getType()).isF64())
    return exact ? exact : approximationOf(op);
  return isa<math::RsqrtOp>(op) ? rsqrtOfF64 : nullptr;
}

/// The function on one element of each operand, which may be narrower.
static Value applyToElement(ImplicitLocOpBuilder &b, ScalarFunction function,
                            ValueRange operands, Type type) {
  bool isNarrow = type.getIntOrFloatBitWidth() < 32;
  SmallVector<Value> wide;
  for (Value operand : operands)
    wide.push_back(
        isNarrow ? arith::ExtFOp::create(b, b.getF32Type(), operand).getResult()
                 : operand);
  Value result = function(b, wide);
  return isNarrow ? arith::TruncFOp::create(b, type, result).getResult()
                  : result;
}

static void rewrite(Operation *op, ScalarFunction function) {
  ImplicitLocOpBuilder b(op->getLoc(), op);
  Type type = op->getResult(0).getType();
  Type element = getElementTypeOrSelf(type);
  auto vector = dyn_cast<VectorType>(type);
  if (!vector) {
    Value result = applyToElement(b, function, op->getOperands(), element);
    op->getResult(0).replaceAllUsesWith(result);
    op->erase();
    return;
  }
  Value result =
      arith::ConstantOp::create(b, cast<TypedAttr>(b.getZeroAttr(vector)));
  for (int64_t i = 0, e = vector.getNumElements(); i < e; ++i) {
    SmallVector<Value> operands;
    for (Value operand : op->getOperands())
      operands.push_back(vector::ExtractOp::create(b, operand, i));
    Value one = applyToElement(b, function, operands, element);
    result = vector::InsertOp::create(b, one, result, i);
  }
  op->getResult(0).replaceAllUsesWith(result);
  op->erase();
}

/// Functions that the device has no instructions for, of those it has.
static void expandOthers(Operation *root) {
  SmallVector<Operation *> ops;
  root->walk([&](Operation *op) {
    if (hasFormula(op))
      ops.push_back(op);
  });
  if (ops.empty())
    return;
  RewritePatternSet patterns(root->getContext());
  populateMathFormulas(patterns);
  // No others are looked at: the order of a schedule is its author's.
  GreedyRewriteConfig config;
  config.setStrictness(GreedyRewriteStrictness::ExistingAndNewOps);
  (void)applyOpPatternsGreedily(ops, std::move(patterns), config);
}

void roofline::cuda::lowerDeviceMath(Operation *root) {
  expandOthers(root);
  SmallVector<Operation *> ops;
  root->walk([&](Operation *op) {
    if (op->getNumResults() != 1 || !functionOf(op))
      return;
    auto type =
        dyn_cast<FloatType>(getElementTypeOrSelf(op->getResult(0).getType()));
    auto vector = dyn_cast<VectorType>(op->getResult(0).getType());
    if (type && type.getWidth() <= 64 && (!vector || vector.getRank() == 1))
      ops.push_back(op);
  });
  for (Operation *op : ops)
    rewrite(op, functionOf(op));
}
