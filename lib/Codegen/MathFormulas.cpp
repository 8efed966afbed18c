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
         isa<math::FPowIOp, math::PowFOp>(op) ||
         (isa<math::MathDialect>(op->getDialect()) &&
          llvm::is_contained(kFormulas, op->getName().stripDialect()));
}

namespace {
/// |x|^y by a logarithm, with the sign that x^y has where x is negative and y
/// whole: exporters write the squares of norms so. Upstream's formula has no
/// results there.
struct ExpandPower : OpRewritePattern<math::PowFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::PowFOp op,
                                PatternRewriter &rewriter) const override {
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Type type = op.getType();
    auto real = [&](double value) -> Value {
      TypedAttr one = b.getFloatAttr(getElementTypeOrSelf(type), value);
      if (auto vector = dyn_cast<VectorType>(type))
        one = DenseElementsAttr::get(vector, one);
      return arith::ConstantOp::create(b, one);
    };
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
}
