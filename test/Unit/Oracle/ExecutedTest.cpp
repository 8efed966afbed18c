//===- ExecutedTest.cpp - The analysis against code that runs -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Executed.h"
#include "Judge.h"

#include <gmock/gmock.h>

using namespace mlir;
using namespace roofline;
using namespace roofline::oracle;

namespace {

/// Work as loops do it: a multiplication and an addition are no matrix work.
std::map<std::string, int64_t> workInLoops(const Totals &totals) {
  std::map<std::string, int64_t> result;
  for (const auto &[name, amount] : evaluate(totals, {}).work) {
    auto [unit, type] = StringRef(name).split(' ');
    bool isMatrix = unit == "matrix";
    StringRef other = isFloatType(type.str()) ? "vector" : "integer";
    result[((isMatrix ? other : unit) + " " + type).str()] += amount;
  }
  return result;
}

std::vector<int64_t> values(const std::vector<SymbolicExpr> &bytes) {
  std::vector<int64_t> result;
  for (const SymbolicExpr &each : bytes)
    result.push_back(static_cast<int64_t>(each.constant().value_or(-1)));
  return result;
}

/// The work of `f` is what is executed; the floor is what is touched.
void expectExecuted(const std::string &arguments, const std::string &results,
                    const std::string &body) {
  std::string problem;
  OwningOpRef<ModuleOp> module = parse("func.func @f(" + arguments + ") -> (" +
                                           results + ") {\n" + body + "}",
                                       problem);
  ASSERT_TRUE(module) << problem;
  Totals totals;
  Floor floor;
  {
    CostAnalysis analysis(*module);
    totals = analysis.scopes().front().totals;
    floor = analysis.scopes().front().floor;
  }
  Executed executed = execute(*module, problem);
  ASSERT_EQ(problem, "");
  EXPECT_FALSE(totals.atLeast);
  EXPECT_EQ(workInLoops(totals), executed.work);
  EXPECT_EQ(values(floor.arguments), executed.arguments);
  EXPECT_EQ(values(floor.results), executed.results);
}

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

TEST(ExecutedTest, MatmulIntoZeros) {
  expectExecuted("%a: tensor<3x5xf32>, %b: tensor<5x2xf32>", "tensor<3x2xf32>",
                 R"(
    %zero = arith.constant 0.0 : f32
    %empty = tensor.empty() : tensor<3x2xf32>
    %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<3x2xf32>) -> tensor<3x2xf32>
    %0 = linalg.matmul ins(%a, %b : tensor<3x5xf32>, tensor<5x2xf32>)
                       outs(%init : tensor<3x2xf32>) -> tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  )");
}

TEST(ExecutedTest, MatmulIntoAValue) {
  expectExecuted(
      "%a: tensor<3x5xf32>, %b: tensor<5x2xf32>, %c: tensor<3x2xf32>",
      "tensor<3x2xf32>", R"(
    %0 = linalg.matmul ins(%a, %b : tensor<3x5xf32>, tensor<5x2xf32>)
                       outs(%c : tensor<3x2xf32>) -> tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  )");
}

TEST(ExecutedTest, StridedConvolution) {
  expectExecuted("%x: tensor<1x9x8x2xf32>, %k: tensor<2x3x2x4xf32>, "
                 "%c: tensor<1x3x3x4xf32>",
                 "tensor<1x3x3x4xf32>", R"(
    %0 = linalg.conv_2d_nhwc_hwcf
      {dilations = dense<[2, 1]> : tensor<2xi64>, strides = dense<[3, 2]> : tensor<2xi64>}
      ins(%x, %k : tensor<1x9x8x2xf32>, tensor<2x3x2x4xf32>)
      outs(%c : tensor<1x3x3x4xf32>) -> tensor<1x3x3x4xf32>
    return %0 : tensor<1x3x3x4xf32>
  )");
}

TEST(ExecutedTest, Pooling) {
  expectExecuted("%x: tensor<1x7x7x2xf32>, %k: tensor<2x2xf32>, "
                 "%c: tensor<1x3x3x2xf32>",
                 "tensor<1x3x3x2xf32>", R"(
    %0 = linalg.pooling_nhwc_max
      {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>}
      ins(%x, %k : tensor<1x7x7x2xf32>, tensor<2x2xf32>)
      outs(%c : tensor<1x3x3x2xf32>) -> tensor<1x3x3x2xf32>
    return %0 : tensor<1x3x3x2xf32>
  )");
}

TEST(ExecutedTest, BroadcastAndTransposed) {
  expectExecuted("%x: tensor<4x3xf32>, %bias: tensor<4xf32>", "tensor<3x4xf32>",
                 R"(
    %empty = tensor.empty() : tensor<3x4xf32>
    %0 = linalg.generic {
      indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (j)>,
                       affine_map<(i, j) -> (i, j)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %bias : tensor<4x3xf32>, tensor<4xf32>) outs(%empty : tensor<3x4xf32>) {
    ^bb0(%a: f32, %b: f32, %out: f32):
      %sum = arith.addf %a, %b : f32
      %exp = math.exp %sum : f32
      %less = arith.cmpf olt, %exp, %b : f32
      %least = arith.select %less, %exp, %b : f32
      linalg.yield %least : f32
    } -> tensor<3x4xf32>
    return %0 : tensor<3x4xf32>
  )");
}

TEST(ExecutedTest, Softmax) {
  expectExecuted("%x: tensor<3x5xf32>", "tensor<3x5xf32>", R"(
    %empty = tensor.empty() : tensor<3x5xf32>
    %0 = linalg.softmax dimension(1) ins(%x : tensor<3x5xf32>)
                                     outs(%empty : tensor<3x5xf32>) -> tensor<3x5xf32>
    return %0 : tensor<3x5xf32>
  )");
}

