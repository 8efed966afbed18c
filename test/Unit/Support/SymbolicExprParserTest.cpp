//===- SymbolicExprParserTest.cpp - Text to polynomial and back -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/SymbolicExpr.h"

#include "RandomExpr.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::HasSubstr;

namespace {

/// The canonical text of `text`, or `error: ...`.
std::string canonical(std::string_view text) {
  std::string error;
  std::optional<SymbolicExpr> expr = SymbolicExpr::parse(text, &error);
  return expr ? expr->str() : "error: " + error;
}

TEST(SymbolicExprParserTest, ReadsAnythingThatIsWritten) {
  Random random(1);
  for (int i = 0; i < 3000; ++i) {
    SymbolicExpr expr = randomFormula(random, 4, 1000).expr();
    std::string error;
    std::optional<SymbolicExpr> parsed =
        SymbolicExpr::parse(expr.str(), &error);
    ASSERT_TRUE(parsed) << expr.str() << ": " << error;
    EXPECT_EQ(*parsed, expr);
    EXPECT_EQ(parsed->str(), expr.str());
    EXPECT_EQ(parsed->hash(), expr.hash());
  }
}

TEST(SymbolicExprParserTest, MakesTextCanonical) {
  const std::pair<const char *, const char *> cases[] = {
      {"0", "0"},
      {" 7 ", "7"},
      {"007", "7"},
      {"-S", "-S"},
      {"S*S*2 + S^2", "3*S^2"},
      {"(B + S)*(B - S)", "B^2 - S^2"},
      {"(S + 1)^3", "S^3 + 3*S^2 + 3*S + 1"},
      {"-S^2", "-S^2"},
      {"2*(-S)", "-2*S"},
      {"S - S", "0"},
      {"ceildiv(9, 4)", "3"},
      {"floordiv(-9, 4)", "-3"},
      {"min(S, B)", "min(B, S)"},
      {"max(3, 2)*S", "3*S"},
      {"ceildiv (S,16)", "ceildiv(S, 16)"},
      {"min*max", "max*min"},
      {"d0_x + _a", "_a + d0_x"},
      {"170141183460469231731687303715884105727",
       "170141183460469231731687303715884105727"},
      {"2^126", "85070591730234615865843651857942052864"},
  };
  for (const auto &[text, expected] : cases)
    EXPECT_EQ(canonical(text), expected) << text;
}

TEST(SymbolicExprParserTest, TellsWhatIsWrongAndWhere) {
  const std::pair<const char *, const char *> cases[] = {
      {"", "expected a number, a dim or '(' at character 1"},
      {"   ", "expected a number, a dim or '(' at character 4"},
      {"2*", "expected a number, a dim or '(' at character 3"},
      {"+S", "expected a number, a dim or '(' at character 1"},
      {"--S", "expected a number, a dim or '(' at character 2"},
      {"2*-S", "expected a number, a dim or '(' at character 3"},
      {"(S", "expected ')' at character 3"},
      {"S)", "unexpected ')' at character 2"},
      {"S S", "unexpected 'S' at character 3"},
      {"2S", "unexpected 'S' at character 2"},
      {"1.5", "unexpected '.' at character 2"},
      {"S/2", "unexpected '/' at character 2"},
      {"S^", "expected a number at character 3"},
      {"S^B", "expected a number at character 3"},
      {"S^-1", "expected a number at character 3"},
      {"S^0", "expected a power from 1 to 1024"},
      {"S^1025", "expected a power from 1 to 1024"},
      {"S^2^2", "unexpected '^' at character 4"},
      {"min(S)", "expected ',' at character 6"},
      {"min(S, B, C)", "expected ')' at character 9"},
      {"pow(S, 2)", "unknown function 'pow'"},
      {"S(3, 4)", "unknown function 'S'"},
      {"170141183460469231731687303715884105728",
       "number leaves 128 bits at character 39"},
      {"2^127", "the expression leaves 128 bits"},
      {"S*2^126 + S*2^126", "the expression leaves 128 bits"},
      {"overflow", "'overflow' stands for a count that left 128 bits"},
  };
  for (const auto &[text, expected] : cases)
    EXPECT_THAT(canonical(text), HasSubstr(expected)) << text;
}

TEST(SymbolicExprParserTest, ErrorIsOptional) {
  EXPECT_EQ(SymbolicExpr::parse("2*"), std::nullopt);
}

TEST(SymbolicExprParserTest, DeepNestingIsRefusedNotFollowed) {
  auto nested = [](size_t depth) {
    return std::string(depth, '(') + "S" + std::string(depth, ')');
  };
  EXPECT_EQ(canonical(nested(63)), "S");
  EXPECT_THAT(canonical(nested(64)), HasSubstr("nesting is deeper than 64"));
  EXPECT_THAT(canonical(nested(1'000'000)),
              HasSubstr("nesting is deeper than 64"));
  // Siblings do not add up.
  std::string flat = nested(60);
  for (int i = 0; i < 100; ++i)
    flat += "+" + nested(60);
  EXPECT_EQ(canonical(flat), "101*S");
}

TEST(SymbolicExprParserTest, SmallTextCannotMakeHugeWork) {
  // The power would wrap around at 2^32.
  EXPECT_THAT(canonical("((((S^127)^127)^127)^127)^127"),
              HasSubstr("leaves 128 bits"));
  // 7.5e11 terms.
  EXPECT_THAT(canonical("(a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p)^32"),
              HasSubstr("products of sums have more than 4096 pairs of terms"));
  // Each product is small.
  EXPECT_EQ(canonical("(a + 1)^2"), "a^2 + 2*a + 1");
  std::string many = "(a + 1)^2";
  for (int i = 0; i < 1500; ++i)
    many += " + (a + 1)^2";
  EXPECT_THAT(canonical(many), HasSubstr("4096 pairs of terms at character"));
  // Of single terms there may be any number.
  std::string single = "2*a*b^3";
  for (int i = 0; i < 5000; ++i)
    single += " + 2*a*b^3";
  EXPECT_EQ(canonical(single), "10002*a*b^3");
}

TEST(SymbolicExprParserTest, SurvivesJunk) {
  const std::string_view alphabet = "BS019 +-*^(),.mindvcelax\t\xff";
  Random random(2);
  unsigned accepted = 0;
  for (int i = 0; i < 50'000; ++i) {
    std::string text;
    for (int64_t length = random.between(0, 12); length > 0; --length)
      text += alphabet[static_cast<size_t>(
          random.between(0, static_cast<int64_t>(alphabet.size()) - 1))];
    std::string error;
    std::optional<SymbolicExpr> expr = SymbolicExpr::parse(text, &error);
    EXPECT_EQ(expr.has_value(), error.empty()) << text;
    if (!expr)
      continue;
    ++accepted;
    EXPECT_EQ(SymbolicExpr::parse(expr->str()), expr) << text;
  }
  EXPECT_GT(accepted, 1000u);
}

TEST(SymbolicExprParserTest, SurvivesDamagedText) {
  Random random(3);
  for (int i = 0; i < 5000; ++i) {
    std::string text = randomFormula(random, 3, 100).expr().str();
    auto at = static_cast<size_t>(
        random.between(0, static_cast<int64_t>(text.size()) - 1));
    random.between(0, 1) ? text.resize(at)
                         : static_cast<void>(text.erase(at, 1));
    std::string error;
    std::optional<SymbolicExpr> expr = SymbolicExpr::parse(text, &error);
    EXPECT_EQ(expr.has_value(), error.empty()) << text;
  }
}

} // namespace
