//===- DistinctCostsTest.cpp - Equal costs of a profile -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DistinctCosts.h"
#include "LlamaProfile.h"

#include <gtest/gtest.h>

using namespace roofline;

namespace {

Cost costOf(const SymbolicExpr &flops, std::vector<int64_t> reads) {
  Cost cost;
  cost.addWork(Unit::Vector, "f32", flops);
  for (unsigned i = 0; i < reads.size(); ++i)
    cost.addRead(Traffic::Place::Operand, i, reads[i]);
  return cost;
}

TEST(DistinctCostsTest, WorkAndBytesDecide) {
  ProfileBuilder builder;
  builder.beginFunction("main", "");
  builder.add("", "a", "", costOf(1, {4, 8}));
  builder.add("", "a", "", costOf(2, {4, 8}));
  builder.add("", "b", "", costOf(1, {4, 8}));
  // The same bytes by other operands.
  builder.add("", "c", "", costOf(1, {6, 6}));
  builder.add("", "d", "", costOf(1, {4, 9}));
  Cost written = costOf(1, {4});
  written.addWrite(Traffic::Place::Result, 0, 8);
  builder.add("", "e", "", written);
  DistinctCosts costs(builder.profile);
  ASSERT_EQ(costs.size(), 4u);
  EXPECT_EQ(costs.of(0), costs.of(2));
  EXPECT_EQ(costs.of(0), costs.of(3));
  EXPECT_NE(costs.of(0), costs.of(1));
  EXPECT_EQ(costs.of(4), 2u);
  EXPECT_EQ(costs.firstOp(3), 5u);
}

TEST(DistinctCostsTest, AnUpperBoundIsAnotherCost) {
  Profile profile = makeLlama33B();
  profile.ops.resize(2);
  profile.ops[1].cost = profile.ops[0].cost;
  EXPECT_EQ(DistinctCosts(profile).size(), 1u);
  markAtMost(profile.ops[1]);
  EXPECT_EQ(DistinctCosts(profile).size(), 2u);
}

} // namespace
