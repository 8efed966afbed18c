//===- ChartTest.cpp - What stands where in the picture -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/Chart.h"
#include "LlamaProfile.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace roofline;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

/// 7 x 7 settings of batch and length, as in the founding figure.
ReportOptions seedSweep() {
  ReportOptions options;
  for (int64_t batch = 1; batch <= 64; batch *= 2)
    for (int64_t length = 128; length <= 8192; length *= 2)
      options.points.push_back({{"B", batch}, {"S", length}, {"C", length}});
  return options;
}

Report seedReport(const Device &device = makeA100()) {
  return reportOf(makeLlama33B(), {{"B", 1}, {"S", 2048}, {"C", 2048}},
                  seedSweep(), device);
}

Report groupReport(const Device &device = makeA100()) {
  return reportOf(makeLlama33B(/*contractionsOnly=*/false),
                  {{"B", 1}, {"S", 2048}, {"C", 2048}}, {}, device);
}

std::vector<std::string> namesOf(const Chart &chart) {
  std::vector<std::string> names;
  for (const ChartSeries &series : chart.series)
    names.push_back(series.name);
  return names;
}

std::vector<std::string> labelsOf(const ChartAxis &axis) {
  std::vector<std::string> labels;
  for (const ChartAxis::Tick &tick : axis.ticks)
    labels.push_back(tick.label);
  return labels;
}

std::string notesOf(const Chart &chart) {
  std::string notes;
  for (const ChartNote &note : chart.notes)
    notes += note.lead + note.text + "\n";
  return notes;
}

Chart chartOf(const Report &report, std::vector<std::string> series = {},
              ChartStyle style = ChartStyle::Default) {
  return buildChart(report, {style, std::move(series)});
}

//===----------------------------------------------------------------------===//
// The founding figure
//===----------------------------------------------------------------------===//

TEST(ChartTest, seedFigure) {
  Chart chart = chartOf(seedReport(), {}, ChartStyle::Seed);
  EXPECT_EQ(chart.title, "Roofline Model (Llama 33B, A100 80GB PCIe)");
  EXPECT_THAT(namesOf(chart),
              ElementsAre("qkv mlp init", "qkv mlp ar", "up/gate/down init",
                          "up/gate/down ar", "qk/pv init", "qk/pv ar"));
  EXPECT_THAT(labelsOf(chart.x),
              ElementsAre("1", "10", "100", "1,000", "10,000"));
  EXPECT_THAT(labelsOf(chart.y),
              ElementsAre("10G", "100G", "1T", "10T", "100T"));
  EXPECT_DOUBLE_EQ(chart.x.min, 0.6);
  EXPECT_DOUBLE_EQ(chart.x.max, 1e4);
  ASSERT_EQ(chart.roofs.size(), 1u);
  EXPECT_EQ(chart.roofs[0].bandwidthLabel, "1,935GB/s");
  EXPECT_EQ(chart.roofs[0].peak->label, "312 TFLOP/s");
  EXPECT_DOUBLE_EQ(*chart.roofs[0].ridge(), 312e12 / 1.935e12);
}

TEST(ChartTest, everySettingIsAPointOnTheRoof) {
  Chart chart = chartOf(seedReport(), {}, ChartStyle::Seed);
  for (const ChartSeries &series : chart.series) {
    ASSERT_EQ(series.points.size(), 49u) << series.name;
    for (const ChartPoint &point : series.points)
      EXPECT_NEAR(point.performance /
                      chart.roofs[0].attainable(point.intensity),
                  1, 1e-12);
  }
  // B=1, S=128 of the projections: 1 / (2/6656 + 1/128) FLOP/B.
  EXPECT_NEAR(chart.series[0].points[0].intensity, 1 / (2.0 / 6656 + 1.0 / 128),
              1e-9);
  EXPECT_EQ(chart.series[0].points[0].label, "B=1, C=128, S=128");
}

TEST(ChartTest, settingsThatDoNotFitAreCountedAndKept) {
  Chart chart = chartOf(seedReport(), {"qk/pv init"});
  std::vector<std::string> tooLarge;
  for (const ChartPoint &point : chart.series[0].points)
    if (!point.fitsMemory)
      tooLarge.push_back(point.label);
  EXPECT_THAT(tooLarge,
              ElementsAre("B=16, C=8192, S=8192", "B=32, C=8192, S=8192",
                          "B=64, C=4096, S=4096", "B=64, C=8192, S=8192"));
  EXPECT_THAT(notesOf(chart), HasSubstr("80 GB (4 of 49 of qk/pv init)"));
}

