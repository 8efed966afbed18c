//===- ShapeTextTest.cpp - Shapes as text ---------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/ShapeText.h"
#include "gtest/gtest.h"

using namespace roofline;

namespace {

SymbolicExpr dim(std::string_view text) {
  std::optional<SymbolicExpr> expr = SymbolicExpr::parse(text);
  EXPECT_TRUE(expr) << text;
  return expr.value_or(SymbolicExpr());
}

TEST(ShapeTextTest, SizesThatEndInSight) {
  EXPECT_EQ(sizeInShape(64), "64");
  EXPECT_EQ(sizeInShape(dim("B*S")), "B*S");
  EXPECT_EQ(sizeInShape(dim("2*S^2")), "2*S^2");
}

TEST(ShapeTextTest, OthersStandInParentheses) {
  EXPECT_EQ(sizeInShape(dim("B + 1")), "(B + 1)");
  EXPECT_EQ(sizeInShape(dim("max(B, 4)")), "(max(B, 4))");
  EXPECT_EQ(sizeInShape(dim("axb")), "(axb)");
  // A reader takes these for types.
  EXPECT_EQ(sizeInShape(dim("f16")), "(f16)");
  EXPECT_EQ(sizeInShape(dim("i8")), "(i8)");
}

TEST(ShapeTextTest, NumbersForDims) {
  Bindings bindings = {{"B", 2}, {"S", 8}, {"axb", 3}, {"f16", 5}, {"i", 7}};
  auto at = [&](std::string_view shape) {
    return shapeAt(shape, bindings).value_or("not known");
  };
  EXPECT_EQ(at("BxSx64xf16, 64x64xf16, index -> B*Sx64xf16"),
            "2x8x64xf16, 64x64xf16, index -> 16x64xf16");
  EXPECT_EQ(at("-> (B + 1)xi32"), "-> 3xi32");
  EXPECT_EQ(at("(max(S, 4))x(axb)x(f16)xbf16, f16"), "8x3x5xbf16, f16");
  EXPECT_EQ(at("ixf8E4M3FN -> ixi4"), "7xf8E4M3FN -> 7xi4");
  EXPECT_EQ(at("Bxcomplex<f32>, 4xvector<2x4xf32>, Bxindex"),
            "2xcomplex<f32>, 4xvector<2x4xf32>, 2xindex");
  EXPECT_EQ(at("Bx!my.type<a, b -> c>, none"), "2x!my.type<a, b -> c>, none");
  EXPECT_EQ(at("f32"), "f32");
  EXPECT_EQ(at(""), "");
}

TEST(ShapeTextTest, NothingWhereASizeIsNotKnown) {
  EXPECT_FALSE(shapeAt("?x4xf32", {}));
  EXPECT_FALSE(shapeAt("Bx4xf32", {{"S", 8}}));
  EXPECT_FALSE(shapeAt("4xf32 -> (B + )x4xf32", {{"B", 8}}));
}

TEST(ShapeTextTest, WhatIsWrittenIsReadAgain) {
  Bindings bindings = {{"x", 2},   {"f3", 3},    {"bf16x", 5}, {"index", 7},
                       {"xx", 11}, {"none", 13}, {"B", 17}};
  for (std::string_view text :
       {"x", "f3", "bf16x", "index", "xx", "none", "B", "x*xx", "f3*x",
        "min(x, f3)*B", "ceildiv(B, x)", "B - 1", "index + none", "2*x"}) {
    SymbolicExpr size = dim(text);
    EXPECT_EQ(shapeAt(sizeInShape(size) + "x4xf32", bindings),
              toString(*size.evaluate(bindings)) + "x4xf32")
        << text;
  }
}

} // namespace
