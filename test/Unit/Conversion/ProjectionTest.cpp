//===- ProjectionTest.cpp - Meaning of embedding, linear, lm_head ---------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpTest.h"
#include "Reference.h"

using namespace roofline;

namespace {

class EmbeddingTest : public OpTest {};
class LinearTest : public OpTest {};

INSTANTIATE_TEST_SUITE_P(
    Sizes, EmbeddingTest,
    testing::ValuesIn(casesOf({{{'B', 1}, {'S', 1}, {'V', 3}, {'H', 2}},
                               {{'B', 3}, {'S', 5}, {'V', 11}, {'H', 7}}},
                              {"", "BS", "BSVH"})));

TEST_P(EmbeddingTest, GathersRowsOfTheTable) {
  TokenIds ids = tensors.integers(shape("BS"), size('V'));
  Tensor table = random("VH");
  expect(R"(
    func.func @f(%ids: tensor<BxSxi32>, %table: tensor<VxHxf32>)
        -> tensor<BxSxHxf32> {
      %x = llama.embedding %ids, %table
        : (tensor<BxSxi32>, tensor<VxHxf32>) -> tensor<BxSxHxf32>
      return %x : tensor<BxSxHxf32>
    })",
         {ids, table}, {reference::embedding(ids, table)}, kExact);
}

TEST_P(EmbeddingTest, TakesWideIds) {
  auto ids = tensors.integers<int64_t>(shape("BS"), size('V'));
  Tensor table = random("VH");
  expect(R"(
    func.func @f(%ids: tensor<BxSxi64>, %table: tensor<VxHxf32>)
        -> tensor<BxSxHxf32> {
      %x = llama.embedding %ids, %table
        : (tensor<BxSxi64>, tensor<VxHxf32>) -> tensor<BxSxHxf32>
      return %x : tensor<BxSxHxf32>
    })",
         {ids, table}, {reference::embedding(ids, table)}, kExact);
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, LinearTest,
    testing::ValuesIn(casesOf({{{'B', 1}, {'S', 1}, {'K', 1}, {'N', 3}},
                               {{'B', 2}, {'S', 3}, {'K', 5}, {'N', 7}},
                               {{'B', 3}, {'S', 4}, {'K', 48}, {'N', 9}}},
                              {"", "BS", "N", "BSKN"})));

TEST_P(LinearTest, MultipliesByTheWeightAsItIsStored) {
  Tensor x = random("BSK"), weight = random("NK");
  expect(R"(
    func.func @f(%x: tensor<BxSxKxf32>, %w: tensor<NxKxf32>)
        -> tensor<BxSxNxf32> {
      %y = llama.linear %x, %w
        : (tensor<BxSxKxf32>, tensor<NxKxf32>) -> tensor<BxSxNxf32>
      return %y : tensor<BxSxNxf32>
    })",
         {x, weight}, {reference::linear(x, weight)});
}

TEST_P(LinearTest, AddsTheBias) {
  Tensor x = random("BSK"), weight = random("NK"), bias = random("N");
  expect(R"(
    func.func @f(%x: tensor<BxSxKxf32>, %w: tensor<NxKxf32>, %b: tensor<Nxf32>)
        -> tensor<BxSxNxf32> {
      %y = llama.linear %x, %w bias %b
        : (tensor<BxSxKxf32>, tensor<NxKxf32>, tensor<Nxf32>)
        -> tensor<BxSxNxf32>
      return %y : tensor<BxSxNxf32>
    })",
         {x, weight, bias}, {reference::linear(x, weight, &bias)});
}

TEST_P(LinearTest, ScoresTokensByTheHead) {
  Tensor x = random("BSK"), weight = random("NK");
  expect(R"(
    func.func @f(%x: tensor<BxSxKxf32>, %w: tensor<NxKxf32>)
        -> tensor<BxSxNxf32> {
      %y = llama.lm_head %x, %w
        : (tensor<BxSxKxf32>, tensor<NxKxf32>) -> tensor<BxSxNxf32>
      return %y : tensor<BxSxNxf32>
    })",
         {x, weight}, {reference::linear(x, weight)});
}

} // namespace
