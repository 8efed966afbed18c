//===- MeasuredRoofTest.cpp - Ceilings of a machine as its roof -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MeasuredRoof.h"
#include "LlamaProfile.h"
#include "RateMeasurements.h"
#include "Roofline/Target/Report/MeasuredFile.h"

#include <gmock/gmock.h>

using namespace roofline;
using testing::HasSubstr;

namespace {

const std::vector<MeasuredCeiling> kCeilings = {
    {"read", "", "", "dram", 2e12},
    {"write", "", "", "dram", 3e12},
    {"l2 read", "", "", "l2", 8e12},
    {"mma", "matrix", "f16", "", 6e14},
    {"gemm", "matrix", "f16", "", 7e14},
    {"mma bf16", "matrix", "bf16", "", 5e14},
    {"launch gap", "", "", "", 1e-6}};

Device roofOf(const std::vector<MeasuredCeiling> &ceilings) {
  auto roof = makeMeasuredRoof("board", ceilings,
                               {{"memory", 1000}, {"l2", 50}, {"clock", 7}});
  return cantFail(std::move(roof)).value_or(Device());
}

std::string errorOf(const std::vector<MeasuredCeiling> &ceilings) {
  auto roof = makeMeasuredRoof("board", ceilings, {});
  return roof ? "" : llvm::toString(roof.takeError());
}

TEST(MeasuredRoofTest, TheHighestOfEachPeakAndLevel) {
  Device roof = roofOf(kCeilings);
  EXPECT_EQ(roof.name, "board");
  EXPECT_EQ(roof.dramBandwidth(), 3'000'000'000'000);
  EXPECT_EQ(roof.dramCapacity(), 1000);
  EXPECT_EQ(roof.peak(Unit::Matrix, "f16"), 700'000'000'000'000);
  EXPECT_EQ(roof.peak(Unit::Matrix, "bf16"), 500'000'000'000'000);
  EXPECT_EQ(roof.peaks.size(), 2u);
  EXPECT_EQ(roof.level("l2")->capacity, 50);
  EXPECT_EQ(roof.level("l2")->bandwidth, 8'000'000'000'000);
}

TEST(MeasuredRoofTest, NoneWithoutBandwidthOrPeak) {
  EXPECT_EQ(roofOf({{"mma", "matrix", "f16", "", 6e14}}), Device());
  EXPECT_EQ(roofOf({{"read", "", "", "dram", 2e12}}), Device());
  EXPECT_EQ(roofOf({}), Device());
}

TEST(MeasuredRoofTest, SaysWhatIsWrong) {
  EXPECT_THAT(errorOf({{"mma", "tensor", "f16", "", 6e14}}),
              HasSubstr("'mma' is of no known unit: got 'peak_unit' 'tensor'"));
  EXPECT_THAT(errorOf({{"read", "", "", "dram", 0}}),
              HasSubstr("'read' has no positive value"));
  EXPECT_THAT(errorOf({{"read", "", "", "dram", 1e300}}),
              HasSubstr("'read' has no positive value"));
  EXPECT_THAT(errorOf({{"read", "", "", "dram", 2e9},
                       {"mma", "matrix", "f16", "", 6e14}}),
              HasSubstr("the ceilings make no roof: ridge is"));
}

TEST(MeasuredRoofTest, ComesFromTheFile) {
  auto file = readMeasuredFile(R"({"schema": "roofline-measured/1",
    "date": "2026-11-26", "device": {"name": "board", "numbers": {"l2": 9},
      "texts": {"library": "lib 1"}}, "kernels": [],
    "ceilings": [{"name": "a", "level": "dram", "value": {"median": 2e12}},
      {"name": "b", "peak_unit": "matrix", "peak_type": "f16",
       "value": {"median": 4e14}}]})");
  ASSERT_TRUE(bool(file));
  ASSERT_TRUE(file->roof);
  EXPECT_EQ(file->roof->dramBandwidth(), 2'000'000'000'000);
  EXPECT_EQ(file->roof->level("l2")->capacity, 9);
  EXPECT_EQ(file->date, "2026-11-26");
  EXPECT_EQ(file->libraries, "lib 1");
}

TEST(MeasuredRoofTest, PointsAreHeldAgainstBothRoofs) {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  builder.addProduct("mlp", "f.up", 1, 4096, 4096, 4096);
  Report report = reportOf(builder.profile, {});
  report.measured.device = "board";
  report.measured.roof = roofOf(kCeilings);
  const Figures &figures = report.ops[0].figures;
  report.measured.points = {{"k",
                             "mlp",
                             "init",
                             {},
                             *figures.flops.value,
                             *figures.bytesRead.value,
                             *figures.bytesWritten.value,
                             1e-3,
                             {0}}};
  rateMeasurements(report);
  const MeasuredPoint &point = report.measured.points[0];
  double flops = 2.0 * 4096 * 4096 * 4096;
  EXPECT_DOUBLE_EQ(point.roof.time, flops / 312e12);
  ASSERT_TRUE(point.measuredRoof);
  EXPECT_DOUBLE_EQ(point.measuredRoof->time, flops / 700e12);
}

} // namespace
