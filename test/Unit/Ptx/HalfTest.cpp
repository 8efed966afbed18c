//===- HalfTest.cpp - 16-bit floating-point formats -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ptx/Half.h"

#include <gtest/gtest.h>

using namespace roofline::ptx;

namespace {

/// `toHalf` by its definition: the nearest of all values; of two, the even one.
uint16_t nearestHalf(double value) {
  uint16_t best = 0;
  double distance = INFINITY;
  for (uint32_t bits = 0; bits < 0x7c00; ++bits) {
    double d = std::fabs(std::fabs(value) - fromHalf(uint16_t(bits)));
    if (d < distance || (d == distance && !(bits & 1))) {
      best = uint16_t(bits);
      distance = d;
    }
  }
  return best | (std::signbit(value) ? 0x8000 : 0);
}

TEST(PtxHalfTest, RoundTrips) {
  for (uint32_t bits = 0; bits < 0x10000; ++bits) {
    float half = fromHalf(uint16_t(bits)), bfloat = fromBFloat(uint16_t(bits));
    EXPECT_TRUE(std::isnan(half) || toHalf(half) == bits) << bits;
    EXPECT_TRUE(std::isnan(bfloat) || toBFloat(bfloat) == bits) << bits;
  }
}

TEST(PtxHalfTest, RoundsToTheNearest) {
  uint32_t bits = 12345;
  for (int i = 0; i < 300; ++i) {
    bits = bits * 1664525 + 1013904223;
    // Exponents around those of halves.
    float value = bitCast<float>((bits & 0x807fffff) | (100 + bits % 43) << 23);
    if (std::fabs(value) < 65504) {
      EXPECT_EQ(toHalf(value), nearestHalf(value)) << value;
    }
  }
  for (uint16_t half : {0x0001, 0x03ff, 0x0400, 0x3c00, 0x3c01, 0x7bfe}) {
    float middle = (fromHalf(half) + fromHalf(half + 1)) / 2;
    EXPECT_EQ(toHalf(middle), nearestHalf(middle)) << middle;
  }
}

TEST(PtxHalfTest, TooLarge) {
  EXPECT_EQ(toHalf(65519), 0x7bff);
  EXPECT_EQ(toHalf(65520), 0x7c00);
  EXPECT_EQ(toHalf(-INFINITY), 0xfc00);
  EXPECT_TRUE(std::isnan(fromHalf(toHalf(NAN))));
  EXPECT_TRUE(std::isnan(fromBFloat(toBFloat(NAN))));
}

TEST(PtxHalfTest, DoublesAreRoundedOnce) {
  // Just above the middle of 1 and its successor; a float is that middle.
  double value = 1 + 0x1p-11 + 0x1p-40;
  EXPECT_EQ(toHalf(float(value)), 0x3c00);
  EXPECT_EQ(toHalf(roundToOdd(value)), 0x3c01);
  EXPECT_EQ(toHalf(roundToOdd(-value)), 0xbc01);
  EXPECT_EQ(toHalf(roundToOdd(1 + 0x1p-11 - 0x1p-40)), 0x3c00);
}

} // namespace