TEST(ChartTest, captionCountsDistinctPositions) {
  EXPECT_THAT(notesOf(chartOf(seedReport(), {}, ChartStyle::Seed)),
              HasSubstr("qkv mlp init 13, qkv mlp ar 7, up/gate/down init 13, "
                        "up/gate/down ar 7, qk/pv init 7, qk/pv ar 7."));
}

TEST(ChartTest, positionsComeFromTheDevice) {
  Device faster = makeA100();
  faster.memory[0].bandwidth = 2 * *faster.memory[0].bandwidth;
  Chart chart = chartOf(seedReport(faster), {"qkv mlp ar"});
  EXPECT_DOUBLE_EQ(*chart.roofs[0].ridge(), 312e12 / 3.87e12);
  EXPECT_NEAR(chart.series[0].points[0].performance,
              3.87e12 * chart.series[0].points[0].intensity, 1);
}

//===----------------------------------------------------------------------===//
// Series
//===----------------------------------------------------------------------===//

TEST(ChartTest, entriesNameSeriesGroupsAndPhases) {
  Report report = groupReport();
  EXPECT_THAT(namesOf(chartOf(report, {"qk/pv"})),
              ElementsAre("qk/pv init", "qk/pv ar"));
  EXPECT_THAT(namesOf(chartOf(report, {"qk/pv ar", "norm"})),
              ElementsAre("qk/pv ar", "norm init", "norm ar"));
  EXPECT_THAT(namesOf(chartOf(report, {"lm head ar", "init"})),
              ElementsAre("lm head ar", "norm init", "qkv mlp init",
                          "qk/pv init", "softmax init", "o proj init",
                          "up/gate/down init", "lm head init"));
  // No prefix of a name, and no series twice.
  EXPECT_THAT(namesOf(chartOf(report, {"qkv"})), ElementsAre());
  EXPECT_THAT(namesOf(chartOf(report, {"qk/pv ar", "ar", "qk/pv"})),
              ElementsAre("qk/pv ar", "norm ar", "qkv mlp ar", "softmax ar",
                          "o proj ar", "up/gate/down ar", "lm head ar",
                          "qk/pv init"));
}

TEST(ChartTest, unknownSeriesAreAnError) {
  Report report = seedReport();
  EXPECT_EQ(invalidSeries(report, {}), std::nullopt);
  EXPECT_EQ(invalidSeries(report, {ChartStyle::Default, {"qk/pv", "ar"}}),
            std::nullopt);
  auto problem = invalidSeries(report, {ChartStyle::Default, {"qk/pv", "qkv"}});
  ASSERT_TRUE(problem);
  EXPECT_THAT(*problem, HasSubstr("no series is called 'qkv'; the series are: "
                                  "qkv mlp init, qk/pv init"));
}

TEST(ChartTest, withoutASweepEveryGroupIsAPoint) {
  Chart chart = chartOf(groupReport());
  for (const ChartSeries &series : chart.series) {
    ASSERT_EQ(series.points.size(), 1u) << series.name;
    EXPECT_EQ(series.points[0].label, "B=1, C=2048, S=2048");
  }
  EXPECT_THAT(notesOf(chart), HasSubstr("none is measured"));
}

TEST(ChartTest, severalReportsShareTheirRoofs) {
  Device other = makeA100();
  other.name = "b";
  other.title = "Board B";
  std::vector<Report> reports = {groupReport(), groupReport(other)};
  Chart chart = buildChart(reports, {ChartStyle::Default, {"qk/pv ar"}});
  EXPECT_EQ(chart.title, "Roofline Model (Llama 33B, A100 80GB PCIe, Board B)");
  EXPECT_THAT(namesOf(chart),
              ElementsAre("A100 80GB PCIe: qk/pv ar", "Board B: qk/pv ar"));
  EXPECT_EQ(chart.series[0].kind, chart.series[1].kind);
  EXPECT_EQ(chart.series[1].roof, 1u);
  EXPECT_EQ(chart.roofs[1].name, "Board B");

  reports[1] = groupReport();
  reports[1].title = "Other";
  chart = buildChart(reports, {ChartStyle::Default, {"qk/pv ar"}});
  EXPECT_THAT(namesOf(chart),
              ElementsAre("Llama 33B: qk/pv ar", "Other: qk/pv ar"));
  ASSERT_EQ(chart.roofs.size(), 1u);
  EXPECT_EQ(chart.roofs[0].name, "");
}

