//===- FunctionsTest.cpp - Errors of functions on the host ----------------===//
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
struct Function {
  std::string name;
  double (*exact)(double);
  double low, high;
  /// Stated; of results below 1 it is absolute where `isAbsolute`.
  double stated;
  bool isAbsolute = false;
};

/// Absolute ones are of results that are differences of larger numbers.
const Function functions[] = {
    {"acos", std::acos, -1, 1, 4e-7, true},
    {"acosh", std::acosh, 1, 1e4, 4e-7, true},
    {"asin", std::asin, -1, 1, 4e-7},
    {"asinh", std::asinh, -1e4, 1e4, 4e-7},
    {"asinh", std::asinh, -1e-3, 1e-3, 4e-7},
    {"asinh", std::asinh, -3e38, 3e38, 4e-7},
    {"atan", std::atan, -1e4, 1e4, 4e-6},
    {"atanh", std::atanh, -0.999, 0.999, 4e-7},
    {"cbrt", std::cbrt, -1e4, 1e4, 1.2e-6},
    {"cos", std::cos, -4096, 4096, 2e-7, true},
    {"cosh", std::cosh, -80, 80, 8e-7},
    {"erf", std::erf, -6, 6, 4e-7},
    {"erfc", std::erfc, -6, 6, 4e-7, true},
    {"expm1", std::expm1, -20, 20, 4e-7},
    {"log10", std::log10, 1e-4, 1e4, 4e-7, true},
    {"log1p", std::log1p, -0.99, 1e4, 4e-7},
    {"round", std::round, -1e4, 1e4, 0},
    {"sin", std::sin, -4096, 4096, 2e-7, true},
    {"sinh", std::sinh, -80, 80, 8e-7},
    {"tan", std::tan, -1.5, 1.5, 8e-7},
    {"tanh", std::tanh, -20, 20, 4e-7},
    {"trunc", std::trunc, -1e4, 1e4, 0},
};

/// Of sizes from `low` to `high`.
const Function oddFunctions[] = {
    {"asin", std::asin, 1e-30, 1, 4e-7},
    {"asinh", std::asinh, 1e-30, 3e38, 4e-7},
    {"atan", std::atan, 1e-30, 1e4, 4e-6},
    {"atanh", std::atanh, 1e-30, 0.9999, 4e-7},
    {"cbrt", std::cbrt, 1e-30, 1e4, 1.2e-6},
    {"erf", std::erf, 1e-30, 6, 4e-7},
    {"expm1", std::expm1, 1e-30, 80, 4e-7},
    {"log1p", std::log1p, 1e-30, 0.99, 4e-7},
    {"sin", std::sin, 1e-30, 100, 6e-7},
    {"sinh", std::sinh, 1e-30, 80, 8e-7},
    {"tan", std::tan, 1e-30, 100, 8e-7},
    {"tanh", std::tanh, 1e-30, 20, 4e-7},
};

/// Of the results of each variant.
void expectStated(const Function &function, const std::vector<float> &values,
                  const std::vector<std::vector<float>> &all) {
  double worst = 0;
  float at = 0;
  for (const std::vector<float> &result : all)
    for (size_t i = 0; i < values.size(); ++i) {
      double exact = function.exact(values[i]);
      double size = std::abs(exact);
      if (function.isAbsolute)
        size = std::max(size, 1.0);
      double error = std::abs(result[i] - exact) / (size == 0 ? 1 : size);
      if (!(error <= worst)) {
        worst = error;
        at = values[i];
      }
    }
  EXPECT_LE(worst, function.stated) << "at " << at;
}
} // namespace

/// In vectors, and one by one in what is left of them.
TEST_F(Host, ErrorsOfFunctionsAreThoseThatAreStated) {
  for (const Function &function : functions) {
    SCOPED_TRACE(function.name);
    for (size_t elements : {7, 10003}) {
      std::vector<float> values;
      for (size_t i = 0; i < elements; ++i)
        values.push_back(float(function.low + (function.high - function.low) *
                                                  (double(i) + 0.37) /
                                                  double(elements)));
      std::vector<std::vector<float>> all =
          results(elementwise(function.name, elements), values);
      ASSERT_FALSE(all.empty());
      expectStated(function, values, all);
    }
  }
}

