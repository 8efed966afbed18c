//===- RegionsTest.cpp - What fusion saves --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaProfile.h"
#include "SavedText.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// A layer of 1,024 rows, 60 times over: a product, a residual that is added to
/// it, and a copy. The first two are one kernel, which does not move what one
/// of them writes and the other reads.
constexpr int64_t kRows = 1024, kWidth = 4096, kLayers = 60;

Profile makeEpilogue() {
  ProfileBuilder builder;
  builder.beginFunction("main", "init");
  SymbolicExpr rows = SymbolicExpr::symbol("N"), elements = rows * kWidth;
  builder.addProduct("o proj", "o_proj", 1, rows, kWidth, kWidth);
  builder.addElementwise("residual", "residual", elements, 0, 2 * elements,
                         elements);
  builder.addElementwise("", "copy", 0, 0, elements, elements);
  Profile &profile = builder.profile;
  for (ProfileOp &op : profile.ops)
    op.count = kLayers;
  profile.regions = {{{0, 1}, kLayers * (2 * kWidth * kWidth + 6 * elements)}};
  profile.bindings = {{"N", kRows}};
  return profile;
}

TEST(RegionsTest, OneKernelMovesAndTakesLess) {
  Report report = reportOf(makeEpilogue(), {{"N", kRows}});
  ASSERT_EQ(report.regions.size(), 1u);
  const ReportRegion &region = report.regions.front();
  EXPECT_THAT(region.ops, ElementsAre(0, 1));
  constexpr int64_t kElements = kRows * kWidth, kWeights = kWidth * kWidth;
  EXPECT_EQ(region.bytes.value, kLayers * (2 * kWeights + 6 * kElements));
  EXPECT_EQ(region.bytesUnfused, kLayers * (2 * kWeights + 10 * kElements));
  // The product is compute-bound alone, and still is with the sum: its peak is
  // that of matrix work.
  double product = 2.0 * kRows * kWidth * kWidth / 312e12;
  EXPECT_DOUBLE_EQ(*region.time, kLayers * product);
  EXPECT_DOUBLE_EQ(*region.timeUnfused,
                   kLayers * (product + 6.0 * kElements / 1935e9));
}

TEST(RegionsTest, FunctionsAddUpTheirKernels) {
  Report report = reportOf(makeEpilogue(), {{"N", kRows}});
  const ReportFunction &function = report.functions.front();
  double copy = *report.ops[2].totalTime();
  EXPECT_DOUBLE_EQ(*function.timeFused, *report.regions.front().time + copy);
  EXPECT_DOUBLE_EQ(*function.time, *report.regions.front().timeUnfused + copy);
  EXPECT_EQ(function.timeFused, report.totals.timeFused);
}

TEST(RegionsTest, FloorsOfFunctionsAddUp) {
  ProfileBuilder builder;
  for (const char *name : {"one", "two"}) {
    builder.beginFunction(name, "");
    builder.addElementwise("", "copy", 0, 0, 1 << 20, 1 << 20);
    builder.profile.functions.back().totals.bytesFloor = 1 << 20;
  }
  Report report = reportOf(builder.profile, {});
  double floor = (1 << 20) / 1935e9;
  EXPECT_DOUBLE_EQ(*report.functions.front().timeFloor, floor);
  EXPECT_DOUBLE_EQ(*report.totals.timeFloor, 2 * floor);
}

TEST(RegionsTest, UnboundDimsHaveNoTimes) {
  Report report = reportOf(makeEpilogue(), {});
  const ReportRegion &region = report.regions.front();
  EXPECT_FALSE(region.time || region.timeUnfused || region.bytesUnfused);
  EXPECT_FALSE(report.totals.timeFused);
  EXPECT_FALSE(report.totals.timeFloor);
}

TEST(RegionsTest, ComeBackFromJson) {
  for (const Bindings &bindings : {Bindings{{"N", kRows}}, Bindings{}}) {
    std::string text = jsonOf(reportOf(makeEpilogue(), bindings));
    EXPECT_THAT(text, HasSubstr("\"regions\""));
    SavedReport saved = readBack(text);
    expectSameText(jsonOf(remake(saved, saved.device)), text);
  }
}

TEST(RegionsTest, AnOpIsInOneRegion) {
  Profile profile = makeEpilogue();
  profile.regions.push_back({{1, 2}, 8});
  EXPECT_THAT(errorOf(jsonOf(reportOf(profile, {}))),
              HasSubstr("regions[1].ops[0]: expected the id of an op that is "
                        "in no other region, got 'main.1'"));
}

TEST(RegionsTest, NegativeBytesAreAnError) {
  Profile profile = makeEpilogue();
  profile.regions.front().bytes = -1;
  auto result = buildReport(profile, makeA100(), {}, {});
  ASSERT_TRUE(std::holds_alternative<ReportError>(result));
  EXPECT_THAT(std::get<ReportError>(result).message,
              HasSubstr("'bytes' of the fused region of 'main.0'"));
}

} // namespace
