//===- GemmLanesTest.cpp - Products of f32 by the gemm family -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
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
class GemmLanes : public GemmTest {
protected:
  static Product single(Product product) {
    product.type = "f32";
    return product;
  }
  static GemmConfig lanes(GemmConfig config) {
    config.inputBytes = 4;
    return config;
  }
};
} // namespace

TEST_F(GemmLanes, EveryTileInAllModes) {
  check(single(linear(128, 128, 96)), lanes({128, 128, 16, 4, 2, 4}), true);
  check(single(linear(64, 64, 64)), lanes({64, 64, 16, 4, 1, 2}), true);
  check(single(linear(32, 32, 48)), lanes({32, 32, 16, 3, 2, 2}), true);
  check(single(linear(16, 64, 80)), lanes({16, 64, 16, 4, 1, 2}), true);
}

TEST_F(GemmLanes, WeightsAlongN) {
  auto product = [&](int64_t m, int64_t n, int64_t k) {
    return single(linear(m, n, k, /*transposed=*/false));
  };
  check(product(128, 128, 96), lanes({128, 128, 16, 4, 2, 4}), true);
  check(product(64, 64, 40), lanes({64, 64, 16, 3, 1, 2}), true);
  check(product(32, 32, 64), lanes({32, 32, 16, 4, 2, 2}), true);
}

TEST_F(GemmLanes, EdgesOfTilesAndOfSums) {
  check(single(linear(45, 64, 64)), lanes({64, 64, 16, 2, 1, 2}));
  check(single(linear(100, 136, 36)), lanes({64, 64, 16, 2, 1, 2}), true);
  check(single(linear(100, 136, 54)), lanes({32, 64, 16, 4, 1, 2}), true);
  check(single(linear(68, 76, 50, /*transposed=*/false)),
        lanes({32, 32, 16, 4, 2, 2}));
}

TEST_F(GemmLanes, BatchesAndSharedTiles) {
  check(single(scores(2, 72, 64, 2, 2, 64)), lanes({64, 64, 16, 2, 1, 2}));
  check(single(outputs(2, 72, 64, 2, 2, 64)), lanes({64, 64, 16, 2, 1, 2}));
  GemmConfig six{64, 64, 16, 3, 1, 2, /*sharedBlocks=*/6};
  check(single(linear(100, 64, 160)), lanes(six), true);
  GemmConfig five{64, 64, 16, 2, 1, 2, /*sharedBlocks=*/5};
  check(single(linear(64, 192, 128)), lanes(five), true);
}

/// The same elements of a tile lie with a lane as mma.sync leaves with it, so
/// what follows need not know.
TEST_F(GemmLanes, WhatFollows) {
  Product product = single(linear(64, 96, 64));
  product.addend = "%y";
  product.chain.shapes = {{64, 96}};
  product.chain.ops = "%r = linalg.add ins(%p, %o0 : TYPE, TYPE) "
                      "outs(%empty : TYPE) -> TYPE";
  product.chain.value = [](float p, ArrayRef<float> o) { return p + o[0]; };
  check(product, lanes({64, 64, 16, 3, 1, 2}), true);
}

TEST_F(GemmLanes, WithoutSpillsAndWithWideLoads) {
  for (bool transposed : {true, false}) {
    Product product = single(linear(2048, 4096, 4096, transposed));
    func::FuncOp kernel = parse(product);
    FailureOr<ContractionForm> form = cuda::matchContractionForm(kernel);
    ASSERT_TRUE(succeeded(form));
    EXPECT_EQ(form->alignB, 16);
    // A few: each takes the assembler a second.
    SmallVector<GemmConfig> configs = cuda::gemmConfigs(*form, "sm_80");
    ASSERT_GE(configs.size(), 4u);
    for (const GemmConfig &config : ArrayRef(configs).take_front(3)) {
      SCOPED_TRACE(config.name());
      EXPECT_EQ(config.inputBytes, 4);
      FailureOr<CompiledKernel> compiled =
          cuda::compileGemm(kernel, *form, config, {"sm_80"});
      ASSERT_TRUE(succeeded(compiled));
      EXPECT_EQ(compiled->facts.instructions, "fma");
      EXPECT_EQ(compiled->facts.steps[0].facts.spillBytes.value_or(0), 0);
      StringRef ptx = compiled->ptx;
      EXPECT_EQ(ptx.count("mma.sync"), 0u);
      EXPECT_GT(ptx.count("cp.async.cg.shared.global"), 0u);
      // Two multiply-adds for each real that is read, at the least.
      EXPECT_GE(ptx.count("fma.rn.f32"), 4 * ptx.count("ld.shared.v2"));
    }
  }
}

TEST_F(GemmLanes, FormsThatItDoesNotTake) {
  // A slab is sixteen deep.
  FailureOr<ContractionForm> form = match(single(linear(64, 64, 64)));
  ASSERT_TRUE(succeeded(form));
  EXPECT_FALSE(applies(lanes({64, 64, 32, 2, 1, 2}), *form));
  EXPECT_FALSE(applies({64, 64, 64, 2, 2, 2}, *form));
  // Sums shorter than what is copied at once.
  for (int64_t k : {2, 4}) {
    form = match(single(linear(64, 64, k)));
    ASSERT_TRUE(succeeded(form));
    for (const GemmConfig &config : cuda::gemmConfigs(*form, "sm_80"))
      EXPECT_EQ(config.inputBytes, 4);
  }
}

TEST_F(GemmLanes, MistakesAreNoticed) {
  EXPECT_THAT(
      survivors(single(linear(64, 128, 96)), lanes({64, 64, 16, 3, 1, 2})),
      testing::IsEmpty());
}
