//===- MathFormulas.cpp - Functions made of others ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MathFormulas.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"

#include <cmath>
#include <limits>

using namespace mlir;

static constexpr StringRef kFormulas[] = {"acosh", "atanh", "cosh",
                                          "round", "sinh",  "tan"};

static bool isPolynomial(StringRef name) {
  return llvm::is_contained({"math.acos", "math.asin", "math.atan",
                             "math.atan2", "math.cbrt", "math.erf", "math.erfc",
                             "math.expm1", "math.log1p"},
                            name);
}

bool roofline::hasFormula(Operation *op) {
  return isPolynomial(op->getName().getStringRef()) ||
         isa<math::AsinhOp, math::FPowIOp, math::Log10Op, math::PowFOp>(op) ||
         (isa<math::MathDialect>(op->getDialect()) &&
          llvm::is_contained(kFormulas, op->getName().stripDialect()));
}

/// A constant of `type`, in each of its elements.
static Value realOf(ImplicitLocOpBuilder &b, Type type, double value) {
  TypedAttr one = b.getFloatAttr(getElementTypeOrSelf(type), value);
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
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value log2 = math::Log2Op::create(b, op.getOperand());
    rewriter.replaceOpWithNewOp<arith::MulFOp>(
        op, log2, realOf(b, op.getType(), M_LN2 / M_LN10));
    return success();
  }
};

/// log(x + sqrt(x^2 + 1)) of |x|, for the sum cancels where x is negative. Of
/// less than 1 it is log(1 + x + x^2 / (1 + sqrt(x^2 + 1))), which keeps what
/// is small; of what is large log(2 x), as its square may be infinite.
struct ExpandAsinh : OpRewritePattern<math::AsinhOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::AsinhOp op,
                                PatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto real = [&](double value) { return realOf(b, op.getType(), value); };
    auto isBelow = [&](Value value, double bound) -> Value {
      return arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, value,
                                   real(bound));
    };
    Value x = math::AbsFOp::create(b, op.getOperand()), one = real(1);
    Value square = arith::MulFOp::create(b, x, x);
    Value root = math::SqrtOp::create(b, arith::AddFOp::create(b, square, one));
    Value rest =
        arith::DivFOp::create(b, square, arith::AddFOp::create(b, root, one));
    Value ofSmall = math::Log1pOp::create(b, arith::AddFOp::create(b, x, rest));
    Value ofMiddle = math::LogOp::create(b, arith::AddFOp::create(b, x, root));
    Value ofLarge =
        arith::AddFOp::create(b, math::LogOp::create(b, x), real(M_LN2));
    // 1 / (4 x^2) is less than half a unit in the last place of 1.
    Value others =
        arith::SelectOp::create(b, isBelow(x, 0x1p12), ofMiddle, ofLarge);
    Value result = arith::SelectOp::create(b, isBelow(x, 1), ofSmall, others);
    rewriter.replaceOpWithNewOp<math::CopySignOp>(op, result, op.getOperand());
    return success();
  }
};

/// |x|^y by a logarithm, with the sign that x^y has where x is negative and y
/// whole: exporters write the squares of norms so. Upstream's formula has no
/// results there.
struct ExpandPower : OpRewritePattern<math::PowFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::PowFOp op,
                                PatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto real = [&](double value) { return realOf(b, op.getType(), value); };
    auto isSame = [&](Value x, Value y) -> Value {
      return arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ, x, y);
    };
    auto select = [&](Value which, Value x, Value y) -> Value {
      return arith::SelectOp::create(b, which, x, y);
    };
    Value x = op.getLhs(), y = op.getRhs(), zero = real(0);
    Value log = math::LogOp::create(b, math::AbsFOp::create(b, x));
    Value size = math::ExpOp::create(b, arith::MulFOp::create(b, y, log));
    Value half = arith::MulFOp::create(b, y, real(0.5));
    Value isWhole = isSame(math::FloorOp::create(b, y), y);
    Value isEven = isSame(math::FloorOp::create(b, half), half);
    Value ofNegative =
        select(isWhole, select(isEven, size, arith::NegFOp::create(b, size)),
               real(std::numeric_limits<double>::quiet_NaN()));
    Value isNegative =
        arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, x, zero);
    // Of 0, too, whose logarithm times 0 is no number.
    rewriter.replaceOp(op, select(isSame(y, zero), real(1),
                                  select(isNegative, ofNegative, size)));
    return success();
  }
};

struct ExpandIntegerPower : OpRewritePattern<math::FPowIOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::FPowIOp op,
                                PatternRewriter &rewriter) const override {
    Value exponent = arith::SIToFPOp::create(rewriter, op.getLoc(),
                                             op.getType(), op.getRhs());
    rewriter.replaceOpWithNewOp<math::PowFOp>(op, op.getLhs(), exponent);
    return success();
  }
};
} // namespace

void roofline::populateMathFormulas(RewritePatternSet &patterns) {
  populateMathAlgebraicSimplificationPatterns(patterns);
  math::populateExpansionPatterns(patterns, kFormulas);
  populateMathF32ExpansionPatterns(patterns, isPolynomial);
  populateMathPolynomialApproximationPatterns(patterns, isPolynomial);
  // What a constant exponent makes simpler comes first.
  patterns.add<ExpandIntegerPower, ExpandPower>(patterns.getContext(),
                                                /*benefit=*/0);
  patterns.add<ExpandAsinh, ExpandLog10>(patterns.getContext());
}
