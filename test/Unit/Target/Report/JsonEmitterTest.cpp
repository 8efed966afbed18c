//===- JsonEmitterTest.cpp - Reports for programs -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/JsonEmitter.h"
#include "LlamaProfile.h"
#include "RateMeasurements.h"

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

std::string textOf(const Report &report) {
  std::string text;
  llvm::raw_string_ostream os(text);
  emitJson(report, os);
  return text;
}

Value parse(const std::string &text) {
  llvm::Expected<Value> value = llvm::json::parse(text);
  if (value)
    return std::move(*value);
  ADD_FAILURE() << llvm::toString(value.takeError());
  return nullptr;
}

/// Object `index` of the list `key`.
const Object &element(Value &&json, const char *key, size_t index) = delete;
const Object &element(const Value &json, const char *key, size_t index) {
  return *(*json.getAsObject()->getArray(key))[index].getAsObject();
}

Report llama(const Bindings &bindings, const ReportOptions &options = {}) {
  return reportOf(makeLlama33B(), bindings, options);
}

const Bindings kDefaults = {{"B", 1}, {"S", 2048}, {"C", 2048}};

void expectKeys(const Object &object, const char *keys) {
  for (llvm::StringRef rest = keys; !rest.empty();) {
    auto [key, tail] = rest.split(' ');
    EXPECT_NE(object.get(key), nullptr) << key.str();
    rest = tail;
  }
}

TEST(JsonEmitterTest, KeysOfTheContract) {
  ReportOptions options;
  options.points = {{{"B", 2}}};
  Value json = parse(textOf(llama(kDefaults, options)));
  const Object &root = *json.getAsObject();
  EXPECT_EQ(root.getString("schema"), "roofline-report/1");
  EXPECT_TRUE(root.getString("producer")->starts_with("roofline-opt "));
  EXPECT_EQ(root.getString("module"), "models/llama-33b.mlir");
  EXPECT_EQ(root.getString("title"), "Llama 33B");
  EXPECT_EQ(root.getObject("bindings")->getInteger("S"), 2048);
  EXPECT_EQ(root.getObject("conventions")->getInteger("fma"), 2);
  EXPECT_EQ(root.getObject("conventions")->getString("causal"), "full");
  EXPECT_EQ(root.getObject("coverage")->getInteger("modelled"), 1082);
  constexpr const char *kFigures =
      "flops transcendentals integer misc work bytes_read bytes_written";
  constexpr const char *kBound = "count intensity bound limiter "
                                 "latency_limited attainable time crossover";
  for (const char *list : {"ops", "groups"}) {
    expectKeys(element(json, list, 0), kFigures);
    expectKeys(element(json, list, 0), kBound);
  }
  expectKeys(element(json, "ops", 0),
             "id op location function group phase flops_expr bytes_expr");
  expectKeys(element(json, "groups", 0), "group phase");
  expectKeys(element(json, "functions", 0), "function phase");
  for (const Object *total :
       {&element(json, "functions", 0), root.getObject("totals")}) {
    expectKeys(*total, kFigures);
    expectKeys(*total, "bytes_fused bytes_floor time time_fused time_floor");
  }
  expectKeys(element(json, "points", 0), "bindings fits_memory groups");
}

TEST(JsonEmitterTest, PointsOnlyWithASweep) {
  EXPECT_THAT(textOf(llama(kDefaults)), Not(HasSubstr("\"points\"")));
}

TEST(JsonEmitterTest, OrderOfConventionsAndKeyOfGroups) {
  ReportOptions options;
  options.groupBy = GroupBy::Location;
  Value json = parse(textOf(llama(kDefaults, options)));
  const Object &root = *json.getAsObject();
  EXPECT_EQ(root.getString("group_by"), "location");
  const llvm::json::Array &order = *root.getArray("convention_order");
  ASSERT_EQ(order.size(), 3u);
  EXPECT_EQ(order[0].getAsString(), "fma");
  EXPECT_EQ(order[2].getAsString(), "causal");
}

