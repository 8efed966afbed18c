//===- DimSpecTest.cpp - The languages of bind and sweep ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/DimSpec.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

Bindings bindings(std::string_view text) {
  std::string error;
  std::optional<Bindings> result = parseBindings(text, error);
  EXPECT_TRUE(result.has_value()) << error;
  return result.value_or(Bindings());
}

std::string bindingsError(std::string_view text) {
  std::string error;
  EXPECT_EQ(parseBindings(text, error), std::nullopt) << text;
  return error;
}

std::vector<Bindings> sweep(std::string_view text) {
  std::string error;
  std::optional<std::vector<Bindings>> result = parseSweep(text, error);
  EXPECT_TRUE(result.has_value()) << error;
  return result.value_or(std::vector<Bindings>());
}

/// The values that `dim` takes one after the other.
std::vector<int64_t> values(std::string_view text, const std::string &dim) {
  std::vector<int64_t> result;
  for (const Bindings &point : sweep(text))
    result.push_back(point.at(dim));
  return result;
}

std::string sweepError(std::string_view text) {
  std::string error;
  EXPECT_EQ(parseSweep(text, error), std::nullopt) << text;
  return error;
}

//===----------------------------------------------------------------------===//
// bind
//===----------------------------------------------------------------------===//

TEST(ParseBindingsTest, ReadsDims) {
  EXPECT_EQ(bindings("B=4,S=1024"), (Bindings{{"B", 4}, {"S", 1024}}));
  EXPECT_EQ(bindings(" B = 4 , seq_len2=7 "),
            (Bindings{{"B", 4}, {"seq_len2", 7}}));
  EXPECT_EQ(bindings("B=9223372036854775807"), (Bindings{{"B", INT64_MAX}}));
  EXPECT_THAT(bindings(""), IsEmpty());
  EXPECT_THAT(bindings("  "), IsEmpty());
}

TEST(ParseBindingsTest, RefusesADimTwice) {
  EXPECT_EQ(bindingsError("B=4,S=1,B=8"),
            "item 3, 'B=8': dim 'B' is bound twice, to 4 and to 8");
}

TEST(ParseBindingsTest, RefusesWhatIsNoPositiveInteger) {
  for (const char *value : {"", "0", "-4", "+4", "1.5", "4k", "0x10", "B"})
    EXPECT_EQ(bindingsError(std::string("B=") + value),
              std::string("item 1, 'B=") + value +
                  "': expected a positive integer, got '" + value + "'");
  EXPECT_THAT(bindingsError("S=1,B=9223372036854775808"),
              AllOf(HasSubstr("item 2"), HasSubstr("9223372036854775807")));
}

TEST(ParseBindingsTest, RefusesWhatIsNoBinding) {
  for (const char *text : {"B", "4", ",", "B=4,", ",B=4"})
    EXPECT_THAT(bindingsError(text), HasSubstr("expected 'dim=number'"));
  for (const char *text : {"=4", "4=4", "B C=4", "B-1=4", "B\xff=4"})
    EXPECT_THAT(bindingsError(text), HasSubstr("expected the name of a dim"));
  EXPECT_THAT(bindingsError("B==4"), HasSubstr("got '=4'"));
}

TEST(ParseBindingsTest, ShowsHostileTextShortAndPrintable) {
  std::string error = bindingsError("B=\x1b[31m\n" + std::string(10000, '9'));
  EXPECT_LT(error.size(), 300u);
  EXPECT_EQ(error.find('\x1b'), std::string::npos);
  EXPECT_EQ(error.find('\n'), std::string::npos);
}

//===----------------------------------------------------------------------===//
// sweep
//===----------------------------------------------------------------------===//

TEST(ParseSweepTest, ReadsItems) {
  EXPECT_THAT(values("B=3", "B"), ElementsAre(3));
  EXPECT_THAT(values("B=1,7,3", "B"), ElementsAre(1, 7, 3));
  EXPECT_THAT(values("B=1..64*2", "B"), ElementsAre(1, 2, 4, 8, 16, 32, 64));
  EXPECT_THAT(values("B=3..100*5", "B"), ElementsAre(3, 15, 75));
  EXPECT_THAT(values("B=128..512+128", "B"), ElementsAre(128, 256, 384, 512));
  EXPECT_THAT(values("B=1..8+3", "B"), ElementsAre(1, 4, 7));
  EXPECT_THAT(values("B=5..5*2", "B"), ElementsAre(5));
  EXPECT_THAT(values(" B = 1 .. 4 * 2 , 9 ", "B"), ElementsAre(1, 2, 4, 9));
  EXPECT_THAT(values("B=1..4*2,9,10..12+1,S=5", "B"),
              ElementsAre(1, 2, 4, 9, 10, 11, 12));
  EXPECT_THAT(sweep(""), IsEmpty());
}

TEST(ParseSweepTest, FirstDimIsSlowest) {
  EXPECT_THAT(sweep("S=1,2,B=5,6"), ElementsAre(Bindings{{"S", 1}, {"B", 5}},
                                                Bindings{{"S", 1}, {"B", 6}},
                                                Bindings{{"S", 2}, {"B", 5}},
                                                Bindings{{"S", 2}, {"B", 6}}));
}

TEST(ParseSweepTest, CopiesAddNoAxis) {
  std::vector<Bindings> points = sweep("B=1..64*2,S=128..8192*2,C=S");
  EXPECT_EQ(points.size(), 49u);
  for (const Bindings &point : points)
    EXPECT_EQ(point.at("C"), point.at("S"));
  // Also of a dim that comes later, and between two axes.
  EXPECT_THAT(sweep("C=S,S=1,2"), ElementsAre(Bindings{{"C", 1}, {"S", 1}},
                                              Bindings{{"C", 2}, {"S", 2}}));
  EXPECT_THAT(values("B=1,2,C=B,S=7,8", "C"), ElementsAre(1, 1, 2, 2));
}

