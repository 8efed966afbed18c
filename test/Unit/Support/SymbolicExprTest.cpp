//===- SymbolicExprTest.cpp - Exact polynomials against integers ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/SymbolicExpr.h"

#include "RandomExpr.h"

#include <ctime>
#include <gtest/gtest.h>

using namespace roofline;

namespace {

constexpr Int128 kMax =
    static_cast<Int128>(~static_cast<unsigned __int128>(0) >> 1);
constexpr Int128 kMin = -kMax - 1;

SymbolicExpr sym(std::string_view name) { return SymbolicExpr::symbol(name); }

const SymbolicExpr B = sym("B"), S = sym("S"), C = sym("C");

//===----------------------------------------------------------------------===//
// 128-bit integers
//===----------------------------------------------------------------------===//

TEST(Int128Test, Decimal) {
  EXPECT_EQ(toString(Int128(0)), "0");
  EXPECT_EQ(toString(Int128(-7)), "-7");
  EXPECT_EQ(toString(kMax), "170141183460469231731687303715884105727");
  EXPECT_EQ(toString(kMin), "-170141183460469231731687303715884105728");
}

TEST(Int128Test, FitsInt64) {
  EXPECT_EQ(toInt64(INT64_MAX), INT64_MAX);
  EXPECT_EQ(toInt64(INT64_MIN), INT64_MIN);
  EXPECT_EQ(toInt64(Int128(INT64_MAX) + 1), std::nullopt);
  EXPECT_EQ(toInt64(Int128(INT64_MIN) - 1), std::nullopt);
  EXPECT_EQ(toInt64(kMin), std::nullopt);
}

//===----------------------------------------------------------------------===//
// Against a formula that is evaluated as written
//===----------------------------------------------------------------------===//

TEST(SymbolicExprTest, EvaluatesLikeTheFormulaItWasBuiltFrom) {
  Random random(1);
  unsigned compared = 0;
  for (int i = 0; i < 3000; ++i) {
    Formula formula = randomFormula(random, 4, 9);
    SymbolicExpr expr = formula.expr();
    for (int j = 0; j < 5; ++j) {
      Bindings bindings = randomBindings(random, 0, 9);
      std::optional<Int128> expected = formula.value(bindings);
      // Division by less than 1; the expression may have cancelled it.
      if (!expected)
        continue;
      ASSERT_EQ(expr.evaluate(bindings), expected) << expr.str();
      ++compared;
    }
  }
  EXPECT_GT(compared, 3000u);
}

TEST(SymbolicExprTest, IsARing) {
  Random random(2);
  for (int i = 0; i < 1000; ++i) {
    SymbolicExpr a = randomFormula(random, 3, 9).expr();
    SymbolicExpr b = randomFormula(random, 3, 9).expr();
    SymbolicExpr c = randomPolynomial(random, 2).expr();
    EXPECT_EQ(a + b, b + a);
    EXPECT_EQ(a * b, b * a);
    EXPECT_EQ((a + b) + c, a + (b + c));
    EXPECT_EQ((a * b) * c, a * (b * c));
    EXPECT_EQ(a * (b + c), a * b + a * c);
    EXPECT_EQ(a + 0, a);
    EXPECT_EQ(a * 1, a);
    EXPECT_TRUE((a * 0).isZero());
    EXPECT_TRUE((a - a).isZero());
    EXPECT_EQ(-(-a), a);
  }
}

TEST(SymbolicExprTest, AddsAndMultipliesItself) {
  SymbolicExpr expr = 3 * B * S + 2 * S - 7;
  SymbolicExpr sum = expr, product = expr;
  sum += sum;
  product *= product;
  EXPECT_EQ(sum, 2 * expr);
  EXPECT_EQ(product, expr * expr);
}

TEST(SymbolicExprTest, CanonicalFormIgnoresTheOrderOfConstruction) {
  Random random(3);
  for (int i = 0; i < 500; ++i) {
    std::vector<SymbolicExpr> parts;
    for (int j = 0; j < 6; ++j)
      parts.push_back(randomFormula(random, 2, 9).expr());
    SymbolicExpr sum, product = 1;
    for (const SymbolicExpr &part : parts)
      sum += part, product *= part;
    random.shuffle(parts);
    SymbolicExpr otherSum, otherProduct = 1;
    for (const SymbolicExpr &part : parts)
      otherSum += part, otherProduct *= part;
    EXPECT_EQ(sum, otherSum);
    EXPECT_EQ(sum.str(), otherSum.str());
    EXPECT_EQ(sum.hash(), otherSum.hash());
    EXPECT_EQ(product, otherProduct);
    EXPECT_EQ(product.str(), otherProduct.str());
    EXPECT_EQ(product.hash(), otherProduct.hash());
  }
}

TEST(SymbolicExprTest, CompareIsATotalOrder) {
  Random random(4);
  std::vector<SymbolicExpr> exprs;
  for (int i = 0; i < 60; ++i)
    exprs.push_back(randomFormula(random, 2, 3).expr());
  exprs.push_back(SymbolicExpr(kMax) + 1);
  for (const SymbolicExpr &a : exprs)
    for (const SymbolicExpr &b : exprs) {
      EXPECT_EQ(a.compare(b) < 0, b.compare(a) > 0);
      EXPECT_EQ(a.compare(b) == 0, a.str() == b.str());
      for (const SymbolicExpr &c : exprs)
        EXPECT_TRUE(a.compare(b) >= 0 || b.compare(c) >= 0 || a.compare(c) < 0);
    }
}

TEST(SymbolicExprTest, SubstitutionCommutesWithEvaluation) {
  Random random(5);
  unsigned compared = 0;
  for (int i = 0; i < 1000; ++i) {
    SymbolicExpr expr = randomFormula(random, 3, 9).expr();
    std::map<std::string, SymbolicExpr> replacements = {
        {"B", randomFormula(random, 2, 9).expr()},
        {"S", randomFormula(random, 2, 9).expr()}};
    Bindings bindings = randomBindings(random, 1, 6), replaced = bindings;
    bool defined = true;
    for (const auto &[dim, replacement] : replacements) {
      std::optional<Int128> value = replacement.evaluate(bindings);
      defined &= value >= 0;
      replaced[dim] = static_cast<int64_t>(value.value_or(0));
    }
    std::optional<Int128> expected = expr.evaluate(replaced);
    if (!defined || !expected)
      continue;
    ASSERT_EQ(expr.substitute(replacements).evaluate(bindings), expected)
        << expr.str();
    ++compared;
  }
  EXPECT_GT(compared, 150u);
}

TEST(SymbolicExprTest, SubstitutesAllAtOnce) {
  EXPECT_EQ((B * B * S).substitute({{"B", S}, {"S", B}}), S * S * B);
  EXPECT_EQ(min(B, S).substitute({{"B", 4}, {"S", 7}}).constant(), Int128(4));
  EXPECT_EQ(ceilDiv(S, 4).substitute({{"S", 8 * B}}), 2 * B);
}

//===----------------------------------------------------------------------===//
// Queries
//===----------------------------------------------------------------------===//

TEST(SymbolicExprTest, Constants) {
  EXPECT_EQ(SymbolicExpr().constant(), Int128(0));
  EXPECT_EQ((B - B + 7).constant(), Int128(7));
  EXPECT_EQ(B.constant(), std::nullopt);
  EXPECT_EQ(SymbolicExpr(kMin).constant(), kMin);
}

TEST(SymbolicExprTest, SymbolsIncludeThoseOfFunctions) {
  SymbolicExpr expr = 2 * B + min(S, ceilDiv(C, 16)) - B;
  EXPECT_EQ(expr.symbols(), (std::set<std::string>{"B", "C", "S"}));
  EXPECT_EQ((B - B + S).symbols(), std::set<std::string>{"S"});
}

TEST(SymbolicExprTest, UnboundDimHasNoValue) {
  EXPECT_EQ((B * S).evaluate({{"B", 4}}), std::nullopt);
  EXPECT_EQ(max(B, S).evaluate({{"B", 4}}), std::nullopt);
  EXPECT_EQ((B * S).evaluate({{"B", 4}, {"S", 5}, {"C", 6}}), Int128(20));
}

TEST(SymbolicExprTest, TermsAreOrderedByDegreeThenName) {
  EXPECT_EQ((7 + S + B * S + B + 3 * S * S - B * B).str(),
            "-B^2 + B*S + 3*S^2 + B + S + 7");
}

//===----------------------------------------------------------------------===//
// Division, minimum, maximum
//===----------------------------------------------------------------------===//

TEST(SymbolicExprTest, DivisionRoundsLikeIntegersDo) {
  for (int64_t a = -25; a <= 25; ++a)
    for (int64_t b = -3; b <= 8; ++b) {
      Bindings bindings = {{"B", a}, {"S", b}};
      std::optional<Int128> down = floorDiv(B, S).evaluate(bindings);
      std::optional<Int128> up = ceilDiv(B, S).evaluate(bindings);
      EXPECT_EQ(down.has_value(), b > 0);
      EXPECT_EQ(up.has_value(), b > 0);
      EXPECT_EQ(floorDiv(a, b).evaluate({}), down);
      EXPECT_EQ(ceilDiv(a, b).evaluate({}), up);
      if (b <= 0)
        continue;
      EXPECT_LE(*down * b, a);
      EXPECT_GT((*down + 1) * b, a);
      EXPECT_GE(*up * b, a);
      EXPECT_LT((*up - 1) * b, a);
    }
}

TEST(SymbolicExprTest, DivisionFoldsOnlyWhereItIsExact) {
  EXPECT_EQ(ceilDiv(4 * S + 8, 4), S + 2);
  EXPECT_EQ(floorDiv(4 * B * S - 8, 4), B * S - 2);
  EXPECT_EQ(ceilDiv(S, 1), S);
  EXPECT_EQ(ceilDiv(4 * S + 2, 4).str(), "ceildiv(4*S + 2, 4)");
  // For an odd S the halves do not add up.
  EXPECT_NE(2 * floorDiv(S, 2), S);
  // S may be 0.
  EXPECT_NE(ceilDiv(S, S), SymbolicExpr(1));
}

TEST(SymbolicExprTest, DivisionByZeroStaysWithoutValue) {
  EXPECT_EQ(ceilDiv(5, 0).evaluate({}), std::nullopt);
  EXPECT_EQ(ceilDiv(0, 0).evaluate({}), std::nullopt);
  EXPECT_EQ(ceilDiv(S, B).substitute({{"B", 0}}).evaluate({{"S", 4}}),
            std::nullopt);
  EXPECT_EQ((1 + min(7, floorDiv(S, -1))).evaluate({{"S", 4}}), std::nullopt);
}

TEST(SymbolicExprTest, MinAndMaxAreSymmetric) {
  EXPECT_EQ(min(B, S), min(S, B));
  EXPECT_EQ(max(B, S).str(), max(S, B).str());
  EXPECT_EQ(max(B, S).hash(), max(S, B).hash());
  EXPECT_EQ(min(B + S, S + B), B + S);
  EXPECT_EQ(min(-3, 5).constant(), Int128(-3));
  EXPECT_NE(min(B, S), max(B, S));
  for (int64_t b = 0; b <= 5; ++b)
    for (int64_t s = 0; s <= 5; ++s)
      EXPECT_EQ((min(B, S) + max(B, S)).evaluate({{"B", b}, {"S", s}}),
                Int128(b + s));
}

TEST(SymbolicExprTest, MinAndMaxFoldWhereDimsCannotTurnThem) {
  EXPECT_EQ(max(S, 0), S);
  EXPECT_EQ(min(B * S, B * S + 3 * B), B * S);
  EXPECT_EQ(max(S - 1, S), S);
  // B or S may be 0, and then the other is the smaller one.
  EXPECT_EQ(min(B, B * S).str(), "min(B*S, B)");
  EXPECT_EQ(max(S, 1).str(), "max(S, 1)");
  // A function may be negative.
  EXPECT_EQ(max(floorDiv(S - 9, 4), 0).str(), "max(0, floordiv(S - 9, 4))");
}

//===----------------------------------------------------------------------===//
// Overflow
//===----------------------------------------------------------------------===//

TEST(SymbolicExprTest, OverflowSticks) {
  SymbolicExpr overflow = SymbolicExpr(kMax) * B + B;
  ASSERT_TRUE(overflow.overflowed());
  for (const SymbolicExpr &expr :
       {overflow + 1, overflow - overflow, overflow * 0, -overflow,
        ceilDiv(overflow, 2), floorDiv(S, overflow), min(overflow, S),
        max(S, overflow), min(overflow, overflow),
        S.substitute({{"S", overflow}}),
        min(S, B).substitute({{"S", overflow}})}) {
    EXPECT_TRUE(expr.overflowed());
    EXPECT_FALSE(expr.isZero());
    EXPECT_EQ(expr.constant(), std::nullopt);
    EXPECT_EQ(expr.evaluate({{"B", 1}, {"S", 1}}), std::nullopt);
    EXPECT_EQ(expr.str(), "overflow");
  }
}

TEST(SymbolicExprTest, OverflowBeginsWhere128BitsEnd) {
  EXPECT_FALSE((SymbolicExpr(kMax - 1) + 1).overflowed());
  EXPECT_TRUE((SymbolicExpr(kMax) + 1).overflowed());
  EXPECT_FALSE((SymbolicExpr(kMin + 1) - 1).overflowed());
  EXPECT_TRUE((SymbolicExpr(kMin) - 1).overflowed());
  EXPECT_TRUE((-SymbolicExpr(kMin)).overflowed());
  EXPECT_TRUE((SymbolicExpr(kMin) * -1).overflowed());
}

TEST(SymbolicExprTest, EvaluationThatOverflowsHasNoValue) {
  Bindings huge = {{"S", INT64_MAX}};
  EXPECT_EQ((S * S).evaluate(huge), Int128(INT64_MAX) * INT64_MAX);
  EXPECT_EQ((S * S * S).evaluate(huge), std::nullopt);
  EXPECT_EQ((4 * S * S).evaluate(huge), std::nullopt);
  EXPECT_EQ((S * S + S * S + 8 * S).evaluate(huge), std::nullopt);
  EXPECT_EQ(min(S * S * S, 1).evaluate(huge), std::nullopt);
}

// 2^64 divides 2^128, so a value that wrapped anywhere would still agree modulo
// 2^64. One that is truncated, rounded or clamped would not; one that wrapped
// shows in the comparison with the checked formula.
TEST(SymbolicExprTest, NeverGivesAWrongNumber) {
  Random random(6);
  unsigned overflows = 0, compared = 0;
  for (int i = 0; i < 3000; ++i) {
    Formula formula = randomPolynomial(random, 4, INT64_MAX / 2);
    SymbolicExpr expr = formula.expr();
    overflows += expr.overflowed();
    Bindings bindings = randomBindings(random, -1'000'000'000, 1'000'000'000);
    std::optional<Int128> value = expr.evaluate(bindings);
    if (!value)
      continue;
    EXPECT_EQ(static_cast<uint64_t>(*value), formula.wrapped(bindings));
    std::optional<Int128> expected = formula.value(bindings);
    if (!expected)
      continue;
    EXPECT_EQ(*value, *expected) << expr.str();
    ++compared;
  }
  EXPECT_GT(overflows, 100u);
  EXPECT_GT(compared, 500u);
}

TEST(SymbolicExprTest, DegreeIsLimited) {
  SymbolicExpr power = 1;
  for (unsigned i = 0; i < SymbolicExpr::kMaxDegree; ++i)
    power *= S;
  EXPECT_EQ(power.evaluate({{"S", -1}}), Int128(1));
  EXPECT_TRUE((power * S).overflowed());
  EXPECT_FALSE((power * 0).overflowed());
}

TEST(SymbolicExprTest, SizeOfProductsIsLimited) {
  SymbolicExpr sum;
  for (int i = 0; i < 300; ++i)
    sum += sym("d" + std::to_string(i));
  EXPECT_FALSE((3 * sum).overflowed());
  EXPECT_TRUE((sum * sum).overflowed());
}

/// `d0 + d1 + ...`, `count` of them, whose names begin with `name`.
SymbolicExpr sumOfDims(const std::string &name, int count) {
  SymbolicExpr sum;
  for (int i = 0; i < count; ++i)
    sum += sym(name + std::to_string(i));
  return sum;
}

template <typename Function> double cpuSeconds(Function function) {
  std::clock_t begin = std::clock();
  function();
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Wherever the terms of a large product or sum belong among the others.
TEST(SymbolicExprTest, OrderOfTermsTakesNoTime) {
  SymbolicExpr a = sumOfDims("a", 120), b = sumOfDims("b", 120);
  SymbolicExpr inOrder, reversed, sum;
  double seconds = cpuSeconds([&] { inOrder = a * b; });
  double toReverse = cpuSeconds([&] { reversed = b * a; });
  double toAdd = cpuSeconds([&] { sum = inOrder + b * sumOfDims("aa", 120); });
  EXPECT_EQ(inOrder, reversed);
  EXPECT_EQ(sum.terms().size(), 2u * 120 * 120);
  EXPECT_EQ(sum - b * sumOfDims("aa", 120), inOrder);
  EXPECT_LT(toReverse, 10 * seconds + 0.01);
  EXPECT_LT(toAdd, 20 * seconds + 0.01);
}

} // namespace
