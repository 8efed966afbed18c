//===- ExponentialTest.cpp - exp as kernels compute it --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFixture.h"

#include <cmath>
#include <limits>

using namespace roofline;

namespace {
constexpr float infinity = std::numeric_limits<float>::infinity();

void expectNear(float got, float operand) {
  if (std::isnan(operand)) {
    EXPECT_TRUE(std::isnan(got)) << operand;
    return;
  }
  double right = std::exp(double(operand));
  if (right > std::numeric_limits<float>::max()) {
    EXPECT_EQ(got, infinity) << operand;
  } else if (right < std::ldexp(1.0, -125)) {
    EXPECT_TRUE(got == 0 || std::abs(got / right - 1) <= 4.1e-7) << operand;
  } else {
    double bound = std::abs(operand) <= 20 ? 2.2e-7 : 4.1e-7;
    EXPECT_LE(std::abs(got / right - 1), bound) << operand;
  }
}
} // namespace

/// The numbers of vectors, of the loop over what is left, and of one alone.
TEST_F(Host, ExponentialIsRightWithinItsBound) {
  for (size_t elements : {1, 7, 32, 100, 40001}) {
    std::vector<float> values;
    for (size_t i = 0; i < elements; ++i)
      values.push_back(-86.5f + 175.2f * float(i) / float(elements));
    std::vector<std::vector<float>> all =
        results(elementwise("exp", elements), values);
    ASSERT_FALSE(all.empty());
    for (const std::vector<float> &result : all)
      for (size_t i = 0; i < elements; ++i)
        expectNear(result[i], values[i]);
  }
}

TEST_F(Host, ExponentialOfTheExtremes) {
  float nan = std::nanf("1");
  // In a vector, and once more in what is left of it.
  std::vector<float> values = {0.0f,     -0.0f,     1e-40f,   -1e-40f, 88.0f,
                               88.7228f, 88.73f,    89.2f,    100.0f,  3e38f,
                               -86.0f,   -88.0f,    -90.0f,   -104.0f, -1e4f,
                               -3e38f,   -infinity, infinity, nan,     -nan};
  values.resize(32, 1.0f);
  values.insert(values.end(), values.begin(), values.begin() + 20);
  for (bool isNegated : {false, true}) {
    SCOPED_TRACE(isNegated ? "exp(-x)" : "exp(x)");
    Case kernel = isNegated ? elementwise("exp", values.size(),
                                          "%n = arith.negf %i : f32\n", "%n")
                            : elementwise("exp", values.size());
    for (const std::vector<float> &result : results(kernel, values)) {
      for (size_t i = 0; i < values.size(); ++i)
        expectNear(result[i], isNegated ? -values[i] : values[i]);
      EXPECT_EQ(result[0], 1.0f);
      EXPECT_EQ(result[isNegated ? 17 : 16], 0.0f);
    }
  }
}
