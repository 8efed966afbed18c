//===- Functions.cpp - Functions without a library ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Functions.h"

#include "../MathFormulas.h"
#include "../ScalarOps.h"
#include "Exponential.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"

#include <cmath>

using namespace mlir;
using namespace roofline;

static bool isPolynomial(StringRef name) {
  return llvm::is_contained(
      {"math.cos", "math.log", "math.log2", "math.sin", "math.tanh"}, name);
}

bool host::isLoweredMath(Operation *op) {
  // Instructions of their own, whatever the type.
  if (isa<math::AbsFOp, math::AbsIOp, math::CeilOp, math::CopySignOp,
          math::FloorOp, math::FmaOp, math::RoundEvenOp, math::RsqrtOp,
          math::SqrtOp, math::TruncOp>(op))
    return true;
  return isComputedInF32(op->getResult(0).getType()) &&
         (isPolynomial(op->getName().getStringRef()) ||
          isa<math::AsinhOp, math::ExpOp, math::Exp2Op, math::Log10Op>(op) ||
          hasFormula(op));
}

static Value constant(ImplicitLocOpBuilder &b, Type type, double value) {
  TypedAttr one = b.getF32FloatAttr(value);
  if (auto vector = dyn_cast<VectorType>(type))
    one = DenseElementsAttr::get(vector, one);
  return arith::ConstantOp::create(b, one);
}

namespace {
/// By the logarithm to the base 2.
struct ExpandLog10 : OpRewritePattern<math::Log10Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Log10Op op,
                                PatternRewriter &rewriter) const override {
    if (!getElementTypeOrSelf(op.getType()).isF32())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value log2 = math::Log2Op::create(b, op.getOperand());
    rewriter.replaceOpWithNewOp<arith::MulFOp>(
        op, log2, constant(b, op.getType(), M_LN2 / M_LN10));
    return success();
  }
};

/// log(x + sqrt(x^2 + 1)) of |x|, for the sum cancels where x is negative.
struct ExpandAsinh : OpRewritePattern<math::AsinhOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::AsinhOp op,
                                PatternRewriter &rewriter) const override {
    if (!getElementTypeOrSelf(op.getType()).isF32())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value x = math::AbsFOp::create(b, op.getOperand());
    Value square = math::FmaOp::create(b, x, x, constant(b, op.getType(), 1));
    Value sum = arith::AddFOp::create(b, x, math::SqrtOp::create(b, square));
    Value log = math::LogOp::create(b, sum);
    rewriter.replaceOpWithNewOp<math::CopySignOp>(op, log, op.getOperand());
    return success();
  }
};
} // namespace

void host::populateFunctionPatterns(RewritePatternSet &patterns) {
  math::populateExpansionPatterns(patterns, {"exp2"});
  populateMathPolynomialApproximationPatterns(patterns, isPolynomial);
  populateExponentialPatterns(patterns);
  populateMathFormulas(patterns);
  patterns.add<ExpandAsinh, ExpandLog10>(patterns.getContext());
}
