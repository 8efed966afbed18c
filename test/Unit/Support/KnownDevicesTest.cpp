//===- KnownDevicesTest.cpp - The registry against printed figures --------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Device.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace roofline;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

const Device &get(std::string_view name) {
  const Device *device = findDevice(name);
  EXPECT_NE(device, nullptr) << name;
  static const Device none;
  return device ? *device : none;
}

int64_t peak(std::string_view name, Unit unit, std::string_view type) {
  return get(name).peak(unit, type).value_or(0);
}

/// FLOP/B of `unit` and `type` against DRAM.
double ridge(std::string_view name, Unit unit, std::string_view type) {
  return static_cast<double>(peak(name, unit, type)) /
         static_cast<double>(get(name).dramBandwidth());
}

TEST(KnownDevicesTest, HasTheseSortedByName) {
  std::vector<std::string> names;
  for (const Device &device : knownDevices())
    names.push_back(device.name);
  EXPECT_THAT(names,
              ElementsAre("a100-40gb-pcie", "a100-40gb-sxm", "a100-80gb-pcie",
                          "a100-80gb-sxm", "a40", "b200", "h100-pcie",
                          "h100-sxm", "h200-sxm", "l4", "l40s", "mi300x",
                          "rtx-4090", "rtx-a6000"));
}

TEST(KnownDevicesTest, AllAreValidAndNameTheirSources) {
  for (const Device &device : knownDevices()) {
    EXPECT_EQ(device.invalid(), std::nullopt) << device.name;
    EXPECT_FALSE(device.title.empty()) << device.name;
    EXPECT_GT(device.source.size(), 20u) << device.name;
    EXPECT_TRUE(device.ridge()) << device.name;
  }
}

// "A100" is several parts: 1,555, 1,935 or 2,039 GB/s.
TEST(KnownDevicesTest, AmbiguousNamesAreUnknown) {
  for (const char *name : {"a100", "A100", "a100-80gb", "a100-40gb", "h100",
                           "h200", "", "a100-80gb-pcie "})
    EXPECT_EQ(findDevice(name), nullptr) << name;
}

TEST(KnownDevicesTest, Ridges) {
  EXPECT_NEAR(*get("a100-80gb-pcie").ridge(), 161.2403, 5e-5);
  EXPECT_NEAR(*get("a100-80gb-sxm").ridge(), 153.02, 5e-3);
  EXPECT_NEAR(*get("a100-40gb-pcie").ridge(), 200.6, 5e-2);
  EXPECT_NEAR(*get("a100-40gb-sxm").ridge(), 200.6, 5e-2);
  EXPECT_NEAR(*get("h100-pcie").ridge(), 378.0, 5e-2);
  EXPECT_NEAR(*get("h100-sxm").ridge(), 295.3, 5e-2);
  EXPECT_NEAR(*get("h200-sxm").ridge(), 206.04, 5e-3);
  EXPECT_NEAR(*get("l4").ridge(), 403.3, 5e-2);
  EXPECT_NEAR(*get("l40s").ridge(), 419.0, 5e-2);
  EXPECT_NEAR(*get("rtx-4090").ridge(), 163.9, 5e-2);
  EXPECT_NEAR(*get("b200").ridge(), 292.2, 5e-2);
  EXPECT_NEAR(*get("mi300x").ridge(), 246.7, 5e-2);
}

TEST(KnownDevicesTest, EachUnitAndTypeOfAnA100HasItsOwnRidge) {
  const char *a100 = "a100-80gb-pcie";
  EXPECT_NEAR(ridge(a100, Unit::Vector, "f32"), 10.08, 5e-3);
  EXPECT_NEAR(ridge(a100, Unit::Vector, "f16"), 40.3, 5e-2);
  EXPECT_NEAR(ridge(a100, Unit::Vector, "f64"), 5.01, 5e-3);
  EXPECT_NEAR(ridge(a100, Unit::Matrix, "tf32"), 80.6, 5e-2);
  EXPECT_NEAR(ridge(a100, Unit::Matrix, "i8"), 322.5, 5e-2);
  EXPECT_NEAR(ridge(a100, Unit::Matrix, "i4"), 645.0, 5e-2);
}

