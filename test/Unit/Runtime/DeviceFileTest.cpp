//===- DeviceFileTest.cpp - Measured limits as a device -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/DeviceFile.h"

#include "Roofline/Runtime/Error.h"

#include <gmock/gmock.h>

using namespace roofline::runtime;
using testing::HasSubstr;
using testing::Not;

namespace {

Ceiling bandwidth(const char *level, double value) {
  return {"stream", "B/s", {value, value, value, 1}, "", "", level, ""};
}

Ceiling peak(const char *unit, const char *type, double value) {
  return {"rate", "FLOP/s", {value, value, value, 1}, unit, type, "", ""};
}

} // namespace

TEST(DeviceFileTest, theHighestOfEach) {
  Results results;
  results.producer = "roofline-measure 9";
  results.date = "today";
  results.device.name = "My \"board\"";
  results.device.numbers = {{"memory", 100}, {"multiprocessors", 7}};
  results.ceilings = {bandwidth("l2", 5e12),       bandwidth("dram", 1e12),
                      bandwidth("dram", 2e12),     peak("matrix", "f16", 3e14),
                      peak("matrix", "f16", 2e14), peak("vector", "f32", 1e13),
                      peak("", "f32", 9e20)};
  Ceiling gap;
  gap.name = "launch gap, graph";
  gap.value.median = 1.26e-6;
  results.ceilings.push_back(gap);
  std::string text = deviceFile("name", results);
  EXPECT_THAT(text, HasSubstr("#roofline.device<\"name\""));
  EXPECT_THAT(text, HasSubstr(R"(title = "My \22board\22, measured")"));
  EXPECT_THAT(text, HasSubstr("matrix f16 300000000000000, vector f32 "
                              "10000000000000]"));
  EXPECT_THAT(text, HasSubstr("memory = [dram bandwidth 2000000000000 capacity "
                              "100, l2 bandwidth 5000000000000]"));
  EXPECT_THAT(text, HasSubstr("launch_latency_ns = 1260"));
  EXPECT_THAT(text, HasSubstr("compute_units = 7"));
  EXPECT_THAT(text, HasSubstr("measured by roofline-measure 9, today"));
}

TEST(DeviceFileTest, needsTheBandwidthOfDram) {
  Results results;
  results.ceilings = {bandwidth("l2", 5e12)};
  try {
    deviceFile("name", results);
    FAIL() << "expected an error";
  } catch (const Error &error) {
    EXPECT_THAT(error.what(), HasSubstr("measure with --ceilings"));
  }
}
