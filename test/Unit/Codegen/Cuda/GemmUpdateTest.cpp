//===- GemmUpdateTest.cpp - Products that update their result -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is added twice, or by no block, is wrong in every mode: every element of
// the result begins with a number of its own.
//
//===----------------------------------------------------------------------===//

#include "Products.h"

#include "gmock/gmock.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::test;
using cuda::ContractionForm;
using cuda::GemmConfig;

namespace {
using GemmUpdate = GemmTest;
} // namespace

/// y += the product.
static Product adding(Product product) {
  product.addend = "%y";
  return product;
}

/// y = (the product + `addend`) * o1.
static Product scaledSum(Product product, StringRef addend) {
  product.addend = addend.str();
  product.chain = {
      {product.shapes[2], product.shapes[2]},
      "%r = linalg.mul ins(%p, %o1 : TYPE, TYPE) outs(%empty : TYPE) -> TYPE",
      [](float sum, ArrayRef<float> others) { return sum * others[1]; }};
  return product;
}

/// y = the product + y, by an op after it; `ops` says how that reads y.
static Product withResidualOf(Product product, StringRef ops) {
  product.chain = {{}, ops.str(), [](float sum, ArrayRef<float> others) {
                     return sum + others[0];
                   }};
  return product;
}

static constexpr StringLiteral
    input = "%r = linalg.add ins(%p, %y : TYPE, TYPE) outs(%y : TYPE) -> TYPE",
    output = "%r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, "
             "j)>, affine_map<(i, j) -> (i, j)>], iterator_types = "
             "[\"parallel\", \"parallel\"]} ins(%p : TYPE) outs(%y : TYPE) {\n"
             "^bb0(%a: ELEMENT, %b: ELEMENT):\n%c = arith.addf %a, %b : "
             "ELEMENT\nlinalg.yield %c : ELEMENT\n} -> TYPE";

TEST_F(GemmUpdate, AddsToTheResult) {
  check(adding(linear(128, 128, 192)), {64, 64, 64, 3, 2, 2},
        /*allModes=*/true);
  check(adding(linear(64, 128, 192, /*transposed=*/false)),
        {64, 128, 64, 3, 2, 2});
  check(adding(scores(2, 64, 64, 2, 2, 64)), {64, 64, 64, 2, 2, 2});
  Product brain = adding(linear(32, 64, 128));
  brain.type = "bf16";
  check(brain, {32, 32, 64, 2, 2, 2});
}

TEST_F(GemmUpdate, TilesThatMoveBackLeaveElementsToOthers) {
  check(adding(linear(100, 136, 128)), {64, 64, 64, 2, 2, 2},
        /*allModes=*/true);
  // Columns that begin at multiples of four.
  check(adding(linear(68, 76, 100)), {64, 64, 64, 2, 2, 2}, /*allModes=*/true);
  check(adding(scores(2, 72, 100, 1, 2, 64)), {64, 64, 64, 2, 2, 2});
  check(adding(linear(45, 64, 128)), {64, 64, 64, 2, 2, 2});
}

TEST_F(GemmUpdate, SumsOfPartsAreAddedOnce) {
  GemmConfig all{64, 64, 64, 3, 2, 2, /*sharedBlocks=*/6, /*wholeTiles=*/0};
  check(adding(linear(100, 64, 640)), all, /*allModes=*/true);
  GemmConfig last{64, 64, 64, 3, 2, 2, /*sharedBlocks=*/6, /*wholeTiles=*/3};
  check(adding(linear(128, 160, 448)), last, /*allModes=*/true);
  // Runs of slabs that go on in the next tile.
  GemmConfig seven{32, 32, 64, 3, 2, 2, /*sharedBlocks=*/7};
  check(adding(linear(32, 160, 640)), seven);
  check(adding(linear(20, 100, 256)), {32, 32, 64, 2, 2, 2, 8});
}

TEST_F(GemmUpdate, PersistentBlocksAddTileByTile) {
  GemmConfig config{64, 64, 64, 3, 2, 2, 0, 0, /*persistentBlocks=*/3};
  check(adding(linear(128, 256, 128)), config, /*allModes=*/true);
  check(adding(linear(100, 136, 320)), config);
}

TEST_F(GemmUpdate, KeptRowsAddFromRegisters) {
  GemmConfig config{64, 64, 128, 2, 2, 2};
  config.keepingBlocks = 2;
  check(adding(linear(128, 256, 128)), config, /*allModes=*/true);
  check(adding(linear(72, 264, 128)), config);
  check(adding(scores(1, 72, 324, 2, 1, 128)), config);
}

TEST_F(GemmUpdate, ChainsFollowTheSum) {
  GemmConfig config{64, 64, 64, 3, 2, 2};
  check(scaledSum(linear(128, 128, 192), "%o0"), config, /*allModes=*/true);
  check(scaledSum(linear(100, 136, 192), "%y"), config);
  config.sharedBlocks = 6;
  check(scaledSum(linear(100, 64, 640), "%y"), config);
}

TEST_F(GemmUpdate, ResidualsMayBeOfTheResult) {
  check(withResidualOf(linear(100, 136, 128), input), {64, 64, 64, 2, 2, 2},
        /*allModes=*/true);
  check(withResidualOf(linear(100, 136, 128), output), {64, 64, 64, 2, 2, 2});
}

TEST_F(GemmUpdate, RefusesWhatIsOfAnotherPlace) {
  EXPECT_TRUE(failed(match(withResidualOf(
      linear(64, 64, 64),
      "%r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, "
      "affine_map<(i, j) -> (i, j)>], iterator_types = [\"parallel\", "
      "\"parallel\"]} ins(%y : TYPE) outs(%p : TYPE) {\n"
      "^bb0(%a: ELEMENT, %b: ELEMENT):\n%c = arith.addf %a, %b : ELEMENT\n"
      "linalg.yield %c : ELEMENT\n} -> TYPE"))));
}

TEST_F(GemmUpdate, SpillsNothing) {
  for (const auto &[chip, product] :
       {std::pair(StringRef("sm_80"), linear(1000, 6656, 6656)),
        std::pair(StringRef("sm_90a"), scores(1, 1024, 1000, 52, 1, 128))}) {
    func::FuncOp kernel = parse(adding(product));
    FailureOr<ContractionForm> form = cuda::matchContractionForm(kernel);
    ASSERT_TRUE(succeeded(form));
    for (const GemmConfig &config : cuda::gemmConfigs(*form, chip)) {
      FailureOr<CompiledKernel> compiled =
          cuda::compileGemm(kernel, *form, config, {chip.str()});
      ASSERT_TRUE(succeeded(compiled));
      // Nothing is known without an assembler.
      for (const runtime::Step &step : compiled->facts.steps)
        EXPECT_EQ(step.facts.spillBytes.value_or(0), 0) << config.name();
    }
  }
}

TEST_F(GemmUpdate, MistakesAreNoticed) {
  EXPECT_THAT(survivors(adding(linear(72, 136, 128)), {64, 64, 64, 2, 2, 2}),
              testing::IsEmpty());
}
