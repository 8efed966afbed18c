//===- CompareTest.cpp - Reports side by side -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaProfile.h"
#include "Roofline/Target/Report/CompareEmitter.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::ContainsRegex;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

Report llama(int64_t length, const char *device = "a100-80gb-pcie") {
  return reportOf(makeLlama33B(), {{"B", 1}, {"S", length}, {"C", 2048}}, {},
                  *findDevice(device));
}

/// A model of one product, and maybe one other op.
Report tiny(const char *group, const char *title, const char *other = nullptr) {
  ProfileBuilder builder;
  builder.profile.title = title;
  builder.beginFunction("main", "init");
  builder.addProduct(group, "here", 1, 64, 64, 64);
  if (other)
    builder.addElementwise(other, "there", 64, 0, 64, 64);
  return reportOf(builder.profile, {});
}

std::vector<std::string> sourcesOf(llvm::ArrayRef<Report> reports) {
  std::vector<std::string> names;
  for (size_t i = 0; i < reports.size(); ++i)
    names.push_back("file" + std::to_string(i) + ".json");
  return names;
}

Comparison compare(llvm::ArrayRef<Report> reports) {
  auto comparison = compareReports(reports, sourcesOf(reports));
  if (comparison)
    return std::move(*comparison);
  ADD_FAILURE() << llvm::toString(comparison.takeError());
  return {};
}

std::string write(llvm::ArrayRef<Report> reports, ReportFormat format,
                  unsigned width = 100, const RowOrder &order = {}) {
  EmitOptions options;
  options.format = format;
  options.text.width = width;
  options.text.order = order;
  std::string text;
  llvm::raw_string_ostream os(text);
  emitComparison(compare(reports), options, os);
  return text;
}

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

TEST(CompareTest, GroupsStandSideBySide) {
  std::vector<Report> reports = {tiny("qkv mlp", "M", "norm"),
                                 tiny("qkv mlp", "M", "rope")};
  Comparison comparison = compare(reports);
  ASSERT_EQ(comparison.groups.size(), 3u);
  EXPECT_THAT(comparison.groups[0].of,
              ElementsAre(&reports[0].groups[0], &reports[1].groups[0]));
  EXPECT_THAT(comparison.groups[1].of,
              ElementsAre(&reports[0].groups[1], nullptr));
  EXPECT_THAT(comparison.groups[2].of,
              ElementsAre(nullptr, &reports[1].groups[1]));
  EXPECT_EQ(comparison.groups[2].any().group, "rope");
}

TEST(CompareTest, ChangesOfBoundAreCollected) {
  std::vector<Report> reports = {llama(2048), llama(128), llama(2048)};
  Comparison comparison = compare(reports);
  ASSERT_EQ(comparison.changes.size(), 4u);
  const BoundChange &change = comparison.changes[0];
  EXPECT_EQ(change.report, 1u);
  EXPECT_EQ(change.group, "qkv mlp");
  EXPECT_EQ(change.phase, "init");
  EXPECT_EQ(change.from, BoundKind::Compute);
  EXPECT_EQ(change.to, BoundKind::Memory);
  EXPECT_EQ(change.ops.size(), 180u);
}

TEST(CompareTest, RepeatedIdsAreMatchedInOrder) {
  std::vector<Report> reports = {llama(2048), llama(128)};
  for (Report &report : reports)
    report.ops[1].id = report.ops[0].id;
  EXPECT_EQ(compare(reports).changes[0].ops.size(), 180u);
}

TEST(CompareTest, RatiosNeedTwoFigures) {
  EXPECT_EQ(ratio(1, 4), 0.25);
  EXPECT_EQ(ratio(1, 0), std::nullopt);
  EXPECT_EQ(ratio(std::nullopt, 2), std::nullopt);
  EXPECT_EQ(ratio(2, std::nullopt), std::nullopt);
}

