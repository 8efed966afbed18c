//===- LibraryJoinTest.cpp - A library's times join the report ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaProfile.h"
#include "Roofline/Target/Report/Chart.h"
#include "Roofline/Target/Report/CsvEmitter.h"
#include "Roofline/Target/Report/MeasuredFile.h"
#include "SavedText.h"

#include <gmock/gmock.h>

using namespace roofline;
using testing::HasSubstr;

namespace {

constexpr int64_t kHidden = 6656;

/// The three projections of one layer for `tokens` tokens.
LibraryPoint projections(const std::string &phase, Bindings bindings,
                         int64_t tokens, double time) {
  LibraryPoint point;
  point.group = "qkv mlp";
  point.phase = phase;
  point.bindings = std::move(bindings);
  point.flops = 3 * 2 * tokens * kHidden * kHidden;
  point.bytes = 3 * 2 * (2 * tokens * kHidden + kHidden * kHidden);
  point.time = time;
  return point;
}

MeasuredFile fileWith(std::vector<LibraryPoint> points) {
  MeasuredFile file;
  file.device = "NVIDIA H200";
  file.libraries = "lib 1.2";
  file.libraryPoints = std::move(points);
  return file;
}

Report llama(std::vector<Bindings> settings = {}) {
  ReportOptions options;
  options.points = std::move(settings);
  return reportOf(makeLlama33B(), {{"B", 1}, {"S", 128}, {"C", 128}}, options);
}

Report joined(const MeasuredFile &file, Report report) {
  EXPECT_EQ(llvm::toString(joinMeasured(file, report)), "");
  return report;
}

TEST(LibraryJoinTest, APointIsAPartOfItsSeries) {
  Report report =
      joined(fileWith({projections("init", {{"B", 2}, {"S", 64}, {"C", 64}},
                                   128, 1e-4)}),
             llama());
  ASSERT_EQ(report.measured.libraryPoints.size(), 1u);
  const LibraryPoint &point = report.measured.libraryPoints[0];
  // Decode and attention aside, only these matter.
  EXPECT_EQ(point.bindings, (Bindings{{"B", 2}, {"S", 64}}));
  double bytes = 2.0 * (2 * 128 * kHidden + kHidden * kHidden) / 1935e9;
  EXPECT_NEAR(point.roofTime, 3 * bytes, 1e-15);
  EXPECT_EQ(point.measuredRoofTime, std::nullopt);
  EXPECT_EQ(report.measured.libraryLeftOut, 0);
}

TEST(LibraryJoinTest, TheSameSettingOnceAndTheFastest) {
  Report report = joined(
      fileWith({projections("ar", {{"B", 4}, {"S", 1}, {"C", 128}}, 4, 2e-4),
                projections("ar", {{"B", 4}, {"S", 1}, {"C", 256}}, 4, 1e-4)}),
      llama());
  ASSERT_EQ(report.measured.libraryPoints.size(), 1u);
  EXPECT_EQ(report.measured.libraryPoints[0].bindings, (Bindings{{"B", 4}}));
  EXPECT_EQ(report.measured.libraryPoints[0].time, 1e-4);
}

TEST(LibraryJoinTest, OthersAreLeftOutAndCounted) {
  LibraryPoint shape = projections("init", {{"B", 1}}, 128, 1e-4);
  shape.flops += 2;
  LibraryPoint series = projections("init", {{"B", 1}}, 128, 1e-4);
  series.group = "another";
  LibraryPoint setting = projections("init", {{"B", 2}}, 128, 1e-4);
  Report report = joined(fileWith({shape, series, setting}), llama());
  EXPECT_TRUE(report.measured.libraryPoints.empty());
  EXPECT_EQ(report.measured.libraryLeftOut, 3);
}

TEST(LibraryJoinTest, StarsStandAtTheSettingsShown) {
  MeasuredFile file =
      fileWith({projections("init", {{"B", 1}, {"S", 128}}, 128, 1e-4),
                projections("init", {{"B", 4}, {"S", 128}}, 512, 2e-4),
                projections("ar", {{"B", 4}, {"S", 1}, {"C", 9}}, 4, 1e-4)});
  auto count = [](const Report &report) {
    size_t stars = 0;
    for (const ChartSeries &series : buildChart(report, {}).series)
      for (const ChartPoint &point : series.points)
        stars += point.kind == PointKind::Library;
    return stars;
  };
  EXPECT_EQ(count(joined(file, llama())), 1u);
  EXPECT_EQ(count(joined(file, llama({{{"B", 1}}, {{"B", 2}}}))), 1u);
  // Decode does not depend on S, nor its projections on C.
  EXPECT_EQ(count(joined(file, llama({{{"B", 4}, {"S", 128}}}))), 2u);
}

TEST(LibraryJoinTest, TheChartSaysWhatItIs) {
  Report report =
      joined(fileWith({projections("init", {{"B", 1}, {"S", 128}}, 128, 1e-4)}),
             llama());
  Chart chart = buildChart(report, {});
  EXPECT_EQ(chart.libraryLabel, "library (lib 1.2)");
  EXPECT_EQ(chart.notes[0].lead,
            "Stars are a library's, light markers attainable; ");
  std::string notes;
  for (const ChartNote &note : chart.notes)
    notes += note.text + "\n";
  EXPECT_THAT(notes, HasSubstr("Another machine: measured on NVIDIA H200, "
                               "which is not the A100 80GB PCIe of the roof."));
  EXPECT_THAT(notes, HasSubstr("library, measured on NVIDIA H200: lib 1.2"));
}

TEST(LibraryJoinTest, ColumnsOfASweep) {
  Report report = joined(
      fileWith({projections("ar", {{"B", 4}, {"S", 1}, {"C", 9}}, 4, 0.5)}),
      llama({{{"B", 4}}}));
  std::string text;
  llvm::raw_string_ostream os(text);
  emitCsv(report, {}, os);
  EXPECT_THAT(text, HasSubstr("device,library_flops,library_bytes,library_time,"
                              "library_achieved,library_roof_share\n"));
  EXPECT_THAT(text, HasSubstr("a100-80gb-pcie,1063256064,266133504,0.5,"
                              "2126512128,"));
  EXPECT_THAT(text, HasSubstr("a100-80gb-pcie,,,,,\n"));
}

TEST(LibraryJoinTest, ASavedReportKeepsIt) {
  MeasuredFile file =
      fileWith({projections("init", {{"B", 1}, {"S", 128}}, 128, 1e-4),
                projections("init", {{"B", 1}, {"S", 64}}, 128, 1e-4)});
  file.roof = *findDevice("h200-sxm");
  std::string text = jsonOf(joined(file, llama()));
  EXPECT_THAT(text, HasSubstr("\"library_left_out\": 1"));
  EXPECT_THAT(text, HasSubstr("\"measured_roof_ratio\""));
  SavedReport saved = readBack(text);
  expectSameText(jsonOf(remake(saved, saved.device)), text);
}

} // namespace
