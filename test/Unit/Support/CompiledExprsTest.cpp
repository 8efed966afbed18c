//===- CompiledExprsTest.cpp - Fast evaluation against the plain one ------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/CompiledExprs.h"

#include "RandomExpr.h"

#include <gtest/gtest.h>

using namespace roofline;

namespace {

const SymbolicExpr B = SymbolicExpr::symbol("B"), S = SymbolicExpr::symbol("S");

TEST(CompiledExprsTest, EvaluatesLikeTheExpressions) {
  Random random(1);
  for (int i = 0; i < 100; ++i) {
    std::vector<SymbolicExpr> exprs;
    std::vector<size_t> places;
    CompiledExprs compiled(kDims);
    for (int j = 0; j < 30; ++j) {
      exprs.push_back(randomFormula(random, 4, 9).expr());
      places.push_back(compiled.add(exprs.back()));
    }
    std::vector<CompiledExprs::Value> values;
    for (int j = 0; j < 5; ++j) {
      Bindings bindings = randomBindings(random, 0, 9);
      compiled.evaluate({bindings["B"], bindings["C"], bindings["S"]}, values);
      for (size_t k = 0; k < exprs.size(); ++k)
        ASSERT_EQ(values[places[k]], exprs[k].evaluate(bindings))
            << exprs[k].str();
    }
  }
}

TEST(CompiledExprsTest, EqualExpressionsShareTheirPlace) {
  CompiledExprs compiled({"B", "S"});
  size_t place = compiled.add(2 * B * S + 7);
  EXPECT_NE(compiled.add(2 * B * S), place);
  EXPECT_EQ(compiled.add(7 + S * B * 2), place);
}

TEST(CompiledExprsTest, WithoutValue) {
  CompiledExprs compiled({"B", "S"});
  size_t unknown = compiled.add(B * SymbolicExpr::symbol("C"));
  size_t missing = compiled.add(B * S);
  size_t overflow = compiled.add((SymbolicExpr(Int128(1) << 126) + 0) * 4);
  size_t large = compiled.add(B * B * B * B);
  size_t divided = compiled.add(ceilDiv(B, 2 - B));
  size_t constant = compiled.add(42);
  std::vector<CompiledExprs::Value> values;
  compiled.evaluate({int64_t(1) << 32, std::nullopt}, values);
  for (size_t place : {unknown, missing, overflow, large, divided})
    EXPECT_EQ(values[place], std::nullopt);
  EXPECT_EQ(values[constant], Int128(42));
  // The next point does not see the last one's values.
  compiled.evaluate({1, 3}, values);
  EXPECT_EQ(values[missing], Int128(3));
  EXPECT_EQ(values[large], Int128(1));
  EXPECT_EQ(values[divided], Int128(1));
  EXPECT_EQ(values[unknown], std::nullopt);
}

} // namespace
