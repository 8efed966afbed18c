//===- LadderTest.cpp - How far each rung is from times -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ladder.h"
#include "LlamaProfile.h"
#include "Roofline/Target/Report/MeasuredFile.h"
#include "Roofline/Target/Report/TextEmitter.h"
#include "SavedText.h"

#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>
#include <gmock/gmock.h>

using namespace roofline;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

MeasuredPoint pointOf(std::string kernel, double time, ExpectedTimes expected) {
  MeasuredPoint point;
  point.kernel = std::move(kernel);
  point.time = time;
  point.expected = expected;
  point.ops = {0};
  return point;
}

/// `R0`, `R1` and `R6`, s.
ExpectedTimes times(double r0, double r1, std::optional<double> r6 = {}) {
  ExpectedTimes expected;
  expected[0] = r0;
  expected[1] = r1;
  expected[kFittedRung] = r6;
  return expected;
}

/// Three kernels of 100 us, the first two of them fitted on, and one of 10 us.
Measurements someKernels() {
  Measurements measured;
  measured.device = "board";
  measured.points = {pointOf("a", 100e-6, times(50e-6, 80e-6, 100e-6)),
                     pointOf("b", 100e-6, times(20e-6, 110e-6, 100e-6)),
                     pointOf("c", 100e-6, times(80e-6, 90e-6, 120e-6)),
                     pointOf("d", 10e-6, times(1e-6, 2e-6))};
  measured.fits = {{"gemm, compute", 0.8, {"a"}}, {"row, memory", 1.1, {"b"}}};
  return measured;
}

std::vector<std::string_view> namesOf(const std::vector<RungErrors> &rungs) {
  std::vector<std::string_view> names;
  for (const RungErrors &each : rungs)
    names.push_back(kRungs[each.rung].name);
  return names;
}

TEST(LadderTest, EachRungHasItsErrors) {
  LadderSummary ladder = summarizeLadder(someKernels());
  ASSERT_THAT(namesOf(ladder.longKernels), ElementsAre("R0", "R1", "R6"));
  const RungErrors &first = ladder.longKernels[0],
                   &second = ladder.longKernels[1];
  EXPECT_EQ(first.errors.count, 3u);
  EXPECT_NEAR(first.errors.meanAbsolute, (0.5 + 0.8 + 0.2) / 3, 1e-12);
  EXPECT_NEAR(first.errors.bias, -(0.5 + 0.8 + 0.2) / 3, 1e-12);
  EXPECT_NEAR(first.errors.medianRatio, 2, 1e-12);
  EXPECT_EQ(first.worst, 1u);
  EXPECT_NEAR(first.worstError, -0.8, 1e-12);
  // Errors of either sign cancel in the bias alone.
  EXPECT_NEAR(second.errors.meanAbsolute, (0.2 + 0.1 + 0.1) / 3, 1e-12);
  EXPECT_NEAR(second.errors.bias, (-0.2 + 0.1 - 0.1) / 3, 1e-12);
  EXPECT_EQ(second.worst, 0u);
}

TEST(LadderTest, TheFittedRungIsJudgedOnTheOthers) {
  const RungErrors fitted = summarizeLadder(someKernels()).longKernels[2];
  EXPECT_EQ(fitted.errors.count, 1u);
  EXPECT_NEAR(fitted.errors.meanAbsolute, 0.2, 1e-12);
  EXPECT_EQ(fitted.worst, 2u);
  // R5 says nothing.
  EXPECT_EQ(fitted.meanAbsoluteBefore, std::nullopt);
  // Nothing is left to judge by.
  Measurements measured = someKernels();
  measured.fits[0].fittedOn.push_back("c");
  EXPECT_THAT(namesOf(summarizeLadder(measured).longKernels),
              ElementsAre("R0", "R1"));
}

TEST(LadderTest, ShortKernelsStandByThemselves) {
  Measurements measured = someKernels();
  LadderSummary ladder = summarizeLadder(measured);
  ASSERT_THAT(namesOf(ladder.shortKernels), ElementsAre("R0", "R1"));
  EXPECT_EQ(ladder.shortKernels[0].errors.count, 1u);
  EXPECT_NEAR(ladder.shortKernels[0].errors.medianRatio, 10, 1e-12);
  measured.points[3].time = 20e-6;
  EXPECT_TRUE(summarizeLadder(measured).shortKernels.empty());
}

TEST(LadderTest, AKernelOfTwoSeriesCountsOnce) {
  Measurements measured = someKernels();
  measured.points.push_back(measured.points[0]);
  measured.points.back().group = "other";
  EXPECT_EQ(summarizeLadder(measured).longKernels[0].errors.count, 3u);
  measured.points.back().bindings = {{"S", 4}};
  EXPECT_EQ(summarizeLadder(measured).longKernels[0].errors.count, 4u);
}

