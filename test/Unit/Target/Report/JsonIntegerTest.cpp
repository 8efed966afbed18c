//===- JsonIntegerTest.cpp - Integers in JSON -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/JsonInteger.h"

#include "gtest/gtest.h"

using namespace roofline;

static std::optional<int64_t> parsed(llvm::StringRef text) {
  return integerOf(llvm::cantFail(llvm::json::parse(text)));
}

TEST(JsonIntegerTest, integersAsTheyAreWritten) {
  EXPECT_EQ(parsed("12"), 12);
  EXPECT_EQ(parsed("1.2e1"), 12);
  EXPECT_EQ(parsed("-9223372036854775808"), INT64_MIN);
  EXPECT_EQ(parsed("9223372036854775807"), INT64_MAX);
}

TEST(JsonIntegerTest, realsBeyond64BitsAreNone) {
  // The nearest real is 2^63.
  EXPECT_EQ(parsed("9223372036854775807."), std::nullopt);
  EXPECT_EQ(parsed("9223372036854774784."), 9223372036854774784);
  EXPECT_EQ(parsed("9223372036854775808"), std::nullopt);
  EXPECT_EQ(parsed("18446744073709551615"), std::nullopt);
  EXPECT_EQ(parsed("1e300"), std::nullopt);
}

TEST(JsonIntegerTest, otherValuesAreNone) {
  EXPECT_EQ(parsed("1.5"), std::nullopt);
  EXPECT_EQ(parsed("\"12\""), std::nullopt);
  EXPECT_EQ(parsed("null"), std::nullopt);
  EXPECT_EQ(parsed("true"), std::nullopt);
}
