//===- GemmTest.cpp - The gemm family -------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Products in kernel form, compiled and executed by the PTX interpreter.
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
using testing::Not;

namespace {
using Gemm = GemmTest;
} // namespace

static size_t occurrences(const std::string &ptx, StringRef part) {
  return StringRef(ptx).count(part);
}

TEST_F(Gemm, HoldsWhatTheScheduleImplies) {
  GemmConfig config{128, 128, 32, 4, 2, 2};
  std::string ptx = compile(linear(256, 256, 512), config).ptx;
  // The loop's slab, and the three that are drained; 4x8 fragments, two steps.
  EXPECT_EQ(occurrences(ptx, "mma.sync."), 4u * 4 * 8 * 2);
  // 8 for a step, one by one before the loop.
  EXPECT_EQ(occurrences(ptx, "ldmatrix."), 4u * 16);
  // 8 chunks of 16 bytes per thread and slab.
  EXPECT_EQ(occurrences(ptx, "cp.async.cg."), 4u * 8);
  EXPECT_EQ(occurrences(ptx, "cp.async.commit_group"), 4u);
  // The loop has one.
  EXPECT_EQ(occurrences(ptx, "bar.sync"), 1u + 1 + 2 + 1);
  EXPECT_THAT(ptx, HasSubstr(".pragma \"nounroll\""));
  EXPECT_THAT(ptx, HasSubstr(".extern .shared .align 1024"));
  EXPECT_THAT(ptx, HasSubstr("st.global.v4"));
  EXPECT_THAT(ptx, Not(HasSubstr(".extern .func")));
}

