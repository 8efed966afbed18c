//===- BuildReportTest.cpp - Figures, groups, functions -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaProfile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const Bindings kDefaults = {{"B", 1}, {"S", 2048}, {"C", 2048}};

SymbolicExpr dim(const char *name) { return SymbolicExpr::symbol(name); }

const ReportGroup &groupOf(const Report &report, const std::string &group,
                           const std::string &phase) {
  for (const ReportGroup &each : report.groups)
    if (each.group == group && each.phase == phase)
      return each;
  ADD_FAILURE() << "no group " << group << " " << phase;
  return report.groups.front();
}

ReportError errorOf(const Profile &profile, const Bindings &bindings,
                    const ReportOptions &options = {}) {
  auto result = buildReport(profile, makeA100(), bindings, options);
  auto *error = std::get_if<ReportError>(&result);
  EXPECT_NE(error, nullptr);
  return error ? *error : ReportError();
}

/// One op that reads `bytes` and does `work`.
Profile profileOf(const Cost &cost, const SymbolicExpr &count = 1) {
  ProfileBuilder builder;
  builder.beginFunction("main", "");
  builder.add("", "test.op", "here", cost);
  builder.profile.ops.front().count = count;
  return builder.profile;
}

Cost readCost(const SymbolicExpr &bytes) {
  Cost cost;
  cost.addRead(Traffic::Place::Operand, 0, bytes);
  return cost;
}

//===----------------------------------------------------------------------===//
// The primary model
//===----------------------------------------------------------------------===//

