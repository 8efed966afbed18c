//===- MeasuredFileTest.cpp - Measured files and their join ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/MeasuredFile.h"
#include "LlamaProfile.h"
#include "Roofline/Target/Report/Chart.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

using namespace roofline;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// A file with one kernel, whose fields are `fields`.
std::string fileWith(const std::string &fields,
                     const std::string &schema = "roofline-measured/1",
                     const std::string &device = R"("name": "board")") {
  return fmt::format(
      R"({{"schema": "{}", "device": {{{}}}, "kernels": [{{{}}}]}})", schema,
      device, fields);
}

std::string errorOf(const std::string &json) {
  auto file = readMeasuredFile(json);
  return file ? "" : llvm::toString(file.takeError());
}

const std::string kKernel =
    R"("id": "k", "status": "ok", "ops": ["f.0"], "isolated": {"median": 2e-3})";

Report matmulReport(int64_t tokens) {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  SymbolicExpr rows = SymbolicExpr::symbol("S");
  builder.addProduct("mlp", "f.up", 1, rows, 64, 32);
  builder.addProduct("mlp", "f.down", 1, rows, 32, 64);
  builder.addProduct("proj", "f.proj", 1, rows, 64, 32);
  return reportOf(builder.profile, {{"S", tokens}});
}

MeasuredFile fileOf(std::vector<std::string> ops, double time,
                    Bindings bindings = {}) {
  MeasuredFile file;
  file.device = "board";
  MeasuredKernel kernel;
  kernel.id = "k";
  kernel.ops = std::move(ops);
  kernel.bindings = std::move(bindings);
  kernel.time = time;
  file.kernels.push_back(std::move(kernel));
  return file;
}

/// Of the kernel that was measured for op `index`.
std::optional<double> timeOf(const Report &report, size_t index) {
  std::optional<size_t> point = report.ops[index].measured;
  return point ? std::optional(report.measured.points[*point].time)
               : std::nullopt;
}

