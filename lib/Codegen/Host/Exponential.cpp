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

#include <cmath>

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
    Value x = op.getOperand();
    // 1.5 * 2^23: what is added to it ends as an integer in the low bits.
    Value magic = real(12582912.0);
    Value shifted = math::FmaOp::create(b, x, real(1.4426950408889634), magic);
    Value n = arith::SubFOp::create(b, shifted, magic);
    // The logarithm of 2 in two parts, the first of few bits.
    Value r = math::FmaOp::create(b, n, real(-0.693359375), x);
    r = math::FmaOp::create(b, n, real(2.1219444005469057e-4), r);
    Value sum = real(1.0 / 5040);
    for (double factor :
         {1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1.0, 1.0})
      sum = math::FmaOp::create(b, sum, r, real(factor));
    // 2^(n - 1), which is a number even where 2^n is none.
    Value exponent = arith::AddIOp::create(
        b, arith::BitcastOp::create(b, bits, shifted), integer(126));
    Value scale = arith::BitcastOp::create(
        b, type, arith::ShLIOp::create(b, exponent, integer(23)));
    Value half = arith::MulFOp::create(b, sum, scale);
    Value result = arith::AddFOp::create(b, half, half);
    auto replace = [&](arith::CmpFPredicate predicate, double bound,
                       double value) {
      Value isBeyond = arith::CmpFOp::create(b, predicate, x, real(bound));
      result = arith::SelectOp::create(b, isBeyond, real(value), result);
    };
    // A NaN is beyond neither, and stays one.
    replace(arith::CmpFPredicate::OLT, -86.6, 0);
    replace(arith::CmpFPredicate::OGT, 88.722, HUGE_VAL);
    rewriter.replaceOp(op, result);
    return success();
  }
};
} // namespace

void host::populateExponentialPatterns(RewritePatternSet &patterns) {
  patterns.add<ExpandExponential>(patterns.getContext());
}