//===----------------------------------------------------------------------===//
// Llama ops
//===----------------------------------------------------------------------===//

/// As many ids as there are, each another row of the table.
TEST(ExecutedTest, Embedding) {
  expectExecuted("%ids: tensor<1x4xi32>, %table: tensor<9x6xf32>",
                 "tensor<1x4x6xf32>", R"(
    %0 = llama.embedding %ids, %table
      : (tensor<1x4xi32>, tensor<9x6xf32>) -> tensor<1x4x6xf32>
    return %0 : tensor<1x4x6xf32>
  )");
}

TEST(ExecutedTest, Linear) {
  expectExecuted("%x: tensor<2x3x6xf32>, %w: tensor<4x6xf32>",
                 "tensor<2x3x4xf32>", R"(
    %0 = llama.linear %x, %w
      : (tensor<2x3x6xf32>, tensor<4x6xf32>) -> tensor<2x3x4xf32>
    return %0 : tensor<2x3x4xf32>
  )");
}

TEST(ExecutedTest, LinearWithBias) {
  expectExecuted(
      "%x: tensor<2x3x6xf32>, %w: tensor<4x6xf32>, %b: tensor<4xf32>",
      "tensor<2x3x4xf32>", R"(
    %0 = llama.linear %x, %w bias %b
      : (tensor<2x3x6xf32>, tensor<4x6xf32>, tensor<4xf32>) -> tensor<2x3x4xf32>
    return %0 : tensor<2x3x4xf32>
  )");
}

TEST(ExecutedTest, LmHeadOfTheLastPosition) {
  expectExecuted("%x: tensor<2x1x6xf32>, %w: tensor<9x6xf32>",
                 "tensor<2x1x9xf32>", R"(
    %0 = llama.lm_head %x, %w
      : (tensor<2x1x6xf32>, tensor<9x6xf32>) -> tensor<2x1x9xf32>
    return %0 : tensor<2x1x9xf32>
  )");
}

TEST(ExecutedTest, RmsNorm) {
  expectExecuted("%x: tensor<2x3x6xf32>, %w: tensor<6xf32>",
                 "tensor<2x3x6xf32>", R"(
    %0 = llama.rms_norm %x, %w eps(1.0e-6) : tensor<2x3x6xf32>, tensor<6xf32>
    return %0 : tensor<2x3x6xf32>
  )");
}

TEST(ExecutedTest, SwiGlu) {
  expectExecuted("%g: tensor<2x3x6xf32>, %u: tensor<2x3x6xf32>",
                 "tensor<2x3x6xf32>", R"(
    %0 = llama.swiglu %g, %u : tensor<2x3x6xf32>
    return %0 : tensor<2x3x6xf32>
  )");
}

TEST(ExecutedTest, ResidualAdd) {
  expectExecuted("%x: tensor<2x3x6xf32>, %y: tensor<2x3x6xf32>",
                 "tensor<2x3x6xf32>", R"(
    %0 = llama.residual_add %x, %y : tensor<2x3x6xf32>
    return %0 : tensor<2x3x6xf32>
  )");
}

TEST(ExecutedTest, Rope) {
  expectExecuted("%q: tensor<1x3x4x6xf32>, %k: tensor<1x3x2x6xf32>, "
                 "%c: tensor<3x3xf32>, %s: tensor<3x3xf32>",
                 "tensor<1x3x4x6xf32>, tensor<1x3x2x6xf32>", R"(
    %0, %1 = llama.rope %q, %k, %c, %s
      : tensor<1x3x4x6xf32>, tensor<1x3x2x6xf32>, tensor<3x3xf32>
    return %0, %1 : tensor<1x3x4x6xf32>, tensor<1x3x2x6xf32>
  )");
}

/// Heads share keys and values, which are read once.
TEST(ExecutedTest, Attention) {
  expectExecuted("%q: tensor<1x3x4x6xf32>, %k: tensor<1x5x2x6xf32>, "
                 "%v: tensor<1x5x2x6xf32>",
                 "tensor<1x3x4x6xf32>", R"(
    %0 = llama.attention %q, %k, %v scale(0.5)
      : tensor<1x3x4x6xf32>, tensor<1x5x2x6xf32>
    return %0 : tensor<1x3x4x6xf32>
  )");
}

/// The full product, as the lowering executes it.
TEST(ExecutedTest, CausalAttention) {
  expectExecuted("%q: tensor<1x3x4x6xf32>, %k: tensor<1x5x2x6xf32>, "
                 "%v: tensor<1x5x2x6xf32>",
                 "tensor<1x3x4x6xf32>", R"(
    %0 = llama.attention %q, %k, %v scale(0.5) causal
      : tensor<1x3x4x6xf32>, tensor<1x5x2x6xf32>
    return %0 : tensor<1x3x4x6xf32>
  )");
}

/// One row of each cache, in place.
TEST(ExecutedTest, KvAppend) {
  expectExecuted("%kc: tensor<2x5x2x6xf32>, %vc: tensor<2x5x2x6xf32>, "
                 "%k: tensor<2x1x2x6xf32>, %v: tensor<2x1x2x6xf32>",
                 "tensor<2x5x2x6xf32>, tensor<2x5x2x6xf32>", R"(
    %0, %1 = llama.kv_append %kc, %vc, %k, %v
      : tensor<2x5x2x6xf32>, tensor<2x1x2x6xf32>
    return %0, %1 : tensor<2x5x2x6xf32>, tensor<2x5x2x6xf32>
  )");
}

} // namespace
