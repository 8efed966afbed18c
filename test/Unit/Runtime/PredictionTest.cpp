//===- PredictionTest.cpp - The ladder of expected times ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Prediction.h"

#include "Roofline/Runtime/Operands.h"

#include <cmath>
#include <gmock/gmock.h>

using namespace roofline::runtime;
using testing::ElementsAre;

namespace {

Ceiling ceiling(const char *name, double value, const char *unit = "",
                const char *type = "", const char *level = "") {
  return {name, "", {value, value, value, 1}, unit, type, level, ""};
}

/// 100 multiprocessors, 1 TFLOP/s of mma.sync, 1 TB/s (copies half of it).
Results machine() {
  Results results;
  results.device.numbers["multiprocessors"] = 100;
  results.ceilings = {
      ceiling("mma.sync f16", 1e12, "matrix", "f16"),
      ceiling("best library product f16", 9e12, "matrix", "f16"),
      ceiling("fma", 1e11, "vector", "f32"),
      ceiling("dram read", 1e12),
      ceiling("dram copy", 5e11),
      ceiling("l2", 4e12, "", "", "l2")};
  auto ramp = [&](const char *name, int64_t bytes, double time) {
    results.ramp.push_back({name, bytes, {time, time, time, 1}});
  };
  ramp("read", 1000, 2e-6);
  ramp("read", 2'000'000, 5e-6);
  return results;
}

Kernel product(int64_t flops, int64_t bytes) {
  Kernel kernel;
  kernel.roofTime = 0.5e-6;
  kernel.flops = flops;
  kernel.work = {{"matrix", "f16", flops}};
  kernel.bytesRead = bytes;
  return kernel;
}

Variant tiles(int64_t blocks, int64_t padded) {
  Variant variant;
  variant.instructions = "mma.sync";
  variant.paddedFlops = padded;
  Step step;
  step.launch.grid = {blocks, 1, 1};
  step.facts.blocksPerMultiprocessor = 1;
  variant.steps = {step};
  return variant;
}

KernelResult measured(const char *id, double time, double r5) {
  KernelResult kernel;
  kernel.id = id;
  kernel.status = "ok";
  kernel.fitClass = "gemm, compute";
  kernel.isolated = Spread{time, time, time, 1};
  kernel.predicted["R5"] = r5;
  return kernel;
}

} // namespace

TEST(PredictionTest, eachRungAddsItsEffect) {
  // 150 blocks on 100 multiprocessors are two waves for one and a half.
  Expectation expected = predict(product(12'000'000, 1'000'000),
                                 tiles(150, 15'000'000), machine());
  EXPECT_EQ(expected.limiter, "compute");
  EXPECT_DOUBLE_EQ(expected.rungs.at("R0"), 0.5e-6);
  EXPECT_DOUBLE_EQ(expected.rungs.at("R1"), 12e-6);
  EXPECT_DOUBLE_EQ(expected.rungs.at("R2"), 15e-6);
  EXPECT_DOUBLE_EQ(expected.rungs.at("R3"), 20e-6);
  EXPECT_DOUBLE_EQ(expected.rungs.at("R4"), 22e-6);
  // The million bytes take 1.5 us of the ramp beyond the start.
  EXPECT_NEAR(expected.rungs.at("R5"), 2e-6 + std::hypot(20e-6, 1.5e-6), 1e-9);
}

TEST(PredictionTest, theRampReplacesTheBandwidth) {
  Expectation expected =
      predict(product(1000, 2'000'000), tiles(150, 1000), machine());
  auto &rungs = expected.rungs;
  EXPECT_EQ(expected.limiter, "memory");
  EXPECT_DOUBLE_EQ(rungs.at("R1"), 2e-6);
  EXPECT_DOUBLE_EQ(rungs.at("R4"), 4e-6);
  // The work, 1 ns, hides behind it.
  EXPECT_NEAR(rungs.at("R5"), 5e-6, 1e-12);
}

