//===- RangesTest.cpp - Dims that only the data tells ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SavedText.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

using namespace roofline;
using testing::HasSubstr;
using testing::Not;

namespace {

SymbolicExpr parse(const std::string &text) {
  return SymbolicExpr::parse(text).value();
}

/// One op of so much work and bytes, so many times; E is between 2 and
/// `min(2*B, 8)`.
Profile makeProfile(const std::string &count, const std::string &work,
                    const std::string &bytes) {
  Cost cost;
  cost.addWork(Unit::Matrix, "f16", parse(work));
  cost.addRead(Traffic::Place::Operand, 0, parse(bytes));
  ProfileBuilder builder;
  builder.beginFunction("main", "init");
  builder.add("experts", "test.op", "here", cost);
  Profile &profile = builder.profile;
  profile.ops.front().count = parse(count);
  Totals once;
  std::swap(once, profile.totals);
  profile.totals.add(once, parse(count));
  profile.functions.front().totals = profile.totals;
  profile.regions = {{{0}, once.bytesRead * parse(count)}};
  profile.ranges["E"] = {2, parse("min(2*B, 8)")};
  return profile;
}

/// By figure, in a fixed order.
std::vector<Int128> figuresOf(const Report &report) {
  std::vector<Int128> list;
  auto add = [&](const Quantity &quantity) {
    list.push_back(quantity.value.value());
  };
  const ReportOp &op = report.ops.front();
  const ReportGroup &group = report.groups.front();
  add(op.count);
  add(op.figures->flops);
  add(op.figures->bytesRead);
  add(group.count);
  add(group.figures.flops);
  add(group.figures.bytesRead);
  add(report.totals.figures.flops);
  add(report.totals.figures.bytesRead);
  add(report.totals.bytesFused);
  add(report.functions.front().figures.flops);
  add(report.regions.front().bytes);
  return list;
}

/// Goes through all that E may be.
void expectMostOf(const Profile &profile, int64_t b) {
  Report ranged = reportOf(profile, {{"B", b}});
  ASSERT_EQ(ranged.ops.size(), 1u);
  std::vector<Int128> most;
  Int128 least = -1;
  for (int64_t e = 2; e <= std::min<int64_t>(2 * b, 8); ++e) {
    Report exact = reportOf(profile, {{"B", b}, {"E", e}});
    EXPECT_FALSE(exact.totals.figures.atMost);
    EXPECT_FALSE(exact.ops.front().figures->atMost);
    std::vector<Int128> figures = figuresOf(exact);
    if (most.empty())
      most = figures;
    for (size_t i = 0; i < most.size(); ++i)
      most[i] = std::max(most[i], figures[i]);
    Int128 flops = *exact.totals.figures.flops.value;
    least = least < 0 ? flops : std::min(least, flops);
    EXPECT_LE(*exact.totals.time, *ranged.totals.time * (1 + 1e-12));
  }
  std::vector<Int128> found = figuresOf(ranged);
  for (size_t i = 0; i < most.size(); ++i)
    EXPECT_EQ(toString(found[i]), toString(most[i]))
        << "figure " << i << ", B=" << b;
  bool isCertain = b == 1;
  EXPECT_EQ(ranged.totals.figures.atMost, !isCertain);
  EXPECT_EQ(ranged.totals.figures.byRange, !isCertain);
  EXPECT_EQ(ranged.ops.front().figures->atMost, !isCertain);
  EXPECT_EQ(toString(*ranged.least.back().figures.flops.value),
            toString(least));
  EXPECT_FALSE(ranged.least.back().figures.atMost);
}

TEST(RangesTest, CountsThatDoNotGrow) {
  for (int64_t b = 1; b <= 6; ++b) {
    expectMostOf(makeProfile("1", "2*E", "16*E"), b);
    expectMostOf(makeProfile("20 - E", "2", "16"), b);
    expectMostOf(makeProfile("E", "7*ceildiv(B, E)", "B + 8"), b);
    expectMostOf(makeProfile("1", "E*ceildiv(7, E)", "20 - 2*E"), b);
    expectMostOf(makeProfile("1", "11*E - E^2", "max(E, 10 - E)"), b);
    expectMostOf(makeProfile("min(E, 9 - E)", "64", "floordiv(60, E)"), b);
  }
}

/// A sum of a few terms that go up and down with E, never negative.
std::string randomCount(std::mt19937 &random) {
  static const char *const kTerms[] = {"E",
                                       "B*E",
                                       "E^2",
                                       "ceildiv(37, E)",
                                       "E*ceildiv(B, E)",
                                       "floordiv(E, 3)",
                                       "11*E - E^2",
                                       "min(E, 9 - E)",
                                       "max(E, 10 - E)",
                                       "40 - 5*E"};
  std::string text = std::to_string(random() % 9);
  for (unsigned i = 0, e = 1 + random() % 3; i < e; ++i)
    text += " + " + std::to_string(1 + random() % 5) + "*(" +
            kTerms[random() % std::size(kTerms)] + ")";
  return text + " + E - E + 1";
}

TEST(RangesTest, AgreeWithAllValues) {
  std::mt19937 random(7);
  for (int i = 0; i < 200; ++i) {
    std::string count = randomCount(random), work = randomCount(random),
                bytes = randomCount(random);
    SCOPED_TRACE(count + "; " + work + "; " + bytes);
    Profile profile = makeProfile(count, work, bytes);
    if (!profile.totals.work.front().amount.dependsOn("E") ||
        !profile.ops.front().count.dependsOn("E"))
      continue;
    expectMostOf(profile, static_cast<int64_t>(1 + random() % 5));
  }
}

TEST(RangesTest, SweepsHaveTheMostOfEverySetting) {
  Profile profile = makeProfile("1", "E*ceildiv(7, E)", "20 - 2*E");
  ReportOptions options;
  options.points = {{{"B", 1}}, {{"B", 2}}, {{"B", 3}}, {{"B", 5}}};
  Report report = reportOf(profile, {}, options);
  ASSERT_EQ(report.points.size(), 4u);
  for (const SweepPoint &point : report.points) {
    Report alone = reportOf(profile, {{"B", point.bindings.at("B")}});
    EXPECT_EQ(point.series.front().flops, *alone.totals.figures.flops.value);
    EXPECT_EQ(point.series.front().bytesRead,
              *alone.totals.figures.bytesRead.value);
  }
  EXPECT_TRUE(report.series.front().atMost);
}

TEST(RangesTest, ABindingEndsThemInASavedReport) {
  Profile profile = makeProfile("E", "64", "16");
  ReportOptions options;
  options.points = {{{"B", 2}}, {{"B", 3}}};
  std::string text = jsonOf(reportOf(profile, {{"B", 4}}, options));
  EXPECT_THAT(text, HasSubstr("at_most"));
  SavedReport saved = readBack(text);
  expectSameText(jsonOf(remake(saved, makeA100())), text);

  auto bound = buildReport(saved, makeA100(), {{"B", 4}, {"E", 5}}, {});
  ASSERT_TRUE(std::holds_alternative<Report>(bound));
  std::string exact = jsonOf(std::get<Report>(bound));
  EXPECT_THAT(exact, Not(HasSubstr("at_most")));
  EXPECT_THAT(exact, HasSubstr("\"flops\": 320"));
  // Settings that were saved follow, too.
  auto swept =
      buildReport(saved, makeA100(), {{"B", 4}, {"E", 3}}, saved.options);
  ASSERT_TRUE(std::holds_alternative<Report>(swept));
  for (const SweepPoint &point : std::get<Report>(swept).points)
    EXPECT_EQ(point.series.front().flops, 3 * 64);
}

TEST(RangesTest, OtherBoundsStay) {
  Profile profile = makeProfile("E", "64", "16");
  markAtMost(profile.ops.front());
  profile.totals.atMost = profile.functions.front().totals.atMost = true;
  SavedReport saved = readBack(jsonOf(reportOf(profile, {{"B", 4}})));
  auto bound = buildReport(saved, makeA100(), {{"B", 4}, {"E", 5}}, {});
  ASSERT_TRUE(std::holds_alternative<Report>(bound));
  EXPECT_TRUE(std::get<Report>(bound).totals.figures.atMost);
  EXPECT_TRUE(std::get<Report>(bound).ops.front().figures->atMost);
}

} // namespace
