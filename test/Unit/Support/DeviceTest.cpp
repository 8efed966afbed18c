//===- DeviceTest.cpp - Peaks, ridges and what makes them valid -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Device.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

using namespace roofline;
using testing::HasSubstr;

namespace {

Device board() {
  Device device;
  device.name = "board";
  device.peaks = {{Unit::Matrix, "f16", 100'000'000'000'000},
                  {Unit::Vector, "f32", 10'000'000'000'000}};
  device.memory = {{"dram", 500'000'000'000, 16'000'000'000},
                   {"l2", std::nullopt, 4'194'304}};
  device.launchLatencyNs = 3000;
  device.computeUnits = 32;
  return device;
}

TEST(DeviceTest, PeaksAreByUnitAndType) {
  Device device = board();
  EXPECT_EQ(device.peak(Unit::Matrix, "f16"), 100'000'000'000'000);
  EXPECT_EQ(device.peak(Unit::Vector, "f16"), std::nullopt);
  EXPECT_EQ(device.peak(Unit::Matrix, "bf16"), std::nullopt);
  EXPECT_EQ(device.peak(Unit::Transcendental, "f32"), std::nullopt);
}

TEST(DeviceTest, MatrixWorkOnF32FallsBackToTheVectorPeak) {
  Device device = board();
  EXPECT_EQ(device.peak(Unit::Matrix, "f32"), 10'000'000'000'000);
  device.peaks.push_back({Unit::Matrix, "f32", 80'000'000'000'000});
  EXPECT_EQ(device.peak(Unit::Matrix, "f32"), 80'000'000'000'000);
  EXPECT_EQ(device.peak(Unit::Vector, "f32"), 10'000'000'000'000);
}

TEST(DeviceTest, TensorFloatIsAnotherType) {
  Device device = board();
  device.peaks.push_back({Unit::Matrix, "tf32", 50'000'000'000'000});
  EXPECT_EQ(device.peak(Unit::Matrix, "f32"), 10'000'000'000'000);
}

TEST(DeviceTest, MemoryLevels) {
  Device device = board();
  EXPECT_EQ(device.dramBandwidth(), 500'000'000'000);
  EXPECT_EQ(device.dramCapacity(), 16'000'000'000);
  ASSERT_NE(device.level("l2"), nullptr);
  EXPECT_EQ(device.level("l2")->bandwidth, std::nullopt);
  EXPECT_EQ(device.level("l1"), nullptr);
}

TEST(DeviceTest, RidgeIsThatOf16BitMatrixWork) {
  Device device = board();
  EXPECT_DOUBLE_EQ(*device.ridge(), 200);
  device.peaks[0].type = "bf16";
  EXPECT_DOUBLE_EQ(*device.ridge(), 200);
  device.peaks[0].type = "i8";
  EXPECT_EQ(device.ridge(), std::nullopt);
}

TEST(DeviceTest, OnlyThreeThingsAreRequired) {
  EXPECT_EQ(board().invalid(), std::nullopt);
  Device device;
  device.name = "least";
  device.peaks = {{Unit::Vector, "f32", 1'000'000'000}};
  device.memory = {{"dram", 1'000'000'000, std::nullopt}};
  EXPECT_EQ(device.invalid(), std::nullopt);
}

TEST(DeviceTest, SaysWhatIsInvalid) {
  struct Case {
    std::function<void(Device &)> damage;
    const char *message;
  };
  const Case cases[] = {
      {[](Device &d) { d.name.clear(); }, "name that is not empty"},
      {[](Device &d) { d.memory.clear(); }, "no bandwidth for memory level"},
      {[](Device &d) { d.memory[0].bandwidth.reset(); },
       "device 'board' has no bandwidth for memory level 'dram'"},
      {[](Device &d) { d.memory[0].bandwidth = 0; },
       "bandwidth of memory level 'dram' is 0 B/s"},
      {[](Device &d) { d.memory[0].bandwidth = 1935; }, "1935000000000"},
      {[](Device &d) { d.memory[1].bandwidth = -1; },
       "bandwidth of memory level 'l2' is -1 B/s"},
      {[](Device &d) { d.memory[1].capacity = 0; },
       "capacity of memory level 'l2' is 0 B"},
      {[](Device &d) { d.memory.push_back(d.memory[0]); },
       "memory level 'dram' is given twice"},
      {[](Device &d) { d.peaks.clear(); }, "device 'board' has no peaks"},
      {[](Device &d) { d.peaks[0].rate = 0; },
       "peak of matrix/f16 is 0 op/s, expected 1e9 to 1e17"},
      {[](Device &d) { d.peaks[1].rate = -5; }, "peak of vector/f32 is -5"},
      {[](Device &d) { d.peaks[0].rate = INT64_MAX; }, "expected 1e9 to 1e17"},
      {[](Device &d) { d.peaks.push_back(d.peaks[0]); },
       "peak of matrix/f16 is given twice"},
      {[](Device &d) { d.launchLatencyNs = 0; }, "launch latency is 0 ns"},
      {[](Device &d) { d.computeUnits = -1; }, "compute units are -1"},
      // Slips by 1000 that stay between 1e9 and 1e17.
      {[](Device &d) { d.memory[0].bandwidth = 5'000'000'000; },
       "ridge is 2e+04 FLOP/B, expected 0.1 to 1e4"},
      {[](Device &d) { d.peaks[0].rate = 10'000'000'000; },
       "ridge is 0.02 FLOP/B, expected 0.1 to 1e4"},
  };
  for (const Case &each : cases) {
    Device device = board();
    each.damage(device);
    EXPECT_THAT(device.invalid().value_or("valid"), HasSubstr(each.message));
  }
}

TEST(DeviceTest, DiffersWhereAnyFieldDiffers) {
  const std::function<void(Device &)> changes[] = {
      [](Device &d) { d.name = "other"; },
      [](Device &d) { d.title = "other"; },
      [](Device &d) { d.peaks[0].unit = Unit::Vector; },
      [](Device &d) { d.peaks[0].type = "bf16"; },
      [](Device &d) { d.peaks[0].rate += 1; },
      [](Device &d) { d.memory[1].name = "l3"; },
      [](Device &d) { d.memory[1].bandwidth = 1'000'000'000; },
      [](Device &d) { d.memory[1].capacity.reset(); },
      [](Device &d) { d.launchLatencyNs.reset(); },
      [](Device &d) { d.computeUnits = 33; },
      [](Device &d) { d.source = "other"; },
  };
  EXPECT_EQ(board(), board());
  EXPECT_EQ(board().hash(), board().hash());
  for (const auto &change : changes) {
    Device device = board();
    change(device);
    EXPECT_FALSE(device == board());
    EXPECT_NE(device.hash(), board().hash());
  }
}

} // namespace
