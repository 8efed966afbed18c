//===- GemmChainTest.cpp - What follows a product in its kernel -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"

#include "gmock/gmock.h"

#include <cmath>

using namespace mlir;
using namespace roofline;
using namespace roofline::test;
using cuda::ContractionForm;
using cuda::GemmConfig;
using testing::HasSubstr;

namespace {
using GemmChain = GemmTest;
} // namespace

/// y = o0 + the product.
static Product withResidual(Product product) {
  product.chain = {
      {product.shapes[2]},
      "%r = linalg.add ins(%o0, %p : TYPE, TYPE) outs(%empty : TYPE) -> TYPE",
      [](float sum, ArrayRef<float> others) { return sum + others[0]; }};
  return product;
}

static std::string generic(StringRef maps, StringRef inputs, StringRef types,
                           StringRef parameters, StringRef body) {
  return ("linalg.generic {indexing_maps = [" + maps +
          ", affine_map<(i, j) -> (i, j)>], iterator_types = [\"parallel\", "
          "\"parallel\"]} ins(" +
          inputs + " : " + types + ") outs(%empty : TYPE) {\n^bb0(" +
          parameters + ", %out: ELEMENT):\n" + body + "\n} -> TYPE\n")
      .str();
}

static constexpr StringLiteral same = "affine_map<(i, j) -> (i, j)>";

/// y = silu(o0) * the product.
static Product withGate(Product product) {
  product.chain = {
      {product.shapes[2]},
      "%one = arith.constant 1.0 : ELEMENT\n%r = " +
          generic((same + ", " + same).str(), "%o0, %p", "TYPE, TYPE",
                  "%g: ELEMENT, %u: ELEMENT",
                  "%n = arith.negf %g : ELEMENT\n%e = math.exp %n : ELEMENT\n"
                  "%s = arith.addf %e, %one : ELEMENT\n%d = arith.divf %g, %s "
                  ": ELEMENT\n%t = arith.mulf %d, %u : ELEMENT\nlinalg.yield "
                  "%t : ELEMENT"),
      [](float up, ArrayRef<float> others) {
        return others[0] / (1 + std::exp(-others[0])) * up;
      },
      /*tolerance=*/2e-3f};
  return product;
}

/// y = (the product + o0 of its column) * o1 of its row, by two ops.
static Product withVectors(Product product) {
  std::string column = "tensor<" + std::to_string(product.shapes[2][1]) +
                       "xELEMENT>",
              row = "tensor<" + std::to_string(product.shapes[2][0]) +
                    "x1xELEMENT>";
  product.chain = {
      {{product.shapes[2][1]}, {product.shapes[2][0], 1}},
      "%q = " +
          generic((same + ", affine_map<(i, j) -> (j)>").str(), "%p, %o0",
                  "TYPE, " + column, "%a: ELEMENT, %b: ELEMENT",
                  "%c = arith.addf %a, %b : ELEMENT\nlinalg.yield %c : "
                  "ELEMENT") +
          "%r = " +
          generic((same + ", affine_map<(i, j) -> (i, 0)>").str(), "%q, %o1",
                  "TYPE, " + row, "%a: ELEMENT, %b: ELEMENT",
                  "%c = arith.mulf %a, %b : ELEMENT\nlinalg.yield %c : "
                  "ELEMENT"),
      [](float sum, ArrayRef<float> others) {
        return (sum + others[0]) * others[1];
      }};
  return product;
}

TEST_F(GemmChain, IsOneKernelThatReadsItsOperandsInWhole) {
  CompiledKernel kernel =
      compile(withResidual(linear(128, 128, 256)), {64, 64, 64, 3, 2, 2});
  EXPECT_EQ(kernel.facts.steps.size(), 1u);
  EXPECT_THAT(kernel.ptx, HasSubstr("ld.global.v4"));
  EXPECT_THAT(kernel.ptx, HasSubstr("st.global.v4"));
}

TEST_F(GemmChain, SpillsNothing) {
  for (StringRef chip : {"sm_80", "sm_90a"})
    for (const GemmConfig &config : {GemmConfig{128, 256, 64, 3, 2, 4},
                                     GemmConfig{16, 128, 64, 4, 1, 4}}) {
      CompiledKernel kernel =
          compile(withGate(linear(128, 17920, 6656)), config, chip);
      // Nothing is known without an assembler.
      EXPECT_EQ(kernel.facts.steps[0].facts.spillBytes.value_or(0), 0)
          << config.name();
    }
}