TEST(PredictionTest, workHidesBehindMemoryUntilTheyAreNear) {
  // 3 us beyond the start are memory's, and as many work's.
  auto rungs =
      predict(product(3'000'000, 2'000'000), tiles(100, 3'000'000), machine())
          .rungs;
  EXPECT_DOUBLE_EQ(rungs.at("R4"), 5e-6);
  EXPECT_DOUBLE_EQ(rungs.at("R5"), 2e-6 + std::sqrt(2.0) * 3e-6);
}

TEST(PredictionTest, tilesGoThroughTheCache) {
  Variant variant = tiles(100, 12'000'000);
  variant.config = {{"blockM", 1}, {"blockN", 1}};
  // 6e6 tiles of one product take 24e6 bytes.
  auto rungs = predict(product(12'000'000, 1000), variant, machine()).rungs;
  EXPECT_DOUBLE_EQ(rungs.at("R4"), 14e-6);
  EXPECT_DOUBLE_EQ(rungs.at("R5"), 14e-6);
  Results slow = machine();
  slow.ceilings.back().value.median = 1e12;
  EXPECT_DOUBLE_EQ(
      predict(product(12'000'000, 1000), variant, slow).rungs.at("R5"), 26e-6);
}

TEST(PredictionTest, eachWaveOfTilesFillsAndDrains) {
  Variant variant = tiles(250, 12'000'000);
  double plain =
      predict(product(12'000'000, 1000), variant, machine()).rungs.at("R4");
  variant.config = {{"blockM", 1000}, {"blockN", 1000}};
  Results results = machine();
  results.ceilings.push_back(ceiling("launch gap, graph", 0.5e-6));
  // Three waves: twice 2 us less the gap.
  EXPECT_DOUBLE_EQ(
      predict(product(12'000'000, 1000), variant, results).rungs.at("R4"),
      plain + 3e-6);
}

