//===- ElementwiseTest.cpp - Meaning of rms_norm, swiglu, residual_add ----===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpTest.h"
#include "Reference.h"

using namespace roofline;

namespace {

class ElementwiseTest : public OpTest {};

INSTANTIATE_TEST_SUITE_P(
    Sizes, ElementwiseTest,
    testing::ValuesIn(casesOf({{{'B', 1}, {'S', 1}, {'H', 1}},
                               {{'B', 2}, {'S', 3}, {'H', 5}},
                               {{'B', 3}, {'S', 7}, {'H', 48}}},
                              {"", "BS", "H", "BSH"})));

/// The eps is of the size of the mean of squares: without it all is wrong.
TEST_P(ElementwiseTest, RmsNormDividesByTheRootMeanSquare) {
  Tensor x = random("BSH"), weight = random("H");
  expect(R"(
    func.func @f(%x: tensor<BxSxHxf32>, %w: tensor<Hxf32>)
        -> tensor<BxSxHxf32> {
      %y = llama.rms_norm %x, %w eps(0.25) : tensor<BxSxHxf32>, tensor<Hxf32>
      return %y : tensor<BxSxHxf32>
    })",
         {x, weight}, {reference::rmsNorm(x, weight, 0.25)});
}

/// Nothing but the eps stands between a row of zeros and a division by zero.
TEST_P(ElementwiseTest, RmsNormOfZerosIsZero) {
  Tensor x(shape("BSH")), weight = random("H");
  expect(R"(
    func.func @f(%x: tensor<BxSxHxf32>, %w: tensor<Hxf32>)
        -> tensor<BxSxHxf32> {
      %y = llama.rms_norm %x, %w eps(1.0e-6) : tensor<BxSxHxf32>, tensor<Hxf32>
      return %y : tensor<BxSxHxf32>
    })",
         {x, weight}, {x});
}

TEST_P(ElementwiseTest, SwigluGatesBySilu) {
  Tensor gate = random("BSH"), up = random("BSH");
  expect(R"(
    func.func @f(%gate: tensor<BxSxHxf32>, %up: tensor<BxSxHxf32>)
        -> tensor<BxSxHxf32> {
      %y = llama.swiglu %gate, %up : tensor<BxSxHxf32>
      return %y : tensor<BxSxHxf32>
    })",
         {gate, up}, {reference::swiglu(gate, up)});
}

/// `exp` of f32 overflows at 89.
TEST_P(ElementwiseTest, SwigluOfLargeGatesIsFinite) {
  Tensor gate(shape("BSH"), 200), up = random("BSH");
  gate.values.front() = -200;
  expect(R"(
    func.func @f(%gate: tensor<BxSxHxf32>, %up: tensor<BxSxHxf32>)
        -> tensor<BxSxHxf32> {
      %y = llama.swiglu %gate, %up : tensor<BxSxHxf32>
      return %y : tensor<BxSxHxf32>
    })",
         {gate, up}, {reference::swiglu(gate, up)});
}

TEST_P(ElementwiseTest, ResidualAddAdds) {
  Tensor x = random("BSH"), update = random("BSH");
  expect(R"(
    func.func @f(%x: tensor<BxSxHxf32>, %update: tensor<BxSxHxf32>)
        -> tensor<BxSxHxf32> {
      %y = llama.residual_add %x, %update : tensor<BxSxHxf32>
      return %y : tensor<BxSxHxf32>
    })",
         {x, update}, {reference::add(x, update)});
}

} // namespace
