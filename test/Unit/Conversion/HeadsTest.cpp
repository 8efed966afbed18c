//===- HeadsTest.cpp - Meaning of split, merge, rope, kv_append -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpTest.h"
#include "Reference.h"

#include <cmath>

using namespace roofline;

namespace {

class HeadsTest : public OpTest {};
class RopeTest : public OpTest {};
class KvAppendTest : public OpTest {};

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

INSTANTIATE_TEST_SUITE_P(
    Sizes, HeadsTest,
    testing::ValuesIn(
        casesOf({{{'B', 1}, {'S', 1}, {'N', 1}, {'D', 2}, {'W', 2}, {'T', 1}},
                 {{'B', 2}, {'S', 5}, {'N', 3}, {'D', 4}, {'W', 12}, {'T', 5}}},
                {"", "BS", "S", "T"})));

TEST_P(HeadsTest, SplitHeadsTakesConsecutiveColumns) {
  Tensor x = random("BSW");
  expect(R"(
    func.func @f(%x: tensor<BxSxWxf32>) -> tensor<BxSxNxDxf32> {
      %y = llama.split_heads %x : tensor<BxSxWxf32> -> tensor<BxSxNxDxf32>
      return %y : tensor<BxSxNxDxf32>
    })",
         {x}, {reference::reshaped(x, shape("BSND"))}, kExact);
}

TEST_P(HeadsTest, MergeHeadsPutsHeadsSideBySide) {
  Tensor x = random("BSND");
  expect(R"(
    func.func @f(%x: tensor<BxSxNxDxf32>) -> tensor<BxSxWxf32> {
      %y = llama.merge_heads %x : tensor<BxSxNxDxf32> -> tensor<BxSxWxf32>
      return %y : tensor<BxSxWxf32>
    })",
         {x}, {reference::reshaped(x, shape("BSW"))}, kExact);
}

/// `T` is `S` by another name: one of them may be known where the other is not.
TEST_P(HeadsTest, ResultTypesMayKnowMoreOrLess) {
  TokenIds ids = tensors.integers(shape("BS"), size('W'));
  Tensor table = random("WW");
  Tensor y = reference::linear(reference::embedding(ids, table), table);
  expect(R"(
    func.func @f(%ids: tensor<BxSxi32>, %table: tensor<WxWxf32>)
        -> tensor<BxSxWxf32> {
      %0 = llama.embedding %ids, %table
        : (tensor<BxSxi32>, tensor<WxWxf32>) -> tensor<BxTxWxf32>
      %1 = llama.linear %0, %table
        : (tensor<BxTxWxf32>, tensor<WxWxf32>) -> tensor<BxSxWxf32>
      %2 = llama.split_heads %1 : tensor<BxSxWxf32> -> tensor<BxTxNxDxf32>
      %3 = llama.merge_heads %2 : tensor<BxTxNxDxf32> -> tensor<BxSxWxf32>
      return %3 : tensor<BxSxWxf32>
    })",
         {ids, table}, {y});
}

//===----------------------------------------------------------------------===//
// Rotary embedding
//===----------------------------------------------------------------------===//

/// `E` is half of `D`.
INSTANTIATE_TEST_SUITE_P(
    Sizes, RopeTest,
    testing::ValuesIn(
        casesOf({{{'B', 1}, {'S', 1}, {'N', 1}, {'M', 1}, {'D', 2}, {'E', 1}},
                 {{'B', 2}, {'S', 3}, {'N', 6}, {'M', 2}, {'D', 6}, {'E', 3}},
                 {{'B', 3}, {'S', 5}, {'N', 3}, {'M', 3}, {'D', 8}, {'E', 4}}},
                {"", "S", "BS", "BSNM"})));

