//===- RowOrderTest.cpp - Sorted and cut tables ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/RowOrder.h"
#include "LlamaProfile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::ElementsAre;

namespace {

/// Three ops: `b` with the most bytes, `a` with the most FLOPs, and `c`, whose
/// size is not known.
Report makeReport() {
  ProfileBuilder builder;
  builder.beginFunction("main", "");
  auto add = [&](const char *name, const SymbolicExpr &flops,
                 const SymbolicExpr &bytes, const SymbolicExpr &count) {
    Cost cost;
    cost.addWork(Unit::Matrix, "f16", flops);
    cost.addRead(Traffic::Place::Operand, 0, bytes);
    builder.add("", name, "here", cost);
    builder.profile.ops.back().count = count;
  };
  SymbolicExpr n = SymbolicExpr::symbol("N");
  add("c", n, n, 1);
  add("b", 10, 1000, 7);
  add("a", 1000, 10, 2);
  return reportOf(builder.profile, {});
}

std::vector<std::string> opNames(SortKey key, size_t top = 0) {
  Report report = makeReport();
  std::vector<const ReportOp *> rows;
  for (const ReportOp &op : report.ops)
    rows.push_back(&op);
  EXPECT_EQ(arrange(rows, {key, top}), top == 0 ? 0 : 3 - top);
  std::vector<std::string> names;
  for (const ReportOp *row : rows)
    names.push_back(row->op);
  return names;
}

TEST(RowOrderTest, SortsByEveryKey) {
  EXPECT_THAT(opNames(SortKey::Appearance), ElementsAre("c", "b", "a"));
  EXPECT_THAT(opNames(SortKey::Name), ElementsAre("a", "b", "c"));
  EXPECT_THAT(opNames(SortKey::Flops), ElementsAre("a", "b", "c"));
  EXPECT_THAT(opNames(SortKey::Bytes), ElementsAre("b", "a", "c"));
  EXPECT_THAT(opNames(SortKey::Time), ElementsAre("b", "a", "c"));
  EXPECT_THAT(opNames(SortKey::Intensity), ElementsAre("a", "b", "c"));
  EXPECT_THAT(opNames(SortKey::Count), ElementsAre("b", "a", "c"));
}

TEST(RowOrderTest, EqualRowsStayInOrder) {
  Report report = makeReport();
  report.ops = {report.ops[1], report.ops[2], report.ops[1], report.ops[2]};
  std::vector<const ReportOp *> rows;
  for (const ReportOp &op : report.ops)
    rows.push_back(&op);
  for (SortKey key : {SortKey::Flops, SortKey::Name}) {
    arrange(rows, {key, 0});
    EXPECT_THAT(rows, ElementsAre(&report.ops[1], &report.ops[3],
                                  &report.ops[0], &report.ops[2]));
  }
}

TEST(RowOrderTest, KeepsTheFirstRows) {
  EXPECT_THAT(opNames(SortKey::Flops, 1), ElementsAre("a"));
  EXPECT_THAT(opNames(SortKey::Appearance, 2), ElementsAre("c", "b"));
}

TEST(RowOrderTest, SortsGroupsToo) {
  Report report = makeReport();
  std::vector<const ReportGroup *> rows;
  for (const ReportGroup &group : report.groups)
    rows.push_back(&group);
  EXPECT_EQ(arrange(rows, {SortKey::Flops, 1}), 2u);
  // Multiplied by the executions: 7 * 10 is less than 2 * 1000.
  EXPECT_EQ(rows.front()->key, "a");
}

TEST(RowOrderTest, KeysHaveNames) {
  for (const char *name :
       {"appearance", "time", "flops", "bytes", "intensity", "count", "name"}) {
    EXPECT_TRUE(parseSortKey(name).has_value()) << name;
    EXPECT_NE(sortKeyNames().find(name), std::string::npos) << name;
  }
  EXPECT_EQ(parseSortKey("size"), std::nullopt);
  EXPECT_EQ(parseSortKey(""), std::nullopt);
}

} // namespace
