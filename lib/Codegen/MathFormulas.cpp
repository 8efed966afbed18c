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
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

#include <cmath>
#include <limits>

using namespace mlir;

static constexpr StringRef kFormulas[] = {"acosh", "cosh", "round", "tan"};

static bool isPolynomial(StringRef name) {
  return llvm::is_contained({"math.acos", "math.asin", "math.atan",
                             "math.atan2", "math.cbrt", "math.erf", "math.erfc",
                             "math.tanh"},
                            name);
}

/// Of f32 alone, in formulas that are below.
static bool isOfSingles(StringRef name) {
  return llvm::is_contained({"math.atanh", "math.cos", "math.expm1",
                             "math.log1p", "math.sin", "math.sinh"},
                            name);
}

std::optional<int64_t> roofline::shortPowerOf(Operation *op) {
  constexpr int64_t most = 16;
  APFloat real(0.0);
  APInt whole;
  if (isa<math::FPowIOp>(op) &&
      matchPattern(op->getOperand(1), m_ConstantInt(&whole)) &&
      whole.abs().ule(most))
    return whole.getSExtValue();
  if (!isa<math::PowFOp>(op) ||
      !matchPattern(op->getOperand(1), m_ConstantFloat(&real)) ||
      !real.isInteger() || std::fabs(real.convertToDouble()) > most)
    return std::nullopt;
  return static_cast<int64_t>(real.convertToDouble());
}