TEST(BuildReportTest, Llama33BTotals) {
  Report report = reportOf(makeLlama33B(), kDefaults);
  ASSERT_EQ(report.functions.size(), 2u);
  const ReportFunction &prefill = report.functions[0];
  const ReportFunction &decode = report.functions[1];
  EXPECT_EQ(prefill.figures.flops.value, 139'062'987'980'800);
  EXPECT_EQ(decode.figures.flops.value, 67'901'849'600);
  EXPECT_EQ(report.totals.figures.flops.value,
            139'062'987'980'800 + 67'901'849'600);
  EXPECT_EQ(prefill.figures.bytes(), Int128(154'882'277'376));
  EXPECT_EQ(decode.figures.bytes(), Int128(67'944'320'512));
  EXPECT_NEAR(*prefill.time, 454.67e-3, 0.005e-3);
  EXPECT_NEAR(*report.totals.time, *prefill.time + *decode.time, 1e-12);
  EXPECT_THAT(report.unboundDims, IsEmpty());
}

TEST(BuildReportTest, OpsArePerExecutionAndGroupsAreSums) {
  Report report = reportOf(makeLlama33B(), kDefaults);
  const ReportOp &query = report.ops[0];
  EXPECT_EQ(query.id, "prefill.0");
  EXPECT_EQ(query.location, "layers.0.q_proj");
  EXPECT_EQ(query.figures->flops.value, 181'462'368'256);
  EXPECT_EQ(query.figures->bytesRead.value, 115'867'648);
  EXPECT_EQ(query.figures->bytesWritten.value, 27'262'976);
  EXPECT_NEAR(*query.bound->intensity, 1267.8, 0.05);
  EXPECT_EQ(query.bound->limiter, "matrix/f16");
  EXPECT_EQ(query.figures->flops.expr.str(), "88604672*B*S");
  EXPECT_EQ(query.bound->crossover, "B*S >= 170");

  const ReportGroup &group = groupOf(report, "qkv mlp", "init");
  EXPECT_EQ(group.count.value, 180);
  EXPECT_EQ(group.figures.flops.value, int64_t(180) * 181'462'368'256);
  EXPECT_EQ(group.figures.bytesRead.value, int64_t(180) * 115'867'648);
  EXPECT_DOUBLE_EQ(group.bound.time, 180 * query.bound->time);
  EXPECT_DOUBLE_EQ(group.bound.attainable, 312e12);
  EXPECT_EQ(group.bound.crossover, "B*S >= 170");
  EXPECT_EQ(group.computeOps, 180);
  EXPECT_EQ(group.memoryOps, 0);
}

TEST(BuildReportTest, Llama33BBounds) {
  Report report = reportOf(makeLlama33B(), kDefaults);
  auto kind = [&](const char *group, const char *phase) {
    return groupOf(report, group, phase).bound.kind;
  };
  for (const char *group : {"qkv mlp", "o proj", "up/gate/down", "lm head"}) {
    EXPECT_EQ(kind(group, "init"), BoundKind::Compute) << group;
    EXPECT_EQ(kind(group, "ar"), BoundKind::Memory) << group;
  }
  EXPECT_EQ(kind("qk/pv", "init"), BoundKind::Memory);
  EXPECT_EQ(kind("qk/pv", "ar"), BoundKind::Memory);
  EXPECT_EQ(groupOf(report, "up/gate/down", "init").bound.crossover,
            "B*S >= 167");
  EXPECT_EQ(groupOf(report, "qk/pv", "init").bound.crossover, "never");
}

TEST(BuildReportTest, ClassesFollowTheDevice) {
  Device slow = makeA100();
  slow.peaks[0].rate = 1'000'000'000'000;
  Report report = reportOf(makeLlama33B(), kDefaults, {}, slow);
  EXPECT_EQ(groupOf(report, "qk/pv", "init").bound.kind, BoundKind::Compute);
  EXPECT_EQ(groupOf(report, "qkv mlp", "ar").bound.kind, BoundKind::Compute);
}

TEST(BuildReportTest, SymbolicEqualsStatic) {
  Bindings bindings = {{"B", 3}, {"S", 100}, {"C", 77}};
  Report symbolic = reportOf(makeLlama33B(false), bindings);
  ProfileBuilder builder;
  builder.beginFunction("prefill", "init");
  addLlamaPhase(builder, 3, 100, 100, false);
  builder.beginFunction("decode", "ar");
  addLlamaPhase(builder, 3, 1, 77, false);
  Report fixed = reportOf(builder.profile, {});
  ASSERT_EQ(symbolic.ops.size(), fixed.ops.size());
  for (size_t i = 0; i < fixed.ops.size(); ++i) {
    const Figures &a = symbolic.ops[i].figures, &b = fixed.ops[i].figures;
    EXPECT_EQ(a.flops.value, b.flops.value);
    EXPECT_EQ(a.bytes(), b.bytes());
    EXPECT_EQ(a.transcendentals.value, b.transcendentals.value);
    EXPECT_EQ(symbolic.ops[i].bound->time, fixed.ops[i].bound->time);
    EXPECT_EQ(fixed.ops[i].bound->crossover, "");
  }
  EXPECT_EQ(symbolic.totals.figures.flops.value,
            fixed.totals.figures.flops.value);
}

TEST(BuildReportTest, RowsAddUpToTotals) {
  for (GroupBy groupBy :
       {GroupBy::Group, GroupBy::Op, GroupBy::Function, GroupBy::Location}) {
    ReportOptions options;
    options.groupBy = groupBy;
    Report report = reportOf(makeLlama33B(false), kDefaults, options);
    int64_t flops = 0, bytes = 0, count = 0;
    double time = 0;
    for (const ReportGroup &group : report.groups) {
      flops += *group.figures.flops.value;
      bytes += static_cast<int64_t>(*group.figures.bytes());
      count += *group.count.value;
      time += group.bound.time;
    }
    EXPECT_EQ(flops, report.totals.figures.flops.value);
    EXPECT_EQ(bytes, report.totals.figures.bytes());
    EXPECT_EQ(count, static_cast<int64_t>(report.ops.size()));
    EXPECT_NEAR(time, *report.totals.time, 1e-12);
  }
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

TEST(BuildReportTest, GroupsByEveryKey) {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  builder.add("norm", "a.op", "x", readCost(2));
  builder.add("", "b.op", "y", readCost(3));
  builder.add("", "a.op", "x", readCost(5));
  builder.beginFunction("g", "init");
  builder.add("norm", "b.op", "y", readCost(7));
  auto keys = [&](GroupBy groupBy) {
    ReportOptions options;
    options.groupBy = groupBy;
    std::vector<std::string> result;
    for (const ReportGroup &group :
         reportOf(builder.profile, {}, options).groups)
      result.push_back(group.group + "|" + group.key + "|" +
                       toString(*group.figures.bytes()));
    return result;
  };
  EXPECT_THAT(keys(GroupBy::Group),
              ElementsAre("norm||9", "|b.op|3", "|a.op|5"));
  EXPECT_THAT(keys(GroupBy::Op), ElementsAre("|a.op|7", "|b.op|10"));
  EXPECT_THAT(keys(GroupBy::Function), ElementsAre("|f|10", "|g|7"));
  EXPECT_THAT(keys(GroupBy::Location), ElementsAre("|x|7", "|y|10"));
}

TEST(BuildReportTest, PhasesAreApart) {
  ProfileBuilder builder;
  builder.beginFunction("f", "init");
  builder.add("norm", "a.op", "x", readCost(2));
  builder.beginFunction("g", "ar");
  builder.add("norm", "a.op", "x", readCost(2));
  EXPECT_EQ(reportOf(builder.profile, {}).groups.size(), 2u);
}

TEST(BuildReportTest, MixedGroupsKeepTheSumOfTheTimes) {
  Cost compute = readCost(2);
  compute.addWork(Unit::Matrix, "f16", 312'000'000);
  Cost memory = readCost(1'935'000);
  memory.addWork(Unit::Matrix, "f16", 2);
  ProfileBuilder builder;
  builder.beginFunction("f", "");
  builder.add("mixed", "a.op", "x", compute);
  builder.add("mixed", "a.op", "y", memory);
  Report report = reportOf(builder.profile, {});
  const ReportGroup &group = report.groups.front();
  // 1 us each; the sums alone would take 1 us together.
  EXPECT_DOUBLE_EQ(group.bound.time, 2e-6);
  EXPECT_DOUBLE_EQ(group.bound.attainable, 312'000'002 / 2e-6);
  EXPECT_EQ(group.computeOps, 1);
  EXPECT_EQ(group.memoryOps, 1);
  EXPECT_EQ(group.latencyOps, 2);
  EXPECT_TRUE(group.bound.latencyLimited);
}

TEST(BuildReportTest, CountsMultiply) {
  Profile profile = profileOf(readCost(dim("N")), dim("T") * 3);
  Report report = reportOf(profile, {{"N", 10}, {"T", 4}});
  EXPECT_EQ(report.ops.front().count.value, 12);
  EXPECT_EQ(report.ops.front().figures->bytesRead.value, 10);
  EXPECT_EQ(report.groups.front().count.value, 12);
  EXPECT_EQ(report.groups.front().figures.bytesRead.value, 120);
  EXPECT_DOUBLE_EQ(report.groups.front().bound.time,
                   12 * report.ops.front().bound->time);
  EXPECT_DOUBLE_EQ(*report.functions.front().time,
                   report.groups.front().bound.time);
}

//===----------------------------------------------------------------------===//
// Unbound dims and units
//===----------------------------------------------------------------------===//

TEST(BuildReportTest, UnboundDimsStaySymbolic) {
  Report report = reportOf(makeLlama33B(), {{"B", 1}, {"C", 2048}});
  EXPECT_THAT(report.unboundDims, ElementsAre("S"));
  const ReportGroup &prefill = groupOf(report, "qkv mlp", "init");
  EXPECT_FALSE(prefill.figures.known());
  EXPECT_EQ(prefill.figures.flops.value, std::nullopt);
  EXPECT_EQ(prefill.figures.flops.expr.str(), "15948840960*B*S");
  EXPECT_EQ(prefill.bound.kind, std::nullopt);
  EXPECT_EQ(prefill.bound.crossover, "B*S >= 170");
  EXPECT_EQ(report.functions[0].time, std::nullopt);
  EXPECT_EQ(report.totals.time, std::nullopt);
  // Decode does not depend on S.
  EXPECT_EQ(groupOf(report, "qkv mlp", "ar").bound.kind, BoundKind::Memory);
  EXPECT_TRUE(report.functions[1].time.has_value());
  EXPECT_EQ(report.functions[1].figures.flops.value, 67'901'849'600);
}

TEST(BuildReportTest, AnUnboundCountLeavesTheOpKnown) {
  Report report = reportOf(profileOf(readCost(8), dim("T")), {});
  EXPECT_TRUE(report.ops.front().figures->known());
  EXPECT_EQ(report.ops.front().count.value, std::nullopt);
  EXPECT_EQ(report.groups.front().figures.bytesRead.value, std::nullopt);
  EXPECT_EQ(report.groups.front().bound.kind, std::nullopt);
  EXPECT_EQ(report.totals.time, std::nullopt);
}

TEST(BuildReportTest, UnitsWithoutAPeakAreNamed) {
  Report report = reportOf(makeLlama33B(false), kDefaults);
  EXPECT_THAT(report.unboundUnits, ElementsAre("transcendental/f16"));
}

TEST(BuildReportTest, ZeroBytesHaveNoBound) {
  Cost cost;
  cost.addWork(Unit::Vector, "f32", 100);
  Report report = reportOf(profileOf(cost), {});
  EXPECT_EQ(report.ops.front().bound->kind, std::nullopt);
  EXPECT_EQ(report.ops.front().bound->intensity, std::nullopt);
  EXPECT_GT(report.ops.front().bound->time, 0);
}

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

TEST(BuildReportTest, RefusesWhatLeaves64Bits) {
  Profile profile = profileOf(readCost(dim("N") * dim("N")));
  ReportError error = errorOf(profile, {{"N", 4'000'000'000}});
  EXPECT_EQ(error.op, 0u);
  EXPECT_EQ(error.message,
            "'bytes_read' of 'main.0' (here) is 16000000000000000000, which "
            "does not fit in 64 bits; bind smaller dims");
  SymbolicExpr cube = dim("N") * dim("N") * dim("N");
  error = errorOf(profileOf(readCost(cube)), {{"N", INT64_MAX}});
  EXPECT_THAT(error.message, HasSubstr("leaves 128 bits"));
}

TEST(BuildReportTest, RefusesSumsThatLeave64Bits) {
  Profile profile = profileOf(readCost(dim("N")), 3);
  ReportError error = errorOf(profile, {{"N", INT64_MAX / 2}});
  EXPECT_EQ(error.op, std::nullopt);
  EXPECT_THAT(error.message, HasSubstr("'bytes_read' of group 'test.op' is "));
  Profile total = profileOf(readCost(1));
  total.functions.front().totals.bytesFloor = dim("N") * 2;
  EXPECT_THAT(errorOf(total, {{"N", INT64_MAX}}).message,
              HasSubstr("'bytes_floor' of function 'main' is "));
}

TEST(BuildReportTest, RefusesNegativeCounts) {
  EXPECT_THAT(errorOf(profileOf(readCost(dim("N") - 8)), {{"N", 4}}).message,
              HasSubstr("'bytes_read' of 'main.0' (here) is -4, but a count "
                        "cannot be negative"));
  EXPECT_THAT(errorOf(profileOf(readCost(1), dim("N") - 8), {{"N", 4}}).message,
              HasSubstr("'count' of 'main.0' (here) is -4"));
}

TEST(BuildReportTest, AnEmptyProfileIsAReport) {
  Report report = reportOf({}, {});
  EXPECT_THAT(report.ops, IsEmpty());
  EXPECT_THAT(report.groups, IsEmpty());
  EXPECT_EQ(report.totals.time, 0);
  EXPECT_EQ(report.totals.figures.flops.value, 0);
}

} // namespace
