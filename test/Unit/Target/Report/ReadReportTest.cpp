//===- ReadReportTest.cpp - Saved reports, made again ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/ReadReport.h"
#include "../../Support/RandomExpr.h"
#include "SavedText.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

const Bindings kDefaults = {{"B", 1}, {"S", 2048}, {"C", 2048}};

/// Reading and making again changes nothing, on the same device and on others.
void expectSame(const Profile &profile, const Bindings &bindings,
                const ReportOptions &options = {}) {
  std::string text = jsonOf(reportOf(profile, bindings, options));
  SavedReport saved = readBack(text);
  expectSameText(jsonOf(remake(saved, saved.device)), text);
  const Device &h100 = *findDevice("h100-sxm");
  expectSameText(jsonOf(remake(saved, h100)),
                 jsonOf(reportOf(profile, bindings, options, h100)));
}

TEST(ReadReportTest, ModelsComeBackToTheByte) {
  expectSame(makeLlama33B(), kDefaults);
  expectSame(makeLlama33B(/*contractionsOnly=*/false), kDefaults);
}

TEST(ReadReportTest, UnboundDimsComeBack) {
  expectSame(makeLlama33B(), {});
  expectSame(makeLlama33B(), {{"B", 3}});
}

TEST(ReadReportTest, EveryKeyOfGroupsComesBack) {
  for (GroupBy groupBy :
       {GroupBy::Group, GroupBy::Op, GroupBy::Function, GroupBy::Location}) {
    ReportOptions options;
    options.groupBy = groupBy;
    expectSame(makeLlama33B(), kDefaults, options);
  }
}

TEST(ReadReportTest, SweepsComeBack) {
  ReportOptions options;
  for (int64_t batch : {1, 7, 64})
    for (int64_t length : {128, 333})
      options.points.push_back({{"B", batch}, {"S", length}});
  expectSame(makeLlama33B(), kDefaults, options);
  expectSame(makeLlama33B(), {}, options);
}

TEST(ReadReportTest, EmptyModulesComeBack) { expectSame({}, {}); }

TEST(ReadReportTest, UnknownOpsComeBack) {
  Profile profile = makeLlama33B();
  profile.coverage.unknown = {{"a.op", 2}, {"b.op", 1}};
  profile.coverage.ops += 3;
  profile.totals.atLeast = profile.functions[1].totals.atLeast = true;
  expectSame(profile, kDefaults);
}

TEST(ReadReportTest, UpperBoundsComeBack) {
  Profile profile = makeLlama33B();
  markAtMost(profile.ops[3]);
  profile.totals.atMost = profile.functions[0].totals.atMost = true;
  ReportOptions options;
  options.points = {{{"B", 1}, {"S", 128}}};
  expectSame(profile, kDefaults, options);
}

/// A count: a random formula that is positive at `bindings`.
SymbolicExpr randomCount(Random &random, const Bindings &bindings) {
  while (true) {
    SymbolicExpr expr = randomFormula(random, 3, 100).expr();
    auto value = expr.evaluate(bindings);
    if (value && *value >= 0 && *value < 1'000'000)
      return expr;
  }
}

/// Ops with many operands: sums of them are all that a file tells.
Profile randomProfile(Random &random, const Bindings &bindings) {
  ProfileBuilder builder;
  builder.beginFunction("main", "init");
  auto pick = [&](auto... names) {
    const char *list[] = {names...};
    return list[random.between(0, sizeof...(names) - 1)];
  };
  for (int i = 0; i < 12; ++i) {
    Cost cost;
    for (int entry = 0; entry < 3; ++entry) {
      cost.addWork(static_cast<Unit>(random.between(0, 4)),
                   pick("f16", "f32", "i8"), randomCount(random, bindings));
      cost.addRead(Traffic::Place::Operand, static_cast<unsigned>(entry),
                   randomCount(random, bindings));
      cost.addWrite(Traffic::Place::Result, static_cast<unsigned>(entry),
                    randomCount(random, bindings));
    }
    builder.add(pick("", "norm", "rope"), pick("a.x", "a.y"), "here", cost);
    builder.profile.ops.back().count = randomCount(random, bindings);
    if (random.between(0, 2) == 0)
      builder.profile.ops.push_back(builder.profile.ops.back());
  }
  return builder.profile;
}

TEST(ReadReportTest, RandomProfilesComeBack) {
  Random random(33);
  const Bindings bindings = {{"B", 3}, {"C", 17}, {"S", 40}};
  for (int i = 0; i < 60; ++i)
    expectSame(randomProfile(random, bindings), bindings);
}