TEST_F(GemmChain, AddsAResidual) {
  check(withResidual(linear(128, 128, 192)), {64, 64, 64, 3, 2, 2},
        /*allModes=*/true);
  check(withResidual(linear(128, 256, 128)), {128, 256, 64, 2, 2, 4});
  Product brain = withResidual(linear(32, 64, 128));
  brain.type = "bf16";
  check(brain, {32, 32, 64, 2, 2, 2});
}

TEST_F(GemmChain, WarpsOfEveryWidthHaveNoBankConflicts) {
  check(withResidual(linear(32, 64, 128)), {32, 32, 64, 2, 2, 2});
  check(withResidual(linear(16, 128, 128)), {16, 128, 64, 2, 1, 4});
  check(withResidual(linear(64, 256, 128)), {64, 256, 64, 2, 1, 4});
}

TEST_F(GemmChain, FollowsTilesOfPersistentBlocks) {
  GemmConfig config{64, 64, 64, 3, 2, 2, 0, 0, /*persistentBlocks=*/3};
  check(withResidual(linear(128, 256, 128)), config, /*allModes=*/true);
  check(withGate(linear(128, 192, 320)), config);
}

TEST_F(GemmChain, FollowsTilesOfKeptRows) {
  GemmConfig config{64, 64, 128, 2, 2, 2};
  config.keepingBlocks = 2;
  check(withResidual(linear(128, 256, 128)), config, /*allModes=*/true);
  check(withVectors(linear(72, 264, 128)), config);
}

TEST_F(GemmChain, GatesByAnotherProduct) {
  check(withGate(linear(64, 128, 128)), {64, 64, 64, 2, 2, 2},
        /*allModes=*/true);
}

TEST_F(GemmChain, ReadsVectorsOfColumnsAndRows) {
  check(withVectors(linear(48, 136, 128)), {64, 64, 64, 2, 2, 2});
}

TEST_F(GemmChain, RaggedRowsAreNeitherReadNorWritten) {
  check(withResidual(linear(45, 64, 128)), {64, 64, 64, 2, 2, 2});
  check(withResidual(linear(1, 64, 512)), {16, 64, 128, 4, 1, 4});
  check(withResidual(linear(100, 136, 128)), {64, 64, 64, 2, 2, 2},
        /*allModes=*/true);
  // Columns at 8 bytes.
  check(withResidual(linear(20, 76, 128)), {32, 32, 64, 2, 2, 2});
}

TEST_F(GemmChain, FollowsTheSumOfParts) {
  GemmConfig all{64, 64, 64, 3, 2, 2, /*sharedBlocks=*/6, /*wholeTiles=*/0};
  check(withResidual(linear(100, 64, 640)), all, /*allModes=*/true);
  GemmConfig last{64, 64, 64, 2, 2, 2, /*sharedBlocks=*/5, /*wholeTiles=*/2};
  check(withGate(linear(128, 160, 448)), last);
}

TEST_F(GemmChain, FollowsProductsSideBySide) {
  check(withResidual(scores(2, 72, 64, 2, 2, 64)), {64, 64, 64, 2, 2, 2});
  check(withResidual(outputs(2, 72, 64, 2, 2, 64)), {64, 64, 64, 2, 2, 2});
}

TEST_F(GemmChain, RefusesWhatIsNotOfOneElement) {
  // A row's neighbours.
  Product shifted = linear(64, 64, 64);
  shifted.chain = {{},
                   "%r = linalg.transpose ins(%p : TYPE) outs(%empty : TYPE) "
                   "permutation = [1, 0]",
                   nullptr};
  EXPECT_TRUE(failed(match(shifted)));
  // What lies between is read by something else, too.
  Product sums = linear(64, 64, 64);
  sums.chain = {
      {{64}},
      "%s = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, "
      "affine_map<(i, j) -> (i)>], iterator_types = [\"parallel\", "
      "\"reduction\"]} ins(%p : TYPE) outs(%o0 : tensor<64xELEMENT>) {\n"
      "^bb0(%a: ELEMENT, %b: ELEMENT):\n%c = arith.addf %a, %b : ELEMENT\n"
      "linalg.yield %c : ELEMENT\n} -> tensor<64xELEMENT>\n%r = linalg.add "
      "ins(%p, %p : TYPE, TYPE) outs(%empty : TYPE) -> TYPE",
      nullptr};
  EXPECT_TRUE(failed(match(sums)));
}