TEST(JsonEmitterTest, MeasurementsOnlyWhereThereAreSome) {
  Report report = llama(kDefaults);
  EXPECT_THAT(textOf(report), Not(HasSubstr("\"measured\"")));
  const ReportOp &timed = report.ops[1];
  int64_t flops = *timed.figures->flops.value,
          read = *timed.figures->bytesRead.value,
          written = *timed.figures->bytesWritten.value;
  double time = 4 * timed.bound->time;
  report.measured.device = "that machine";
  report.measured.points = {
      {"k3", "qkv mlp", "", {}, flops, read, written, time, {1}}};
  rateMeasurements(report);
  Value json = parse(textOf(report));
  EXPECT_EQ(element(json, "ops", 0).get("measured"), nullptr);
  const Object &op = *element(json, "ops", 1).getObject("measured");
  expectKeys(op, "time achieved achieved_bytes ratio error");
  EXPECT_EQ(op.getNumber("time"), time);
  EXPECT_EQ(op.getNumber("ratio"), 0.25);
  EXPECT_EQ(op.getNumber("error"), -0.75);
  EXPECT_EQ(op.getNumber("achieved"), timed.bound->attainable / 4);
  const Object &measured = *json.getAsObject()->getObject("measured");
  EXPECT_EQ(measured.getString("device"), "that machine");
  const Object &point = *(*measured.getArray("points"))[0].getAsObject();
  expectKeys(point, "kernel group phase bindings flops bytes_read "
                    "bytes_written time roof_time achieved achieved_bytes "
                    "ratio error ops");
  EXPECT_TRUE(point.get("phase")->getAsNull());
  EXPECT_EQ((*point.getArray("ops"))[0].getAsString(), timed.id);
}

TEST(JsonEmitterTest, RowsOfARegionAreMeasuredTogether) {
  Report report = llama(kDefaults);
  report.measured.device = "that machine";
  report.measured.roof = *findDevice("h200-sxm");
  MeasuredPoint point;
  point.kernel = "k";
  point.time = 1;
  point.bytesRead = 1000;
  point.ops = {0, 1, 8, 9};
  point.regionOps = 2;
  point.baseline = {"library", 0.5};
  report.measured.points = {point};
  rateMeasurements(report);
  Value json = parse(textOf(report));
  for (size_t row : {0, 1, 8, 9}) {
    const Object &op = *element(json, "ops", row).getObject("measured");
    expectKeys(op, "time achieved achieved_bytes ratio measured_roof_ratio "
                   "error baseline together");
    const Array &together = *op.getArray("together");
    ASSERT_EQ(together.size(), 2u);
    EXPECT_EQ(together[row % 2].getAsString(), report.ops[row].id);
  }
}

TEST(JsonEmitterTest, IntegersAreExactAndDoublesShort) {
  Report report = llama(kDefaults);
  std::string text = textOf(report);
  EXPECT_THAT(text, HasSubstr("\"flops\": 139062987980800,"));
  EXPECT_THAT(text, HasSubstr("\"memory_bandwidth\": 1935000000000,"));
  EXPECT_THAT(text, HasSubstr("\"launch_latency\": 2.5e-06,"));
  EXPECT_THAT(text, HasSubstr("\"attainable\": 312000000000000,"));
  Value json = parse(text);
  for (size_t i = 0; i < report.ops.size(); i += 7) {
    const Object &op = element(json, "ops", i);
    EXPECT_EQ(op.getNumber("time"), report.ops[i].bound->time);
    EXPECT_EQ(op.getNumber("intensity"), report.ops[i].bound->intensity);
    EXPECT_EQ(op.getNumber("attainable"), report.ops[i].bound->attainable);
  }
}

TEST(JsonEmitterTest, UnboundFiguresAreNullBesideTheirExpression) {
  Value json = parse(textOf(llama({{"B", 1}})));
  const Object &op = element(json, "ops", 0);
  for (const char *key : {"flops", "bytes_read", "bytes_written", "intensity",
                          "bound", "limiter", "attainable", "time"}) {
    ASSERT_NE(op.get(key), nullptr) << key;
    EXPECT_TRUE(op.get(key)->getAsNull()) << key;
  }
  EXPECT_EQ(op.getString("flops_expr"), "88604672*B*S");
  EXPECT_EQ(op.getString("bytes_expr"), "26624*B*S + 88604672");
  EXPECT_EQ(op.getString("crossover"), "B*S >= 170");
  const Object &work = *(*op.getArray("work"))[0].getAsObject();
  EXPECT_TRUE(work.get("amount")->getAsNull());
  EXPECT_EQ(work.getString("amount_expr"), "88604672*B*S");
  const auto &unbound = *json.getAsObject()->getArray("unbound_dims");
  ASSERT_EQ(unbound.size(), 2u);
  EXPECT_EQ(unbound[0].getAsString(), "C");
}

TEST(JsonEmitterTest, ConstantsHaveNoExpression) {
  ProfileBuilder builder;
  builder.beginFunction("main", "");
  builder.addProduct("", "here", 1, 2, 3, 4);
  std::string text = textOf(reportOf(builder.profile, {}));
  EXPECT_THAT(text, Not(HasSubstr("_expr")));
  Value json = parse(text);
  const Object &group = element(json, "groups", 0);
  EXPECT_TRUE(group.get("group")->getAsNull());
  EXPECT_EQ(group.getString("key"), "linalg.contract");
  EXPECT_TRUE(group.get("phase")->getAsNull());
  EXPECT_TRUE(group.get("crossover")->getAsNull());
}

