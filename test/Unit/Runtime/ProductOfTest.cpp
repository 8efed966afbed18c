//===- ProductOfTest.cpp - Kernels that a library computes ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Runtime/Cuda/ProductOf.h"

#include "Roofline/Runtime/Cuda/LibraryBaseline.h"

#include <gmock/gmock.h>
#include <set>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

namespace {

Argument tensor(std::vector<int64_t> shape, const char *access,
                const char *type = "f16") {
  Argument argument;
  argument.type = type;
  argument.shape = std::move(shape);
  argument.access = access;
  return argument;
}

Kernel contraction(std::vector<Argument> arguments, int64_t flops) {
  Kernel kernel;
  kernel.arguments = std::move(arguments);
  kernel.flops = flops;
  kernel.work = {{"matrix", "f16", flops}};
  return kernel;
}

std::string idOf(const Kernel &kernel) {
  auto product = productOf(kernel);
  return product ? product->product.id() : "none";
}

} // namespace

TEST(ProductOfTest, linearLayers) {
  EXPECT_EQ(idOf(contraction({tensor({2, 3, 8}, "r"), tensor({5, 8}, "r"),
                              tensor({2, 3, 5}, "w")},
                             2 * 6 * 8 * 5)),
            "gemm-f16-nt-1x6x5x8");
  EXPECT_EQ(idOf(contraction(
                {tensor({6, 8}, "r"), tensor({8, 5}, "r"), tensor({6, 5}, "w")},
                2 * 6 * 8 * 5)),
            "gemm-f16-nn-1x6x5x8");
}

TEST(ProductOfTest, attention) {
  // Batch 2, queries 3, heads 4, depth 8, keys 5.
  EXPECT_EQ(
      idOf(contraction({tensor({2, 3, 4, 8}, "r"), tensor({2, 5, 4, 8}, "r"),
                        tensor({2, 4, 3, 5}, "w")},
                       2 * 8 * 3 * 5 * 8)),
      "gemm-f16-nt-8x3x5x8");
  EXPECT_EQ(
      idOf(contraction({tensor({2, 4, 3, 5}, "r"), tensor({2, 5, 4, 8}, "r"),
                        tensor({2, 3, 4, 8}, "w")},
                       2 * 8 * 3 * 5 * 8)),
      "gemm-f16-nn-8x3x8x5");
}

TEST(ProductOfTest, othersAreNone) {
  std::vector<Argument> dense = {tensor({6, 8}, "r"), tensor({5, 8}, "r"),
                                 tensor({6, 5}, "w")};
  int64_t flops = 2 * 6 * 8 * 5;
  EXPECT_NE(idOf(contraction(dense, flops)), "none");
  EXPECT_EQ(idOf(contraction(dense, flops + 2)), "none");
  EXPECT_EQ(idOf(contraction(dense, 0)), "none");
  Kernel vectorWork = contraction(dense, flops);
  vectorWork.work.push_back({"vector", "f16", 30});
  EXPECT_EQ(idOf(vectorWork), "none");
  Kernel accumulates = contraction(dense, flops);
  accumulates.arguments[2].access = "rw";
  EXPECT_EQ(idOf(accumulates), "none");
  Kernel wide = contraction(dense, flops);
  wide.arguments[0].type = "f32";
  EXPECT_EQ(idOf(wide), "none");
}

TEST(LibraryBaselineTest, theSeriesOfTheSeed) {
  std::vector<SeriesSetting> settings = seedSeries(DecoderSizes(), "f16");
  EXPECT_EQ(settings.size(), 6u * 49);
  std::set<std::string> products;
  for (const SeriesSetting &setting : settings) {
    double flops = 0, bytes = 0;
    for (const MatrixProduct &product : setting.products) {
      flops += static_cast<double>(product.flops());
      bytes += static_cast<double>(product.bytes());
      products.insert(product.id());
    }
    double b = static_cast<double>(setting.bindings.at("B"));
    double s = static_cast<double>(setting.bindings.at("C"));
    bool decode = setting.phase == "ar";
    double tokens = decode ? b : b * s;
    // The closed forms of the series' intensities.
    double expected = setting.group == "qkv mlp" ? 1 / (2 / 6656.0 + 1 / tokens)
                      : setting.group == "up/gate/down"
                          ? 1 / (1 / 6656.0 + 1 / 17920.0 + 1 / tokens)
                      : decode ? s * 128 / (128 + s * 128 + s)
                               : s * 128 / (2 * 128 + s);
    EXPECT_NEAR(flops / bytes, expected, 1e-9 * expected)
        << setting.group << " " << setting.phase << " B=" << b << " C=" << s;
  }
  // 20 token counts of three linear layers, two products of 49 settings each.
  EXPECT_EQ(products.size(), 20u * 3 + 2 * 2 * 49);
}