TEST(ChartTest, ceilingsOfASweepAreThoseOfItsGroups) {
  ProfileBuilder builder;
  builder.beginFunction("f", "");
  builder.addElementwise("busy", "f.busy", 1'000'000, 0, 10, 10);
  ReportOptions options;
  options.groupBy = GroupBy::Location;
  options.points = {{{"S", 1}}};
  Chart chart = chartOf(reportOf(builder.profile, {}, options));
  EXPECT_THAT(namesOf(chart), ElementsAre("busy"));
  EXPECT_EQ(chart.roofs[0].ceilings.size(), 1u);
}

TEST(ChartTest, seriesOfSeveralReportsHaveNamesOfTheirOwn) {
  Device other = makeA100();
  other.title = "Board B";
  std::vector<Report> reports = {groupReport(), groupReport(other),
                                 groupReport(), groupReport(other)};
  for (size_t i = 0; i < reports.size(); ++i)
    reports[i].label = i < 2 ? "a" : "b";
  ChartOptions options{ChartStyle::Default, {"qk/pv ar"}};
  EXPECT_THAT(namesOf(buildChart(reports, options)),
              ElementsAre("a, A100 80GB PCIe: qk/pv ar", "a, Board B: qk/pv ar",
                          "b, A100 80GB PCIe: qk/pv ar",
                          "b, Board B: qk/pv ar"));
  for (Report &report : reports)
    report.label = "same";
  EXPECT_THAT(namesOf(buildChart(reports, options)).front(),
              "1, same, A100 80GB PCIe: qk/pv ar");
}

TEST(ChartTest, eachSweepIsDescribed) {
  std::vector<Report> reports = {groupReport(), seedReport()};
  reports[0].title = "Plain";
  std::string notes =
      notesOf(buildChart(reports, {ChartStyle::Default, {"qk/pv ar"}}));
  EXPECT_THAT(notes, HasSubstr("49 settings"));
  EXPECT_THAT(notes, HasSubstr("are: Llama 33B: qk/pv ar 7."));
}

TEST(ChartTest, aSeriesMayHaveAZeroAmongItsPoints) {
  Report report = groupReport();
  Chart chart = chartOf(report, {"qk/pv ar"});
  EXPECT_FALSE(chart.series[0].hasZero());
  report.measured.device = "board";
  size_t op = 0;
  while (*report.ops[op].group != "qk/pv" || *report.ops[op].phase != "ar")
    ++op;
  report.measured.points.push_back(
      {"k", "qk/pv", "ar", {}, 0, 8, 8, 1e-3, {op}});
  report.measured.points.back().lead = op;
  chart = chartOf(report, {"qk/pv ar"});
  EXPECT_TRUE(chart.series[0].hasZero());
  EXPECT_THAT(notesOf(chart), HasSubstr("At the left edge"));
}

TEST(ChartTest, otherUnitsThatLimitHaveACeiling) {
  ProfileBuilder builder;
  builder.beginFunction("f", "");
  builder.addElementwise("busy", "f.busy", 1'000'000, 0, 10, 10);
  Chart chart = chartOf(reportOf(builder.profile, {}));
  ASSERT_EQ(chart.roofs[0].ceilings.size(), 1u);
  EXPECT_EQ(chart.roofs[0].ceilings[0].label, "78 TFLOP/s vector/f16");
  EXPECT_EQ(chart.roofs[0].ceilings[0].rate, 78e12);
}

//===----------------------------------------------------------------------===//
// Axes
//===----------------------------------------------------------------------===//

