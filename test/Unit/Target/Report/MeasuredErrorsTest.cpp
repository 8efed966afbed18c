//===- MeasuredErrorsTest.cpp - How far roofs are from times --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MeasuredErrors.h"
#include "LlamaProfile.h"
#include "RateMeasurements.h"
#include "Roofline/Target/Report/TextEmitter.h"

#include "llvm/Support/raw_ostream.h"
#include <gmock/gmock.h>

#include <cmath>

using namespace roofline;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Products of 1,024 to 8,192 rows, a fifth that is tiny and of another group;
/// each takes so many times its roof.
Report reportWith(const std::vector<double> &factors) {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  for (int64_t rows : {1024, 2048, 4096, 8192})
    builder.addProduct("mlp", "f.up", 1, rows, 4096, 4096);
  builder.addProduct("proj", "f.proj", 1, 8, 64, 64);
  Report report = reportOf(builder.profile, {});
  report.measured.device = "board";
  for (size_t i = 0; i < factors.size(); ++i) {
    const ReportOp &op = report.ops[i];
    report.measured.points.push_back({"k" + std::to_string(i),
                                      op.group,
                                      op.phase,
                                      {},
                                      *op.figures->flops.value,
                                      *op.figures->bytesRead.value,
                                      *op.figures->bytesWritten.value,
                                      factors[i] * op.bound->time,
                                      {i}});
  }
  rateMeasurements(report);
  return report;
}

TEST(MeasuredErrorsTest, MeansMedianAndRank) {
  // Errors: -1/2, -1/5, +1, 0.
  ErrorSummary summary = summarizeErrors(reportWith({2, 1.25, 0.5, 1}));
  ASSERT_EQ(summary.series.size(), 1u);
  EXPECT_EQ(summary.series[0].group, "mlp");
  const PredictionErrors &errors = *summary.all;
  EXPECT_EQ(errors.count, 4u);
  EXPECT_DOUBLE_EQ(errors.meanAbsolute, (0.5 + 0.2 + 1) / 4);
  EXPECT_DOUBLE_EQ(errors.bias, (-0.5 - 0.2 + 1) / 4);
  EXPECT_DOUBLE_EQ(errors.medianRatio, (1.25 + 1) / 2);
  // Roofs are as 1, 2, 4, 8 and times as 2, 2.5, 2, 8: ranks 0.5, 2, 0.5, 3.
  EXPECT_NEAR(*errors.rank, 3 / std::sqrt(5 * 4.5), 1e-12);
  EXPECT_EQ(errors.measuredRoofMeanAbsolute, std::nullopt);
  EXPECT_THAT(summary.worst, ElementsAre(2, 0, 1, 3));
}

TEST(MeasuredErrorsTest, ShortKernelsStandByThemselves) {
  ErrorSummary summary = summarizeErrors(reportWith({2, 2, 2, 2, 10}));
  EXPECT_EQ(summary.all->count, 5u);
  EXPECT_EQ(summary.longKernels->count, 4u);
  EXPECT_DOUBLE_EQ(summary.longKernels->meanAbsolute, 0.5);
  EXPECT_EQ(summary.shortKernels->count, 1u);
  EXPECT_DOUBLE_EQ(summary.shortKernels->medianRatio, 10);
  EXPECT_EQ(summary.shortKernels->rank, std::nullopt);
  EXPECT_EQ(summary.worst.front(), 4u);
  ASSERT_EQ(summary.series.size(), 2u);
  EXPECT_EQ(summary.series[1].errors.count, 1u);
}

TEST(MeasuredErrorsTest, AKernelOfTwoSeriesCountsOnceInAll) {
  Report report = reportWith({2, 2});
  MeasuredPoint point = report.measured.points[0];
  point.ops = {4};
  report.measured.points.push_back(point);
  rateMeasurements(report);
  ErrorSummary summary = summarizeErrors(report);
  EXPECT_EQ(summary.series.size(), 2u);
  EXPECT_EQ(summary.all->count, 2u);
}

TEST(MeasuredErrorsTest, NothingMeasuredHasNoErrors) {
  EXPECT_EQ(summarizeErrors(reportWith({})).all.has_value(), false);
}

TEST(MeasuredErrorsTest, TheMachinesOwnRoofHasItsError) {
  Report report = reportWith({2, 2, 2});
  Device own = makeA100();
  for (Peak &peak : own.peaks)
    peak.rate = peak.rate / 4 * 3;
  report.measured.roof = own;
  rateMeasurements(report);
  ErrorSummary summary = summarizeErrors(report);
  // 4/3 of the roof's time, over 2 of it.
  EXPECT_NEAR(*summary.all->measuredRoofMeanAbsolute, 1 - 2.0 / 3, 1e-12);
}

std::string textOf(const Report &report) {
  std::string text;
  llvm::raw_string_ostream os(text);
  emitText(report, {}, os);
  return text;
}

TEST(MeasuredTextTest, TablesOfKernelsAndErrors) {
  Report report = reportWith({2, 1.25, 1, 1});
  report.measured.date = "2026-11-26";
  report.measured.points[0].title = "up 1024";
  report.measured.points[0].baseline = {"lib", 3e-4};
  report.measured.roof = *findDevice("h200-sxm");
  rateMeasurements(report);
  std::string text = textOf(report);
  EXPECT_THAT(text, HasSubstr("measured on board, 2026-11-26\n"));
  EXPECT_THAT(text, HasSubstr("1.935 TB/s"));
  EXPECT_THAT(text, HasSubstr("4.800 TB/s  248.1 %"));
  EXPECT_THAT(text, HasSubstr("up 1024"));
  EXPECT_THAT(text, HasSubstr("50.0 %"));
  EXPECT_THAT(text, HasSubstr("-50.0 %  300.0 us"));
  EXPECT_THAT(text, HasSubstr("roof above 50 us"));
  EXPECT_THAT(text, HasSubstr("worst: up 1024 (-50.0 %); k1 (-20.0 %)"));
}

TEST(MeasuredTextTest, TopLimitsTheKernels) {
  TextOptions options;
  options.order.top = 1;
  std::string text;
  llvm::raw_string_ostream os(text);
  emitText(reportWith({2, 3, 4, 5}), options, os);
  EXPECT_THAT(text, HasSubstr("k0"));
  EXPECT_THAT(text, Not(HasSubstr("k2  ")));
  EXPECT_THAT(text, HasSubstr("and 3 more"));
}

} // namespace