TEST(ParseSweepTest, RefusesBadCopies) {
  EXPECT_EQ(sweepError("B=1,C=S"),
            "item 2, 'C=S': dim 'C' is to take the value of 'S', which is not "
            "swept; sweep it too, or give a number");
  EXPECT_THAT(sweepError("C=C"), HasSubstr("which is itself"));
  EXPECT_THAT(sweepError("A=B,B=A"), HasSubstr("which itself takes that of"));
  EXPECT_THAT(sweepError("S=1,C=S,4"), HasSubstr("got both"));
  EXPECT_THAT(sweepError("S=1,C=4,S"), HasSubstr("got both"));
}

TEST(ParseSweepTest, RefusesBadRanges) {
  EXPECT_THAT(sweepError("B=8..4*2"),
              HasSubstr("the range ends before it begins: 8 > 4"));
  EXPECT_THAT(sweepError("B=0..4*2"), HasSubstr("got '0'"));
  EXPECT_THAT(sweepError("B=-1..4*2"), HasSubstr("got '-1'"));
  EXPECT_THAT(sweepError("B=1..4*1"),
              HasSubstr("expected a factor of at least 2, got 1"));
  EXPECT_THAT(sweepError("B=1..4*0"), HasSubstr("got '0'"));
  EXPECT_THAT(sweepError("B=1..4+0"), HasSubstr("got '0'"));
  EXPECT_THAT(sweepError("B=1..4+-1"), HasSubstr("got '-1'"));
  EXPECT_THAT(sweepError("B=1..4*"), HasSubstr("got ''"));
  EXPECT_THAT(sweepError("B=1..4"), HasSubstr("expected a step after '1..4'"));
  EXPECT_THAT(sweepError("B=1..99999999999999999999*2"),
              HasSubstr("at most 9223372036854775807"));
  EXPECT_THAT(sweepError("S=1,B=1..4*2*2"),
              AllOf(HasSubstr("item 2, 'B=1..4*2*2'"), HasSubstr("'2*2'")));
}

TEST(ParseSweepTest, RefusesBadStructure) {
  EXPECT_THAT(sweepError("4,B=1"), HasSubstr("expected 'dim=values'"));
  EXPECT_THAT(sweepError("B=1,,2"), HasSubstr("item 2, ''"));
  EXPECT_THAT(sweepError("B=1,"), HasSubstr("item 2, ''"));
  EXPECT_THAT(sweepError("B="), HasSubstr("expected a number, a range"));
  EXPECT_THAT(sweepError("B=1,S=2,B=3"), HasSubstr("'B' is swept twice"));
  EXPECT_THAT(sweepError("2=1"), HasSubstr("expected the name of a dim"));
}

TEST(ParseSweepTest, EndsAtTheLargestNumber) {
  EXPECT_EQ(values("B=4611686018427387904..9223372036854775807*2", "B").size(),
            1u);
  EXPECT_EQ(values("B=9223372036854775806..9223372036854775807+1", "B").size(),
            2u);
  EXPECT_EQ(values("B=1..9223372036854775807*2", "B").size(), 63u);
}

TEST(ParseSweepTest, RefusesTooManySettings) {
  EXPECT_EQ(sweep("B=1..1000+1,S=1..1000+1").size(), kMaxSweepPoints);
  for (const char *text :
       {"B=1..1000+1,S=1..1001+1", "B=1..1000001+1",
        "B=1..9223372036854775807+1", "B=1..1000000+1,1",
        "A=1..1000+1,B=1..1000+1,C=1..1000+1,D=1..1000+1,E=1..1000+1,"
        "F=1..1000+1,G=1..1000+1"})
    EXPECT_THAT(sweepError(text), HasSubstr("more than 1000000 settings"));
}

/// Neither reads beyond its text nor fails without saying why.
TEST(DimSpecTest, EveryShortTextHasAnAnswer) {
  constexpr std::string_view kAlphabet = "B=,.*+01 S";
  std::string text;
  for (size_t number = 0; number < 100'000; ++number) {
    text.clear();
    for (size_t rest = number; rest != 0; rest /= kAlphabet.size())
      text += kAlphabet[rest % kAlphabet.size()];
    std::string bindError, sweepError;
    bool isBinding = parseBindings(text, bindError).has_value();
    bool isSweep = parseSweep(text, sweepError).has_value();
    ASSERT_EQ(isBinding, bindError.empty()) << text;
    ASSERT_EQ(isSweep, sweepError.empty()) << text;
  }
}

TEST(DimSpecTest, NamesThatNobodyHas) {
  std::set<std::string> dims = {"B", "C", "seq_len"};
  EXPECT_EQ(findUnknownDim("bind", {{"B", 4}, {"x", 1}}, dims, {{"x", 2}}), "");
  auto problem = [&](const char *name) {
    return findUnknownDim("sweep", {{"B", 4}, {name, 1}}, dims, {});
  };
  EXPECT_EQ(problem("N"), "option 'sweep' names the dim 'N', which no count "
                          "depends on; the dims are: B, C, seq_len");
  EXPECT_THAT(problem("S"), HasSubstr("did you mean 'seq_len'?"));
  EXPECT_THAT(problem("c"), HasSubstr("on, did you mean 'C'? the dims"));
  EXPECT_THAT(problem("Seq"), HasSubstr("did you mean 'seq_len'?"));
  EXPECT_THAT(problem("sqe_len"), HasSubstr("did you mean 'seq_len'?"));
  EXPECT_THAT(findUnknownDim("bind", {{"B", 4}}, {}, {}),
              HasSubstr("; all sizes of this module are static"));
}

} // namespace