TEST(ReadReportTest, OperandsDoNotTellCostsApart) {
  auto add = [](ProfileBuilder &builder, int64_t first, int64_t second) {
    Cost cost;
    cost.addRead(Traffic::Place::Operand, 0, first);
    cost.addRead(Traffic::Place::Operand, 1, second);
    builder.add("norm", "test.op", "here", cost);
  };
  // Were they told apart, t + t + ... would meet 7 * t, which for some sizes
  // differs in the last bit.
  for (int64_t bytes = 100; bytes < 150; ++bytes) {
    ProfileBuilder builder;
    builder.beginFunction("main", "");
    for (int64_t first : {10, 20, 30, 40, 50, 60, 70})
      add(builder, first, bytes - first);
    expectSame(builder.profile, {});
  }
}

TEST(ReadReportTest, ListsHoldSeveral) {
  std::string text = jsonOf(reportOf(makeLlama33B(), kDefaults));
  auto saved = readReports("[" + text + ",\n" + text + "]", "a.json");
  ASSERT_TRUE(bool(saved));
  EXPECT_EQ(saved->size(), 2u);
}

TEST(ReadReportTest, OlderReportsLackKeys) {
  std::string text = smallReport();
  auto erase = [&](const std::string &from, const std::string &to) {
    size_t begin = text.find(from), end = text.find(to, begin);
    ASSERT_NE(end, std::string::npos) << from;
    text.erase(begin, end - begin);
  };
  erase("\"convention_order\"", "\"bindings\"");
  erase("\"group_by\"", "\"ops\": [");
  SavedReport saved = readBack(text);
  EXPECT_EQ(saved.options.groupBy, GroupBy::Group);
  EXPECT_EQ(saved.profile.conventions.front().first, "accumulate");
}

TEST(ReadReportTest, DeviceComesBack) {
  for (const Device &device : knownDevices()) {
    std::string text = jsonOf(reportOf({}, {}, {}, device));
    EXPECT_EQ(readBack(text).device, device);
  }
}

TEST(ReadReportTest, IntegersMayBeWrittenAsDoubles) {
  std::string text = smallReport();
  size_t at = text.find("312000000000000");
  text.replace(at, 15, "3.12e14");
  EXPECT_EQ(readBack(text).device.peaks.front().rate, 312'000'000'000'000);
}

//===----------------------------------------------------------------------===//
// Measurements
//===----------------------------------------------------------------------===//

TEST(ReadReportTest, MeasurementsComeBack) {
  std::string text = smallReport();
  SavedReport saved = readBack(text);
  expectSameText(jsonOf(remake(saved, saved.device)), text);
  EXPECT_EQ(saved.measured.device, "a machine");
  EXPECT_EQ(saved.measured.roof, *findDevice("h200-sxm"));
  EXPECT_THAT(saved.measured.points[0].ops, ElementsAre(0u));
  EXPECT_EQ(saved.measured.points[1].baseline->time, 4e-6);
  EXPECT_EQ(saved.measured.points[2].regionOps, 2u);
  EXPECT_EQ(saved.measured.points[2].title, "a region");
}

TEST(ReadReportTest, MeasurementsStandOnOtherDevices) {
  SavedReport saved = readBack(smallReport());
  Report report = remake(saved, *findDevice("h100-sxm"));
  EXPECT_EQ(report.ops[0].measured, 1u);
  EXPECT_EQ(report.measured.points[0].time, 2e-6);
  EXPECT_EQ(report.measured.device, "a machine");
  // The roof is that of the other device.
  EXPECT_EQ(report.measured.points[1].roof.time, report.ops[0].bound->time);
}

