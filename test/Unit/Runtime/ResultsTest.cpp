//===- ResultsTest.cpp - measured.json ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Results.h"

#include "Roofline/Runtime/Error.h"

#include <gmock/gmock.h>

using namespace roofline::runtime;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Everything set, so that a field that is not read or not written shows.
Results fullResults() {
  Spread spread{1.5, 1, 2, 20};
  Results results;
  results.producer = "roofline-measure 9";
  results.date = "2026-01-02T03:04:05Z";
  results.bundle = "abc";
  results.seed = 18446744073709551615u;
  results.device = {"board", "cuda", true, {{"l2", 5}}, {{"driver", "x"}}};
  results.states = {{"start", "now", 1, 2, 3, 4, 5.5}};
  results.ceilings = {
      {"dram read", "B/s", spread, "matrix", "f16", "dram", "so"}};
  results.ramp = {{"read", 65536, spread}};
  KernelResult kernel;
  kernel.id = "k";
  kernel.title = "title";
  kernel.status = "ok";
  kernel.reason = "because";
  kernel.variant = "v";
  kernel.family = "gemm";
  kernel.instructions = "mma.sync";
  kernel.slowPath = "no family";
  kernel.group = "qk/pv";
  kernel.phase = "ar";
  kernel.ops = {"f.0", "f.1"};
  kernel.regionOps = 2;
  kernel.bindings = {{"B", 4}};
  kernel.counted = {1, 2, 3};
  kernel.relFro = 0.25;
  kernel.largestError = 0.75;
  kernel.check = "f64";
  kernel.isolated = spread;
  kernel.inGraph = spread;
  kernel.sets = 7;
  kernel.baseline = BaselineTime{"cublas", "#1", spread, 0.5};
  kernel.ceiling = InstructionCeiling{"mma.sync", 1e14, 0.75};
  kernel.predicted = {{"R0", 0.5}};
  kernel.limiter = "memory";
  kernel.variants = {{"v", "ok", "r", 0.125, 0.375, 0.5}};
  results.kernels = {kernel};
  results.fits = {{"gemm", 0.5, {"k"}}};
  results.products = {
      {"gemm", "ok", "r", 1, 2, 0.5, "#2", spread, spread, 3, {{"#2", 1.25}}}};
  results.points = {{"qk/pv", "init", {{"B", 1}}, 4, 5, 0.5, "r", {"gemm"}}};
  results.absent = {"NVML"};
  return results;
}

} // namespace

TEST(ResultsTest, whatIsWrittenIsRead) {
  std::string text = writeResults(fullResults());
  EXPECT_EQ(writeResults(readResults(text)), text);
  // And none of it is a default.
  Results read = readResults(text);
  EXPECT_EQ(read.seed, 18446744073709551615u);
  EXPECT_TRUE(read.device.emulated);
  EXPECT_EQ(read.states.at(0).throttleReasons, 4);
  EXPECT_EQ(read.kernels.at(0).regionOps, 2);
  EXPECT_EQ(read.kernels.at(0).counted.bytesWritten, 3);
  EXPECT_EQ(read.kernels.at(0).baseline->ratio, 0.5);
  EXPECT_EQ(read.kernels.at(0).ceiling->share, 0.75);
  EXPECT_EQ(read.kernels.at(0).variants.at(0).relFro, 0.125);
  EXPECT_EQ(read.kernels.at(0).variants.at(0).largestError, 0.375);
  EXPECT_EQ(read.kernels.at(0).largestError, 0.75);
  EXPECT_EQ(read.kernels.at(0).variants.at(0).quick, 0.5);
  EXPECT_EQ(read.kernels.at(0).predicted.at("R0"), 0.5);
  EXPECT_EQ(read.fits.at(0).fittedOn.at(0), "k");
  EXPECT_EQ(read.products.at(0).candidates.at("#2"), 1.25);
  EXPECT_EQ(read.points.at(0).time, 0.5);
  EXPECT_EQ(read.ramp.at(0).bytes, 65536);
}