TEST(ChartTest, rangesFollowTheData) {
  ProfileBuilder builder;
  builder.beginFunction("f", "");
  // 0.001 and 1e5 FLOP/B.
  builder.addElementwise("low", "f.low", 10, 0, 5000 - 100, 100);
  builder.addElementwise("high", "f.high", 1'000'000'000, 0, 4000, 1000);
  Chart chart = chartOf(reportOf(builder.profile, {}));
  EXPECT_LT(chart.x.min, 0.001);
  EXPECT_GT(chart.x.min, 0.0001);
  EXPECT_GT(chart.x.max, 1e5);
  EXPECT_THAT(labelsOf(chart.x),
              ElementsAre("0.001", "0.01", "0.1", "1", "10", "100", "1,000",
                          "10,000", "100,000"));
  EXPECT_LT(chart.y.min, 0.001 * 1.935e12);
}

TEST(ChartTest, aLowRidgeAndSlowUnitsAreInside) {
  Device device = makeA100();
  // A ridge of 0.2 FLOP/B, and integers at a thousandth of that rate.
  device.peaks = {{Unit::Matrix, "f16", 400'000'000'000},
                  {Unit::Integer, "i32", 2'000'000'000}};
  device.memory[0].bandwidth = 2'000'000'000'000;
  ProfileBuilder builder;
  builder.beginFunction("f", "");
  builder.addElementwise("far", "f.far", 100'000, 0, 500, 500);
  Cost integers;
  integers.addWork(Unit::Integer, "i32", 1'000'000);
  integers.addRead(Traffic::Place::Operand, 0, 4);
  builder.add("integers", "arith.addi", "f.integers", integers);
  Chart chart = chartOf(reportOf(builder.profile, {}, {}, device));
  EXPECT_GT(chart.x.position(*chart.roofs[0].ridge()), 0.01);
  ASSERT_EQ(chart.roofs[0].ceilings.size(), 1u);
  EXPECT_GT(chart.y.position(chart.roofs[0].ceilings[0].rate), 0.01);
}

TEST(ChartTest, everythingIsInsideOfTheAxes) {
  for (const Device &device : knownDevices()) {
    Chart chart = chartOf(groupReport(device));
    for (const ChartSeries &series : chart.series)
      for (const ChartPoint &point : series.points) {
        double x = chart.x.position(point.intensity);
        double y = chart.y.position(point.performance);
        EXPECT_TRUE(x > 0 && x < 1 && y > 0 && y < 1)
            << device.name << ": " << series.name;
      }
    EXPECT_LT(chart.y.position(chart.roofs[0].peak->rate), 0.97);
    EXPECT_LT(chart.x.position(*chart.roofs[0].ridge()), 0.97);
  }
}

//===----------------------------------------------------------------------===//
// Empty and odd charts
//===----------------------------------------------------------------------===//

TEST(ChartTest, withoutFlopsAPlaceAtTheLeftEdge) {
  ProfileBuilder builder;
  builder.beginFunction("f", "");
  builder.addElementwise("copy", "f.copy", 0, 0, 100, 100);
  Chart chart = chartOf(reportOf(builder.profile, {}));
  ASSERT_EQ(chart.series[0].points.size(), 1u);
  EXPECT_EQ(chart.series[0].points[0].intensity, 0);
  EXPECT_TRUE(chart.hasZero());
  EXPECT_FALSE(chart.isEmpty());
  EXPECT_THAT(notesOf(chart), HasSubstr("without FLOPs: copy."));
  EXPECT_THAT(labelsOf(chart.x), testing::Contains("1"));
}

TEST(ChartTest, anEmptyChartSaysWhy) {
  Chart nothing = chartOf(reportOf({}, {}));
  EXPECT_TRUE(nothing.isEmpty());
  EXPECT_THAT(notesOf(nothing), HasSubstr("no op of the module does work"));
  ProfileBuilder builder;
  builder.beginFunction("f", "");
  builder.addElementwise("a", "f.a", 1, 0, 1, 1);
  EXPECT_THAT(
      notesOf(chartOf(reportOf(builder.profile, {}), {}, ChartStyle::Seed)),
      HasSubstr("none of the series of this style"));
  Cost unbound;
  unbound.addWork(Unit::Vector, "f16", SymbolicExpr::symbol("N"));
  builder.profile.ops[0].cost = unbound;
  EXPECT_THAT(notesOf(chartOf(reportOf(builder.profile, {}))),
              HasSubstr("because a dim has no value: a."));
}

TEST(ChartTest, workWithoutAPeakStandsAboveTheRoof) {
  Device device = makeA100();
  device.peaks.erase(device.peaks.begin());
  Chart chart = chartOf(groupReport(device), {"qkv mlp init"});
  EXPECT_GT(chart.series[0].points[0].performance,
            chart.roofs[0].attainable(chart.series[0].points[0].intensity));
  EXPECT_THAT(notesOf(chart), HasSubstr("matrix/f16"));
}

TEST(ChartTest, namesCannotBreakLines) {
  ProfileBuilder builder;
  builder.profile.title = "two\nlines";
  builder.beginFunction("f", "");
  builder.addElementwise("a\x1b[1m", "f.a", 1, 0, 1, 1);
  Chart chart = chartOf(reportOf(builder.profile, {}));
  EXPECT_EQ(chart.title, "Roofline Model (two\\nlines, A100 80GB PCIe)");
  EXPECT_THAT(namesOf(chart), ElementsAre("a\\x1b[1m"));
}

} // namespace