std::string joinError(const MeasuredFile &file, Report &report) {
  return llvm::toString(joinMeasured(file, report));
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

TEST(ReadMeasuredFileTest, prefersTheTimeInAGraph) {
  auto file =
      readMeasuredFile(fileWith(kKernel + R"(, "in_graph": {"median": 1e-3},
      "bindings": {"S": 4}, "counted": {"flops": 7})"));
  ASSERT_TRUE(bool(file));
  EXPECT_EQ(file->device, "board");
  ASSERT_EQ(file->kernels.size(), 1u);
  EXPECT_EQ(file->kernels[0].time, 1e-3);
  EXPECT_EQ(file->kernels[0].flops, 7);
  EXPECT_EQ(file->kernels[0].bytesRead, std::nullopt);
  EXPECT_EQ(file->kernels[0].bindings, (Bindings{{"S", 4}}));
}

TEST(ReadMeasuredFileTest, aRunMayOnlyCheck) {
  auto file = readMeasuredFile(
      fileWith(R"("id": "k", "status": "ok", "ops": ["f.0"])"));
  ASSERT_TRUE(bool(file));
  EXPECT_TRUE(file->kernels.empty());
  ASSERT_EQ(file->checked.size(), 1u);
  Report report = matmulReport(4);
  EXPECT_EQ(joinError(*file, report), "");
  ASSERT_EQ(report.measured.untimed.size(), 1u);
  EXPECT_THAT(report.measured.untimed[0].reason, HasSubstr("--check-only"));
  EXPECT_TRUE(report.measured.points.empty());
  // What it was checked as must be in the module all the same.
  file->checked[0].flops = 1;
  EXPECT_THAT(joinError(*file, report), HasSubstr("of another module"));
}

TEST(ReadMeasuredFileTest, leavesOutWhatDidNotPass) {
  auto file = readMeasuredFile(
      fileWith(R"("id": "k", "status": "check_failed", "ops": ["f.0"])"));
  ASSERT_TRUE(bool(file));
  EXPECT_TRUE(file->kernels.empty());
}

TEST(ReadMeasuredFileTest, saysWhatIsWrong) {
  EXPECT_THAT(errorOf(""), HasSubstr("Unexpected EOF"));
  EXPECT_THAT(errorOf(std::string(100'000, '[')),
              HasSubstr("nested more than 64 deep"));
  EXPECT_THAT(errorOf("[]"),
              HasSubstr("expected the schema 'roofline-measured/1', got none"));
  EXPECT_THAT(errorOf(fileWith(kKernel, "roofline-measured/2")),
              HasSubstr("got 'roofline-measured/2'"));
  EXPECT_THAT(errorOf(fileWith(R"("id": "k", "status": "ok")")),
              HasSubstr("measured.kernels[0].ops"));
  EXPECT_THAT(
      errorOf(fileWith(
          R"("id": "k", "status": "ok", "ops": ["f.0"], "isolated": {})")),
      HasSubstr("kernel 'k' is ok but has no positive time"));
  EXPECT_THAT(errorOf(fileWith(kKernel + R"(, "in_graph": {"median": -1})")),
              HasSubstr("no positive time"));
  for (const char *time : {"1e999", "1e-320", "0"})
    EXPECT_NE(errorOf(fileWith(kKernel + R"(, "in_graph": {"median": )" + time +
                               "}")),
              "")
        << time;
  EXPECT_THAT(errorOf(fileWith(R"("id": "k", "status": "ok", "ops": [],
                                  "isolated": {"median": 1})")),
              HasSubstr("stands for no op"));
  EXPECT_THAT(errorOf(fileWith(kKernel, "roofline-measured/1",
                               R"("name": "e", "emulated": true)")),
              HasSubstr("the times of 'e' are emulated"));
}

//===----------------------------------------------------------------------===//
// Joining
//===----------------------------------------------------------------------===//

TEST(JoinMeasuredTest, aPointPerSeriesAndATimePerOp) {
  Report report = matmulReport(8);
  EXPECT_EQ(joinError(fileOf({"f.0", "f.2"}, 1e-3), report), "");
  ASSERT_EQ(report.measured.points.size(), 2u);
  EXPECT_EQ(report.measured.points[0].group, "mlp");
  EXPECT_EQ(report.measured.points[1].group, "proj");
  EXPECT_EQ(report.measured.points[1].flops, 2 * 8 * 64 * 32);
  EXPECT_EQ(report.measured.points[1].bytesRead, 2 * (8 * 32 + 64 * 32));
  EXPECT_EQ(timeOf(report, 0), 1e-3);
  EXPECT_EQ(timeOf(report, 1), std::nullopt);
  EXPECT_EQ(timeOf(report, 2), 1e-3);
}

TEST(JoinMeasuredTest, keepsTheFastestVariant) {
  Report report = matmulReport(8);
  MeasuredFile file = fileOf({"f.0"}, 1e-3);
  file.kernels.push_back(file.kernels.front());
  file.kernels.back().time = 5e-4;
  EXPECT_EQ(joinError(file, report), "");
  ASSERT_EQ(report.measured.points.size(), 1u);
  EXPECT_EQ(report.measured.points[0].time, 5e-4);
  EXPECT_EQ(timeOf(report, 0), 5e-4);
}

TEST(JoinMeasuredTest, anotherSettingIsAPointButNoTimeOfTheOp) {
  Report report = matmulReport(8);
  EXPECT_EQ(joinError(fileOf({"f.0"}, 1e-3, {{"S", 16}}), report), "");
  ASSERT_EQ(report.measured.points.size(), 1u);
  EXPECT_EQ(report.measured.points[0].flops, 2 * 16 * 64 * 32);
  EXPECT_EQ(timeOf(report, 0), std::nullopt);
}

TEST(JoinMeasuredTest, takesThePlaceOfEarlierTimes) {
  Report report = matmulReport(8);
  EXPECT_EQ(joinError(fileOf({"f.0", "f.2"}, 1e-3), report), "");
  MeasuredFile other = fileOf({"f.0"}, 2e-3);
  other.device = "other";
  EXPECT_EQ(joinError(other, report), "");
  EXPECT_EQ(report.measured.device, "other");
  ASSERT_EQ(report.measured.points.size(), 1u);
  EXPECT_EQ(timeOf(report, 0), 2e-3);
  EXPECT_EQ(timeOf(report, 2), std::nullopt);
}

TEST(JoinMeasuredTest, kernelsOfUngroupedOpsJoinTheirKindInASweep) {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  builder.addProduct("", "f.up", 1, SymbolicExpr::symbol("S"), 64, 32);
  ReportOptions options;
  options.points = {{{"S", 4}}, {{"S", 8}}};
  Report report = reportOf(builder.profile, {{"S", 8}}, options);
  ASSERT_EQ(joinError(fileOf({"f.0"}, 1e-3), report), "");
  Chart chart = buildChart(report, {});
  ASSERT_EQ(chart.series.size(), 1u);
  EXPECT_EQ(chart.series[0].points.size(), 3u);
}

TEST(JoinMeasuredTest, refusesOtherModulesAndShapes) {
  Report report = matmulReport(8);
  EXPECT_THAT(joinError(fileOf({"g.7"}, 1e-3), report),
              HasSubstr("stands for the op 'g.7', which the report does not"));
  MeasuredFile file = fileOf({"f.0"}, 1e-3);
  file.kernels[0].flops = 1;
  EXPECT_THAT(joinError(file, report),
              HasSubstr("measured with flops = 1, but 'f.0' (f.up) has 32768 "
                        "at S=8"));
  Report unbound = matmulReport(8);
  unbound.bindings.clear();
  EXPECT_THAT(joinError(fileOf({"f.0"}, 1e-3), unbound),
              HasSubstr("leaves dims of 'f.0' without a value"));
}

TEST(JoinMeasuredTest, theChartShowsTheGap) {
  Report report = matmulReport(8);
  ASSERT_EQ(joinError(fileOf({"f.0"}, 1e-3), report), "");
  Chart chart = buildChart(report, {});
  ASSERT_EQ(chart.series[0].points.size(), 2u);
  const ChartPoint &point = chart.series[0].points[1];
  EXPECT_EQ(point.kind, PointKind::Measured);
  EXPECT_DOUBLE_EQ(point.performance, 32768 / 1e-3);
  EXPECT_LT(point.performance, chart.roofs[0].attainable(point.intensity));
  EXPECT_EQ(point.label, "k");
  EXPECT_THAT(chart.notes.front().text, HasSubstr("measured on board"));
  // A kernel of another setting has no place beside these bindings.
  Report other = matmulReport(8);
  ASSERT_EQ(joinError(fileOf({"f.0"}, 1e-3, {{"S", 16}}), other), "");
  EXPECT_FALSE(buildChart(other, {}).has(PointKind::Measured));
}

//===----------------------------------------------------------------------===//
// Regions
//===----------------------------------------------------------------------===//

/// `f.0` and `f.1` as one launch, and `f.3` and `f.4` as another.
MeasuredFile regionsOf() {
  MeasuredFile file = fileOf({"f.0", "f.1", "f.3", "f.4"}, 1e-3);
  file.kernels[0].regionOps = 2;
  file.kernels[0].flops = 2 * 2 * 8 * 64 * 32;
  file.kernels[0].bytesRead = 5000;
  file.kernels[0].bytesWritten = 1000;
  return file;
}

Report regionReport() {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  SymbolicExpr rows = SymbolicExpr::symbol("S");
  for (int layer = 0; layer < 2; ++layer) {
    builder.addProduct("mlp", "f.up", 1, rows, 64, 32);
    builder.addProduct("mlp", "f.down", 1, rows, 32, 64);
    builder.addProduct("proj", "f.proj", 1, rows, 64, 32);
  }
  return reportOf(builder.profile, {{"S", 8}});
}

TEST(JoinMeasuredTest, aRegionIsOneLaunchOfItsOps) {
  Report report = regionReport();
  ASSERT_EQ(joinError(regionsOf(), report), "");
  ASSERT_EQ(report.measured.points.size(), 1u);
  const MeasuredPoint &point = report.measured.points[0];
  EXPECT_EQ(point.flops, 2 * 2 * 8 * 64 * 32);
  EXPECT_EQ(point.bytes(), 6000);
  EXPECT_EQ(point.regionOps, 2u);
  EXPECT_THAT(point.ops, ElementsAre(0u, 1u, 3u, 4u));
  // The time of a launch, not of each of its ops.
  for (size_t op : {0, 1, 3, 4})
    EXPECT_EQ(timeOf(report, op), 1e-3) << op;
  EXPECT_EQ(timeOf(report, 2), std::nullopt);
  // Work of both at the peak, but only the bytes that a region moves.
  EXPECT_DOUBLE_EQ(point.roof.time, 6000 / 1935e9);
  EXPECT_DOUBLE_EQ(*point.roof.intensity, 2 * 2 * 8 * 64 * 32 / 6000.0);
}

TEST(JoinMeasuredTest, theChartShowsARegionOnce) {
  Report report = regionReport();
  ASSERT_EQ(joinError(regionsOf(), report), "");
  Chart chart = buildChart(report, {});
  ASSERT_EQ(chart.series[0].points.size(), 2u);
  EXPECT_DOUBLE_EQ(chart.series[0].points[1].performance,
                   2 * 2 * 8 * 64 * 32 / 1e-3);
}

TEST(JoinMeasuredTest, aRegionIsOfTheSeriesThatDoesMost) {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  builder.addElementwise("norm", "f.norm", 64, 1, 64, 64);
  builder.addProduct("mlp", "f.up", 1, 8, 64, 32);
  Report report = reportOf(builder.profile, {});
  MeasuredFile file = fileOf({"f.0", "f.1"}, 1e-3);
  file.kernels[0].regionOps = 2;
  file.kernels[0].bytesRead = file.kernels[0].bytesWritten = 100;
  ASSERT_EQ(joinError(file, report), "");
  EXPECT_EQ(report.measured.points[0].group, "mlp");
  EXPECT_EQ(report.measured.points[0].lead, 1u);
}

TEST(JoinMeasuredTest, aRegionOfTheReportMovesWhatItCounts) {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  SymbolicExpr rows = SymbolicExpr::symbol("S");
  builder.addProduct("mlp", "f.up", 1, rows, 64, 32);
  builder.addProduct("mlp", "f.down", 1, rows, 32, 64);
  // Both run 3 times: three times 2 * 32 elements for each row and 2 * 64 * 32
  // of weights.
  for (ProfileOp &op : builder.profile.ops)
    op.count = 3;
  builder.profile.regions = {{{0, 1}, 3 * (128 * rows + 8192)}};
  Report report = reportOf(builder.profile, {{"S", 8}});
  MeasuredFile file = fileOf({"f.0", "f.1"}, 1e-3);
  file.kernels[0].regionOps = 2;
  file.kernels[0].flops = 2 * 2 * 8 * 64 * 32;
  file.kernels[0].bytesRead = 8704;
  file.kernels[0].bytesWritten = 512;
  EXPECT_EQ(joinError(file, report), "");
  // Another width, of which FLOPs know nothing.
  file.kernels[0].bytesRead = 8192;
  EXPECT_THAT(joinError(file, report),
              HasSubstr("was measured with 8704 bytes, but the region that "
                        "begins with 'f.0' (f.up) moves 9216 at S=8"));
  // At the setting of the kernel, not of the report.
  file.kernels[0].bindings = {{"S", 4}};
  *file.kernels[0].flops /= 2;
  EXPECT_EQ(joinError(file, report), "");
}

TEST(JoinMeasuredTest, refusesRegionsThatDoNotFit) {
  Report report = regionReport();
  MeasuredFile file = regionsOf();
  *file.kernels[0].flops /= 2;
  EXPECT_THAT(joinError(file, report),
              HasSubstr("flops = 32768, but the region that begins with 'f.0' "
                        "(f.up) has 65536 at S=8"));
  file = regionsOf();
  file.kernels[0].bytesRead = 1 << 20;
  EXPECT_THAT(joinError(file, report),
              HasSubstr("was measured with 1049576 bytes, but the ops of the "
                        "region that begins with 'f.0' (f.up) move only"));
  file = regionsOf();
  file.kernels[0].bytesRead = std::nullopt;
  EXPECT_THAT(joinError(file, report),
              HasSubstr("'counted' must have 'bytes_read'"));
  EXPECT_THAT(errorOf(fileWith(kKernel + R"(, "region_ops": 2)")),
              HasSubstr("kernel 'k' stands for 1 ops in regions of 2"));
  EXPECT_THAT(errorOf(fileWith(kKernel + R"(, "region_ops": 0)")),
              HasSubstr("in regions of 0"));
}

} // namespace
