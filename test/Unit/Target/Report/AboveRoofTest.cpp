//===- AboveRoofTest.cpp - Times that no roof allows ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AboveRoof.h"
#include "LlamaProfile.h"
#include "RateMeasurements.h"

#include <gmock/gmock.h>

using namespace roofline;
using testing::HasSubstr;

namespace {

/// A product of `rows` rows in a tenth of the roof's time, on `machine`.
Report fastReport(int64_t rows, const std::string &machine) {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  builder.addProduct("mlp", "f.up", 1, rows, 4096, 4096);
  Report report = reportOf(builder.profile, {});
  const ReportOp &op = report.ops[0];
  report.measured.device = machine;
  report.measured.points = {{"k",
                             "mlp",
                             "init",
                             {},
                             *op.figures->flops.value,
                             *op.figures->bytesRead.value,
                             *op.figures->bytesWritten.value,
                             op.bound->time / 10,
                             {0}}};
  rateMeasurements(report);
  return report;
}

std::string reasonOf(const Report &report) {
  return reasonAboveRoof(report, report.measured.points[0]);
}

TEST(AboveRoofTest, OtherMachinesAreToldByTheirProduct) {
  Device device = makeA100();
  EXPECT_TRUE(isOtherMachine("NVIDIA H200", device));
  EXPECT_FALSE(isOtherMachine("NVIDIA A100 80GB PCIe", device));
  EXPECT_FALSE(isOtherMachine("nvidia a100", device));
  EXPECT_TRUE(isOtherMachine("NVIDIA A1000", device));
  EXPECT_FALSE(isOtherMachine("a100-80gb-pcie", device));
  device.title = "my device";
  EXPECT_FALSE(isOtherMachine("NVIDIA H200", device));
}

TEST(AboveRoofTest, NoReasonBelowTheRoof) {
  Report report = fastReport(16, "NVIDIA A100");
  MeasuredPoint &point = report.measured.points[0];
  point.time = point.roof.time * (1 - 1e-9);
  EXPECT_EQ(reasonOf(report), "");
}

TEST(AboveRoofTest, LikelyReasons) {
  EXPECT_EQ(reasonOf(fastReport(1, "NVIDIA H200")),
            "measured on NVIDIA H200, which is not the A100 80GB PCIe of the "
            "roof");
  EXPECT_EQ(reasonOf(fastReport(1, "NVIDIA A100")),
            "its 33.57 MB fit in the l2 of 40.00 MB, so they need not come "
            "from memory");
  EXPECT_THAT(reasonOf(fastReport(8192, "NVIDIA A100")),
              HasSubstr("fewer FLOPs done than counted"));
  Report small = fastReport(1, "NVIDIA A100");
  small.measured.roof = makeA100();
  small.measured.roof->memory[1].capacity = 1000;
  EXPECT_THAT(reasonOf(small), HasSubstr("fewer bytes moved than counted"));
}

} // namespace
