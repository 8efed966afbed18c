//===- SweepTest.cpp - The six series of the seed chart -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/Sweep.h"
#include "LlamaProfile.h"
#include "Roofline/Support/DimSpec.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <map>

using namespace roofline;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

namespace {

std::vector<Bindings> parse(const char *text) {
  std::string error;
  std::optional<std::vector<Bindings>> points = parseSweep(text, error);
  EXPECT_TRUE(points.has_value()) << error;
  return points.value_or(std::vector<Bindings>());
}

/// 7 batches by 7 lengths.
Report seedSweep(const Device &device = makeA100()) {
  ReportOptions options;
  options.points = parse("B=1..64*2,S=128..8192*2,C=S");
  return reportOf(makeLlama33B(), {{"B", 1}, {"S", 2048}, {"C", 2048}}, options,
                  device);
}

size_t indexOf(const Report &report, const std::string &group,
               const std::string &phase) {
  for (size_t i = 0; i < report.series.size(); ++i)
    if (report.series[i].group == group && report.series[i].phase == phase)
      return i;
  ADD_FAILURE() << "no series " << group << " " << phase;
  return 0;
}

/// 4 significant digits.
std::string rounded(double value) {
  char text[32];
  std::snprintf(text, sizeof(text), "%.3e", value);
  return text;
}

//===----------------------------------------------------------------------===//
// The seed chart
//===----------------------------------------------------------------------===//

/// The closed forms of the chart's description, written with its letters.
double expectedIntensity(const std::string &group, const std::string &phase,
                         double b, double s) {
  constexpr double h = 6656, i = 17920, d = 128;
  bool prefill = phase == "init";
  double tokens = prefill ? b * s : b;
  if (group == "qkv mlp")
    return 1 / (2 / h + 1 / tokens);
  if (group == "up/gate/down")
    return 1 / (1 / h + 1 / i + 1 / tokens);
  return prefill ? s * d / (2 * d + s) : s * d / (d + s * d + s);
}

class SeedSeriesTest
    : public testing::TestWithParam<std::pair<const char *, const char *>> {};

TEST_P(SeedSeriesTest, IntensitiesOfAll49Settings) {
  auto [group, phase] = GetParam();
  Report report = seedSweep();
  ASSERT_EQ(report.points.size(), 49u);
  size_t index = indexOf(report, group, phase);
  for (const SweepPoint &point : report.points) {
    auto b = static_cast<double>(point.bindings.at("B"));
    auto s = static_cast<double>(point.bindings.at("S"));
    const SweepPoint::Figures &figures = point.series[index];
    double expected = expectedIntensity(group, phase, b, s);
    EXPECT_EQ(rounded(*figures.intensity()), rounded(expected));
    double roof = std::min(312e12, 1.935e12 * expected);
    EXPECT_NEAR(figures.attainable() / roof, 1, 1e-12);
    EXPECT_EQ(figures.kind, expected >= 312e12 / 1.935e12 ? BoundKind::Compute
                                                          : BoundKind::Memory);
  }
}

TEST_P(SeedSeriesTest, PointsEqualReports) {
  auto [group, phase] = GetParam();
  Report sweep = seedSweep();
  size_t index = indexOf(sweep, group, phase);
  for (size_t i = 0; i < sweep.points.size(); i += 6) {
    const SweepPoint &point = sweep.points[i];
    Report report = reportOf(makeLlama33B(), point.bindings);
    for (const ReportGroup &each : report.groups) {
      if (each.group != group || each.phase != phase)
        continue;
      const SweepPoint::Figures &figures = point.series[index];
      EXPECT_EQ(figures.count, each.count.value);
      EXPECT_EQ(figures.flops, each.figures.flops.value);
      EXPECT_EQ(figures.bytesRead, each.figures.bytesRead.value);
      EXPECT_EQ(figures.bytesWritten, each.figures.bytesWritten.value);
      EXPECT_DOUBLE_EQ(figures.time, each.bound.time);
      EXPECT_EQ(figures.kind, each.bound.kind);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Seed, SeedSeriesTest,
                         testing::Values(std::pair("qkv mlp", "init"),
                                         std::pair("qkv mlp", "ar"),
                                         std::pair("up/gate/down", "init"),
                                         std::pair("up/gate/down", "ar"),
                                         std::pair("qk/pv", "init"),
                                         std::pair("qk/pv", "ar")));

/// Every intensity of a series to 4 digits, with its number of settings.
std::map<std::string, int> positions(const Report &report,
                                     const std::string &group,
                                     const std::string &phase) {
  std::map<std::string, int> result;
  size_t index = indexOf(report, group, phase);
  for (const SweepPoint &point : report.points)
    ++result[rounded(*point.series[index].intensity())];
  return result;
}

TEST(SweepTest, SeedPositions) {
  using Pair = std::pair<const std::string, int>;
  Report report = seedSweep();
  EXPECT_THAT(positions(report, "qkv mlp", "ar"),
              UnorderedElementsAre(Pair("9.997e-01", 7), Pair("1.999e+00", 7),
                                   Pair("3.995e+00", 7), Pair("7.981e+00", 7),
                                   Pair("1.592e+01", 7), Pair("3.170e+01", 7),
                                   Pair("6.279e+01", 7)));
  EXPECT_THAT(positions(report, "qk/pv", "init"),
              UnorderedElementsAre(Pair("4.267e+01", 7), Pair("6.400e+01", 7),
                                   Pair("8.533e+01", 7), Pair("1.024e+02", 7),
                                   Pair("1.138e+02", 7), Pair("1.205e+02", 7),
                                   Pair("1.241e+02", 7)));
  EXPECT_THAT(positions(report, "up/gate/down", "init"),
              UnorderedElementsAre(Pair("1.247e+02", 1), Pair("2.432e+02", 2),
                                   Pair("4.631e+02", 3), Pair("8.456e+02", 4),
                                   Pair("1.440e+03", 5), Pair("2.221e+03", 6),
                                   Pair("3.048e+03", 7), Pair("3.744e+03", 6),
                                   Pair("4.227e+03", 5), Pair("4.519e+03", 4),
                                   Pair("4.680e+03", 3), Pair("4.765e+03", 2),
                                   Pair("4.809e+03", 1)));
}

TEST(SweepTest, SeedClasses) {
  Report report = seedSweep();
  auto compute = [&](const char *group, const char *phase) {
    size_t index = indexOf(report, group, phase);
    int number = 0;
    for (const SweepPoint &point : report.points)
      number += point.series[index].kind == BoundKind::Compute;
    return number;
  };
  EXPECT_EQ(compute("qkv mlp", "init"), 48);
  EXPECT_EQ(compute("up/gate/down", "init"), 48);
  EXPECT_EQ(compute("qkv mlp", "ar"), 0);
  EXPECT_EQ(compute("up/gate/down", "ar"), 0);
  EXPECT_EQ(compute("qk/pv", "init"), 0);
  EXPECT_EQ(compute("qk/pv", "ar"), 0);
}

TEST(SweepTest, FourSettingsDoNotFit) {
  Report report = seedSweep();
  size_t index = indexOf(report, "qk/pv", "init");
  std::vector<std::pair<int64_t, int64_t>> tooLarge;
  for (const SweepPoint &point : report.points) {
    for (size_t i = 0; i < point.series.size(); ++i)
      if (i != index) {
        EXPECT_TRUE(point.series[i].fitsMemory) << report.series[i].group;
      }
    EXPECT_EQ(point.fitsMemory, point.series[index].fitsMemory);
    if (!point.fitsMemory)
      tooLarge.emplace_back(point.bindings.at("B"), point.bindings.at("S"));
  }
  EXPECT_THAT(tooLarge, ElementsAre(std::pair(16, 8192), std::pair(32, 8192),
                                    std::pair(64, 4096), std::pair(64, 8192)));
}

TEST(SweepTest, UnknownCapacityFitsAll) {
  Device device = makeA100();
  device.memory[0].capacity.reset();
  for (const SweepPoint &point : seedSweep(device).points)
    EXPECT_TRUE(point.fitsMemory);
}

//===----------------------------------------------------------------------===//
// Other sweeps
//===----------------------------------------------------------------------===//

TEST(SweepTest, SettingsAreLaidOverTheBindings) {
  ReportOptions options;
  options.points = parse("S=128,256");
  Report report =
      reportOf(makeLlama33B(), {{"B", 2}, {"S", 1}, {"C", 5}}, options);
  size_t prefill = indexOf(report, "qkv mlp", "init");
  size_t decode = indexOf(report, "qkv mlp", "ar");
  ASSERT_EQ(report.points.size(), 2u);
  EXPECT_EQ(report.points[0].bindings, (Bindings{{"S", 128}}));
  EXPECT_EQ(report.points[0].series[prefill].flops,
            int64_t(15'948'840'960) * 2 * 128);
  EXPECT_EQ(report.points[1].series[prefill].flops,
            int64_t(15'948'840'960) * 2 * 256);
  EXPECT_EQ(report.points[0].series[decode].flops,
            report.points[1].series[decode].flops);
}

TEST(SweepTest, UnboundSeriesHaveNoFigures) {
  ReportOptions options;
  options.points = parse("S=128");
  Report report = reportOf(makeLlama33B(), {{"B", 2}}, options);
  const SweepPoint &point = report.points.front();
  EXPECT_TRUE(point.series[indexOf(report, "qk/pv", "init")].known);
  const SweepPoint::Figures &decode =
      point.series[indexOf(report, "qk/pv", "ar")];
  EXPECT_FALSE(decode.known);
  EXPECT_EQ(decode.intensity(), std::nullopt);
  EXPECT_EQ(decode.kind, std::nullopt);
}

TEST(SweepTest, OpsWithoutAGroupAreSeriesByKind) {
  ProfileBuilder builder;
  builder.beginFunction("main", "");
  Cost cost;
  cost.addRead(Traffic::Place::Operand, 0, SymbolicExpr::symbol("N"));
  builder.add("", "test.op", "here", cost);
  builder.add("norm", "test.op", "here", cost);
  builder.profile.ops.back().count = 3;
  ReportOptions options;
  options.points = parse("N=8");
  Report report = reportOf(builder.profile, {}, options);
  ASSERT_EQ(report.series.size(), 2u);
  EXPECT_EQ(report.series.front().group, "test.op");
  EXPECT_EQ(report.points.front().series.front().bytesRead, 8);
  EXPECT_EQ(report.series.back().group, "norm");
  EXPECT_EQ(report.points.front().series.back().count, 3);
  EXPECT_EQ(report.points.front().series.back().bytesRead, 24);
}

TEST(SweepTest, RefusesWhatLeaves64Bits) {
  ReportOptions options;
  options.points = parse("B=1,1000000000000000000");
  auto result = buildReport(makeLlama33B(), makeA100(), {{"S", 1}}, options);
  auto *error = std::get_if<ReportError>(&result);
  ASSERT_NE(error, nullptr);
  EXPECT_EQ(error->op, 0u);
  EXPECT_EQ(error->message,
            "'matrix/f16' of 'prefill.0' (layers.0.q_proj) is "
            "88604672000000000000000000, which does not fit in 64 bits; bind "
            "smaller dims (at B=1000000000000000000,S=1)");
}

TEST(SweepTest, RefusesSumsThatLeave64Bits) {
  ReportOptions options;
  options.points = parse("B=100000000");
  auto result = buildReport(makeLlama33B(), makeA100(), {{"S", 1}}, options);
  EXPECT_TRUE(std::holds_alternative<Report>(result));
  // One projection still fits, all of them do not.
  options.points = parse("B=1000000000");
  result = buildReport(makeLlama33B(), makeA100(), {{"S", 1}}, options);
  ASSERT_TRUE(std::holds_alternative<ReportError>(result));
  EXPECT_THAT(std::get<ReportError>(result).message,
              HasSubstr("does not fit in 64 bits"));
}

} // namespace
