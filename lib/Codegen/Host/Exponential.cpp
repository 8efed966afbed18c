//===- Exponential.cpp - exp without a library ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Exponential.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

namespace {
class ExpandExponential : public OpRewritePattern<math::ExpOp> {
public:
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    Type type = op.getType();
    if (!getElementTypeOrSelf(type).isF32())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Type bits = b.getI32Type();
    if (auto vector = dyn_cast<VectorType>(type))
      bits = vector.clone(bits);
    auto constant = [&](Type of, TypedAttr value) -> Value {
      if (auto vector = dyn_cast<VectorType>(of))
        value = DenseElementsAttr::get(vector, Attribute(value));
      return arith::ConstantOp::create(b, value);
    };
    auto real = [&](double value) {
      return constant(type, b.getF32FloatAttr(static_cast<float>(value)));
    };
    auto integer = [&](int32_t value) {
      return constant(bits, b.getI32IntegerAttr(value));
    };
    // The exponential of -x: x itself is worked with, by other constants.
    Value x = op.getOperand();
    double sign = 1;
    if (auto negated = x.getDefiningOp<arith::NegFOp>()) {
      x = negated.getOperand();
      sign = -1;
    }
    // Up to -126 times the logarithm of 2 the result is 0, from 129 times on it
    // is infinite: what is beyond is taken for those. A NaN stays one.
    auto bound = [&](arith::CmpFPredicate isBeyond, double value) {
      x = arith::SelectOp::create(
          b, arith::CmpFOp::create(b, isBeyond, x, real(value)), real(value),
          x);
    };
    double least = -87.33655, most = 89.4159;
    bound(arith::CmpFPredicate::OLT, sign > 0 ? least : -most);
    bound(arith::CmpFPredicate::OGT, sign > 0 ? most : -least);
    // What is added to 1.5 * 2^23 ends as an integer in the low bits: n and the
    // bias of exponents less 1, for what is made of them is 2^(n - 1), which is
    // a number even where 2^n is none.
    Value magic = real(12582912.0 + 126);
    Value shifted =
        math::FmaOp::create(b, x, real(sign * 1.4426950408889634), magic);
    Value n = arith::SubFOp::create(b, shifted, magic);
    Value scale = arith::BitcastOp::create(
        b, type,
        arith::ShLIOp::create(b, arith::BitcastOp::create(b, bits, shifted),
                              integer(23)));
    // At most half the logarithm of 2; with the sign of x.
    Value r = math::FmaOp::create(b, n, real(-sign * 0.6931471805599453), x);
    // Twice the polynomial that is nearest to the exponential there, by
    // relative error, of those that begin with 1 + r.
    Value sum = real(sign * 2 * 0.008312501250563981);
    double power = sign;
    for (double factor : {0.04189033150417321, 0.1666711538906657,
                          0.49999230309744197, 1.0, 1.0}) {
      power *= sign;
      sum = math::FmaOp::create(b, sum, r, real(power * 2 * factor));
    }
    Value result = arith::MulFOp::create(b, sum, scale);
    rewriter.replaceOp(op, result);
    return success();
  }
};
} // namespace

void host::populateExponentialPatterns(RewritePatternSet &patterns) {
  patterns.add<ExpandExponential>(patterns.getContext());
}