bool roofline::hasFormula(Operation *op) {
  StringRef name = op->getName().getStringRef();
  return isPolynomial(name) || isOfSingles(name) ||
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

static Value isSizeBelow(ImplicitLocOpBuilder &b, Value x, double bound) {
  return arith::CmpFOp::create(b, arith::CmpFPredicate::OLT,
                               math::AbsFOp::create(b, x),
                               realOf(b, x.getType(), bound));
}

/// x + x p (factors[0] + factors[1] p + ...), which keeps what is small.
static Value polynomialOf(ImplicitLocOpBuilder &b, Value x, Value p,
                          ArrayRef<double> factors) {
  Value sum = realOf(b, x.getType(), factors.back());
  for (double factor : llvm::reverse(factors.drop_back()))
    sum = math::FmaOp::create(b, sum, p, realOf(b, x.getType(), factor));
  return math::FmaOp::create(b, arith::MulFOp::create(b, x, p), sum, x);
}

static Value oddPolynomialOf(ImplicitLocOpBuilder &b, Value x,
                             ArrayRef<double> factors) {
  return polynomialOf(b, x, arith::MulFOp::create(b, x, x), factors);
}

// What cancels where x is small is a series there, whose next term is less than
// a unit in the last place.

/// e^x - 1.
static Value expm1Of(ImplicitLocOpBuilder &b, Value x) {
  Value ofLarge = arith::SubFOp::create(b, math::ExpOp::create(b, x),
                                        realOf(b, x.getType(), 1));
  SmallVector<double> factors;
  double factorial = 1;
  for (int n = 2; n <= 10; ++n)
    factors.push_back(1 / (factorial *= n));
  Value ofSmall = polynomialOf(b, x, x, factors);
  return arith::SelectOp::create(b, isSizeBelow(b, x, 1), ofSmall, ofLarge);
}

/// (e^x - e^-x) / 2.
static Value sinhOf(ImplicitLocOpBuilder &b, Value x) {
  Value half = realOf(b, x.getType(), 0.5);
  Value power = math::ExpOp::create(b, x);
  Value inverse = math::ExpOp::create(b, arith::NegFOp::create(b, x));
  Value ofLarge =
      arith::MulFOp::create(b, arith::SubFOp::create(b, power, inverse), half);
  Value ofSmall =
      oddPolynomialOf(b, x, {1.0 / 6, 1.0 / 120, 1.0 / 5040, 1.0 / 362880});
  return arith::SelectOp::create(b, isSizeBelow(b, x, 1), ofSmall, ofLarge);
}

/// Of sizes below 1/4.
static Value seriesOfAtanh(ImplicitLocOpBuilder &b, Value x) {
  return oddPolynomialOf(b, x, {1.0 / 3, 1.0 / 5, 1.0 / 7, 1.0 / 9, 1.0 / 11});
}

/// log((1 + x) / (1 - x)) / 2.
static Value atanhOf(ImplicitLocOpBuilder &b, Value x) {
  Value one = realOf(b, x.getType(), 1), half = realOf(b, x.getType(), 0.5);
  Value quotient = arith::DivFOp::create(b, arith::AddFOp::create(b, one, x),
                                         arith::SubFOp::create(b, one, x));
  Value ofLarge =
      arith::MulFOp::create(b, math::LogOp::create(b, quotient), half);
  return arith::SelectOp::create(b, isSizeBelow(b, x, 0.25),
                                 seriesOfAtanh(b, x), ofLarge);
}

/// log(1 + x), which is 2 atanh(x / (2 + x)).
static Value log1pOf(ImplicitLocOpBuilder &b, Value x) {
  Value one = realOf(b, x.getType(), 1), two = realOf(b, x.getType(), 2);
  Value quotient =
      arith::DivFOp::create(b, x, arith::AddFOp::create(b, two, x));
  Value ofSmall = arith::MulFOp::create(b, seriesOfAtanh(b, quotient), two);
  Value ofLarge = math::LogOp::create(b, arith::AddFOp::create(b, one, x));
  // Where the quotient is below 1/4, and x not so large that it is 0.
  return arith::SelectOp::create(b, isSizeBelow(b, x, 0.4), ofSmall, ofLarge);
}

/// The sine of `rest`, of size pi / 2 at most, negative where the integer that
/// `shifted` has in its low bits is odd. The polynomial is right where the
/// square of `rest` is one of the four Chebyshev points up to (pi / 2)^2.
static Value sineOfRest(ImplicitLocOpBuilder &b, Value rest, Value shifted) {
  // What is left of angles that are too large is anything: a sine of something.
  Value bound = realOf(b, rest.getType(), 1.58);
  rest = arith::MinimumFOp::create(b, rest, bound);
  rest = arith::MaximumFOp::create(b, rest, arith::NegFOp::create(b, bound));
  Value sine =
      oddPolynomialOf(b, rest,
                      {-0.16666665963030816, 0.0083332420583826596,
                       -0.00019822729138745207, 2.6347228660161928e-06});
  Type type = rest.getType(), bits = b.getI32Type();
  TypedAttr places = b.getI32IntegerAttr(31);
  if (auto vector = dyn_cast<VectorType>(type)) {
    bits = vector.clone(bits);
    places = DenseElementsAttr::get(cast<ShapedType>(bits), Attribute(places));
  }
  Value sign =
      arith::ShLIOp::create(b, arith::BitcastOp::create(b, bits, shifted),
                            arith::ConstantOp::create(b, places));
  return arith::BitcastOp::create(
      b, type,
      arith::XOrIOp::create(b, arith::BitcastOp::create(b, bits, sine), sign));
}

/// What is added to it ends as an integer in the low bits.
static constexpr double kShift = 0x1.8p23;

/// What f32 holds of pi, and the rest: a product of both with some thousand
/// half turns is exact enough. From 2^21 on they are not even counted right.
static constexpr float kPi = static_cast<float>(M_PI);
static constexpr double kRestOfPi = M_PI - double(kPi);

/// (-1)^n sin(x - n pi), n being the integer nearest to x / pi: it is 0 where x
/// is small, which x is then kept as.
static Value sineOf(ImplicitLocOpBuilder &b, Value x) {
  auto real = [&](double value) { return realOf(b, x.getType(), value); };
  Value shifted = math::FmaOp::create(b, x, real(1 / M_PI), real(kShift));
  Value halfTurns = arith::SubFOp::create(b, shifted, real(kShift));
  Value rest = math::FmaOp::create(b, halfTurns, real(-double(kPi)), x);
  rest = math::FmaOp::create(b, halfTurns, real(-kRestOfPi), rest);
  return sineOfRest(b, rest, shifted);
}

/// (-1)^n sin((n + 1/2) pi - x), n being the integer nearest to x / pi - 1/2.
static Value cosineOf(ImplicitLocOpBuilder &b, Value x) {
  auto real = [&](double value) { return realOf(b, x.getType(), value); };
  Value shifted = arith::AddFOp::create(
      b, math::FmaOp::create(b, x, real(1 / M_PI), real(-0.5)), real(kShift));
  Value halfTurns = arith::AddFOp::create(
      b, arith::SubFOp::create(b, shifted, real(kShift)), real(0.5));
  Value rest = math::FmaOp::create(b, halfTurns, real(double(kPi)),
                                   arith::NegFOp::create(b, x));
  rest = math::FmaOp::create(b, halfTurns, real(kRestOfPi), rest);
  return sineOfRest(b, rest, shifted);
}

namespace {
template <typename Op, Value (*formula)(ImplicitLocOpBuilder &, Value)>
struct ExpandOfSingles : OpRewritePattern<Op> {
  using OpRewritePattern<Op>::OpRewritePattern;

  LogicalResult matchAndRewrite(Op op,
                                PatternRewriter &rewriter) const override {
    if (!getElementTypeOrSelf(op.getType()).isF32())
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    rewriter.replaceOp(op, formula(b, op.getOperand()));
    return success();
  }
};

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

/// Products, for whole constant exponents.
struct ExpandWholePower : OpRewritePattern<math::PowFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::PowFOp op,
                                PatternRewriter &rewriter) const override {
    std::optional<int64_t> exponent = roofline::shortPowerOf(op);
    if (!exponent)
      return failure();
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value power = op.getLhs(), product;
    for (int64_t rest = std::abs(*exponent); rest > 0; rest /= 2) {
      if (rest % 2 == 1)
        product = product ? arith::MulFOp::create(b, product, power) : power;
      if (rest > 1)
        power = arith::MulFOp::create(b, power, power);
    }
    Value one = realOf(b, op.getType(), 1);
    if (!product)
      product = one;
    else if (*exponent < 0)
      product = arith::DivFOp::create(b, one, product);
    rewriter.replaceOp(op, product);
    return success();
  }
};

