//===- CsvEmitterTest.cpp - Reports for spreadsheets ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/CsvEmitter.h"
#include "LlamaProfile.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

namespace {

std::vector<std::string> lines(const Report &report,
                               const RowOrder &order = {}) {
  std::string text;
  llvm::raw_string_ostream os(text);
  emitCsv(report, order, os);
  EXPECT_EQ(text.back(), '\n');
  std::vector<std::string> result;
  llvm::SmallVector<llvm::StringRef> split;
  llvm::StringRef(text).drop_back().split(split, '\n');
  for (llvm::StringRef line : split)
    result.push_back(line.str());
  return result;
}

/// One op with the given names.
Report reportWith(const std::string &group, const std::string &location) {
  ProfileBuilder builder;
  builder.beginFunction("main", "");
  Cost cost;
  cost.addRead(Traffic::Place::Operand, 0, SymbolicExpr::symbol("N"));
  builder.add(group, "test.op", location, cost);
  return reportOf(builder.profile, {});
}

TEST(CsvEmitterTest, OneRowPerOp) {
  std::vector<std::string> rows =
      lines(reportOf(makeLlama33B(), {{"B", 1}, {"S", 2048}, {"C", 2048}}));
  ASSERT_EQ(rows.size(), 1u + 2 * (60 * 9 + 1));
  EXPECT_EQ(rows[0],
            "id,op,location,function,group,phase,count,flops,transcendentals,"
            "integer,misc,bytes_read,bytes_written,intensity,bound,limiter,"
            "latency_limited,attainable,time,flops_expr,bytes_expr,crossover,"
            "at_most,device");
  EXPECT_THAT(rows[1],
              StartsWith("prefill.0,linalg.contract,layers.0.q_proj,prefill,"
                         "qkv mlp,init,1,181462368256,0,0,0,115867648,27262976,"
                         "1267.80"));
  EXPECT_THAT(rows[1], HasSubstr(",compute,matrix/f16,false,"));
  EXPECT_THAT(rows[1], HasSubstr(",88604672*B*S,26624*B*S + 88604672,"
                                 "B*S >= 170,false,"));
}

TEST(CsvEmitterTest, UnknownFiguresAreEmpty) {
  EXPECT_EQ(lines(reportWith("", "here"))[1],
            "main.0,test.op,here,main,,,1,0,0,0,0,,0,,,,,,,,N,never,"
            "false,a100-80gb-pcie");
}

TEST(CsvEmitterTest, QuotesWhatNeedsIt) {
  std::string row = lines(reportWith("a,b", "say \"hi\""))[1];
  EXPECT_THAT(row, StartsWith("main.0,test.op,\"say \"\"hi\"\"\",main,"
                              "\"a,b\",,1,"));
}

TEST(CsvEmitterTest, ARowIsAlwaysOneLine) {
  std::vector<std::string> rows = lines(reportWith("a\r\nb", "\x1b[2J\xff"));
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_THAT(rows[1], HasSubstr(",\\x1b[2J\xef\xbf\xbd,"));
  EXPECT_THAT(rows[1], HasSubstr(",a\\r\\nb,"));
}

TEST(CsvEmitterTest, SortsAndCuts) {
  Report report =
      reportOf(makeLlama33B(), {{"B", 1}, {"S", 2048}, {"C", 2048}});
  std::vector<std::string> rows = lines(report, {SortKey::Flops, 1});
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_THAT(rows[1], HasSubstr(",lm head,init,"));
}

TEST(CsvEmitterTest, ASweepHasARowPerSettingAndSeries) {
  ReportOptions options;
  options.points = {{{"B", 1}, {"S", 128}}, {{"B", 2}, {"S", 128}}};
  Report report = reportOf(makeLlama33B(), {}, options);
  std::vector<std::string> rows = lines(report, {SortKey::Flops, 1});
  ASSERT_EQ(rows.size(), 1 + 2 * report.series.size());
  EXPECT_EQ(rows[0], "B,S,group,phase,count,flops,bytes_read,bytes_written,"
                     "intensity,bound,attainable,time,fits_memory,"
                     "at_most,device");
  EXPECT_THAT(rows[1], StartsWith("1,128,qkv mlp,init,180,2041451642880,"));
  EXPECT_THAT(rows[1], HasSubstr(",memory,"));
  EXPECT_THAT(rows[1 + report.series.size()], StartsWith("2,128,qkv mlp,"));
  // C has no value.
  EXPECT_THAT(rows, testing::Contains("1,128,qk/pv,ar,,,,,,,,,true,false,"
                                      "a100-80gb-pcie"));
}

TEST(CsvEmitterTest, UpperBoundsSaySo) {
  Profile profile = makeLlama33B();
  markAtMost(profile.ops[0]);
  ReportOptions options;
  std::vector<std::string> rows = lines(reportOf(profile, {}, options));
  EXPECT_THAT(rows[1], EndsWith(",B*S >= 170,true,a100-80gb-pcie"));
  EXPECT_THAT(rows[2], EndsWith(",B*S >= 170,false,a100-80gb-pcie"));
  // Of a series with one such op.
  options.points = {{{"B", 1}, {"S", 128}}};
  rows = lines(reportOf(profile, {}, options));
  EXPECT_THAT(rows[1], HasSubstr(",qkv mlp,init,"));
  EXPECT_THAT(rows[1], EndsWith(",true,true,a100-80gb-pcie"));
  EXPECT_THAT(rows[2], EndsWith(",true,false,a100-80gb-pcie"));
}

TEST(CsvEmitterTest, SeveralDevicesShareAHeader) {
  Report first = reportWith("", "here"), second = first;
  second.device.name = "other";
  std::string text;
  llvm::raw_string_ostream os(text);
  emitCsv({first, second}, {}, os);
  EXPECT_EQ(llvm::StringRef(text).count("at_most,device\n"), 1u);
  EXPECT_THAT(text, HasSubstr(",never,false,a100-80gb-pcie\n"));
  EXPECT_THAT(text, HasSubstr(",never,false,other\n"));
}

} // namespace