TEST(ReadReportTest, MeasurementsKeepTheirSizes) {
  SavedReport saved = readBack(smallReport());
  std::vector<MeasuredPoint> &points = saved.measured.points;
  points[1].bindings.clear();
  auto result = buildReport(saved, saved.device, {{"B", 5}}, {});
  const Report &report = std::get<Report>(result);
  EXPECT_EQ(report.ops[0].measured, std::nullopt);
  EXPECT_EQ(report.measured.points[0].bindings, (Bindings{{"B", 8}}));
  EXPECT_EQ(report.measured.points[1].bindings, (Bindings{{"B", 2}}));
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

/// The error after the first `from` of a small report became `to`.
std::string errorAfter(const std::string &from, const std::string &to) {
  std::string text = smallReport();
  size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return errorOf(text.replace(at, from.size(), to));
}

TEST(ReadReportTest, SyntaxErrorsTellThePlace) {
  EXPECT_EQ(errorOf(""), "a.json:1:1: expected valid JSON, got 'Unexpected "
                         "EOF'");
  EXPECT_EQ(errorOf("{\n  \"schema\": x"),
            "a.json:2:13: expected valid JSON, got 'Invalid JSON value'");
  EXPECT_EQ(errorOf("\n " + std::string(100'000, '[')),
            "a.json:2:66: expected valid JSON, got brackets nested more than "
            "64 deep");
  EXPECT_THAT(errorOf("\xff"), HasSubstr("Invalid UTF-8"));
}

TEST(ReadReportTest, BracketsInTextAreNoNesting) {
  std::string brackets = "\\\"" + std::string(1000, '[');
  EXPECT_EQ(errorAfter("there", brackets), "");
}

TEST(ReadReportTest, OtherThingsAreNoReports) {
  EXPECT_EQ(errorOf("3"), "a.json: expected an object, got 3");
  EXPECT_EQ(errorOf("[]"),
            "a.json: expected at least one report, got an empty list");
  EXPECT_EQ(errorOf("[null]"), "a.json: [0]: expected an object, got null");
  EXPECT_THAT(errorOf("{\"model_type\": \"llama\"}"),
              HasSubstr("got no schema"));
  EXPECT_EQ(errorAfter("roofline-report/1", "roofline-report/2"),
            "a.json: schema: expected 'roofline-report/1', the only schema "
            "that this version reads, got 'roofline-report/2'");
}

TEST(ReadReportTest, FieldsAreNamedByTheirPath) {
  EXPECT_EQ(errorAfter("\"amount\": 8192", "\"amount\": -3"),
            ""); // there is a formula beside it
  EXPECT_EQ(errorAfter("\"amount_expr\"", "\"renamed\""),
            "a.json: ops[0].flops: expected the float work of 'work', 8192, "
            "got 4096*B");
  EXPECT_EQ(errorAfter("\"amount\": 4", "\"amount\": -4"),
            "a.json: ops[1].work[0].amount: expected an integer of at least 0 "
            "in 64 bits, got -4");
  EXPECT_EQ(errorAfter("\"amount\": 4", "\"amount\": \"4\""),
            "a.json: ops[1].work[0].amount: expected an integer of at least 0 "
            "in 64 bits, got \"4\"");
  EXPECT_EQ(errorAfter("\"amount\": 4", "\"a\": 4"),
            "a.json: ops[1].work[0].amount: expected an integer of at least 0 "
            "in 64 bits, got nothing");
  EXPECT_THAT(errorAfter("\"amount\": 4", "\"amount\": null"),
              StartsWith("a.json: ops[1].work[0].amount: expected "
                         "'amount_expr' beside null"));
  EXPECT_EQ(errorAfter("\"title\": \"Small\"", "\"title\": []"),
            "a.json: title: expected a string, got a list");
}

TEST(ReadReportTest, FormulasAreChecked) {
  EXPECT_EQ(errorAfter("4096*B", "4096*"),
            "a.json: ops[0].work[0].amount_expr: expected a polynomial such "
            "as '2*B*S + 7' (expected a number, a dim or '(' at character 6), "
            "got \"4096*\"");
}

TEST(ReadReportTest, ImpossibleDevicesAreRefused) {
  EXPECT_THAT(errorAfter("312000000000000", "312"),
              StartsWith("a.json: device: peak of matrix/f16 is 312 op/s"));
  EXPECT_THAT(errorAfter("\"name\": \"dram\"", "\"name\": \"hbm\""),
              HasSubstr("has no bandwidth for memory level 'dram'"));
  EXPECT_THAT(errorAfter("1935000000000", "2039000000000"),
              StartsWith("a.json: device.memory_bandwidth: expected the same"));
  EXPECT_THAT(errorAfter("2.5e-06", "2500"),
              StartsWith("a.json: device.launch_latency: expected seconds"));
}

TEST(ReadReportTest, ContradictionsAreRefused) {
  EXPECT_THAT(errorAfter("\"modelled\": 2", "\"modelled\": 4"),
              HasSubstr("coverage: expected at most"));
  EXPECT_THAT(errorAfter("\"group_by\": \"group\"", "\"group_by\": \"colour\""),
              HasSubstr("group_by: expected one of group, op"));
  EXPECT_THAT(errorAfter("\"main.0\"\n", "\"main.9\"\n"),
              HasSubstr("measured.points[0].ops[0]: expected the id of an op"));
  EXPECT_THAT(errorAfter("\"region_ops\": 2", "\"region_ops\": 3"),
              HasSubstr("measured.points[2].region_ops: expected a divisor of "
                        "the number of 'ops', 2, got 3"));
}

} // namespace
