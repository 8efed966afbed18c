//===- PageDataTest.cpp - What the page computes with ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PageData.h"
#include "LlamaProfile.h"
#include "Roofline/Target/Report/HtmlEmitter.h"

#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace roofline;
using llvm::json::Array;
using llvm::json::Object;
using llvm::json::Value;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string textOf(llvm::ArrayRef<Report> reports,
                   const ChartOptions &options = {}) {
  std::string text;
  llvm::raw_string_ostream os(text);
  writePageData(reports, options, os);
  return text;
}

Object parse(const std::string &text) {
  llvm::Expected<Value> value = llvm::json::parse(text);
  if (value)
    return std::move(*value->getAsObject());
  ADD_FAILURE() << llvm::toString(value.takeError());
  return {};
}

const Object &reportIn(const Object &data, size_t index = 0) {
  return *(*data.getArray("reports"))[index].getAsObject();
}

const Bindings kDefaults = {{"B", 1}, {"S", 2048}, {"C", 2048}};

TEST(PageDataTest, EqualCostsStandOnce) {
  Report report = reportOf(makeLlama33B(), kDefaults);
  Object data = parse(textOf(report));
  const Object &page = reportIn(data);
  // Projections, scores, values, gate and up, down and the head, by phase.
  EXPECT_EQ(page.getArray("costs")->size(), 12u);
  const Object &ops = *page.getObject("ops");
  for (const char *column : {"id", "op", "location", "function", "group",
                             "phase", "shape", "cost", "count"}) {
    ASSERT_NE(ops.getArray(column), nullptr) << column;
    EXPECT_EQ(ops.getArray(column)->size(), report.ops.size()) << column;
  }
  EXPECT_EQ(ops.get("measured"), nullptr);
}

TEST(PageDataTest, CountsAreFormulasOrExactNumbers) {
  ProfileBuilder builder;
  builder.beginFunction("main", "");
  builder.addProduct("", "a", 1, SymbolicExpr::symbol("M"), 3, 4);
  builder.addProduct("", "b", 1, int64_t(1) << 40, 1 << 10, 1 << 3);
  Object data = parse(textOf(reportOf(builder.profile, {})));
  const Array &costs = *reportIn(data).getArray("costs");
  EXPECT_EQ(costs[0].getAsObject()->getString("flops"), "24*M");
  EXPECT_EQ(costs[1].getAsObject()->getString("flops"), "18014398509481984");
  EXPECT_EQ(costs[1].getAsObject()->getInteger("bytes_written"), int64_t(1)
                                                                     << 51);
  EXPECT_EQ(reportIn(data).getArray("dims")->size(), 1u);
}

TEST(PageDataTest, PointsAreOnlyTheirSettings) {
  ReportOptions options;
  for (int64_t batch = 1; batch <= 1000; ++batch)
    options.points.push_back({{"B", batch}});
  size_t without = textOf(reportOf(makeLlama33B(), kDefaults)).size();
  std::string text = textOf(reportOf(makeLlama33B(), kDefaults, options));
  EXPECT_LT(text.size() - without, 5 * options.points.size());
  Object data = parse(text);
  const Object &sweep = *reportIn(data).getObject("sweep");
  EXPECT_EQ(sweep.getInteger("points"), 1000);
  EXPECT_EQ((*(*sweep.getArray("values"))[0].getAsArray())[999], Value(1000));
}

TEST(PageDataTest, DevicesOfReportsComeFirstAndOnce) {
  Device own = makeA100();
  own.title = "Mine";
  Profile profile = makeLlama33B();
  Report first = reportOf(profile, kDefaults, {}, own);
  Report second = reportOf(profile, kDefaults, {}, *findDevice("l4"));
  Object data = parse(textOf({first, second, first}));
  const Array &devices = *data.getArray("devices");
  EXPECT_EQ(devices.size(), knownDevices().size() + 1);
  EXPECT_EQ(devices[0].getAsObject()->getString("title"), "Mine");
  EXPECT_EQ(devices[1].getAsObject()->getString("name"), "l4");
  EXPECT_EQ(reportIn(data, 1).getInteger("device"), 1);
  EXPECT_EQ(reportIn(data, 2).getInteger("device"), 0);
}

TEST(PageDataTest, MeasurementsAndChartOptions) {
  Report report = reportOf(makeLlama33B(), kDefaults);
  report.measured.device = "a machine";
  report.measured.points.push_back(
      {"k0", "qkv mlp", "init", {{"S", 7}}, 1, 2, 3, 0.5, {1, 2}});
  Object data = parse(textOf(report, {ChartStyle::Seed, {"qk/pv init", "ar"}}));
  const Object &page = reportIn(data);
  const Object &measured = *page.getObject("measured");
  EXPECT_EQ(measured.getString("device"), "a machine");
  const Object &point = *(*measured.getArray("points"))[0].getAsObject();
  EXPECT_EQ(point.getObject("bindings")->getInteger("S"), 7);
  EXPECT_EQ(point.getArray("ops")->size(), 2u);
  EXPECT_EQ(data.getObject("chart")->getString("style"), "seed");
  EXPECT_EQ(data.getObject("chart")->getArray("series")->size(), 2u);
}

TEST(PageDataTest, NoNameEndsTheScript) {
  ProfileBuilder builder;
  const std::string hostile("</script><!--\xE2\x80\xA8\xE2\x80\xA9\xE2\x82\xAC"
                            "\xff\"\\\n\0",
                            25);
  builder.profile.title = hostile;
  builder.beginFunction(hostile, hostile);
  builder.addProduct(hostile, hostile, 1, 2, 3, 4);
  Report report = reportOf(builder.profile, {});
  std::string text = textOf(report);
  EXPECT_THAT(text, Not(HasSubstr("<")));
  EXPECT_THAT(text, Not(HasSubstr("\xE2\x80")));
  Object data = parse(text);
  EXPECT_EQ(reportIn(data).getString("title"),
            llvm::json::fixUTF8(llvm::StringRef(hostile)));
  std::string page;
  llvm::raw_string_ostream os(page);
  emitHtml(report, {}, os);
  EXPECT_THAT(page, HasSubstr("&lt;/script&gt;"));
  EXPECT_THAT(page, Not(HasSubstr("</script><!--")));
}

TEST(PageDataTest, ThePageWithoutDataIsSmall) {
  std::string page;
  llvm::raw_string_ostream os(page);
  emitHtml(reportOf({}, {}), {}, os);
  EXPECT_LT(page.size(), 400'000u);
  EXPECT_THAT(page, HasSubstr("Copyright"));
  EXPECT_THAT(page, Not(HasSubstr("@DATA@")));
}

} // namespace
