//===- SharedTest.cpp - Values that many rows have in common --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaProfile.h"

#include <gtest/gtest.h>

using namespace roofline;

namespace {

TEST(SharedTest, WithoutAValueItIsEmpty) {
  Shared<std::string> text;
  EXPECT_TRUE(text->empty());
  EXPECT_EQ(*text, "");
}

TEST(SharedTest, CopiesAreOneObject) {
  Shared<std::string> text = "linalg.matmul";
  Shared<std::string> copy = text;
  EXPECT_EQ(&*copy, &*text);
  text = "linalg.fill";
  EXPECT_EQ(*copy, "linalg.matmul");
  EXPECT_EQ(*text, "linalg.fill");
}

TEST(SharedTest, EqualValuesBecomeOne) {
  Shared<std::string> first, second, other;
  {
    Sharer<std::string> share;
    first = share("a long name that is in no small string");
    second = share("a long name that is in no small string");
    other = share("another");
  }
  // They outlive what made them one.
  EXPECT_EQ(&*first, &*second);
  EXPECT_EQ(*first, "a long name that is in no small string");
  EXPECT_EQ(*other, "another");
}

TEST(SharedTest, RowsOfOneCostHaveOneSetOfFigures) {
  Profile profile = makeLlama33B();
  profile.ops.resize(3);
  profile.ops[1].cost = profile.ops[0].cost;
  Cost other = profile.ops[0].cost;
  other.markAtMost();
  profile.ops[2].cost = other;
  profile.regions = {};
  Report report = reportOf(profile, {});
  ASSERT_EQ(report.ops.size(), 3u);
  EXPECT_EQ(&*report.ops[0].figures, &*report.ops[1].figures);
  EXPECT_EQ(&*report.ops[0].bound, &*report.ops[1].bound);
  EXPECT_NE(&*report.ops[0].figures, &*report.ops[2].figures);
  // Names are those of the profile.
  EXPECT_EQ(&*report.ops[0].group, &*profile.ops[0].group);
}

} // namespace
