//===- RooflineModelTest.cpp - Bound and time of counted work -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/RooflineModel.h"

#include "RandomExpr.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

using namespace roofline;
using testing::ElementsAre;

namespace {

/// `matrix` and `vector` FLOP/s on f16, `bandwidth` B/s.
Device makeDevice(int64_t matrix, int64_t vector, int64_t bandwidth) {
  Device device;
  device.name = "board";
  device.peaks = {{Unit::Matrix, "f16", matrix}, {Unit::Vector, "f16", vector}};
  device.memory = {{"dram", bandwidth, std::nullopt}};
  return device;
}

Amounts makeAmounts(Int128 matrix, Int128 vector, Int128 bytes) {
  Amounts amounts;
  amounts.work = {{Unit::Matrix, "f16", matrix}, {Unit::Vector, "f16", vector}};
  amounts.flops = matrix + vector;
  amounts.bytes = bytes;
  return amounts;
}

const Device &a100() { return *findDevice("a100-80gb-pcie"); }

/// From 1 to 10^`digits`, every magnitude as likely as any other.
int64_t randomMagnitude(Random &random, int64_t digits) {
  int64_t bound = 10;
  for (int64_t n = random.between(1, digits); n > 1; --n)
    bound *= 10;
  return random.between(1, bound);
}

int64_t randomRate(Random &random) {
  return 999'999'999 + randomMagnitude(random, 15);
}

TEST(BoundKindTest, NamesRoundTrip) {
  for (BoundKind kind : {BoundKind::Compute, BoundKind::Memory})
    EXPECT_EQ(parseBoundKind(toString(kind)), kind);
  EXPECT_EQ(parseBoundKind("Memory"), std::nullopt);
}

//===----------------------------------------------------------------------===//
// Known ops of Llama 33B on the A100 80GB PCIe
//===----------------------------------------------------------------------===//

/// A product of [tokens, n] by an [n, m] weight in f16.
Amounts linear(int64_t tokens, int64_t n, int64_t m) {
  return makeAmounts(Int128(2) * tokens * n * m, 0,
                     Int128(2) * (tokens * n + n * m + tokens * m));
}

TEST(ClassifyTest, PrefillProjection) {
  Bound bound = classify(linear(2048, 6656, 6656), a100());
  EXPECT_EQ(bound.kind, BoundKind::Compute);
  EXPECT_EQ(bound.limiter, "matrix/f16");
  EXPECT_NEAR(*bound.intensity, 1267.81, 5e-3);
  EXPECT_EQ(bound.attainable, 312e12);
  EXPECT_NEAR(bound.time, 181'462'368'256 / 312e12, 1e-12);
  EXPECT_FALSE(bound.latencyLimited);
}

TEST(ClassifyTest, DecodeProjection) {
  Bound bound = classify(linear(1, 6656, 6656), a100());
  EXPECT_EQ(bound.kind, BoundKind::Memory);
  EXPECT_EQ(bound.limiter, "dram");
  EXPECT_NEAR(*bound.intensity, 0.9997, 5e-5);
  EXPECT_NEAR(bound.time, 45.80e-6, 5e-9);
  EXPECT_NEAR(bound.attainable, 1.934e12, 5e8);
  bound = classify(linear(64, 6656, 6656), a100());
  EXPECT_NEAR(bound.time, 46.67e-6, 5e-9);
  EXPECT_NEAR(bound.attainable, 121.50e12, 5e9);
}

TEST(ClassifyTest, TurnsAt170And167Tokens) {
  auto kind = [](const Amounts &amounts) {
    return classify(amounts, a100()).kind;
  };
  EXPECT_EQ(kind(linear(169, 6656, 6656)), BoundKind::Memory);
  EXPECT_EQ(kind(linear(170, 6656, 6656)), BoundKind::Compute);
  EXPECT_EQ(kind(linear(166, 6656, 17920)), BoundKind::Memory);
  EXPECT_EQ(kind(linear(167, 6656, 17920)), BoundKind::Compute);
}

TEST(ClassifyTest, DecodeNormIsMemoryBoundAndHiddenByLaunch) {
  Bound bound = classify(makeAmounts(0, 26'624, 39'936), a100());
  EXPECT_EQ(bound.kind, BoundKind::Memory);
  EXPECT_NEAR(bound.time, 0.0206e-6, 1e-10);
  EXPECT_TRUE(bound.latencyLimited);
}

//===----------------------------------------------------------------------===//
// Edges
//===----------------------------------------------------------------------===//

TEST(ClassifyTest, NoBytesNoBound) {
  Bound bound = classify(makeAmounts(312, 0, 0), a100());
  EXPECT_EQ(bound.kind, std::nullopt);
  EXPECT_EQ(bound.intensity, std::nullopt);
  EXPECT_EQ(bound.time, 1e-12);
  bound = classify(makeAmounts(0, 0, 0), a100());
  EXPECT_EQ(bound.kind, std::nullopt);
  EXPECT_EQ(bound.limiter, "");
  EXPECT_EQ(bound.time, 0);
  EXPECT_EQ(bound.attainable, 0);
  EXPECT_FALSE(bound.latencyLimited);
}

TEST(ClassifyTest, NoWorkIsMemory) {
  Bound bound = classify(makeAmounts(0, 0, 1935), a100());
  EXPECT_EQ(bound.kind, BoundKind::Memory);
  EXPECT_EQ(bound.limiter, "dram");
  EXPECT_EQ(bound.intensity, 0.0);
  EXPECT_EQ(bound.attainable, 0);
  EXPECT_DOUBLE_EQ(bound.time, 1e-9);
}

TEST(ClassifyTest, UnitsOverlap) {
  Device device = makeDevice(100'000'000'000, 10'000'000'000, 1'000'000'000);
  Bound bound = classify(makeAmounts(1000, 99, 1), device);
  EXPECT_EQ(bound.limiter, "matrix/f16");
  EXPECT_DOUBLE_EQ(bound.time, 1e-8);
  bound = classify(makeAmounts(1000, 101, 1), device);
  EXPECT_EQ(bound.limiter, "vector/f16");
  EXPECT_DOUBLE_EQ(bound.time, 1.01e-8);
}

TEST(ClassifyTest, FirstOfEqualUnitsIsTheLimiter) {
  Device device = makeDevice(100'000'000'000, 10'000'000'000, 1'000'000'000);
  EXPECT_EQ(classify(makeAmounts(1000, 100, 1), device).limiter, "matrix/f16");
}

TEST(ClassifyTest, UnknownPeakDoesNotBound) {
  Amounts amounts = makeAmounts(0, 0, 8);
  amounts.work.push_back({Unit::Transcendental, "f64", 1'000'000'000'000});
  EXPECT_EQ(classify(amounts, a100()).kind, BoundKind::Memory);
  amounts.work.push_back({Unit::Transcendental, "f32", 1'000'000'000'000});
  EXPECT_EQ(classify(amounts, a100()).limiter, "transcendental/f32");
}

TEST(ClassifyTest, UnknownPeaksAreNamedOnce) {
  std::vector<Work> work = {{Unit::Matrix, "f16", 1},
                            {Unit::Vector, "i8", 1},
                            {Unit::Misc, "f16", 1}};
  std::vector<std::string> names;
  collectUnboundUnits(work, a100(), names);
  collectUnboundUnits(work, a100(), names);
  EXPECT_THAT(names, ElementsAre("vector/i8", "misc/f16"));
}

TEST(ClassifyTest, LaunchLatencyIsALimitNotIncluded) {
  Device device = makeDevice(1'000'000'000'000, 1'000'000'000, 1'000'000'000);
  device.launchLatencyNs = 2500;
  EXPECT_TRUE(classify(makeAmounts(0, 0, 2499), device).latencyLimited);
  EXPECT_FALSE(classify(makeAmounts(0, 0, 2500), device).latencyLimited);
  EXPECT_EQ(classify(makeAmounts(0, 0, 2499), device).kind, BoundKind::Memory);
  EXPECT_DOUBLE_EQ(classify(makeAmounts(0, 0, 2499), device).time, 2.499e-6);
  device.launchLatencyNs.reset();
  EXPECT_FALSE(classify(makeAmounts(0, 0, 1), device).latencyLimited);
}

//===----------------------------------------------------------------------===//
// Properties
//===----------------------------------------------------------------------===//

TEST(ClassifyTest, ComputeExactlyWhereIntensityReachesTheRidge) {
  Random random(1);
  unsigned compute = 0;
  for (int i = 0; i < 20'000; ++i) {
    Device device =
        makeDevice(randomRate(random), randomRate(random), randomRate(random));
    Int128 flops = randomMagnitude(random, 17);
    Int128 bytes = randomMagnitude(random, 17);
    // flops / peak >= bytes / bandwidth, without a division.
    bool expected = flops * device.dramBandwidth() >=
                    bytes * *device.peak(Unit::Matrix, "f16");
    Bound bound = classify(makeAmounts(flops, 0, bytes), device);
    EXPECT_EQ(bound.kind == BoundKind::Compute, expected);
    EXPECT_EQ(bound.limiter, expected ? "matrix/f16" : "dram");
    compute += expected;
  }
  EXPECT_GT(compute, 1000u);
  EXPECT_LT(compute, 19'000u);
}

// One FLOP less or more decides, at sizes where doubles see no difference.
TEST(ClassifyTest, TieIsComputeAtAnySize) {
  Random random(2);
  for (int i = 0; i < 2000; ++i) {
    Device device =
        makeDevice(randomRate(random), randomRate(random), randomRate(random));
    Int128 scale = randomMagnitude(random, 17);
    Int128 flops = scale * *device.peak(Unit::Matrix, "f16");
    Int128 bytes = scale * device.dramBandwidth();
    auto kind = [&](Int128 work) {
      return classify(makeAmounts(work, 0, bytes), device).kind;
    };
    EXPECT_EQ(kind(flops - 1), BoundKind::Memory);
    EXPECT_EQ(kind(flops), BoundKind::Compute);
    EXPECT_EQ(kind(flops + 1), BoundKind::Compute);
  }
}

TEST(ClassifyTest, AttainableIsBelowBothRoofsAndOnOneOfThem) {
  Random random(3);
  for (int i = 0; i < 5000; ++i) {
    Device device =
        makeDevice(randomRate(random), randomRate(random), randomRate(random));
    Bound bound = classify(makeAmounts(randomMagnitude(random, 17), 0,
                                       randomMagnitude(random, 17)),
                           device);
    auto peak = static_cast<double>(*device.peak(Unit::Matrix, "f16"));
    double slope =
        static_cast<double>(device.dramBandwidth()) * *bound.intensity;
    double roof = std::min(peak, slope);
    EXPECT_NEAR(bound.attainable / roof, 1, 1e-14);
    if (bound.kind == BoundKind::Compute) {
      // Not off by a last digit: reports print it.
      EXPECT_EQ(bound.attainable, peak);
    }
  }
}

TEST(ClassifyTest, TimeIsMonotone) {
  Random random(4);
  for (int i = 0; i < 5000; ++i) {
    int64_t rates[] = {randomRate(random), randomRate(random),
                       randomRate(random)};
    int64_t amounts[] = {randomMagnitude(random, 16),
                         randomMagnitude(random, 16),
                         randomMagnitude(random, 16)};
    auto time = [&] {
      return classify(makeAmounts(amounts[0], amounts[1], amounts[2]),
                      makeDevice(rates[0], rates[1], rates[2]))
          .time;
    };
    double before = time();
    int64_t &amount = amounts[random.between(0, 2)];
    amount += randomMagnitude(random, 16);
    double withMoreWork = time();
    EXPECT_GE(withMoreWork, before);
    int64_t &rate = rates[random.between(0, 2)];
    rate += randomRate(random);
    EXPECT_LE(time(), withMoreWork);
  }
}

TEST(ClassifyTest, ScalingARateScalesWhatItBounds) {
  Random random(5);
  for (int i = 0; i < 2000; ++i) {
    int64_t peak = randomRate(random), bandwidth = randomRate(random);
    int64_t factor = random.between(2, 8);
    Amounts amounts = makeAmounts(randomMagnitude(random, 17), 0,
                                  randomMagnitude(random, 17));
    Device device = makeDevice(peak, 1'000'000'000, bandwidth);
    Device wider = makeDevice(peak, 1'000'000'000, bandwidth * factor);
    Device faster = makeDevice(peak * factor, 1'000'000'000, bandwidth);
    EXPECT_NEAR(*wider.ridge() * double(factor) / *device.ridge(), 1, 1e-12);
    EXPECT_NEAR(*faster.ridge() / double(factor) / *device.ridge(), 1, 1e-12);
    Bound bound = classify(amounts, device);
    Bound scaled =
        classify(amounts, bound.kind == BoundKind::Memory ? wider : faster);
    double ratio = scaled.time * double(factor) / bound.time;
    // Past the ridge the other roof takes over.
    if (scaled.kind != bound.kind)
      ratio = std::min(ratio, 1.0);
    EXPECT_NEAR(ratio, 1, 1e-12);
  }
}

TEST(ClassifyTest, OnlyTimesAndLabelsDependOnTheDevice) {
  Amounts amounts = linear(200, 6656, 6656);
  Bound reference = classify(amounts, a100());
  for (const Device &device : knownDevices())
    EXPECT_EQ(classify(amounts, device).intensity, reference.intensity);
  EXPECT_NE(classify(amounts, *findDevice("h200-sxm")).kind, reference.kind);
}

} // namespace
