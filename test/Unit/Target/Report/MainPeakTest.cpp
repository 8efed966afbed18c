//===- MainPeakTest.cpp - The roof that a report shows first --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MainPeak.h"
#include "LlamaProfile.h"
#include "Roofline/Target/Report/Chart.h"

#include <gtest/gtest.h>

using namespace roofline;

namespace {

/// Products of these types and amounts, where bf16 is twice as fast as f16.
Report productsOf(const std::vector<std::pair<std::string, int64_t>> &work) {
  Device device = makeA100();
  device.peaks = {{Unit::Matrix, "f16", 1'000'000'000'000},
                  {Unit::Matrix, "bf16", 2'000'000'000'000}};
  ProfileBuilder builder;
  builder.beginFunction("f", "");
  for (const auto &[type, amount] : work) {
    Cost cost;
    cost.addWork(Unit::Matrix, type, amount);
    cost.addRead(Traffic::Place::Operand, 0, 1000);
    builder.add(type, "linalg.matmul", "f." + type, cost);
  }
  return reportOf(builder.profile, {}, {}, device);
}

TEST(MainPeakTest, isWhatContractionsTakeLongestAt) {
  Chart chart =
      buildChart(productsOf({{"f16", 1'000'000}, {"bf16", 4'000'000}}), {});
  EXPECT_EQ(chart.roofs[0].peak->label, "2 TFLOP/s");
  EXPECT_EQ(chart.roofs[0].ridgeLabel, "ridge 1.034 FLOP/B, matrix/bf16");
  ASSERT_EQ(chart.roofs[0].ceilings.size(), 1u);
  EXPECT_EQ(chart.roofs[0].ceilings[0].label, "1 TFLOP/s matrix/f16");
  chart = buildChart(productsOf({{"f16", 1'000'000}, {"bf16", 1'000'000}}), {});
  EXPECT_EQ(chart.roofs[0].peak->label, "1 TFLOP/s");
}

TEST(MainPeakTest, reportsOfOneDeviceShareTheHigherRoof) {
  Report reports[] = {productsOf({{"f16", 1'000'000}}),
                      productsOf({{"bf16", 1'000'000}})};
  Chart chart = buildChart(reports, {});
  ASSERT_EQ(chart.roofs.size(), 1u);
  EXPECT_EQ(chart.roofs[0].peak->label, "2 TFLOP/s");
  ASSERT_EQ(chart.roofs[0].ceilings.size(), 1u);
  EXPECT_EQ(chart.roofs[0].ceilings[0].label, "1 TFLOP/s matrix/f16");
}

TEST(MainPeakTest, aDimWithoutAValueCountsAsOne) {
  Device device = makeA100();
  ProfileBuilder builder;
  builder.beginFunction("f", "");
  SymbolicExpr rows = SymbolicExpr::symbol("B");
  for (auto [type, amount] :
       {std::pair("f16", 100 * rows), std::pair("f32", SymbolicExpr(10))}) {
    Cost cost;
    cost.addWork(Unit::Matrix, type, amount);
    builder.add(type, "linalg.matmul", type, cost);
  }
  auto typeAt = [&](const Bindings &bindings) {
    Report report = reportOf(builder.profile, bindings, {}, device);
    return mainPeak(report, device)->type;
  };
  // f32 products run at a sixteenth of the rate.
  EXPECT_EQ(typeAt({}), "f32");
  EXPECT_EQ(typeAt({{"B", 1}}), "f32");
  EXPECT_EQ(typeAt({{"B", 2}}), "f16");
}

TEST(MainPeakTest, theRidgeOf16BitWorkStays) {
  Report report = productsOf({{"bf16", 1'000'000}});
  EXPECT_DOUBLE_EQ(*sixteenBitRidge(report, report.device), 2e12 / 1.935e12);
  report = productsOf({{"i8", 1'000'000}});
  EXPECT_DOUBLE_EQ(*sixteenBitRidge(report, report.device), 1e12 / 1.935e12);
}

} // namespace