TEST(KnownDevicesTest, AllA100ShareTheirPeaks) {
  for (const char *name : {"a100-40gb-pcie", "a100-40gb-sxm", "a100-80gb-sxm"})
    EXPECT_EQ(get(name).peaks, get("a100-80gb-pcie").peaks) << name;
  EXPECT_EQ(get("a100-40gb-sxm").dramBandwidth(), 1'555'000'000'000);
  EXPECT_EQ(get("a100-80gb-pcie").dramBandwidth(), 1'935'000'000'000);
  EXPECT_EQ(get("a100-80gb-sxm").dramBandwidth(), 2'039'000'000'000);
}

TEST(KnownDevicesTest, DataSheetsWinOverDerivedRates) {
  // 2 x 64 x 108 SMs x 1410 MHz is 19.49e12, the sheet prints 19.5.
  EXPECT_EQ(peak("a100-80gb-pcie", Unit::Vector, "f32"), 19'500'000'000'000);
  EXPECT_EQ(peak("a100-80gb-pcie", Unit::Vector, "f16"), 78'000'000'000'000);
  EXPECT_EQ(peak("a100-80gb-pcie", Unit::Vector, "bf16"), 39'000'000'000'000);
  EXPECT_EQ(peak("h100-sxm", Unit::Vector, "f16"), 133'800'000'000'000);
}

TEST(KnownDevicesTest, DerivedRates) {
  auto derived = [](int64_t perClock, int64_t sms, int64_t boostMHz) {
    return perClock * sms * boostMHz * 1'000'000;
  };
  EXPECT_EQ(peak("a100-80gb-pcie", Unit::Transcendental, "f32"),
            derived(16, 108, 1410));
  EXPECT_EQ(peak("a100-80gb-pcie", Unit::Integer, "i32"),
            derived(64, 108, 1410));
  EXPECT_EQ(peak("h200-sxm", Unit::Vector, "f16"), derived(512, 132, 1980));
  EXPECT_EQ(peak("h200-sxm", Unit::Vector, "bf16"), derived(512, 132, 1980));
  EXPECT_EQ(peak("h200-sxm", Unit::Transcendental, "f32"),
            derived(16, 132, 1980));
  EXPECT_EQ(peak("l4", Unit::Integer, "i32"), derived(64, 58, 2040));
}

TEST(KnownDevicesTest, DerivedRatesAgreeWithPrintedOnes) {
  EXPECT_NEAR(double(peak("a100-80gb-sxm", Unit::Transcendental, "f32")),
              2.436e12, 1e9);
  EXPECT_NEAR(double(peak("h100-sxm", Unit::Transcendental, "f32")), 4.18e12,
              5e9);
  EXPECT_NEAR(double(peak("h200-sxm", Unit::Vector, "f16")), 133.8e12, 5e10);
}

// f32 matmul, tf32 and f16, in the three times that follow for 4096^3.
TEST(KnownDevicesTest, PricesMatrixWorkByType) {
  auto milliseconds = [](std::string_view type) {
    return 2e3 * 4096 * 4096 * 4096 /
           double(peak("a100-80gb-pcie", Unit::Matrix, type));
  };
  EXPECT_NEAR(milliseconds("f32"), 7.048, 5e-4);
  EXPECT_NEAR(milliseconds("tf32"), 0.881, 5e-4);
  EXPECT_NEAR(milliseconds("f16"), 0.4405, 5e-5);
}