/// Errors are relative to results however small, of both signs, and 0 is kept.
TEST_F(Host, OddFunctionsKeepSmallArguments) {
  for (const Function &function : oddFunctions) {
    SCOPED_TRACE(function.name);
    std::vector<float> values = {0};
    double steps = 5000;
    for (int i = 0; i <= steps; ++i) {
      double size =
          function.low * std::pow(function.high / function.low, i / steps);
      values.push_back(float(size));
      values.push_back(float(-size));
    }
    std::vector<std::vector<float>> all =
        results(elementwise(function.name, values.size()), values);
    ASSERT_FALSE(all.empty());
    expectStated(function, values, all);
    for (const std::vector<float> &result : all)
      EXPECT_EQ(result[0], 0);
  }
}

/// Upstream's cbrt of an infinity is no number.
TEST_F(Host, OddFunctionsOfWhatIsNotFinite) {
  constexpr float inf = std::numeric_limits<float>::infinity();
  const std::vector<float> values = {inf, -inf, NAN, 1, -1, 2};
  for (const Function &function : oddFunctions) {
    if (function.name == "cbrt")
      continue;
    SCOPED_TRACE(function.name);
    std::vector<std::vector<float>> all =
        results(elementwise(function.name, values.size()), values);
    ASSERT_FALSE(all.empty());
    for (const std::vector<float> &result : all)
      for (size_t i = 0; i < values.size(); ++i) {
        double right = function.exact(values[i]);
        if (std::isfinite(right))
          EXPECT_NEAR(result[i], right, 1e-5) << values[i];
        else if (std::isnan(right))
          EXPECT_TRUE(std::isnan(result[i])) << values[i];
        else
          EXPECT_EQ(result[i], right) << values[i];
      }
  }
}

/// What is left of angles whose turns f32 does not hold is a sine of something.
TEST_F(Host, SinesOfLargeAnglesAreSines) {
  const std::vector<float> values = {2.66e7f, -5.9e7f, 1e9f, -1e18f, 3e38f};
  for (std::string name : {"sin", "cos"}) {
    std::vector<std::vector<float>> all =
        results(elementwise(name, values.size()), values);
    ASSERT_FALSE(all.empty());
    for (const std::vector<float> &result : all)
      for (size_t i = 0; i < values.size(); ++i)
        EXPECT_LE(std::abs(result[i]), 1.000001) << name << " " << values[i];
  }
}

/// Of what is negative, of 0, and of anything to the power of 0. Exponents
/// above 16 are no products, and errors of logarithms grow with them.
TEST_F(Host, PowersOfWhatHasNoLogarithm) {
  const std::vector<float> values = {-2, -0.5f, 0, 0.5f, 3, -10, -1, 1, 7};
  for (double exponent : {0.0, 5.0, 6.0, -3.0, 0.25, 17.0, 18.0}) {
    SCOPED_TRACE(exponent);
    std::string prefix =
        "%e0 = arith.constant " + std::to_string(exponent) + " : f32\n";
    std::vector<std::vector<float>> all =
        results(elementwise("powf", values.size(), prefix, "%i, %e0"), values);
    ASSERT_FALSE(all.empty());
    for (const std::vector<float> &result : all)
      for (size_t i = 0; i < values.size(); ++i) {
        double right = std::pow(double(values[i]), exponent);
        if (std::isfinite(right))
          EXPECT_NEAR(result[i] / (right == 0 ? 1 : right), right != 0,
                      exponent > 16 ? 8e-6 : 2e-6)
              << values[i];
        else
          EXPECT_EQ(std::isnan(result[i]), std::isnan(right)) << values[i];
      }
  }
}
