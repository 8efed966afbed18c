//===- ExprSizeTest.cpp - How large expressions may be --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/ExprSize.h"

#include <gtest/gtest.h>

using namespace roofline;

namespace {

const SymbolicExpr S = SymbolicExpr::symbol("S");
const SymbolicExpr B = SymbolicExpr::symbol("B");

/// `ceildiv(ceildiv(... S, 3), 3)`
SymbolicExpr nested(unsigned functions) {
  SymbolicExpr expr = S;
  for (unsigned i = 0; i < functions; ++i)
    expr = ceilDiv(expr, 3);
  return expr;
}

TEST(ExprSizeTest, PolynomialsHaveOneLevel) {
  for (const SymbolicExpr &expr : {SymbolicExpr(), S, S * S * B + B}) {
    EXPECT_EQ(writtenSize(expr).levels, 1u) << expr.str();
    EXPECT_EQ(writtenSize(expr).inFunctions, 0u) << expr.str();
  }
}

TEST(ExprSizeTest, CountsAsWrittenOut) {
  SymbolicExpr half = floorDiv(S, 2);
  EXPECT_EQ(writtenSize(half).levels, 2u);
  EXPECT_EQ(writtenSize(half).inFunctions, 1u);
  // S, floordiv, S
  EXPECT_EQ(writtenSize(max(S - B, half)).levels, 3u);
  EXPECT_EQ(writtenSize(max(S - B, half)).inFunctions, 4u);
  // What is shared is written twice.
  SymbolicExpr twice = floorDiv(half, 3) * half;
  EXPECT_EQ(writtenSize(twice).inFunctions, 3u);
}

TEST(ExprSizeTest, DeeperFunctionsOverflow) {
  SymbolicExpr deepest = nested(kMaxLevels - 1);
  EXPECT_EQ(writtenSize(deepest).levels, kMaxLevels);
  EXPECT_FALSE(deepest.overflowed());
  EXPECT_EQ(SymbolicExpr::parse(deepest.str()), deepest);
  EXPECT_TRUE(nested(kMaxLevels).overflowed());
  EXPECT_TRUE(deepest.substitute({{"S", nested(1)}}).overflowed());
}

TEST(ExprSizeTest, WhatDoublesOverflows) {
  SymbolicExpr expr = S + B;
  for (unsigned i = 0; i < 30; ++i)
    expr = max(expr, floorDiv(expr, 3));
  EXPECT_TRUE(expr.overflowed());
}

TEST(ExprSizeTest, ReadableOnesCanReplaceDims) {
  SymbolicExpr readable = nested(kReadableLevels - 1);
  EXPECT_TRUE(isReadable(readable));
  EXPECT_FALSE(isReadable(nested(kReadableLevels)));
  EXPECT_FALSE(readable.substitute({{"S", readable}}).overflowed());
}

TEST(ExprSizeTest, ReadableOnesAreShort) {
  SymbolicExpr expr = S + B;
  while (isReadable(expr))
    expr = max(expr, floorDiv(expr, 3));
  EXPECT_LT(writtenSize(expr).levels, 20u);
  EXPECT_GT(writtenSize(expr).inFunctions, 100u);
}

} // namespace
