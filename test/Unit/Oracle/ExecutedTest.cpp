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

/// The work of `f` is what is executed; the floor, unless it is left out, what
/// is touched.
void expectExecuted(const std::string &arguments, const std::string &results,
                    const std::string &body, bool withFloor = true) {
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
  if (!withFloor)
    return;
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

//===----------------------------------------------------------------------===//
// Layers
//===----------------------------------------------------------------------===//

std::string withType(std::string text, const std::string &type) {
  for (size_t at = 0; (at = text.find("$T", at)) != std::string::npos;
       at += type.size())
    text.replace(at, 2, type);
  return text;
}

class ExecutedLayerTest : public testing::TestWithParam<const char *> {};

/// Every kind of kernel of a prefill, with grouped queries.
TEST_P(ExecutedLayerTest, Prefill) {
  expectExecuted(withType("%ids: tensor<1x3xi32>, %table: tensor<9x8x$T>, "
                          "%norm: tensor<8x$T>, %wq: tensor<8x8x$T>, "
                          "%wk: tensor<4x8x$T>, %wv: tensor<4x8x$T>, "
                          "%cos: tensor<3x1x$T>, %sin: tensor<3x1x$T>, "
                          "%wo: tensor<8x8x$T>, %wg: tensor<5x8x$T>, "
                          "%wu: tensor<5x8x$T>, %wd: tensor<8x5x$T>",
                          GetParam()),
                 withType("tensor<1x3x8x$T>", GetParam()),
                 withType(R"(
    %x = llama.embedding %ids, %table
      : (tensor<1x3xi32>, tensor<9x8x$T>) -> tensor<1x3x8x$T>
    %n = llama.rms_norm %x, %norm eps(1.0e-6) : tensor<1x3x8x$T>, tensor<8x$T>
    %q = llama.linear %n, %wq
      : (tensor<1x3x8x$T>, tensor<8x8x$T>) -> tensor<1x3x8x$T>
    %k = llama.linear %n, %wk
      : (tensor<1x3x8x$T>, tensor<4x8x$T>) -> tensor<1x3x4x$T>
    %v = llama.linear %n, %wv
      : (tensor<1x3x8x$T>, tensor<4x8x$T>) -> tensor<1x3x4x$T>
    %qh = tensor.expand_shape %q [[0], [1], [2, 3]] output_shape [1, 3, 4, 2]
      : tensor<1x3x8x$T> into tensor<1x3x4x2x$T>
    %kh = tensor.expand_shape %k [[0], [1], [2, 3]] output_shape [1, 3, 2, 2]
      : tensor<1x3x4x$T> into tensor<1x3x2x2x$T>
    %vh = tensor.expand_shape %v [[0], [1], [2, 3]] output_shape [1, 3, 2, 2]
      : tensor<1x3x4x$T> into tensor<1x3x2x2x$T>
    %qr, %kr = llama.rope %qh, %kh, %cos, %sin
      : tensor<1x3x4x2x$T>, tensor<1x3x2x2x$T>, tensor<3x1x$T>
    %a = llama.attention %qr, %kr, %vh scale(0.5) causal
      : tensor<1x3x4x2x$T>, tensor<1x3x2x2x$T>
    %am = tensor.collapse_shape %a [[0], [1], [2, 3]]
      : tensor<1x3x4x2x$T> into tensor<1x3x8x$T>
    %o = llama.linear %am, %wo
      : (tensor<1x3x8x$T>, tensor<8x8x$T>) -> tensor<1x3x8x$T>
    %r = llama.residual_add %x, %o : tensor<1x3x8x$T>
    %g = llama.linear %r, %wg
      : (tensor<1x3x8x$T>, tensor<5x8x$T>) -> tensor<1x3x5x$T>
    %u = llama.linear %r, %wu
      : (tensor<1x3x8x$T>, tensor<5x8x$T>) -> tensor<1x3x5x$T>
    %s = llama.swiglu %g, %u : tensor<1x3x5x$T>
    %d = llama.linear %s, %wd
      : (tensor<1x3x5x$T>, tensor<8x5x$T>) -> tensor<1x3x8x$T>
    %y = llama.residual_add %r, %d : tensor<1x3x8x$T>
    return %y : tensor<1x3x8x$T>
  )",
                          GetParam()));
}

/// What a decode does otherwise: one token, and caches. The floor takes them to
/// be read as a whole, the token's own row, too.
TEST_P(ExecutedLayerTest, Decode) {
  expectExecuted(
      withType("%kc: tensor<2x5x2x6x$T>, %vc: tensor<2x5x2x6x$T>, "
               "%k: tensor<2x1x2x6x$T>, %v: tensor<2x1x2x6x$T>, "
               "%q: tensor<2x1x4x6x$T>, %w: tensor<7x24x$T>",
               GetParam()),
      withType("tensor<2x5x2x6x$T>, tensor<2x5x2x6x$T>, tensor<2x1x7x$T>",
               GetParam()),
      withType(R"(
    %kn, %vn = llama.kv_append %kc, %vc, %k, %v
      : tensor<2x5x2x6x$T>, tensor<2x1x2x6x$T>
    %a = llama.attention %q, %kn, %vn scale(0.5)
      : tensor<2x1x4x6x$T>, tensor<2x5x2x6x$T>
    %am = tensor.collapse_shape %a [[0], [1], [2, 3]]
      : tensor<2x1x4x6x$T> into tensor<2x1x24x$T>
    %l = llama.lm_head %am, %w
      : (tensor<2x1x24x$T>, tensor<7x24x$T>) -> tensor<2x1x7x$T>
    return %kn, %vn, %l : tensor<2x5x2x6x$T>, tensor<2x5x2x6x$T>, tensor<2x1x7x$T>
  )",
               GetParam()),
      /*withFloor=*/false);
}

INSTANTIATE_TEST_SUITE_P(Types, ExecutedLayerTest,
                         testing::Values("f32", "f16"));

} // namespace
