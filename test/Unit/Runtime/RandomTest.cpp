//===- RandomTest.cpp - Inputs of kernels, bit by bit ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Random.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace roofline::runtime;

namespace {

TEST(RandomTest, IsSplitmix64) {
  // The generator's first numbers of seed 1234567, as published with it.
  EXPECT_EQ(randomBits(1234567, 0), 6457827717110365317u);
  EXPECT_EQ(randomBits(1234567, 1), 3203168211198807973u);
  EXPECT_EQ(randomBits(1234567, 2), 9817491932198370423u);
}

TEST(RandomTest, UniformIsRoundedTwice) {
  for (uint64_t i = 0; i < 10000; ++i) {
    volatile float u = static_cast<float>(randomBits(7, i) >> 40) * 0x1p-24f;
    volatile float scaled = 0.3f * u;
    volatile float value = -0.1f + scaled;
    EXPECT_EQ(uniformValue(7, i, -0.1f, 0.3f), value);
  }
}

TEST(RandomTest, StaysInRange) {
  double sum = 0;
  for (uint64_t i = 0; i < 100000; ++i) {
    float value = uniformValue(1, i, -1, 2);
    EXPECT_GE(value, -1);
    EXPECT_LE(value, 1);
    sum += value;
    int64_t integer = integerValue(1, i, 5, 3);
    EXPECT_GE(integer, 5);
    EXPECT_LT(integer, 8);
  }
  EXPECT_LT(std::abs(sum / 100000), 0.01);
}

TEST(RandomTest, ValuesOfArguments) {
  Argument argument;
  argument.type = "f16";
  argument.init = {"uniform", 0, 1, 3};
  float exact = uniformValue(3, 11, 0, 1);
  EXPECT_EQ(initialValue(argument, 11), fromF16Bits(toF16Bits(exact)));
  EXPECT_NE(initialValue(argument, 11), exact);
  argument.type = "i32";
  argument.init = {"integers", 0, 32000, 3};
  EXPECT_EQ(initialValue(argument, 11), integerValue(3, 11, 0, 32000));
  argument.init.distribution = "poison";
  EXPECT_TRUE(std::isnan(initialValue(argument, 11)));
}

/// With bits that f32 does not have.
TEST(RandomTest, UniformF64) {
  Argument argument;
  argument.type = "f64";
  argument.init = {"uniform", -0.1, 0.2, 3};
  int64_t wide = 0;
  for (uint64_t i = 0; i < 1000; ++i) {
    double value = initialValue(argument, i);
    EXPECT_GE(value, -0.1);
    EXPECT_LE(value, 0.2);
    wide += value != static_cast<float>(value);
  }
  EXPECT_GT(wide, 990);
}

TEST(NarrowFloatTest, EveryF16SurvivesTheRoundTrip) {
  for (uint32_t bits = 0; bits < 0x10000; ++bits) {
    float value = fromF16Bits(static_cast<uint16_t>(bits));
    if (std::isnan(value))
      EXPECT_TRUE(std::isnan(fromF16Bits(toF16Bits(value))));
    else
      EXPECT_EQ(toF16Bits(value), bits);
  }
}

TEST(NarrowFloatTest, F16RoundsToTheNearest) {
  for (uint16_t bits = 0; bits < 0x7bff; ++bits) {
    float below = fromF16Bits(bits);
    float above = fromF16Bits(static_cast<uint16_t>(bits + 1));
    float middle = (below + above) / 2; // exact in f32
    EXPECT_EQ(toF16Bits(middle), (bits & 1) ? bits + 1 : bits);
    EXPECT_EQ(toF16Bits(std::nextafter(middle, 0.0f)), bits);
    EXPECT_EQ(toF16Bits(std::nextafter(middle, 1e9f)), bits + 1);
  }
}

TEST(NarrowFloatTest, EdgesOfF16) {
  EXPECT_EQ(fromF16Bits(0x3c00), 1.0f);
  EXPECT_EQ(fromF16Bits(0x0001), 0x1p-24f);
  EXPECT_EQ(toF16Bits(65519.0f), 0x7bff);
  EXPECT_EQ(toF16Bits(65520.0f), 0x7c00);
  EXPECT_EQ(toF16Bits(-1e30f), 0xfc00);
  EXPECT_EQ(toF16Bits(-0.0f), 0x8000);
}

TEST(NarrowFloatTest, BF16) {
  for (uint32_t bits = 0; bits < 0x7f80; ++bits) {
    auto narrow = static_cast<uint16_t>(bits);
    float value = fromBF16Bits(narrow);
    EXPECT_EQ(toBF16Bits(value), narrow);
    float middle = fromF32Bits((bits << 16) | 0x8000);
    EXPECT_EQ(toBF16Bits(middle), (bits & 1) ? bits + 1 : bits);
  }
  EXPECT_TRUE(std::isnan(fromBF16Bits(toBF16Bits(fromF32Bits(0x7f800001)))));
}

} // namespace
