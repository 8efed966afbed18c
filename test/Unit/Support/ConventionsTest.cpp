//===- ConventionsTest.cpp - Switches and their names ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Conventions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::ElementsAre;
using testing::Pair;

namespace {

/// `given` laid over the defaults; they must be right.
Conventions
make(std::initializer_list<std::pair<const char *, const char *>> given) {
  Conventions conventions;
  std::string error;
  for (const auto &[name, value] : given)
    EXPECT_TRUE(conventions.set(name, value, error)) << error;
  return conventions;
}

TEST(ConventionsTest, DefaultsAreSaidInOrder) {
  EXPECT_THAT(Conventions().describe(),
              ElementsAre(Pair("fma", "2"), Pair("accumulate", "wide"),
                          Pair("causal", "full"), Pair("aliasing", "in-place"),
                          Pair("packing", "bits"), Pair("padding", "executed"),
                          Pair("tf32", "off")));
}

TEST(ConventionsTest, EverySwitchCanBeSet) {
  Conventions conventions = make({{"causal", "exact"},
                                  {"aliasing", "functional"},
                                  {"packing", "bytes"},
                                  {"padding", "useful"},
                                  {"tf32", "on"}});
  EXPECT_EQ(conventions.causal, Conventions::Causal::Exact);
  EXPECT_EQ(conventions.aliasing, Conventions::Aliasing::Functional);
  EXPECT_EQ(conventions.packing, Conventions::Packing::Bytes);
  EXPECT_EQ(conventions.padding, Conventions::Padding::Useful);
  EXPECT_TRUE(conventions.tf32);
  EXPECT_EQ(conventions, conventions);
  EXPECT_FALSE(conventions == Conventions());
  EXPECT_EQ(make({{"causal", "half"}, {"causal", "full"}}), Conventions());
}

TEST(ConventionsTest, APresetSetsWhatItDecides) {
  Conventions conventions = make({{"causal", "half"}, {"preset", "xla"}});
  EXPECT_EQ(conventions.causal, Conventions::Causal::Half);
  EXPECT_EQ(conventions.padding, Conventions::Padding::Useful);
  EXPECT_THAT(conventions.describe().back(), Pair("preset", "xla"));
  EXPECT_EQ(make({{"preset", "xla"}, {"preset", "roofline"}}), Conventions());
}

TEST(ConventionsTest, ErrorsSayWhatWouldBeRight) {
  Conventions conventions;
  std::string error;
  EXPECT_FALSE(conventions.set("colour", "red", error));
  EXPECT_EQ(error, "'colour' is no convention; expected one of causal, "
                   "aliasing, packing, padding, tf32, preset");
  EXPECT_FALSE(conventions.set("causal", "none", error));
  EXPECT_EQ(error, "'none' is no value of 'causal'; expected one of full, "
                   "half, exact");
  EXPECT_EQ(conventions, Conventions());
}

} // namespace