TEST_F(Gemm, EveryConfigurationOfALayerIsWithoutSpills) {
  std::vector<std::pair<StringRef, Product>> cases = {
      {"sm_80", linear(2048, 6656, 6656)},
      {"sm_90a", linear(16, 6656, 6656)},
      {"sm_90a", outputs(1, 2048, 2048, 52, 1, 128)},
      {"sm_80", scores(1, 1024, 1024, 52, 1, 128)},
      {"sm_90a", scores(1, 1024, 1024, 52, 1, 128)},
      {"sm_90a", linear(100, 6656, 6656)}};
  if (std::getenv("ROOFLINE_TEST_LONG"))
    for (StringRef chip : {"sm_80", "sm_90a"})
      for (int64_t m : {8, 64, 128, 1024}) {
        cases.push_back({chip, linear(m, 6656, 17920)});
        cases.push_back({chip, linear(m, 17920, 6656)});
        cases.push_back({chip, scores(1, m, 1020, 52, 1, 128)});
        cases.push_back({chip, outputs(1, m, 1020, 52, 1, 128)});
      }
  for (const auto &[chip, product] : cases) {
    func::FuncOp kernel = parse(product);
    FailureOr<ContractionForm> form = cuda::matchContractionForm(kernel);
    ASSERT_TRUE(succeeded(form));
    SmallVector<GemmConfig> configs = cuda::gemmConfigs(*form, chip);
    EXPECT_GE(configs.size(), 4u);
    for (const GemmConfig &config : configs) {
      FailureOr<CompiledKernel> compiled =
          cuda::compileGemm(kernel, *form, config, {chip.str()});
      ASSERT_TRUE(succeeded(compiled));
      // Nothing is known without an assembler.
      EXPECT_EQ(compiled->facts.steps[0].facts.spillBytes.value_or(0), 0)
          << config.name();
    }
  }
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

TEST_F(Gemm, LargeTilesInAllModes) {
  check(linear(128, 256, 256), {128, 256, 64, 3, 2, 4}, /*allModes=*/true);
  check(linear(128, 128, 192), {128, 128, 32, 4, 2, 2}, /*allModes=*/true);
}

TEST_F(Gemm, SmallTilesInAllModes) {
  check(linear(16, 64, 768), {16, 64, 128, 4, 1, 4}, /*allModes=*/true);
  check(linear(64, 64, 512), {64, 64, 64, 4, 2, 2}, /*allModes=*/true);
}

TEST_F(Gemm, BFloat) {
  Product product = linear(64, 128, 192);
  product.type = "bf16";
  check(product, {64, 64, 64, 3, 2, 2});
}

TEST_F(Gemm, FewRowsAreMasked) {
  check(linear(1, 64, 512), {16, 64, 128, 4, 1, 4});
  check(linear(45, 64, 128), {64, 64, 64, 2, 2, 2});
}

TEST_F(Gemm, TilesMoveBackInside) {
  check(linear(100, 136, 128), {64, 64, 64, 2, 2, 2});
}

TEST_F(Gemm, RemainderOfKComesFirst) {
  check(linear(64, 64, 200), {64, 64, 64, 3, 2, 2}, /*allModes=*/true);
  check(linear(64, 64, 200, /*transposed=*/false), {64, 64, 64, 3, 2, 2});
  check(linear(64, 64, 40), {64, 64, 64, 2, 2, 2});
}

TEST_F(Gemm, WeightsAlongN) {
  check(linear(64, 128, 192, /*transposed=*/false), {64, 128, 64, 3, 2, 2},
        /*allModes=*/true);
}

TEST_F(Gemm, Attention) {
  check(scores(2, 72, 64, 2, 2, 64), {64, 64, 64, 2, 2, 2});
  check(outputs(2, 72, 64, 2, 2, 64), {64, 64, 64, 2, 2, 2});
}

TEST_F(Gemm, SharedTilesAreAdded) {
  // Two tiles in three parts each.
  GemmConfig all{64, 64, 64, 3, 2, 2, /*sharedBlocks=*/6, /*wholeTiles=*/0};
  check(linear(100, 64, 640), all, /*allModes=*/true);
  GemmConfig last{64, 64, 64, 3, 2, 2, /*sharedBlocks=*/6, /*wholeTiles=*/3};
  check(linear(128, 160, 448), last, /*allModes=*/true);
  GemmConfig few{16, 64, 128, 2, 1, 4, /*sharedBlocks=*/2, /*wholeTiles=*/0};
  check(linear(5, 64, 512), few);
}

TEST_F(Gemm, RunsOfSlabsGoOnInTheNextTile) {
  // Three tiles of eight slabs, in runs of 4.8 and of 6.
  GemmConfig five{64, 64, 64, 2, 2, 2, /*sharedBlocks=*/5};
  check(linear(64, 192, 512), five, /*allModes=*/true);
  GemmConfig four{64, 64, 64, 2, 2, 2, /*sharedBlocks=*/4};
  check(linear(64, 192, 512), four, /*allModes=*/true);
  // 7.1 slabs of ten: a run that begins or ends next to an edge does so there.
  GemmConfig seven{32, 32, 64, 3, 2, 2, /*sharedBlocks=*/7};
  check(linear(32, 160, 640), seven, /*allModes=*/true);
  // Beyond a whole tile, and behind whole ones.
  GemmConfig three{64, 64, 64, 2, 2, 2, /*sharedBlocks=*/3, /*wholeTiles=*/2};
  check(linear(128, 192, 512), three, /*allModes=*/true);
  check(scores(2, 64, 128, 1, 2, 512), three);
}

TEST_F(Gemm, RowsAtEightBytesAreCopiedWithoutConflicts) {
  GemmConfig config{64, 64, 64, 2, 2, 2};
  check(scores(1, 100, 100, 2, 1, 64), config, /*allModes=*/true);
  check(outputs(1, 100, 100, 2, 1, 64), config, /*allModes=*/true);
  check(linear(68, 76, 100), config);
  check(linear(68, 76, 100, /*transposed=*/false), config);
  check(linear(20, 100, 256), {32, 32, 64, 2, 2, 2, /*sharedBlocks=*/8});
  FailureOr<ContractionForm> form = match(scores(1, 100, 100, 2, 1, 64));
  ASSERT_TRUE(succeeded(form));
  EXPECT_EQ(form->alignA, 16);
  EXPECT_EQ(form->alignB, 16);
  EXPECT_EQ(form->alignC, 8);
  form = match(outputs(1, 100, 100, 2, 1, 64));
  ASSERT_TRUE(succeeded(form));
  EXPECT_EQ(form->alignA, 8);
  EXPECT_EQ(form->alignB, 16);
  EXPECT_EQ(form->alignC, 16);
}

TEST_F(Gemm, AllSlabsArriveAtOnceWhereThereIsRoom) {
  std::string ptx = compile(linear(128, 128, 128), {128, 128, 64, 2, 2, 4}).ptx;
  // Four passes of each operand, and no loop that has more.
  EXPECT_EQ(occurrences(ptx, "cp.async.cg."), 2u * 8);
  EXPECT_THAT(ptx, Not(HasSubstr(".pragma \"nounroll\"")));
  check(linear(128, 128, 128), {128, 128, 64, 2, 2, 4}, /*allModes=*/true);
}

TEST_F(Gemm, PersistentBlocksGoFromTileToTile) {
  // Of 8 tiles, three each, but two of the last block.
  GemmConfig three{64,
                   64,
                   64,
                   3,
                   2,
                   2,
                   /*sharedBlocks=*/0,
                   /*wholeTiles=*/0,
                   /*persistentBlocks=*/3};
  check(linear(128, 256, 128), three, /*allModes=*/true);
  GemmConfig eight{128, 128, 64, 3, 2, 4, 0, 0, 2};
  check(scores(2, 160, 128, 1, 2, 128), eight);
  GemmConfig deep{64, 64, 32, 5, 2, 2, 0, 0, 2};
  check(linear(45, 320, 128, /*transposed=*/false), deep);
  GemmConfig one{64, 64, 64, 2, 2, 2, 0, 0, 5};
  check(scores(2, 72, 64, 2, 2, 64), one, /*allModes=*/true);
}

TEST_F(Gemm, PersistentBlocksLoopOverSlabs) {
  // As many slabs as stages, and many more.
  GemmConfig few{64, 64, 64, 3, 2, 2, 0, 0, 3};
  check(linear(128, 256, 192), few, /*allModes=*/true);
  check(outputs(2, 72, 448, 2, 1, 64), few, /*allModes=*/true);
  GemmConfig large{128, 128, 64, 3, 2, 2, 0, 0, 2};
  check(linear(160, 256, 320), large, /*allModes=*/true);
}

TEST_F(Gemm, PersistentBlocksNeedAsManySlabsAsAreUnderWay) {
  FailureOr<ContractionForm> form = match(linear(256, 256, 128));
  ASSERT_TRUE(succeeded(form));
  GemmConfig config{64, 64, 64, 3, 2, 2, 0, 0, 3};
  EXPECT_TRUE(applies(config, *form));
  config.stages = 4;
  EXPECT_FALSE(applies(config, *form));
  config.stages = 3;
  config.persistentBlocks = 17;
  EXPECT_FALSE(applies(config, *form));
}

static GemmConfig keeping(GemmConfig config, int64_t blocks) {
  config.keepingBlocks = blocks;
  return config;
}

TEST_F(Gemm, RowsAreKeptWhileColumnsPass) {
  // 24 tiles in 6 rows; two rounds of whole ones, and runs of 4.8.
  GemmConfig config{128, 64, 128, 2, 2, 2};
  check(scores(1, 300, 256, 2, 1, 128), keeping(config, 3), /*allModes=*/true);
  check(scores(1, 300, 256, 2, 1, 128), keeping(config, 5), /*allModes=*/true);
  // Two rounds of whole rows, and half of the fifth row for each block.
  check(scores(1, 128, 512, 5, 1, 128), keeping(config, 2), /*allModes=*/true);
  // Three stages; columns that move back inside.
  config = {64, 64, 64, 3, 2, 2};
  check(scores(2, 128, 328, 1, 2, 64), keeping(config, 4), /*allModes=*/true);
  // Rows that do not exist, and rows of eight bytes.
  check(scores(1, 45, 324, 4, 2, 64), keeping(config, 3));
}

TEST_F(Gemm, RowsAreKeptByTheBlocksOfALayer) {
  GemmConfig config{128, 128, 128, 3, 2, 4};
  Product product = scores(1, 128, 768, 2, 1, 128);
  product.type = "bf16";
  check(product, keeping(config, 2));
}

TEST_F(Gemm, KeptRowsNeedOneSlabAndRunsOfTiles) {
  FailureOr<ContractionForm> form = match(linear(256, 512, 128));
  ASSERT_TRUE(succeeded(form));
  GemmConfig config = keeping({128, 64, 128, 4, 2, 2}, 2);
  EXPECT_TRUE(applies(config, *form));
  EXPECT_FALSE(applies(keeping(config, 3), *form));
  config.blockK = 64;
  EXPECT_FALSE(applies(config, *form));
  form = match(linear(256, 512, 128, /*transposed=*/false));
  ASSERT_TRUE(succeeded(form));
  EXPECT_FALSE(applies(keeping({128, 64, 128, 4, 2, 2}, 2), *form));
}

TEST_F(Gemm, KeptRowsAreReadOncePerRow) {
  std::string ptx =
      compile(linear(256, 512, 128), keeping({128, 64, 128, 4, 2, 2}, 2)).ptx;
  // A warp's rows, the first step's columns, and each step's of the next.
  EXPECT_EQ(occurrences(ptx, "ldmatrix."), 4u * 8 + 2 + 2 * 8);
  EXPECT_EQ(occurrences(ptx, "mma.sync."), 4u * 4 * 8);
  // Straight from the accumulators.
  EXPECT_THAT(ptx, HasSubstr("st.global.v4"));
  EXPECT_THAT(ptx, Not(HasSubstr("st.shared")));
}

TEST_F(Gemm, MistakesInLoopsOverTilesAreNoticed) {
  EXPECT_THAT(survivors(scores(1, 128, 256, 1, 1, 128),
                        keeping({64, 64, 128, 2, 2, 2}, 2)),
              testing::IsEmpty());
  EXPECT_THAT(survivors(linear(128, 128, 256), {64, 64, 64, 3, 2, 2, 0, 0, 2}),
              testing::IsEmpty());
}