struct ExpandIntegerPower : OpRewritePattern<math::FPowIOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::FPowIOp op,
                                PatternRewriter &rewriter) const override {
    Value exponent = rewriter.createOrFold<arith::SIToFPOp>(
        op.getLoc(), op.getType(), op.getRhs());
    rewriter.replaceOpWithNewOp<math::PowFOp>(op, op.getLhs(), exponent);
    return success();
  }
};
} // namespace

void roofline::populateMathFormulas(RewritePatternSet &patterns) {
  populateMathAlgebraicSimplificationPatterns(patterns);
  math::populateExpansionPatterns(patterns, kFormulas);
  populateMathF32ExpansionPatterns(patterns, isPolynomial);
  populateMathF32ExpansionPatterns(patterns, isOfSingles);
  populateMathPolynomialApproximationPatterns(patterns, isPolynomial);
  // What a constant exponent makes simpler comes first.
  patterns.add<ExpandWholePower>(patterns.getContext(), /*benefit=*/2);
  patterns.add<ExpandIntegerPower, ExpandPower>(patterns.getContext(),
                                                /*benefit=*/0);
  patterns
      .add<ExpandAsinh, ExpandLog10, ExpandOfSingles<math::AtanhOp, atanhOf>,
           ExpandOfSingles<math::CosOp, cosineOf>,
           ExpandOfSingles<math::ExpM1Op, expm1Of>,
           ExpandOfSingles<math::Log1pOp, log1pOf>,
           ExpandOfSingles<math::SinOp, sineOf>,
           ExpandOfSingles<math::SinhOp, sinhOf>>(patterns.getContext());
}
