//===- TripsTest.cpp - Sums over trips against going through them ---------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Trips.h"

#include "RandomExpr.h"
#include <gtest/gtest.h>

using namespace roofline;

namespace {

const std::string kNumber = "%0";

SymbolicExpr number() { return SymbolicExpr::symbol(kNumber); }
SymbolicExpr dim(const char *name) { return SymbolicExpr::symbol(name); }

/// Adds `expr` up trip by trip.
Int128 sumByHand(const SymbolicExpr &expr, int64_t trips, Bindings bindings) {
  Int128 sum = 0;
  for (int64_t i = 0; i < trips; ++i) {
    bindings[kNumber] = i;
    sum += expr.evaluate(bindings).value();
  }
  return sum;
}

void expectSum(const SymbolicExpr &expr, const SymbolicExpr &trips) {
  std::optional<SymbolicExpr> sum = sumOverTrips(expr, {kNumber, trips});
  ASSERT_TRUE(sum) << expr.str() << " over " << trips.str();
  EXPECT_FALSE(sum->dependsOn(kNumber)) << sum->str();
  for (int64_t n = 1; n < 70; ++n) {
    Bindings bindings = {{"N", n}, {"M", 3 * n + 1}};
    auto times = static_cast<int64_t>(trips.evaluate(bindings).value());
    EXPECT_EQ(toString(sum->evaluate(bindings).value()),
              toString(sumByHand(expr, times, bindings)))
        << expr.str() << " over " << trips.str() << ", N=" << n;
  }
}

TEST(TripsTest, SumsPolynomials) {
  SymbolicExpr t = number(), n = dim("N"), m = dim("M");
  expectSum(7, n);
  expectSum(m, n);
  expectSum(t, n);
  expectSum(t * m + SymbolicExpr(1), n);
  expectSum(t * t * m + t + n, n);
  expectSum(t * t * t, n);
}

TEST(TripsTest, KnowsNoSumOfHighPowers) {
  SymbolicExpr t = number();
  EXPECT_FALSE(sumOverTrips(t * t * t * t, {kNumber, dim("N")}));
  EXPECT_EQ(sumOverTrips(t * t * t * t, {kNumber, 3})->str(), "17");
}

TEST(TripsTest, SumsSizesOfTiles) {
  SymbolicExpr t = number(), n = dim("N");
  for (int64_t tile : {1, 7, 32}) {
    SymbolicExpr size = min(SymbolicExpr(tile), n - SymbolicExpr(tile) * t);
    expectSum(size, ceilDiv(n, tile));
    expectSum(size * dim("M") + SymbolicExpr(3), ceilDiv(n, tile));
    expectSum(ceilDiv(size, 8) * SymbolicExpr(5), ceilDiv(n, tile));
  }
}

TEST(TripsTest, SumsTilesByPlaceAndSize) {
  SymbolicExpr t = number(), n = dim("N");
  for (int64_t tile : {1, 7, 32}) {
    SymbolicExpr first = SymbolicExpr(tile) * t;
    SymbolicExpr size = min(SymbolicExpr(tile), n - first);
    expectSum(first + size, ceilDiv(n, tile));
    expectSum((first + size) * (first + size) - first, ceilDiv(n, tile));
    expectSum(ceilDiv(size, 8) * t + n, ceilDiv(n, tile));
  }
}

TEST(TripsTest, SumsOnlyWholeTilings) {
  // Half of the tiles.
  SymbolicExpr t = number(), n = dim("N");
  SymbolicExpr size = min(SymbolicExpr(32), n - SymbolicExpr(32) * t);
  EXPECT_FALSE(sumOverTrips(size, {kNumber, ceilDiv(n, 64)}));
}

TEST(TripsTest, SumsOfConstantLoopsAreNumbers) {
  SymbolicExpr t = number();
  SymbolicExpr odd = floorDiv(t * SymbolicExpr(3), 2) * min(t, 5);
  auto sum = sumOverTrips(odd, {kNumber, 20});
  ASSERT_TRUE(sum);
  EXPECT_EQ(toString(*sum->constant()), toString(sumByHand(odd, 20, {})));
  EXPECT_FALSE(sumOverTrips(odd, {kNumber, Int128(1) << 40}));
}

TEST(TripsTest, DropsWhatIsDecidedInAllTrips) {
  SymbolicExpr t = number(), n = dim("N");
  EXPECT_EQ(simplifyInside(max(n - t, 0), {kNumber, n}), n - t);
  EXPECT_EQ(simplifyInside(min(32, SymbolicExpr(128) - SymbolicExpr(32) * t),
                           {kNumber, 4}),
            SymbolicExpr(32));
  // The last tile is smaller: nothing is decided.
  SymbolicExpr tile = min(32, SymbolicExpr(100) - SymbolicExpr(32) * t);
  EXPECT_EQ(simplifyInside(tile, {kNumber, 4}), tile);
}

TEST(TripsTest, TellsFullTilesFromTheRest) {
  SymbolicExpr t = number();
  SymbolicExpr tile = min(32, SymbolicExpr(100) - SymbolicExpr(32) * t);
  auto cases = casesOfTrips({tile, 5}, {kNumber, 4});
  ASSERT_TRUE(cases);
  ASSERT_EQ(cases->size(), 2u);
  EXPECT_EQ((*cases)[0].trips.str(), "3");
  EXPECT_EQ((*cases)[0].values[0].str(), "32");
  EXPECT_EQ((*cases)[1].trips.str(), "1");
  EXPECT_EQ((*cases)[1].values[0].str(), "4");
  EXPECT_EQ((*cases)[1].values[1].str(), "5");
}

/// Random expressions in random constant loops: cases and sum agree with going
/// through the trips.
TEST(TripsTest, AgreesWithGoingThroughTheTrips) {
  Random random(20);
  for (int round = 0; round < 2000; ++round) {
    SymbolicExpr t = number();
    int64_t trips = random.between(0, 12), tile = random.between(1, 9);
    SymbolicExpr expr = random.between(-4, 4);
    for (int64_t i = random.between(0, 3); i > 0; --i) {
      SymbolicExpr line =
          SymbolicExpr(random.between(-3, 3)) * t + random.between(-9, 9);
      switch (random.between(0, 3)) {
      case 0:
        expr = expr * line;
        break;
      case 1:
        expr = min(expr, line);
        break;
      case 2:
        expr = max(line, expr) + t;
        break;
      default:
        expr = expr + ceilDiv(line, tile);
      }
    }
    Trips loop = {kNumber, trips};
    std::string text = expr.str() + " in " + std::to_string(trips);
    auto sum = sumOverTrips(expr, loop);
    ASSERT_TRUE(sum) << text;
    Int128 want = sumByHand(expr, trips, {});
    EXPECT_EQ(toString(sum->constant().value()), toString(want)) << text;
    auto cases = casesOfTrips({expr}, loop);
    ASSERT_TRUE(cases) << text;
    SymbolicExpr total;
    for (const TripCase &each : *cases)
      total += each.values.front() * each.trips;
    EXPECT_EQ(toString(total.constant().value()), toString(want)) << text;
  }
}

} // namespace