TEST(LadderTest, NothingExpectedIsNoLadder) {
  Measurements measured = someKernels();
  for (MeasuredPoint &point : measured.points)
    point.expected = {};
  EXPECT_TRUE(summarizeLadder(measured).empty());
}

TEST(LadderTest, FittingIsHeldAgainstTheSameKernels) {
  Measurements measured = someKernels();
  for (MeasuredPoint &point : measured.points)
    point.expected[kFittedRung - 1] = 0.7 * point.time;
  measured.points[0].expected[kFittedRung - 1] = 1e-9;
  LadderSummary ladder = summarizeLadder(measured);
  EXPECT_NEAR(*ladder.longKernels.back().meanAbsoluteBefore, 0.3, 1e-12);
  EXPECT_EQ(ladder.longKernels.front().meanAbsoluteBefore, std::nullopt);
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

std::string fileWith(const std::string &predicted, double efficiency) {
  return fmt::format(
      R"({{"schema": "roofline-measured/1", "device": {{"name": "board"}},
          "kernels": [{{"id": "k", "status": "ok", "ops": ["f.0"],
                        "isolated": {{"median": 2e-3}}, "limiter": "compute",
                        "predicted": {{{}}}}}],
          "fits": [{{"family": "gemm, compute", "efficiency": {},
                     "fitted_on": ["k"]}}]}})",
      predicted, efficiency);
}

TEST(LadderTest, ReadsWhatTheRunnerWrote) {
  auto file = readMeasuredFile(
      fileWith(R"("R0": 0, "R5": 1e-13, "R6": 1e-3, "R7": -1)", 0.75));
  ASSERT_TRUE(bool(file)) << llvm::toString(file.takeError());
  const MeasuredKernel &kernel = file->kernels.at(0);
  EXPECT_EQ(kernel.expected[0], std::nullopt);
  EXPECT_EQ(kernel.expected[5], 1e-13);
  EXPECT_EQ(kernel.expected[6], 1e-3);
  EXPECT_EQ(kernel.limiter, "compute");
  EXPECT_EQ(file->fits.at(0).family, "gemm, compute");
  EXPECT_EQ(file->fits.at(0).efficiency, 0.75);
  EXPECT_THAT(file->fits.at(0).fittedOn, ElementsAre("k"));
}

TEST(LadderTest, RefusesWhatIsNoTime) {
  auto problem = [](const std::string &text) {
    auto file = readMeasuredFile(text);
    return file ? "" : llvm::toString(file.takeError());
  };
  EXPECT_THAT(problem(fileWith(R"("R1": -1)", 0.75)),
              HasSubstr("kernel 'k' is expected to take -1 s by R1"));
  EXPECT_THAT(problem(fileWith(R"("R1": 1e-320)", 0.75)),
              HasSubstr("expected a positive time in 'predicted'"));
  EXPECT_THAT(problem(fileWith("", 0)),
              HasSubstr("class 'gemm, compute' was fitted with an efficiency "
                        "of 0: expected a positive number"));
}

//===----------------------------------------------------------------------===//
// Showing
//===----------------------------------------------------------------------===//

Report reportWithLadder() {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  builder.addProduct("mlp", "f.up", 1, 64, 64, 32);
  Report report = reportOf(builder.profile, {});
  report.measured = someKernels();
  report.measured.points[1].limiter = "memory";
  rateMeasurements(report);
  return report;
}

TEST(LadderTest, TextFitsATerminal) {
  std::string text;
  llvm::raw_string_ostream os(text);
  TextOptions options;
  options.width = 80;
  emitText(reportWithLadder(), options, os);
  EXPECT_THAT(text, HasSubstr("R0 roof of the device"));
  EXPECT_THAT(text, HasSubstr("50.0 %  -50.0 %"));
  EXPECT_THAT(text, HasSubstr("worst: R0 b (-80.0 %); R1 a (-20.0 %); R6 c "
                              "(+20.0 %)"));
  EXPECT_THAT(text, HasSubstr("worst: R0 to R1 d (-90.0 % to -80.0 %)"));
  EXPECT_THAT(text, HasSubstr("row, memory"));
  EXPECT_THAT(text, HasSubstr("110.0 %   1 kernel\n"));
  for (llvm::StringRef rest(text); !rest.empty();
       rest = rest.split('\n').second)
    EXPECT_LE(rest.split('\n').first.size(), 80u);
}

TEST(LadderTest, SavedReportsKeepIt) {
  std::string text = jsonOf(reportWithLadder());
  EXPECT_THAT(text, HasSubstr("\"median_measured_over_predicted\": 2,"));
  SavedReport saved = readBack(text);
  expectSameText(jsonOf(remake(saved, saved.device)), text);
  EXPECT_EQ(saved.measured.points[1].limiter, "memory");
  EXPECT_EQ(saved.measured.points[2].expected, times(80e-6, 90e-6, 120e-6));
  EXPECT_THAT(saved.measured.fits[1].fittedOn, ElementsAre("b"));
}

} // namespace