TEST(PredictionTest, writesAskForTheirOwnBandwidth) {
  Kernel kernel = product(0, 500'000);
  kernel.bytesWritten = 500'000;
  EXPECT_DOUBLE_EQ(predict(kernel, tiles(1, 0), machine()).rungs.at("R1"),
                   2e-6);
}

TEST(PredictionTest, withoutMatrixInstructionsTheVectorRateCounts) {
  Variant variant = tiles(100, 12'000'000);
  variant.instructions = "fma";
  EXPECT_DOUBLE_EQ(
      predict(product(12'000'000, 1000), variant, machine()).rungs.at("R1"),
      120e-6);
}

TEST(PredictionTest, withoutCeilingsOnlyTheDatasheet) {
  auto rungs = predict(product(1000, 1000), tiles(1, 1000), Results()).rungs;
  EXPECT_EQ(rungs.size(), 1u);
  EXPECT_EQ(rungs.count("R0"), 1u);
}

TEST(PredictionTest, aFitIsJudgedOnOtherKernels) {
  Results results;
  // b and d are not fitted on.
  results.kernels = {measured("d", 4, 1), measured("a", 4, 2),
                     measured("b", 4, 2), measured("c", 8, 4)};
  KernelResult failed = measured("e", 1, 1);
  failed.status = "check_failed";
  results.kernels.push_back(failed);
  // Too short to tell an efficiency; predicted all the same.
  results.kernels.push_back(measured("A", 1e-6, 1e-6));
  // Alone in its class.
  KernelResult other = measured("f", 1, 1);
  other.fitClass = "gemm, memory";
  results.kernels.push_back(other);
  fitFamilies(results);
  ASSERT_EQ(results.fits.size(), 1u);
  EXPECT_EQ(results.fits[0].family, "gemm, compute");
  EXPECT_DOUBLE_EQ(results.fits[0].efficiency, 0.5);
  EXPECT_THAT(results.fits[0].fittedOn, ElementsAre("a", "c"));
  EXPECT_DOUBLE_EQ(results.kernels[5].predicted.at("R6"), 2e-6);
  std::vector<RungError> errors = rungErrors(results, 20e-6);
  ASSERT_EQ(errors.size(), 2u);
  EXPECT_EQ(errors[0].rung, "R5");
  EXPECT_EQ(errors[0].kernels, 5);
  // b is exact, d is predicted as half of what it takes.
  EXPECT_EQ(errors[1].rung, "R6");
  EXPECT_EQ(errors[1].kernels, 2);
  EXPECT_DOUBLE_EQ(errors[1].meanAbsolute, 0.25);
  EXPECT_DOUBLE_EQ(errors[1].bias, -0.25);
  EXPECT_TRUE(rungErrors(results, 100).empty());
}

namespace {

/// A CPU of two threads at 100 GFLOP/s and 10 Gexp/s each, 10 GB/s for reads
/// and 8 for copies, and a launch of 1 us.
Results cpu() {
  Results results;
  results.device.backend = "host";
  results.ceilings = {
      ceiling("host fma f32, 128-bit, 1 thread", 5e10),
      ceiling("host fma f32, avx2, 1 thread", 1e11),
      ceiling("host fma f32, avx2, 2 threads", 2e11, "vector", "f32"),
      ceiling("host matrix f16, 2 threads", 2e11, "matrix", "f16"),
      ceiling("host exp f32, avx2, 1 thread", 1e10),
      ceiling("host call, 1 thread", 1e-6),
      ceiling("host l2 copy, 1 thread", 4e10),
      ceiling("host dram read, 1 thread", 8e9),
      ceiling("host dram read 8 streams, 1 thread", 1e10),
      ceiling("host dram copy, 1 thread", 8e9),
      ceiling("host dram read, 2 threads", 2e10, "", "", "dram")};
  auto ramp = [&](const char *name, int64_t bytes, double time) {
    results.ramp.push_back({name, bytes, {time, time, time, 1}});
  };
  ramp("host read, 1 thread", 1000, 2e-6);
  ramp("host read, 1 thread", 1'000'000, 200e-6);
  ramp("host read 8 streams, 1 thread", 1'000'000, 150e-6);
  ramp("host read, 2 threads", 1000, 1e-6);
  ramp("host read, 2 threads", 1'000'000, 80e-6);
  return results;
}

Kernel hostProduct() {
  Kernel kernel = product(20'000'000, 1'000'000);
  kernel.roofTime = std::nullopt;
  Argument weight;
  weight.role = "weight";
  weight.type = "f16";
  weight.shape = {1000, 1000};
  kernel.arguments = {weight};
  return kernel;
}

} // namespace

TEST(HostPredictionTest, theRoofIsThatOfAllThreads) {
  Kernel kernel = hostProduct();
  EXPECT_DOUBLE_EQ(predict(kernel, Variant(), cpu()).rungs.at("R0"), 100e-6);
  kernel.bytesRead = 20'000'000;
  EXPECT_DOUBLE_EQ(predict(kernel, Variant(), cpu()).rungs.at("R0"), 1e-3);
  // A device that the user named counts.
  kernel.roofTime = 1;
  EXPECT_DOUBLE_EQ(predict(kernel, Variant(), cpu()).rungs.at("R0"), 1);
}

TEST(HostPredictionTest, aKernelIsJudgedByItsThreads) {
  Variant variant;
  auto rungs = predict(hostProduct(), variant, cpu()).rungs;
  EXPECT_DOUBLE_EQ(rungs.at("R1"), 200e-6);
  EXPECT_DOUBLE_EQ(rungs.at("R4"), 203e-6);
  EXPECT_DOUBLE_EQ(rungs.at("R5"), 251e-6);
  Results both = cpu();
  both.device.numbers["threads"] = 2;
  rungs = predict(hostProduct(), variant, both).rungs;
  EXPECT_DOUBLE_EQ(rungs.at("R1"), 100e-6);
  EXPECT_DOUBLE_EQ(rungs.at("R4"), 101e-6);
}

TEST(HostPredictionTest, copiesOfOperandsComeFirst) {
  Variant variant;
  variant.workspaceBytes = 1;
  variant.paddedFlops = 30'000'000;
  auto expected = predict(hostProduct(), variant, cpu());
  EXPECT_DOUBLE_EQ(expected.rungs.at("R2"), 300e-6);
  // 4 MB to the L2 cache at 40 GB/s, after the fastest cold read.
  EXPECT_DOUBLE_EQ(expected.rungs.at("R5"), 1e-6 + 150e-6 + 100e-6 + 300e-6);
  EXPECT_EQ(expected.limiter, "compute");
}

TEST(HostPredictionTest, weightsThatWerePreparedComeAlong) {
  Kernel kernel = hostProduct();
  Variant variant;
  variant.workspaceBytes = 1;
  variant.preparedBytes = bytesOf(kernel.arguments[0]);
  variant.paddedFlops = 20'000'000;
  double overlapped = predict(kernel, Variant(), cpu()).rungs.at("R5");
  EXPECT_DOUBLE_EQ(predict(kernel, variant, cpu()).rungs.at("R5"), overlapped);
  // A tenth of the bytes are activations, and copied: 200 kB to the L2 cache.
  Argument activation;
  activation.type = "f16";
  activation.shape = {50'000};
  kernel.arguments.push_back(activation);
  double rest = std::hypot(200e-6, 0.9 * 150e-6);
  EXPECT_DOUBLE_EQ(predict(kernel, variant, cpu()).rungs.at("R5"),
                   1e-6 + 5e-6 + 15e-6 + rest);
}

TEST(HostPredictionTest, workOfAllUnitsAddsUp) {
  Kernel kernel;
  kernel.work = {{"vector", "f16", 10'000'000},
                 {"transcendental", "f16", 1'000'000},
                 {"misc", "f16", 1'000'000'000}};
  auto rungs = predict(kernel, Variant(), cpu()).rungs;
  EXPECT_DOUBLE_EQ(rungs.at("R1"), 100e-6);
  EXPECT_DOUBLE_EQ(rungs.at("R3"), 200e-6);
}

TEST(HostPredictionTest, tilesHaveARateOfTheirOwn) {
  Results results = cpu();
  results.ceilings.push_back(ceiling("host amx bf16, amx, 1 thread", 2e11));
  Variant variant;
  variant.instructions = "amx bf16";
  EXPECT_DOUBLE_EQ(predict(hostProduct(), variant, results).rungs.at("R1"),
                   100e-6);
  variant.instructions = "vector";
  EXPECT_DOUBLE_EQ(predict(hostProduct(), variant, results).rungs.at("R1"),
                   200e-6);
}

TEST(HostPredictionTest, classesOfKernels) {
  Expectation expected;
  expected.limiter = "memory";
  Variant variant;
  variant.family = "gemv";
  EXPECT_EQ(classOf(hostProduct(), variant, expected), "gemv, memory");
  Kernel scores = product(1, 1);
  EXPECT_EQ(classOf(scores, variant, expected), "gemv of activations, memory");
  scores.reference = R"({"nodes": [{"kind": "argument", "argument": 0},
      {"loops": [4, 8, 2], "reductions": [2], "inputs": [
        {"node": 0, "map": [[1, 0, 0, 0], [0, 0, 1, 0]]},
        {"node": 1, "map": [[0, 1, 0, 0], [0, 0, 1, 0]]}]}]})";
  EXPECT_EQ(classOf(scores, variant, expected),
            "gemv of activations by rows, memory");
  variant.instructions = "vector";
  EXPECT_EQ(classOf(hostProduct(), variant, expected), "gemv, memory");
  variant.instructions = "dot bf16";
  EXPECT_EQ(classOf(hostProduct(), variant, expected),
            "gemv by dot products, memory");
  EXPECT_EQ(classOf(scores, variant, expected),
            "gemv by dot products of activations by rows, memory");
  variant.instructions = "amx bf16";
  EXPECT_EQ(classOf(hostProduct(), variant, expected), "gemv by AMX, memory");
  Kernel softmax;
  softmax.group = "softmax";
  softmax.phase = "init";
  variant.family = "row";
  variant.instructions = "vector";
  EXPECT_EQ(classOf(softmax, variant, expected), "row softmax init, memory");
}