constexpr llvm::StringLiteral kRope = R"(
    func.func @f(%q: tensor<BxSxNxDxf32>, %k: tensor<BxSxMxDxf32>,
                 %cos: tensor<SxExf32>, %sin: tensor<SxExf32>)
        -> (tensor<BxSxNxDxf32>, tensor<BxSxMxDxf32>) {
      %0, %1 = llama.rope %q, %k, %cos, %sin
        : tensor<BxSxNxDxf32>, tensor<BxSxMxDxf32>, tensor<SxExf32>
      return %0, %1 : tensor<BxSxNxDxf32>, tensor<BxSxMxDxf32>
    })";

TEST_P(RopeTest, TurnsPairsByTheTables) {
  Tensor q = random("BSND"), k = random("BSMD");
  // Not the cosine and sine of one angle: nothing may rely on it.
  reference::RopeTables tables = {random("SE"), random("SE")};
  expect(kRope, {q, k, tables.cos, tables.sin},
         {reference::rope(q, tables), reference::rope(k, tables)});
}

/// Why it is done at all: the product of a query and a key depends only on how
/// far apart they are.
TEST_P(RopeTest, ProductsDependOnDistance) {
  int64_t length = size('S'), pairs = size('E');
  auto tables = reference::ropeTables(/*firstPosition=*/5, length, 2 * pairs,
                                      /*theta=*/100);
  Tensor q = random("BSND"), k(shape("BSMD"), 0.5f), turned = q;
  Tensor turnedKeys = reference::rope(k, tables);
  for (int64_t b = 0; b < size('B'); ++b)
    for (int64_t s = 0; s < length; ++s)
      for (int64_t n = 0; n < size('N'); ++n)
        for (int64_t d = 0; d < pairs; ++d) {
          double angle = (5 + s) * std::pow(100.0, -double(d) / double(pairs));
          double r = std::hypot(q(b, s, n, d), q(b, s, n, d + pairs));
          double phi = std::atan2(q(b, s, n, d + pairs), q(b, s, n, d)) + angle;
          turned(b, s, n, d) = static_cast<float>(r * std::cos(phi));
          turned(b, s, n, d + pairs) = static_cast<float>(r * std::sin(phi));
        }
  expect(kRope, {q, k, tables.cos, tables.sin}, {turned, turnedKeys});
}

//===----------------------------------------------------------------------===//
// Cache
//===----------------------------------------------------------------------===//

INSTANTIATE_TEST_SUITE_P(
    Sizes, KvAppendTest,
    testing::ValuesIn(
        casesOf({{{'B', 1}, {'S', 1}, {'C', 1}, {'M', 1}, {'D', 2}},
                 {{'B', 2}, {'S', 1}, {'C', 7}, {'M', 3}, {'D', 4}},
                 {{'B', 3}, {'S', 3}, {'C', 5}, {'M', 2}, {'D', 3}},
                 {{'B', 2}, {'S', 4}, {'C', 4}, {'M', 2}, {'D', 2}}},
                {"", "C", "BC", "BS", "BSCMD"})));

/// As decode relies on: the caller's caches hold the new rows afterwards.
TEST_P(KvAppendTest, WritesTheLastPositionsInPlace) {
  Tensor kCache = random("BCMD"), vCache = random("BCMD");
  Tensor k = random("BSMD"), v = random("BSMD");
  Tensor kWant = reference::append(kCache, k);
  Tensor vWant = reference::append(vCache, v);
  expect(R"(
    func.func @f(%k_cache: tensor<BxCxMxDxf32>, %v_cache: tensor<BxCxMxDxf32>,
                 %k: tensor<BxSxMxDxf32>, %v: tensor<BxSxMxDxf32>)
        -> (tensor<BxCxMxDxf32>, tensor<BxCxMxDxf32>) {
      %0, %1 = llama.kv_append %k_cache, %v_cache, %k, %v
        : tensor<BxCxMxDxf32>, tensor<BxSxMxDxf32>
      return %0, %1 : tensor<BxCxMxDxf32>, tensor<BxCxMxDxf32>
    })",
         {kCache, vCache, k, v}, {kWant, vWant}, kExact);
  EXPECT_TRUE(isClose(kCache, kWant, kExact));
  EXPECT_TRUE(isClose(vCache, vWant, kExact));
}

} // namespace
