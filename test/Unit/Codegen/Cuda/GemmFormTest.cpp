//===- GemmFormTest.cpp - What products the gemm family takes -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Products.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::test;
using cuda::ContractionForm;
using cuda::GemmConfig;

namespace {
using GemmForm = GemmTest;
} // namespace

TEST_F(GemmForm, LeadingDimsAreRows) {
  Product product{{{3, 5, 64}, {32, 64}, {3, 5, 32}},
                  {{0, 1, 3}, {2, 3}, {0, 1, 2}}};
  FailureOr<ContractionForm> form = match(product);
  ASSERT_TRUE(succeeded(form));
  EXPECT_EQ(form->m, 15);
  EXPECT_EQ(form->n, 32);
  EXPECT_EQ(form->k, 64);
  EXPECT_EQ(form->strideA, 64);
  EXPECT_FALSE(form->bAlongN);
  EXPECT_TRUE(form->batch.empty());
}

TEST_F(GemmForm, AttentionIsBatchedAndSharesKeys) {
  FailureOr<ContractionForm> qk = match(scores(2, 40, 48, 3, 2, 64));
  ASSERT_TRUE(succeeded(qk));
  EXPECT_EQ(qk->m, 40);
  EXPECT_EQ(qk->n, 48);
  EXPECT_EQ(qk->batchSize(), 2 * 3 * 2);
  EXPECT_EQ(qk->strideA, 3 * 2 * 64);
  EXPECT_EQ(qk->strideB, 3 * 64);
  EXPECT_TRUE(llvm::any_of(
      qk->batch, [](const cuda::BatchDim &dim) { return dim.strideB == 0; }));
  FailureOr<ContractionForm> pv = match(outputs(2, 40, 48, 3, 2, 64));
  ASSERT_TRUE(succeeded(pv));
  EXPECT_EQ(pv->k, 48);
  EXPECT_EQ(pv->n, 64);
  EXPECT_TRUE(pv->bAlongN);
}

TEST_F(GemmForm, RefusesWhatItCannotLoad) {
  // Rows that do not start at 8 bytes.
  EXPECT_TRUE(failed(match(linear(64, 64, 102))));
  EXPECT_TRUE(failed(match(linear(64, 102, 64, /*transposed=*/false))));
  // x along m.
  Product along{{{64, 32}, {48, 64}, {32, 48}}, {{2, 0}, {1, 2}, {0, 1}}};
  EXPECT_TRUE(failed(match(along)));
  // Other types, and rows of f32 that do not start at 8 bytes.
  Product reals = linear(64, 64, 64);
  reals.type = "f64";
  EXPECT_TRUE(failed(match(reals)));
  reals = linear(64, 64, 33);
  reals.type = "f32";
  EXPECT_TRUE(failed(match(reals)));
}

TEST_F(GemmForm, FamilyAsksForTensorCores) {
  const KernelFamily &family = cuda::gemmFamily();
  func::FuncOp kernel = parse(linear(64, 64, 64));
  EXPECT_TRUE(family.matches(kernel, {"sm_80"}));
  EXPECT_FALSE(family.matches(kernel, {"host"}));
}

TEST_F(GemmForm, ConfigurationsHaveNamesOfTheirOwn) {
  for (const Product &product :
       {scores(1, 1024, 1024, 52, 1, 128), linear(100, 6656, 6656),
        linear(100, 17920, 6656), linear(100, 6656, 17920),
        linear(100, 32000, 6656), linear(800, 6656, 6656),
        linear(8, 6656, 6656), linear(8, 17920, 6656),
        scores(8, 1, 1024, 52, 1, 128), outputs(1, 1024, 1024, 52, 1, 128)}) {
    FailureOr<ContractionForm> form = match(product);
    ASSERT_TRUE(succeeded(form));
    std::set<std::string> names;
    SmallVector<GemmConfig> configs = cuda::gemmConfigs(*form, "sm_90a");
    for (const GemmConfig &config : configs)
      EXPECT_TRUE(names.insert(config.name()).second) << config.name();
    EXPECT_EQ(names.size(), configs.size());
  }
}