TEST(JsonEmitterTest, LowerBoundsSaySo) {
  Profile profile = makeLlama33B();
  profile.totals.atLeast = true;
  profile.coverage.unknown = {{"foo.bar", 2}};
  Value json = parse(textOf(reportOf(profile, kDefaults)));
  const Object &root = *json.getAsObject();
  EXPECT_EQ(root.getObject("totals")->getBoolean("at_least"), true);
  EXPECT_EQ(element(json, "functions", 0).get("at_least"), nullptr);
  const Object &unknown =
      *(*root.getObject("coverage")->getArray("unknown"))[0].getAsObject();
  EXPECT_EQ(unknown.getString("op"), "foo.bar");
  EXPECT_EQ(unknown.getInteger("count"), 2);
}

TEST(JsonEmitterTest, UpperBoundsSaySo) {
  Profile profile = makeLlama33B();
  EXPECT_THAT(textOf(reportOf(profile, kDefaults)), Not(HasSubstr("at_most")));
  markAtMost(profile.ops[0]);
  profile.totals.atMost = profile.functions[0].totals.atMost = true;
  ReportOptions options;
  options.points = {{{"B", 1}, {"S", 128}}};
  Value json = parse(textOf(reportOf(profile, kDefaults, options)));
  EXPECT_EQ(element(json, "ops", 0).getBoolean("at_most"), true);
  EXPECT_EQ(element(json, "ops", 1).get("at_most"), nullptr);
  EXPECT_EQ(element(json, "groups", 0).getBoolean("at_most"), true);
  EXPECT_EQ(element(json, "groups", 1).get("at_most"), nullptr);
  EXPECT_EQ(element(json, "functions", 0).getBoolean("at_most"), true);
  EXPECT_EQ(element(json, "functions", 1).get("at_most"), nullptr);
  EXPECT_EQ(json.getAsObject()->getObject("totals")->getBoolean("at_most"),
            true);
  const llvm::json::Array &series =
      *element(json, "points", 0).getArray("groups");
  EXPECT_EQ(series[0].getAsObject()->getBoolean("at_most"), true);
  EXPECT_EQ(series[1].getAsObject()->get("at_most"), nullptr);
}

TEST(JsonEmitterTest, ZeroBytesHaveNoIntensity) {
  Cost cost;
  cost.addWork(Unit::Vector, "f32", 195);
  ProfileBuilder builder;
  builder.beginFunction("main", "");
  builder.add("", "test.op", "here", cost);
  Value json = parse(textOf(reportOf(builder.profile, {})));
  const Object &op = element(json, "ops", 0);
  EXPECT_TRUE(op.get("intensity")->getAsNull());
  EXPECT_TRUE(op.get("bound")->getAsNull());
  EXPECT_DOUBLE_EQ(*op.getNumber("time"), 1e-11);
}

TEST(JsonEmitterTest, EveryStringIsValid) {
  ProfileBuilder builder;
  const std::string hostile("\"\\\n\0\x1b\xff\xc3", 7);
  builder.profile.title = builder.profile.module = hostile;
  builder.profile.conventions = {{hostile, hostile}};
  builder.profile.coverage.unknown = {{hostile, 1}};
  builder.beginFunction(hostile, hostile);
  Cost cost;
  cost.addWork(Unit::Matrix, hostile, SymbolicExpr::symbol(hostile));
  builder.add(hostile, hostile, hostile, cost);
  Device device = makeA100();
  device.name = device.title = device.source = hostile;
  device.memory.push_back({hostile, 1, 1});
  ReportOptions options;
  options.points = {{{hostile, 3}}};
  std::string text =
      textOf(reportOf(builder.profile, {{hostile, 2}}, options, device));
  EXPECT_TRUE(llvm::json::isUTF8(text));
  Value json = parse(text);
  EXPECT_EQ(json.getAsObject()->getString("title"),
            llvm::StringRef("\"\\\n\0\x1b\xef\xbf\xbd\xef\xbf\xbd", 11));
}

TEST(JsonEmitterTest, UnknownDeviceFiguresAreNull) {
  Device device = makeA100();
  device.launchLatencyNs.reset();
  device.computeUnits.reset();
  device.memory[0].capacity.reset();
  device.peaks.erase(device.peaks.begin());
  Value json = parse(textOf(reportOf({}, {}, {}, device)));
  const Object &object = *json.getAsObject()->getObject("device");
  for (const char *key :
       {"launch_latency", "compute_units", "memory_capacity", "ridge"})
    EXPECT_TRUE(object.get(key)->getAsNull()) << key;
}

} // namespace