TEST(ResultsTest, whatIsUnknownIsLeftOut) {
  Results results;
  results.kernels.emplace_back().id = "k";
  std::string text = writeResults(results);
  EXPECT_THAT(text, HasSubstr(R"("schema": "roofline-measured/1")"));
  EXPECT_THAT(text, Not(HasSubstr("null")));
  EXPECT_THAT(text, Not(HasSubstr("isolated")));
  EXPECT_THAT(text, Not(HasSubstr("rel_fro")));
}

TEST(ResultsTest, otherFilesAreRefused) {
  auto errorOf = [](const std::string &text) -> std::string {
    try {
      readResults(text);
    } catch (const Error &error) {
      return error.what();
    }
    return "";
  };
  EXPECT_THAT(errorOf("{"), HasSubstr("no measured file"));
  EXPECT_THAT(errorOf("[1]"), HasSubstr("no measured file"));
  EXPECT_THAT(errorOf("{}"), HasSubstr("got 'none'"));
  EXPECT_THAT(errorOf(R"({"schema": "roofline-measured/2"})"),
              HasSubstr("'roofline-measured/1', got 'roofline-measured/2'"));
  EXPECT_THAT(
      errorOf(R"({"schema": "roofline-measured/1", "kernels": {"a": 1}})"),
      HasSubstr("no measured file"));
  // Found by fuzzing: undefined conversions, and a full stack.
  for (const char *seed : {"1e308", "1.5", "-1", "true"})
    EXPECT_THAT(errorOf(R"({"schema": "roofline-measured/1", "seed": )" +
                        std::string(seed) + "}"),
                HasSubstr("seed: expected an integer of at least 0, got "));
  EXPECT_THAT(errorOf(std::string(100'000, '[')),
              HasSubstr("nested more than 64 deep"));
}

/// What is wrong is told with the way to it, whatever else the file holds.
TEST(ResultsTest, entriesOfAnotherKindAreRefused) {
  auto errorOf = [](const std::string &members) -> std::string {
    try {
      readResults(R"({"schema": "roofline-measured/1", )" + members + "}");
    } catch (const Error &error) {
      return error.what();
    }
    return "";
  };
  EXPECT_THAT(errorOf(R"("kernels": [{}, 7])"),
              HasSubstr("kernels[1]: expected an object, got 7"));
  EXPECT_THAT(errorOf(R"("kernels": [[]])"),
              HasSubstr("kernels[0]: expected an object, got []"));
  EXPECT_THAT(errorOf(R"("kernels": {"a": 1})"),
              HasSubstr("kernels: expected a list"));
  EXPECT_THAT(errorOf(R"("device": "board")"),
              HasSubstr("device: expected an object, got \"board\""));
  EXPECT_THAT(errorOf(R"("kernels": [{"id": 1}])"),
              HasSubstr("kernels[0].id: expected a string, got 1"));
  EXPECT_THAT(errorOf(R"("kernels": [{"bindings": {"B": "x"}}])"),
              HasSubstr("kernels[0].bindings.B: expected an integer"));
  for (const char *time : {"0", "-1", "0.0", "-0.0"})
    EXPECT_THAT(errorOf(R"("kernels": [{"isolated": {"median": )" +
                        std::string(time) + "}}]"),
                HasSubstr("kernels[0].isolated.median: expected a number above "
                          "0, got "));
  EXPECT_THAT(errorOf(R"("kernels": [{"isolated": {"median": NaN}}])"),
              HasSubstr("no measured file"));
  EXPECT_THAT(errorOf(R"("kernels": [{"isolated": {"median": 1e999}}])"),
              HasSubstr("no measured file"));
  EXPECT_THAT(errorOf(R"("library_points": [{"time": -2}])"),
              HasSubstr("library_points[0].time: expected a number above 0"));
  EXPECT_EQ(errorOf(R"("kernels": [{"isolated": null, "group": null}])"), "");
}
