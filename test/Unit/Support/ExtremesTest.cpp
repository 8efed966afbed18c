//===- ExtremesTest.cpp - Extremes against going through all values -------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Extremes.h"

#include "RandomExpr.h"
#include <gtest/gtest.h>

using namespace roofline;

namespace {

SymbolicExpr parse(const char *text) {
  return SymbolicExpr::parse(text).value();
}

/// By going through all values of the dims; nothing where one has no value.
std::optional<Interval> byHand(const SymbolicExpr &expr, Bindings bindings,
                               const DimIntervals &intervals,
                               DimIntervals::const_iterator next) {
  if (next == intervals.end()) {
    std::optional<Int128> value = expr.evaluate(bindings);
    return value ? std::optional(Interval{*value, *value}) : std::nullopt;
  }
  const auto &[dim, interval] = *next++;
  std::optional<Interval> result;
  for (Int128 each = interval.least; each <= interval.most; ++each) {
    bindings[dim] = static_cast<int64_t>(each);
    std::optional<Interval> inner = byHand(expr, bindings, intervals, next);
    if (!inner)
      return std::nullopt;
    if (!result)
      result = inner;
    result->least = std::min(result->least, inner->least);
    result->most = std::max(result->most, inner->most);
  }
  return result;
}

std::string describe(const Interval &interval) {
  return toString(interval.least) + ".." + toString(interval.most);
}

void expectExtremes(const SymbolicExpr &expr, const Bindings &bindings,
                    const DimIntervals &intervals, bool mustBeReached) {
  auto expected = byHand(expr, bindings, intervals, intervals.begin());
  if (!expected)
    return;
  std::optional<Extremes> found = extremesOf(expr, bindings, intervals);
  std::string text = expr.str();
  for (const auto &[dim, interval] : intervals)
    text += ", " + dim + "=" + describe(interval);
  for (const auto &[dim, value] : bindings)
    text += ", " + dim + "=" + std::to_string(value);
  if (!found && !mustBeReached)
    return; // a divisor that may be 0 by its bounds, but is not
  ASSERT_TRUE(found) << text;
  if (found->isReached) {
    EXPECT_EQ(describe(*found), describe(*expected)) << text;
    return;
  }
  EXPECT_FALSE(mustBeReached) << text;
  EXPECT_FALSE(found->least > expected->least)
      << text << ": " << describe(*found) << " is not around "
      << describe(*expected);
  EXPECT_FALSE(found->most < expected->most)
      << text << ": " << describe(*found) << " is not around "
      << describe(*expected);
}

TEST(ExtremesTest, CountsThatGoUpAndDown) {
  auto extremes = [](const char *text, Int128 least, Int128 most) {
    auto found = extremesOf(parse(text), {{"B", 12}}, {{"E", {least, most}}});
    return found ? describe(*found) : "none";
  };
  EXPECT_EQ(extremes("7*B", 2, 8), "84..84");
  EXPECT_EQ(extremes("E*B", 2, 8), "24..96");
  EXPECT_EQ(extremes("B - E", 2, 8), "4..10");
  EXPECT_EQ(extremes("ceildiv(B, E)", 2, 8), "2..6");
  // 12, 12, 12, 15, 12, 14, 16.
  EXPECT_EQ(extremes("E*ceildiv(B, E)", 2, 8), "12..16");
  EXPECT_EQ(extremes("E*ceildiv(B, E)", 2, 7), "12..15");
  // 20, 27, 32, 35, 36, 35, 32.
  EXPECT_EQ(extremes("E*B - E^2", 2, 8), "20..36");
  EXPECT_EQ(extremes("max(E, 10 - E)", 2, 8), "5..8");
  EXPECT_EQ(extremes("min(E, 10 - E)", 2, 8), "2..5");
  EXPECT_EQ(extremes("B*S", 2, 8), "none");
  EXPECT_EQ(extremes("floordiv(B, E)", 0, 8), "none");
}

TEST(ExtremesTest, SeveralDims) {
  DimIntervals intervals = {{"E", {1, 6}}, {"F", {2, 5}}};
  auto found = extremesOf(parse("E*F - E^2 + ceildiv(20, F)"), {}, intervals);
  ASSERT_TRUE(found);
  EXPECT_EQ(describe(*found), "-14..11"); // at 6, 2 and at 1, 2
}

TEST(ExtremesTest, FewValuesAreExact) {
  Random random(1);
  for (int i = 0; i < 3000; ++i) {
    SymbolicExpr expr = randomFormula(random, 4, 9).expr();
    Bindings bindings = randomBindings(random, 0, 9);
    DimIntervals intervals;
    for (const std::string &dim : kDims) {
      if (random.between(0, 2) == 0)
        continue;
      Int128 least = random.between(0, 5);
      intervals[dim] = {least, least + random.between(0, 7)};
      if (random.between(0, 1))
        bindings.erase(dim);
    }
    expectExtremes(expr, bindings, intervals, /*mustBeReached=*/true);
  }
}

// Ranges are searched, not gone through: of many values only few matter.
TEST(ExtremesTest, ManyValuesAreExact) {
  auto extremes = [](const char *text, Int128 most) {
    auto found = extremesOf(parse(text), {{"B", 100000}}, {{"E", {1, most}}});
    return found && found->isReached ? describe(*found) : "none";
  };
  EXPECT_EQ(extremes("E*ceildiv(B, E)", 1000000000), "100000..1000000000");
  EXPECT_EQ(extremes("E*ceildiv(B, E)", 99999), "100000..199998");
  EXPECT_EQ(extremes("E*floordiv(B, E)", 99999), "50001..100000");
  EXPECT_EQ(extremes("10000*E - E^2", 8000), "9999..25000000");
  EXPECT_EQ(extremes("max(E, 77777 - E)", 1000000), "38889..1000000");
}

TEST(ExtremesTest, ManyValuesAreReachedOrHaveBounds) {
  Random random(2);
  for (int i = 0; i < 60; ++i) {
    SymbolicExpr expr = randomFormula(random, 4, 9).expr();
    Bindings bindings = randomBindings(random, 0, 9);
    expectExtremes(expr, bindings, {{"S", {1, 9000}}}, /*mustBeReached=*/false);
  }
}

TEST(ExtremesTest, RemaindersAreBelowTheirDivisor) {
  auto extremes = [](const char *text) {
    auto found = extremesOf(parse(text), {}, {{"S", {1, 1000000000}}});
    return found && found->isReached ? describe(*found) : "none";
  };
  EXPECT_EQ(extremes("S - 7*floordiv(S, 7)"), "0..6");
  EXPECT_EQ(extremes("21*floordiv(S, 7) - 3*S"), "-18..0");
  EXPECT_EQ(extremes("7*ceildiv(S, 7) - S"), "0..6");
  EXPECT_EQ(extremes("S + 10 - 2*floordiv(S + 1, 2)"), "9..10");
}

// What cannot be multiplied by intervals alone still has its factors' bounds.
TEST(ExtremesTest, MultiplesNearTheLimit) {
  SymbolicExpr x = SymbolicExpr(INT64_MAX) * SymbolicExpr(INT64_MAX) * 2 *
                   SymbolicExpr::symbol("X");
  SymbolicExpr d = SymbolicExpr::symbol("D");
  auto found = extremesOf(d * floorDiv(x, d) - d, {{"X", 0}}, {{"D", {1, 9}}});
  ASSERT_TRUE(found);
  EXPECT_EQ(describe(*found), "-9..-1");
}

// Terms of a product of remainders lie far apart, but not the remainders.
TEST(ExtremesTest, ProductsOfRemainders) {
  SymbolicExpr product = parse("(S - 2*floordiv(S, 2))*(S - 3*floordiv(S, 3))");
  DimIntervals intervals = {{"S", {1, 40000}}};
  expectExtremes(product, {}, intervals, /*mustBeReached=*/true);
}

// Whether one value of S has all remainders at their ends only going through
// all values would tell.
TEST(ExtremesTest, TooManyValuesHaveBounds) {
  auto found = extremesOf(parse("(S - 1009*floordiv(S, 1009))*(997*ceildiv(S, "
                                "997) - S)^2 + 12*floordiv(S, 12) - S"),
                          {}, {{"S", {1, 1000000}}});
  ASSERT_TRUE(found);
  EXPECT_FALSE(found->isReached);
  EXPECT_EQ(describe(*found), "-11..999952128");
}

} // namespace
