//===- CrossoverTest.cpp - Printed conditions against every point ---------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/RooflineModel.h"

#include "RandomExpr.h"

#include <gtest/gtest.h>

using namespace roofline;

namespace {

const SymbolicExpr B = SymbolicExpr::symbol("B"), C = SymbolicExpr::symbol("C"),
                   S = SymbolicExpr::symbol("S");

/// `matrix` and `vector` FLOP/s on f16, `bandwidth` B/s.
Device makeDevice(int64_t matrix, int64_t vector, int64_t bandwidth) {
  Device device;
  device.name = "board";
  device.peaks = {{Unit::Matrix, "f16", matrix}, {Unit::Vector, "f16", vector}};
  device.memory = {{"dram", bandwidth, std::nullopt}};
  return device;
}

/// A ridge of 10 FLOP/B, matrix work only.
std::string onBoard(const SymbolicExpr &flops, const SymbolicExpr &bytes,
                    const Bindings &bindings = {}) {
  return crossover({{Unit::Matrix, "f16", flops}}, bytes,
                   makeDevice(10'000'000'000, 1'000'000'000, 1'000'000'000),
                   bindings);
}

std::string onA100(const SymbolicExpr &flops, const SymbolicExpr &bytes,
                   const Bindings &bindings = {}) {
  return crossover({{Unit::Matrix, "f16", flops}}, bytes,
                   *findDevice("a100-80gb-pcie"), bindings);
}

//===----------------------------------------------------------------------===//
// Llama 33B
//===----------------------------------------------------------------------===//

TEST(CrossoverTest, LinearsTurnAt170And167Tokens) {
  SymbolicExpr tokens = B * S;
  EXPECT_EQ(
      onA100(2 * tokens * 6656 * 6656, 2 * (2 * tokens * 6656 + 6656 * 6656)),
      "B*S >= 170");
  EXPECT_EQ(onA100(2 * tokens * 6656 * 17920,
                   2 * (tokens * 6656 + Int128(6656) * 17920 + tokens * 17920)),
            "B*S >= 167");
  EXPECT_EQ(onA100(2 * B * 6656 * 6656, 2 * (2 * B * 6656 + 6656 * 6656)),
            "B >= 170");
}

TEST(CrossoverTest, UnfusedAttentionNeverTurns) {
  EXPECT_EQ(
      onA100(2 * B * 52 * S * S * 128, 2 * B * 52 * (2 * S * 128 + S * S)),
      "never");
  EXPECT_EQ(onA100(2 * B * 52 * C * 128, 2 * B * 52 * (128 + C * 128 + C)),
            "never");
}

//===----------------------------------------------------------------------===//
// Each answer
//===----------------------------------------------------------------------===//

TEST(CrossoverTest, ConstantCostsHaveNone) {
  EXPECT_EQ(onBoard(100, 1), "");
  EXPECT_EQ(onBoard(100, 1, {{"B", 4}}), "");
  EXPECT_EQ(onBoard(B - B + 7, 1), "");
}

TEST(CrossoverTest, NothingMovesNothingTurns) { EXPECT_EQ(onBoard(B, 0), ""); }

TEST(CrossoverTest, Always) {
  EXPECT_EQ(onBoard(11 * B * S, B * S), "always");
  EXPECT_EQ(onBoard(10 * B, B), "always") << "a tie is compute";
  EXPECT_EQ(onBoard(20 * S, S + 1), "always") << "for S of at least 1";
  EXPECT_EQ(onBoard(20 * B + 20 * S, B + S), "always") << "two monomials";
}

TEST(CrossoverTest, Never) {
  EXPECT_EQ(onBoard(9 * B, B), "never");
  EXPECT_EQ(onBoard(0, B), "never");
  EXPECT_EQ(onBoard(B + S, B + S + 1), "never");
}

TEST(CrossoverTest, AtLeast) {
  EXPECT_EQ(onBoard(20 * S, S + 40), "S >= 40");
  EXPECT_EQ(onBoard(20 * S, S + 41), "S >= 41");
  EXPECT_EQ(onBoard(20 * B * S * S, B * S * S + 40 * B), "S >= 7") << "S^2";
}

TEST(CrossoverTest, AtMost) {
  EXPECT_EQ(onBoard(100 + 5 * S, S), "S <= 20");
  EXPECT_EQ(onBoard(101 + 5 * S, S), "S <= 20");
  EXPECT_EQ(onBoard(105 * B * S + 5 * B * B * S * S, B * B * S * S),
            "B*S <= 21");
}

TEST(CrossoverTest, Quadratic) {
  // S^2 - 10*S - 200 = (S - 20) * (S + 10).
  EXPECT_EQ(onBoard(S * S, S + 20), "S >= 20");
  EXPECT_EQ(onBoard(S * S - 1, S + 20), "S >= 21");
}

TEST(CrossoverTest, OneUnitThatReachesItIsEnough) {
  Device device = makeDevice(10'000'000'000, 2'000'000'000, 1'000'000'000);
  std::vector<Work> work = {{Unit::Matrix, "f16", 20 * S},
                            {Unit::Vector, "f16", 3 * S}};
  EXPECT_EQ(crossover(work, S + 40, device, {}), "S >= 40");
  EXPECT_EQ(crossover(work, S + 30, device, {}), "S >= 30");
  work[1].amount = 12 * S;
  EXPECT_EQ(crossover(work, S + 40, device, {}), "S >= 8");
  work[1].amount = 2 * S + 80;
  EXPECT_EQ(crossover(work, S + 40, device, {}), "always");
}

TEST(CrossoverTest, UnitsThatTurnInDifferentDimsHaveNoOneAnswer) {
  Device device = makeDevice(10'000'000'000, 2'000'000'000, 1'000'000'000);
  std::vector<Work> work = {{Unit::Matrix, "f16", 10 * B * S},
                            {Unit::Vector, "f16", 2 * B * B}};
  // B*S >= 8*B or B*B >= 8*B.
  EXPECT_EQ(crossover(work, 8 * B, device, {}), "none in closed form");
  EXPECT_EQ(crossover(work, 8 * B, device, {{"S", 7}}), "B >= 8");
}

TEST(CrossoverTest, UnitsWithoutPeakDoNotCount) {
  Device device = makeDevice(10'000'000'000, 2'000'000'000, 1'000'000'000);
  std::vector<Work> work = {{Unit::Matrix, "f64", 1000 * S}};
  // Nobody knows where that turns.
  EXPECT_EQ(crossover(work, S, device, {}), "");
  work.push_back({Unit::Vector, "f16", S});
  EXPECT_EQ(crossover(work, S, device, {}), "never");
  // What is no FLOP has no such peak as a rule, and needs none.
  EXPECT_EQ(crossover({{Unit::Misc, "f16", 1000 * S}}, S, device, {}), "never");
}

TEST(CrossoverTest, NoneInClosedForm) {
  EXPECT_EQ(onBoard(20 * B + 5 * S, B + S), "none in closed form");
  // Compute-bound between two sizes.
  EXPECT_EQ(onBoard(110 * S, S * S + 10), "none in closed form");
  EXPECT_EQ(onBoard(20 * ceilDiv(S, 16), S), "none in closed form");
}

//===----------------------------------------------------------------------===//
// Other dims at their bindings
//===----------------------------------------------------------------------===//

TEST(CrossoverTest, HoldsTheOtherDims) {
  SymbolicExpr flops = 20 * B + 5 * S, bytes = B + S;
  EXPECT_EQ(onBoard(flops, bytes, {{"S", 100}}), "B >= 50");
  EXPECT_EQ(onBoard(flops, bytes, {{"B", 7}}), "S <= 14");
  EXPECT_EQ(onBoard(flops, bytes, {{"B", 7}, {"S", 100}}), "B >= 50");
}

TEST(CrossoverTest, PrefersAThresholdOverADimThatDoesNotMatter) {
  // At S = 100 any B is compute-bound; at B = 1 not any S.
  SymbolicExpr flops = B * S * S, bytes = B + 2 * S;
  EXPECT_EQ(onBoard(flops, bytes, {{"B", 1}, {"S", 100}}), "S >= 21");
  EXPECT_EQ(onBoard(flops, bytes, {{"S", 100}}), "always");
}

TEST(CrossoverTest, HeldDimsFoldFunctions) {
  SymbolicExpr flops = 20 * B * ceilDiv(S, 16), bytes = B + 10;
  EXPECT_EQ(onBoard(flops, bytes), "none in closed form");
  EXPECT_EQ(onBoard(flops, bytes, {{"S", 17}}), "B >= 4");
}

//===----------------------------------------------------------------------===//
// Large numbers
//===----------------------------------------------------------------------===//

TEST(CrossoverTest, FarThresholdsAreExact) {
  Int128 far = Int128(1) << 60;
  EXPECT_EQ(onBoard(20 * S, S + far), "S >= " + toString(far));
  EXPECT_EQ(onBoard(5 * S + 5 * far, S), "S <= " + toString(far));
}

TEST(CrossoverTest, SumsThatLeave128BitsOnTheWayKeepTheirSign) {
  // S^2 - a*S - a with a of 2^100 turns just above a: far below it, a*S*S
  // leaves 128 bits with the sign of the middle term.
  Int128 a = Int128(1) << 100;
  EXPECT_EQ(onBoard(10 * S * S, a * S + a), "S >= " + toString(a + 1));
}

TEST(CrossoverTest, OverflowIsNoAnswer) {
  EXPECT_EQ(onBoard((Int128(1) << 126) * S, S + 1), "none in closed form");
}

//===----------------------------------------------------------------------===//
// Against every point
//===----------------------------------------------------------------------===//

/// What a printed condition says about a point.
std::optional<bool> holds(const std::string &condition,
                          const Bindings &bindings) {
  if (condition == "always" || condition == "never")
    return condition == "always";
  size_t at = condition.find("= ");
  if (at == std::string::npos)
    return std::nullopt;
  Int128 left =
      *SymbolicExpr::parse(condition.substr(0, at - 2))->evaluate(bindings);
  Int128 right = *SymbolicExpr::parse(condition.substr(at + 2))->constant();
  return condition[at - 1] == '>' ? left >= right : left <= right;
}

bool isCompute(const std::vector<Work> &work, const SymbolicExpr &bytes,
               const Device &device, const Bindings &bindings) {
  Amounts amounts;
  for (const Work &entry : work)
    amounts.work.push_back(
        {entry.unit, entry.type, *entry.amount.evaluate(bindings)});
  amounts.flops = *flops(work).evaluate(bindings);
  amounts.bytes = *bytes.evaluate(bindings);
  return classify(amounts, device).kind == BoundKind::Compute;
}

/// A non-negative polynomial: `degree + 1` coefficients, some of them zero.
SymbolicExpr randomCost(Random &random, const SymbolicExpr &variable,
                        int degree, int64_t largest) {
  SymbolicExpr cost;
  for (int i = 0; i <= degree; ++i)
    cost = cost * variable + SymbolicExpr(std::max<int64_t>(
                                 0, random.between(-largest / 3, largest)));
  return cost;
}

/// Number of conditions by their first letters: A(lways), N(ever), n(one in
/// closed form), >, <.
using Tally = std::map<char, unsigned>;

void count(Tally &tally, const std::string &condition) {
  size_t at = condition.find("= ");
  if (condition == "none in closed form")
    ++tally['?'];
  else
    ++tally[at == std::string::npos ? condition[0] : condition[at - 1]];
}

TEST(CrossoverTest, AgreesWithEveryPointOfOneMonomial) {
  Random random(1);
  Tally tally;
  for (int i = 0; i < 3000; ++i) {
    // Sums of costs times a factor that no sign depends on.
    SymbolicExpr variable = i % 2 ? S : B * S;
    SymbolicExpr factor = i % 3 ? SymbolicExpr(1) : C * B;
    int degree = i % 4 == 0 ? 1 : 2;
    std::vector<Work> work = {
        {Unit::Matrix, "f16",
         factor * randomCost(random, variable, degree, 90)},
        {Unit::Vector, "f16",
         factor * randomCost(random, variable, degree, 9)}};
    SymbolicExpr bytes =
        factor * (randomCost(random, variable, degree, 30) + 1);
    Device device = makeDevice(random.between(2, 20) * 1'000'000'000,
                               random.between(1, 3) * 1'000'000'000,
                               random.between(1, 3) * 1'000'000'000);
    std::string condition = crossover(work, bytes, device, {});
    count(tally, condition);
    for (int64_t b = 1; b <= 3; ++b)
      for (int64_t s = 1; s <= 60; ++s) {
        Bindings point = {{"B", b}, {"C", 3}, {"S", s}};
        std::optional<bool> expected = holds(condition, point);
        if (expected) {
          ASSERT_EQ(isCompute(work, bytes, device, point), *expected)
              << condition << " for " << work[0].amount.str() << " and "
              << work[1].amount.str() << " over " << bytes.str();
        }
      }
  }
  EXPECT_GT(tally['a'], 100u);
  EXPECT_GT(tally['n'], 100u);
  EXPECT_GT(tally['>'], 100u);
  EXPECT_GT(tally['<'], 100u);
  EXPECT_LT(tally['?'], 1000u);
}

TEST(CrossoverTest, AgreesWithEveryPointBesideTheBindings) {
  Random random(2);
  Tally tally;
  for (int i = 0; i < 2000; ++i) {
    std::vector<Work> work = {
        {Unit::Matrix, "f16",
         randomCost(random, B, 2, 40) + S * randomCost(random, S, 1, 40)}};
    SymbolicExpr bytes =
        randomCost(random, B, 1, 9) * S + randomCost(random, S, 1, 90) + 1;
    Device device = makeDevice(random.between(1, 40) * 1'000'000'000,
                               1'000'000'000, 1'000'000'000);
    Bindings bindings = {{"B", random.between(1, 20)},
                         {"S", random.between(1, 20)}};
    std::string condition = crossover(work, bytes, device, bindings);
    count(tally, condition);
    for (int64_t value = 1; value <= 100; ++value) {
      Bindings point = bindings;
      // A condition on B speaks of every B at this S, and so on.
      if (condition.substr(0, 2) == "B ")
        point["B"] = value;
      else if (condition.substr(0, 2) == "S ")
        point["S"] = value;
      std::optional<bool> expected = holds(condition, point);
      if (expected) {
        ASSERT_EQ(isCompute(work, bytes, device, point), *expected)
            << condition << " for " << work[0].amount.str() << " over "
            << bytes.str();
      }
    }
  }
  EXPECT_GT(tally['>'] + tally['<'], 500u);
  EXPECT_LT(tally['?'], 500u);
}

// The printed threshold and the label of a report must never disagree.
TEST(CrossoverTest, AgreesOnBothSidesOfFarThresholds) {
  Random random(3);
  unsigned compared = 0;
  for (int i = 0; i < 2000; ++i) {
    int64_t n = random.between(64, 20'000), m = random.between(64, 20'000);
    std::vector<Work> work = {{Unit::Matrix, "f16", 2 * S * n * m}};
    SymbolicExpr bytes = 2 * (S * n + Int128(n) * m + S * m);
    const Device &device = knownDevices()[static_cast<size_t>(
        random.between(0, static_cast<int64_t>(knownDevices().size()) - 1))];
    std::string condition = crossover(work, bytes, device, {});
    size_t at = condition.find(">= ");
    if (at == std::string::npos)
      continue;
    int64_t threshold = std::stoll(condition.substr(at + 3));
    EXPECT_FALSE(isCompute(work, bytes, device, {{"S", threshold - 1}}));
    EXPECT_TRUE(isCompute(work, bytes, device, {{"S", threshold}}));
    ++compared;
  }
  EXPECT_GT(compared, 1000u);
}

// Dims that nobody named are many, and none of them says anything.
TEST(CrossoverTest, TriesNoSingleOneOfManyDims) {
  auto answer = [](int dims) {
    SymbolicExpr flops = 12 * B * B, bytes = B;
    for (int i = 0; i < dims; ++i)
      bytes += SymbolicExpr::symbol("d" + std::to_string(i));
    Bindings bindings = {{"B", 1}};
    for (int i = 0; i < dims; ++i)
      bindings["d" + std::to_string(i)] = 1;
    return onBoard(flops, bytes, bindings);
  };
  // 12*B*B >= 10*(B + 3)
  EXPECT_EQ(answer(3), "B >= 3");
  EXPECT_EQ(answer(30), "none in closed form");
}

} // namespace