// Structured sparsity doubles what is printed on the same sheets.
TEST(KnownDevicesTest, NoPeakIsSparse) {
  for (const Device &device : knownDevices()) {
    int64_t f16 = *device.peak(Unit::Matrix, "f16");
    for (const char *type : {"f8E4M3FN", "f8E4M3FNUZ"}) {
      int64_t rate = device.peak(Unit::Matrix, type).value_or(2 * f16);
      EXPECT_NEAR(double(rate) / double(f16), 2, 0.03)
          << device.name << " " << type;
    }
  }
  EXPECT_EQ(peak("h200-sxm", Unit::Matrix, "f16"), 989'000'000'000'000);
  EXPECT_EQ(peak("h100-sxm", Unit::Matrix, "f16"), 989'400'000'000'000);
  EXPECT_EQ(peak("mi300x", Unit::Matrix, "bf16"), 1'307'400'000'000'000);
  EXPECT_EQ(peak("rtx-4090", Unit::Matrix, "f16"), 165'200'000'000'000);
  EXPECT_EQ(peak("b200", Unit::Matrix, "f4E2M1FN"), 9'000'000'000'000'000);
}

TEST(KnownDevicesTest, CapacitiesOfMemoryAndCaches) {
  EXPECT_EQ(get("a100-80gb-pcie").dramCapacity(), 80'000'000'000);
  EXPECT_EQ(get("h200-sxm").dramCapacity(), 141'000'000'000);
  ASSERT_NE(get("a100-80gb-pcie").level("l2"), nullptr);
  EXPECT_EQ(get("a100-80gb-pcie").level("l2")->capacity, 40 * 1024 * 1024);
  // Public documents give three values.
  EXPECT_EQ(get("b200").level("l2"), nullptr);
}

TEST(KnownDevicesTest, LaunchLatencyIsKnownForA100AndH200) {
  for (const Device &device : knownDevices()) {
    bool known =
        device.name.substr(0, 5) == "a100-" || device.name == "h200-sxm";
    EXPECT_EQ(device.launchLatencyNs,
              known ? std::optional<int64_t>(2500) : std::nullopt)
        << device.name;
  }
}

TEST(KnownDevicesTest, CdnaHasItsOwnFp8Formats) {
  EXPECT_EQ(get("mi300x").peak(Unit::Matrix, "f8E4M3FN"), std::nullopt);
  EXPECT_EQ(peak("mi300x", Unit::Matrix, "f8E4M3FNUZ"), 2'614'900'000'000'000);
}

TEST(KnownDevicesTest, DoubtsAreTold) {
  EXPECT_THAT(get("h100-pcie").source, HasSubstr("2,039 GB/s"));
  EXPECT_THAT(get("b200").source, HasSubstr("~: tf32"));
  EXPECT_THAT(get("l4").source, HasSubstr("~: matrix i4"));
  EXPECT_THAT(get("mi300x").source, HasSubstr("~"));
  EXPECT_THAT(get("a40").source, HasSubstr("only as drawn in the Medusa"));
  EXPECT_THAT(get("rtx-a6000").source, HasSubstr("about 155 dense"));
  EXPECT_THAT(get("rtx-4090").source, HasSubstr("f32 accumulators"));
}

TEST(KnownDevicesTest, NearestIsWhatWasMeant) {
  EXPECT_EQ(nearestDevice("a100-80gb-pci").name, "a100-80gb-pcie");
  EXPECT_EQ(nearestDevice("h100sxm").name, "h100-sxm");
  EXPECT_EQ(nearestDevice("MI300").name, "mi300x");
  EXPECT_EQ(nearestDevice("A100").name, "a100-40gb-pcie");
  // Most of the name may be left out.
  EXPECT_EQ(nearestDevice("h2000").name, "h200-sxm");
  EXPECT_EQ(nearestDevice("gh200").name, "h200-sxm");
  EXPECT_EQ(nearestDevice("b2000").name, "b200");
  EXPECT_EQ(nearestDevice("A6000").name, "rtx-a6000");
  EXPECT_EQ(nearestDevice("l400").name, "l40s");
  EXPECT_NE(nearestDevice(std::string(1000, 'x')).name, "");
}

} // namespace