TEST(CompareTest, NothingInCommonIsAnError) {
  std::vector<Report> reports = {tiny("a", "First"), tiny("b", "Second")};
  auto comparison = compareReports(reports, sourcesOf(reports));
  ASSERT_FALSE(bool(comparison));
  std::string message = llvm::toString(comparison.takeError());
  EXPECT_THAT(message, HasSubstr("'First' of 'file0.json'"));
  EXPECT_THAT(message, HasSubstr("'Second' of 'file1.json'"));
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

TEST(CompareTest, TextShowsTimesRatiosAndBounds) {
  std::string text =
      write({llama(2048), llama(2048, "h100-sxm")}, ReportFormat::Text);
  EXPECT_THAT(text, HasSubstr("B: Llama 33B on H100 SXM5, 3,350 GB/s"));
  EXPECT_THAT(text, HasSubstr("qkv mlp       104.7 ms  33.01 ms  0.3153  "
                              "compute\n"));
  // Both do the same.
  EXPECT_THAT(text, Not(HasSubstr("FLOPs B/A")));
  EXPECT_THAT(text, HasSubstr("  none: all compared ops have the bound"));
}

TEST(CompareTest, TextMarksChanges) {
  std::string text = write({llama(2048), llama(128)}, ReportFormat::Text);
  EXPECT_THAT(text, HasSubstr("bindings of B: B=1, C=2048, S=128"));
  EXPECT_THAT(text, HasSubstr("FLOPs B/A  bytes B/A  bound\n"));
  EXPECT_THAT(text, HasSubstr("compute -> memory\n"));
  EXPECT_THAT(text, HasSubstr("B: qkv mlp init: 180 ops compute -> memory: "
                              "layers.0.q_proj, layers.0.k_proj"));
  EXPECT_THAT(text, HasSubstr("... and 177 more"));
  EXPECT_THAT(text, HasSubstr("B: lm head init: 1 op compute -> memory"));
}

TEST(CompareTest, TextStaysWithinTheWidth) {
  std::vector<Report> reports = {llama(2048), llama(128),
                                 llama(2048, "h100-sxm"), llama(64, "l4")};
  for (size_t count : {2, 3, 4})
    for (unsigned width : {80, 100}) {
      std::string text = write(llvm::ArrayRef(reports).take_front(count),
                               ReportFormat::Text, width);
      for (llvm::StringRef line : llvm::split(text, '\n'))
        EXPECT_LE(line.size(), width) << line.str();
    }
}

TEST(CompareTest, TextTellsWhatOnlyOneHas) {
  std::string text =
      write({tiny("qkv mlp", "One", "norm"), tiny("qkv mlp", "Two", "rope")},
            ReportFormat::Text);
  EXPECT_THAT(text, HasSubstr("of different models: 'One', 'Two'\n"));
  EXPECT_THAT(text, HasSubstr("only in A: norm init\n"));
  EXPECT_THAT(text, HasSubstr("only in B: rope init\n"));
}

TEST(CompareTest, TextIsOrderedByTheBase) {
  std::string text = write({llama(2048), llama(2048, "h100-sxm")},
                           ReportFormat::Text, 100, {SortKey::Time, 1});
  EXPECT_LT(text.find("up/gate/down"), text.find("... and 4 more rows"));
  EXPECT_THAT(text, Not(HasSubstr("o proj  ")));
}

TEST(CompareTest, UnknownFiguresHaveNoRatio) {
  Report unbound = reportOf(makeLlama33B(), {{"B", 1}});
  std::string text = write({llama(2048), unbound}, ReportFormat::Text);
  EXPECT_THAT(text, HasSubstr("without a value in B: C, S\n"));
  Report atLeast = llama(2048);
  atLeast.totals.atLeast = true;
  text = write({llama(2048), atLeast}, ReportFormat::Text);
  EXPECT_THAT(text, HasSubstr(">= "));
}

TEST(CompareTest, UpperBoundsHaveNoRatio) {
  Profile profile = makeLlama33B();
  markAtMost(profile.ops[0]);
  profile.totals.atMost = true;
  Report bounds = reportOf(profile, {{"B", 1}, {"S", 2048}, {"C", 2048}});
  std::string text = write({llama(2048), bounds}, ReportFormat::Text);
  EXPECT_THAT(text,
              ContainsRegex("\n  qkv mlp +104\\.7 ms +<= 104\\.7 ms +- "));
  EXPECT_THAT(text, ContainsRegex("\n  o proj +34\\.90 ms +34\\.90 ms +1 "));
  EXPECT_THAT(text, HasSubstr("\n<=: upper bounds, as "));
  text = write({llama(2048), bounds}, ReportFormat::Json);
  EXPECT_THAT(text, HasSubstr("\"at_most\": true"));
  text = write({llama(2048), bounds}, ReportFormat::Csv);
  EXPECT_THAT(text, ContainsRegex(",compute,false,[^\n]*,compute,true,"));
}

TEST(CompareTest, HostileNamesStayInert) {
  std::string text =
      write({tiny("a\nb\x1b[31m", "T\n"), tiny("a\nb\x1b[31m", "T\r")},
            ReportFormat::Text);
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
  EXPECT_THAT(text, HasSubstr("a\\nb\\x1b[31m"));
}

//===----------------------------------------------------------------------===//
// JSON and CSV
//===----------------------------------------------------------------------===//

TEST(CompareTest, JsonHoldsFiguresAndRatios) {
  Report a = llama(2048), b = llama(128);
  auto json = llvm::json::parse(write({a, b}, ReportFormat::Json));
  ASSERT_TRUE(bool(json));
  const llvm::json::Object &root = *json->getAsObject();
  const llvm::json::Object &group =
      *(*root.getArray("groups"))[0].getAsObject();
  EXPECT_EQ(group.getString("group"), "qkv mlp");
  const llvm::json::Object &other =
      *(*group.getArray("reports"))[1].getAsObject();
  EXPECT_EQ(other.getInteger("flops"), b.groups[0].figures.flops.value);
  EXPECT_EQ(other.getNumber("flops_ratio"), 0.0625);
  EXPECT_EQ(other.getNumber("time_ratio"),
            b.groups[0].bound.time / a.groups[0].bound.time);
  EXPECT_EQ(root.getArray("changes")->size(), 4u);
}

TEST(CompareTest, CsvHasARowPerGroupAndPair) {
  std::string text =
      write({llama(2048), llama(128), llama(64)}, ReportFormat::Csv);
  EXPECT_EQ(llvm::StringRef(text).count('\n'), 1u + 2 * 10);
  EXPECT_THAT(text, HasSubstr("\nfile0.json,a100-80gb-pcie,file2.json,"
                              "a100-80gb-pcie,qkv mlp,init,"));
}

} // namespace
