//===- BruteForceTest.cpp - Brute force against counting by hand ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BruteForce.h"
#include "Generator.h"
#include "Judge.h"

#include <gmock/gmock.h>

using namespace mlir;
using namespace roofline::oracle;
using testing::IsEmpty;

namespace {

/// What the only row of `body` in a function with these arguments counts.
Count countOnly(const std::string &arguments, const std::string &body) {
  std::string problem;
  OwningOpRef<ModuleOp> module = parse(
      "func.func @f(" + arguments + ") {\n" + body + "\nreturn }", problem);
  EXPECT_THAT(problem, IsEmpty());
  if (!module)
    return {};
  Counted counted = countByForce(*module->getOps<func::FuncOp>().begin());
  EXPECT_THAT(counted.problem, IsEmpty());
  EXPECT_EQ(counted.rows.size(), 1U);
  return counted.total();
}

Count numbers(const std::map<std::string, int64_t> &work, int64_t read,
              int64_t written) {
  Count count{work, {}, {}};
  if (read)
    count.read["all"] = read;
  if (written)
    count.written["all"] = written;
  return count;
}

#define EXPECT_COUNT(counted, expected)                                        \
  do {                                                                         \
    Count got = counted, want = expected;                                      \
    EXPECT_TRUE(got == want) << got.str() << "\n  not " << want.str();         \
  } while (false)

/// 2 * 2 * 3 * 4 FLOP; 8 + 12 elements, and 6 that are read and written.
TEST(BruteForceTest, Matmul) {
  EXPECT_COUNT(countOnly("%a: tensor<2x4xf16>, %b: tensor<4x3xf16>, "
                         "%c: tensor<2x3xf16>",
                         "%0 = linalg.matmul ins(%a, %b : tensor<2x4xf16>, "
                         "tensor<4x3xf16>) outs(%c : tensor<2x3xf16>) "
                         "-> tensor<2x3xf16>"),
               numbers({{"matrix f16", 48}}, 52, 12));
}

/// 3 windows of 2 with stride 2 and dilation 3: places 0, 3; 2, 5; 4, 7.
TEST(BruteForceTest, StridedWindows) {
  EXPECT_COUNT(countOnly("%a: tensor<1x8x1xf32>, %k: tensor<2x1x1xf32>, "
                         "%c: tensor<1x3x1xf32>",
                         "%0 = linalg.conv_1d_nwc_wcf {dilations = dense<3> : "
                         "tensor<1xi64>, strides = dense<2> : tensor<1xi64>} "
                         "ins(%a, %k : tensor<1x8x1xf32>, tensor<2x1x1xf32>) "
                         "outs(%c : tensor<1x3x1xf32>) -> tensor<1x3x1xf32>"),
               numbers({{"matrix f32", 12}}, (6 + 2 + 3) * 4, 12));
}

/// 5 numbers of 4 bits are 3 B.
TEST(BruteForceTest, PackedBits) {
  EXPECT_COUNT(countOnly("%a: tensor<5xi4>, %c: tensor<5xi4>",
                         "%0 = linalg.add ins(%a, %a : tensor<5xi4>, "
                         "tensor<5xi4>) outs(%c : tensor<5xi4>) "
                         "-> tensor<5xi4>"),
               numbers({{"integer i4", 5}}, 3, 3));
}

/// A stencil: 4 additions of what 5 elements hold.
TEST(BruteForceTest, LoopReadsEveryElementOnce) {
  EXPECT_COUNT(countOnly("%a: memref<8xf32>, %b: memref<8xf32>", R"(
    affine.for %i = 0 to 4 {
      %x = affine.load %a[%i] : memref<8xf32>
      %y = affine.load %a[%i + 1] : memref<8xf32>
      %z = arith.addf %x, %y : f32
      affine.store %z, %b[%i] : memref<8xf32>
    })"),
               numbers({{"vector f32", 4}}, 20, 16));
}

/// Only the first element is read before it is written.
TEST(BruteForceTest, LoopReadsWhatItWroteForNothing) {
  EXPECT_COUNT(countOnly("%a: memref<5xf32>", R"(
    affine.for %i = 0 to 4 {
      %x = affine.load %a[%i] : memref<5xf32>
      %y = math.exp %x : f32
      affine.store %y, %a[%i + 1] : memref<5xf32>
    })"),
               numbers({{"transcendental f32", 4}}, 4, 16));
}

/// Trips 0, 1 and 2 have 1, 2 and 3 inner ones; index arithmetic is free.
TEST(BruteForceTest, TriangleOfVectors) {
  EXPECT_COUNT(countOnly("%a: memref<3x16xf32>", R"(
    %zero = arith.constant 0.0 : f32
    affine.for %i = 0 to 3 {
      affine.for %j = 0 to affine_map<(d0) -> (d0 + 1)>(%i) {
        %at = affine.apply affine_map<(d0) -> (d0 * 4)>(%j)
        %x = vector.transfer_read %a[%i, %at], %zero {in_bounds = [true]}
          : memref<3x16xf32>, vector<4xf32>
        %y = math.fma %x, %x, %x : vector<4xf32>
        vector.transfer_write %y, %a[%i, %at] {in_bounds = [true]}
          : vector<4xf32>, memref<3x16xf32>
      }
    })"),
               numbers({{"vector f32", 6 * 8}}, 6 * 16, 6 * 16));
}

/// The generator makes valid loops, which brute force can count.
TEST(BruteForceTest, CountsAllLoops) {
  auto text = [](Choices &choices) {
    return withStaticSizes(generate(Family::Loops, choices));
  };
  auto findProblem = [&](Choices &choices) {
    std::string problem;
    OwningOpRef<ModuleOp> module = parse(text(choices), problem);
    if (!module)
      return problem;
    Counted counted = countByForce(*module->getOps<func::FuncOp>().begin());
    return counted.rows.empty() ? "no rows" : counted.problem;
  };
  forEachSeed(numCases(200), findProblem, text);
}

} // namespace
