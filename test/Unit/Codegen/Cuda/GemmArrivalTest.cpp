//===- GemmArrivalTest.cpp - Parts of sums that meet in one kernel --------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Blocks run in several orders, so that now one is the last of a tile, now
// another; every execution checks that no counter is left.
//
//===----------------------------------------------------------------------===//

#include "Products.h"

#include "gmock/gmock.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::test;
using cuda::ContractionForm;
using cuda::GemmConfig;
using testing::HasSubstr;

namespace {
using GemmArrival = GemmTest;
} // namespace

static GemmConfig adding(GemmConfig config, int64_t sharedBlocks,
                         int64_t wholeTiles = 0) {
  config.sharedBlocks = sharedBlocks;
  config.wholeTiles = wholeTiles;
  config.lastAdds = true;
  return config;
}

/// y = (y + the product) * o0.
static Product updating(Product product) {
  product.addend = "%y";
  product.chain = {
      {product.shapes[2]},
      "%r = linalg.mul ins(%p, %o0 : TYPE, TYPE) outs(%empty : TYPE) -> TYPE",
      [](float sum, ArrayRef<float> others) { return sum * others[0]; }};
  return product;
}

TEST_F(GemmArrival, IsOneKernel) {
  CompiledKernel kernel =
      compile(linear(128, 64, 640), adding({64, 64, 64, 3, 2, 2}, 6));
  ASSERT_EQ(kernel.facts.steps.size(), 1u);
  EXPECT_EQ(kernel.facts.name, "mma-64x64x64-s3-e6-l");
  EXPECT_EQ(kernel.facts.counterBytes, 2 * 4);
  // Behind the arguments, the workspace and the counters.
  EXPECT_EQ(kernel.facts.steps[0].arguments.size(), 5u);
  EXPECT_THAT(kernel.ptx, HasSubstr("atom.global.inc.u32"));
}

TEST_F(GemmArrival, TheLastBlockAddsTheParts) {
  // Two tiles in three parts each; behind whole tiles.
  check(linear(100, 64, 640), adding({64, 64, 64, 3, 2, 2}, 6),
        /*allModes=*/true);
  check(linear(128, 160, 448), adding({64, 64, 64, 3, 2, 2}, 6, 3),
        /*allModes=*/true);
  check(linear(5, 64, 512), adding({16, 64, 128, 2, 1, 4}, 2),
        /*allModes=*/true);
  Product brain = linear(64, 128, 512);
  brain.type = "bf16";
  check(brain, adding({64, 128, 64, 2, 2, 2}, 4));
}

TEST_F(GemmArrival, LanesArriveAsTensorCoresDo) {
  Product reals = linear(64, 192, 128);
  reals.type = "f32";
  GemmConfig config = adding({64, 64, 16, 2, 1, 2}, 5);
  config.inputBytes = 4;
  check(reals, config, /*allModes=*/true);
}

TEST_F(GemmArrival, BlocksHavePartsOfTwoTiles) {
  // Three tiles of eight slabs, in runs of 4.8 and of 6.
  check(linear(64, 192, 512), adding({64, 64, 64, 2, 2, 2}, 5),
        /*allModes=*/true);
  check(linear(64, 192, 512), adding({64, 64, 64, 2, 2, 2}, 4));
  // Beyond a whole tile, and behind whole ones.
  check(linear(128, 192, 512), adding({64, 64, 64, 2, 2, 2}, 3, 2),
        /*allModes=*/true);
}

TEST_F(GemmArrival, WhatFollowsIsComputedOnce) {
  check(updating(linear(100, 136, 640)), adding({64, 64, 64, 3, 2, 2}, 18),
        /*allModes=*/true);
  check(updating(linear(20, 100, 256)), adding({32, 32, 64, 2, 2, 2}, 8));
}

TEST_F(GemmArrival, SpillsNothing) {
  for (const auto &[chip, config] :
       {std::pair(StringRef("sm_80"), GemmConfig{128, 256, 64, 3, 2, 4}),
        std::pair(StringRef("sm_90a"), GemmConfig{128, 256, 64, 4, 2, 4}),
        std::pair(StringRef("sm_90a"), GemmConfig{128, 128, 64, 3, 2, 2})}) {
    CompiledKernel kernel =
        compile(linear(128, 6656, 6656), adding(config, 104), chip);
    runtime::StaticFacts facts = kernel.facts.steps[0].facts;
    if (!facts.spillBytes)
      GTEST_SKIP() << "no ptxas";
    EXPECT_EQ(*facts.spillBytes, 0) << kernel.facts.name;
    EXPECT_EQ(facts.histogram["MEMBAR"], 2);
    EXPECT_EQ(facts.histogram["ATOMG"], 1);
  }
}

TEST_F(GemmArrival, NeedsSharedTiles) {
  FailureOr<ContractionForm> form = match(linear(128, 128, 512));
  ASSERT_TRUE(succeeded(form));
  EXPECT_TRUE(applies(adding({64, 64, 64, 2, 2, 2}, 8), *form));
  EXPECT_FALSE(applies(adding({64, 64, 64, 2, 2, 2}, 0), *form));
}

TEST_F(GemmArrival, IsTriedWhereTilesAreFew) {
  auto hasArrival = [&](const Product &product) {
    FailureOr<ContractionForm> form = match(product);
    return llvm::any_of(
        cuda::gemmConfigs(*form, "sm_90a"),
        [](const GemmConfig &config) { return config.lastAdds; });
  };
  EXPECT_TRUE(hasArrival(linear(128, 6656, 6656)));
  EXPECT_TRUE(hasArrival(linear(128, 6656, 17920)));
  EXPECT_FALSE(hasArrival(linear(8192, 6656, 6656)));
}

//===----------------------------------------------------------------------===//
// Mistakes
//===----------------------------------------------------------------------===//

/// Without a statement that begins with `part`, the last before or the first
/// after the first place of `mark`.
static std::string without(std::string ptx, StringRef part, StringRef mark,
                           bool isBefore) {
  size_t place = ptx.find(mark);
  size_t at = isBefore ? ptx.rfind(part, place) : ptx.find(part, place + 1);
  EXPECT_NE(at, std::string::npos);
  return ptx.erase(at, ptx.find(';', at) + 1 - at);
}

TEST_F(GemmArrival, MissingOrderIsNoticed) {
  Product product = linear(64, 128, 512);
  GemmConfig config = adding({64, 64, 64, 2, 2, 2}, 6);
  EXPECT_EQ(problemOf(product, config, [](std::string ptx) { return ptx; }),
            "");
  for (const char *part : {"bar.sync", "fence.acq_rel.gpu"})
    for (bool isBefore : {true, false}) {
      SCOPED_TRACE(std::string(part) + (isBefore ? " before" : " after"));
      EXPECT_THAT(problemOf(product, config,
                            [&](const std::string &ptx) {
                              return without(ptx, part, "atom.global.inc",
                                             isBefore);
                            }),
                  HasSubstr("race"));
    }
}

TEST_F(GemmArrival, MistakesAreNoticed) {
  EXPECT_THAT(survivors(linear(64, 128, 512), adding({64, 64, 64, 2, 2, 2}, 6)),
              testing::IsEmpty());
}
