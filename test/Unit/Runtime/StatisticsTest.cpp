//===- StatisticsTest.cpp - Medians, spreads, rates -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Statistics.h"

#include <gmock/gmock.h>

using namespace roofline::runtime;

TEST(StatisticsTest, ofOddAndEvenNumbersOfSamples) {
  EXPECT_EQ(spreadOf({3, 1, 2}).median, 2);
  EXPECT_EQ(spreadOf({4, 1, 3, 2}).median, 2.5);
  Spread one = spreadOf({7});
  EXPECT_EQ(one.median, 7);
  EXPECT_EQ(one.p20, 7);
  EXPECT_EQ(one.p80, 7);
  EXPECT_EQ(one.count, 1);
}

TEST(StatisticsTest, percentilesAreNearestRanks) {
  std::vector<double> samples;
  for (int i = 10; i >= 0; --i)
    samples.push_back(i);
  Spread spread = spreadOf(samples);
  EXPECT_EQ(spread.p20, 2);
  EXPECT_EQ(spread.p80, 8);
}

TEST(StatisticsTest, anOutlierDoesNotMoveTheMedian) {
  EXPECT_EQ(spreadOf({1, 1, 1, 1, 1000}).median, 1);
}

TEST(StatisticsTest, ratesOfTimes) {
  Spread rate = rateOf(100, Spread{2, 1, 4, 5});
  EXPECT_EQ(rate.median, 50);
  // The longest times are the lowest rates.
  EXPECT_EQ(rate.p20, 25);
  EXPECT_EQ(rate.p80, 100);
  EXPECT_EQ(rate.count, 5);
}
