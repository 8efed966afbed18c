//===- ResultCheckTest.cpp - Right and wrong results ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/ResultCheck.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Operands.h"
#include "Roofline/Runtime/Random.h"
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace roofline::runtime;

namespace {

/// Results that a test has made.
class Given : public ResultSource {
public:
  explicit Given(std::map<size_t, std::vector<double>> values)
      : values(std::move(values)) {}
  int64_t notNumbers(size_t argument) const override {
    int64_t count = 0;
    for (double value : values.at(argument))
      count += std::isnan(value);
    return count;
  }
  void read(size_t argument, int64_t first, int64_t count,
            Scalar *to) const override {
    for (int64_t i = 0; i < count; ++i)
      to[i] = values.at(argument).at(first + i);
  }
  std::map<size_t, std::vector<double>> values;
};

Argument uniform(std::vector<int64_t> shape, uint64_t seed) {
  return {"x", "f32",        std::move(shape),
          "r", "activation", {"uniform", -1, 1, seed},
          64};
}
Argument written(std::vector<int64_t> shape) {
  return {"y", "f32", std::move(shape), "w", "output", {"poison", 0, 0, 3}, 64};
}

/// y = x w, x [M, K] and w [N, K], or [K, N] where `columns`.
Kernel product(int64_t m, int64_t n, int64_t k, bool columns) {
  auto text = [](int64_t value) { return std::to_string(value); };
  Kernel kernel;
  kernel.arguments = {
      uniform({m, k}, 1),
      uniform(columns ? std::vector<int64_t>{k, n} : std::vector<int64_t>{n, k},
              2),
      written({m, n})};
  std::string byN = "[0, 1, 0, 0]", byK = "[0, 0, 1, 0]";
  kernel.reference =
      R"({"nodes": [{"kind": "argument", "argument": 0},
        {"kind": "argument", "argument": 1},
        {"kind": "structured", "shape": [)" +
      text(m) + "," + text(n) + R"(], "loops": [)" + text(m) + "," + text(n) +
      "," + text(k) + R"(], "reductions": [2], "output": [0, 1],
         "inputs": [{"node": 0, "map": [[1, 0, 0, 0], [0, 0, 1, 0]]},
                    {"node": 1, "map": [)" +
      (columns ? byK + "," + byN : byN + "," + byK) + R"(]}],
         "body": [["mul", 0, 1], ["add", 3, 2]], "result": 4}],
        "outputs": [{"argument": 2, "node": 2}]})";
  return kernel;
}

std::vector<double> productByHand(const Kernel &kernel, bool columns) {
  const Argument &x = kernel.arguments[0], &w = kernel.arguments[1];
  int64_t m = x.shape[0], k = x.shape[1], n = kernel.arguments[2].shape[1];
  std::vector<double> y(m * n);
  for (int64_t i = 0; i < m; ++i)
    for (int64_t j = 0; j < n; ++j)
      for (int64_t l = 0; l < k; ++l)
        y[i * n + j] += initialValue(x, i * k + l) *
                        initialValue(w, columns ? l * n + j : j * k + l);
  return y;
}

void ignore() {}

TEST(ResultCheckTest, AllElementsOfProducts) {
  for (bool columns : {false, true}) {
    Kernel kernel = product(61, 83, 37, columns);
    ResultCheck check(kernel, kernel.arguments);
    check.compareAll(ignore);
    Given results({{2, productByHand(kernel, columns)}});
    Deviation deviation = check.compare(results);
    EXPECT_EQ(deviation.elements, 61 * 83);
    EXPECT_LT(deviation.relative, 1e-14);
    EXPECT_LT(deviation.largest, 1e-14);
    EXPECT_TRUE(deviation.isWithin(1e-14));
  }
}

/// The sums are each over a window of x, two loops deep: nine of its elements,
/// too many to copy, and of w all.
TEST(ResultCheckTest, AllElementsOfWindows) {
  Kernel kernel;
  kernel.arguments = {uniform({7, 11}, 1), uniform({3, 3}, 2), written({5, 9})};
  kernel.reference = R"({"nodes": [{"kind": "argument", "argument": 0},
    {"kind": "argument", "argument": 1},
    {"kind": "structured", "shape": [5, 9], "loops": [5, 9, 3, 3],
     "reductions": [2, 3], "output": [0, 1],
     "inputs": [{"node": 0, "map": [[1, 0, 1, 0, 0], [0, 1, 0, 1, 0]]},
                {"node": 1, "map": [[0, 0, 1, 0, 0], [0, 0, 0, 1, 0]]}],
     "body": [["mul", 0, 1], ["add", 2, 3]], "result": 4}],
    "outputs": [{"argument": 2, "node": 2}]})";
  std::vector<double> y(5 * 9);
  for (int64_t i = 0; i < 5; ++i)
    for (int64_t j = 0; j < 9; ++j)
      for (int64_t k = 0; k < 3; ++k)
        for (int64_t l = 0; l < 3; ++l)
          y[i * 9 + j] +=
              initialValue(kernel.arguments[0], (i + k) * 11 + j + l) *
              initialValue(kernel.arguments[1], k * 3 + l);
  ResultCheck check(kernel, kernel.arguments);
  check.compareAll(ignore);
  Deviation deviation = check.compare(Given({{2, y}}));
  EXPECT_EQ(deviation.elements, 45);
  EXPECT_TRUE(deviation.isWithin(1e-14));
}

/// Batches, heads, rows and columns of which both operands have some, summed
/// over two loops.
TEST(ResultCheckTest, AllElementsOfBatchedProducts) {
  Kernel kernel;
  kernel.arguments = {uniform({2, 5, 3, 4}, 1), uniform({2, 3, 7, 4}, 2),
                      written({2, 5, 7})};
  kernel.reference = R"({"nodes": [{"kind": "argument", "argument": 0},
    {"kind": "argument", "argument": 1},
    {"kind": "structured", "shape": [2, 5, 7], "loops": [2, 5, 7, 3, 4],
     "reductions": [3, 4], "output": [0, 1, 2],
     "inputs": [{"node": 0, "map": [[1,0,0,0,0,0], [0,1,0,0,0,0],
                                    [0,0,0,1,0,0], [0,0,0,0,1,0]]},
                {"node": 1, "map": [[1,0,0,0,0,0], [0,0,0,1,0,0],
                                    [0,0,1,0,0,0], [0,0,0,0,1,0]]}],
     "body": [["mul", 0, 1], ["add", 2, 3]], "result": 4}],
    "outputs": [{"argument": 2, "node": 2}]})";
  std::vector<double> y(2 * 5 * 7);
  for (int64_t b = 0; b < 2; ++b)
    for (int64_t i = 0; i < 5; ++i)
      for (int64_t j = 0; j < 7; ++j)
        for (int64_t h = 0; h < 3; ++h)
          for (int64_t d = 0; d < 4; ++d)
            y[(b * 5 + i) * 7 + j] +=
                initialValue(kernel.arguments[0],
                             ((b * 5 + i) * 3 + h) * 4 + d) *
                initialValue(kernel.arguments[1],
                             ((b * 3 + h) * 7 + j) * 4 + d);
  ResultCheck check(kernel, kernel.arguments);
  check.compareAll(ignore);
  EXPECT_TRUE(check.compare(Given({{2, y}})).isWithin(1e-14));
}

/// A single element of many that is wrong shows only where all are compared,
/// and there only by the largest error.
TEST(ResultCheckTest, OneWrongElementOfMany) {
  Kernel kernel = product(200, 300, 2, false);
  Given results({{2, productByHand(kernel, false)}});
  ResultCheck some(kernel, kernel.arguments), all(kernel, kernel.arguments);
  all.compareAll(ignore);
  EXPECT_TRUE(some.compare(results).isWithin(1e-2));
  EXPECT_LT(some.compare(results).elements, 300);
  EXPECT_TRUE(all.compare(results).isWithin(1e-2));
  int64_t noticed = 0;
  for (int64_t place : {0, 12345, 59998}) {
    double right = results.values[2][place];
    results.values[2][place] = right + 1;
    noticed += some.compare(results).isWithin(1e-2) ? 0 : 1;
    Deviation deviation = all.compare(results);
    EXPECT_EQ(deviation.elements, 60000);
    EXPECT_LT(deviation.relative, 1e-2);
    EXPECT_GT(deviation.largest, 0.3);
    EXPECT_FALSE(deviation.isWithin(1e-2));
    results.values[2][place] = right;
  }
  EXPECT_LT(noticed, 3);
}

TEST(ResultCheckTest, WhatIsNoNumberIsWrong) {
  Kernel kernel = product(3, 4, 5, false);
  Given results({{2, productByHand(kernel, false)}});
  results.values[2][7] = NAN;
  ResultCheck check(kernel, kernel.arguments);
  EXPECT_FALSE(check.compare(results).isWithin(1e300));
  check.compareAll(ignore);
  EXPECT_FALSE(check.compare(results).isWithin(1e300));
}

/// log x of x in [-1, 1): no number where the reference is none.
TEST(ResultCheckTest, WhatMustBeNoNumberIsRight) {
  Kernel kernel;
  kernel.arguments = {uniform({100}, 1), written({100})};
  kernel.reference = R"({"nodes": [{"kind": "argument", "argument": 0},
    {"kind": "structured", "shape": [100], "loops": [100], "reductions": [],
     "inputs": [{"node": 0, "map": [[1, 0]]}], "output": [0],
     "body": [["log", 0]], "result": 2}],
    "outputs": [{"argument": 1, "node": 1}]})";
  std::vector<double> logs;
  for (int64_t i = 0; i < 100; ++i)
    logs.push_back(std::log(double(initialValue(kernel.arguments[0], i))));
  auto isNone = [](double value) { return std::isnan(value); };
  auto none = std::find_if(logs.begin(), logs.end(), isNone);
  auto some = std::find_if_not(logs.begin(), logs.end(), isNone);
  ASSERT_TRUE(none != logs.end() && some != logs.end());
  ResultCheck few(kernel, kernel.arguments), all(kernel, kernel.arguments);
  all.compareAll(ignore);
  for (ResultCheck *check : {&few, &all}) {
    std::vector<double> given = logs;
    EXPECT_TRUE(check->compare(Given({{1, given}})).isWithin(1e-6));
    given[none - logs.begin()] = 0;
    EXPECT_FALSE(check->compare(Given({{1, given}})).isWithin(1e300));
    given = logs;
    given[some - logs.begin()] = NAN;
    EXPECT_FALSE(check->compare(Given({{1, given}})).isWithin(1e300));
  }
  // Nothing is shown by what is nowhere defined.
  kernel.arguments[0].init = {"uniform", -2, -1, 1};
  ResultCheck nowhere(kernel, kernel.arguments);
  EXPECT_THROW(nowhere.compare(Given({{1, std::vector<double>(100, NAN)}})),
               Error);
}

/// sqrt x of x in [-1/1000, 1): of 20,000 elements some are no numbers, most of
/// which no sample meets.
TEST(ResultCheckTest, WhatIsRarelyNoNumberIsFound) {
  Kernel kernel;
  kernel.arguments = {uniform({20000}, 1), written({20000})};
  kernel.arguments[0].init = {"uniform", -1e-3, 1, 1};
  kernel.reference = R"({"nodes": [{"kind": "argument", "argument": 0},
    {"kind": "structured", "shape": [20000], "loops": [20000],
     "reductions": [], "inputs": [{"node": 0, "map": [[1, 0]]}],
     "output": [0], "body": [["sqrt", 0]], "result": 2}],
    "outputs": [{"argument": 1, "node": 1}]})";
  std::vector<double> roots;
  for (int64_t i = 0; i < 20000; ++i)
    roots.push_back(std::sqrt(double(initialValue(kernel.arguments[0], i))));
  ResultCheck check(kernel, kernel.arguments);
  EXPECT_TRUE(check.compare(Given({{1, roots}})).isWithin(1e-6));
  for (int64_t place : {5, 7000, 19998}) {
    std::vector<double> given = roots;
    ASSERT_FALSE(std::isnan(given[place]));
    given[place] = NAN;
    EXPECT_FALSE(check.compare(Given({{1, given}})).isWithin(1e300));
  }
}

/// 0 everywhere: then errors are absolute.
TEST(ResultCheckTest, ResultsThatAreZero) {
  Kernel kernel = product(3, 4, 5, false);
  kernel.arguments[0].init = {"uniform", 0, 0, 1};
  ResultCheck check(kernel, kernel.arguments);
  std::vector<double> y(12);
  EXPECT_TRUE(check.compare(Given({{2, y}})).isWithin(1e-5));
  y[5] = 1e-6;
  EXPECT_TRUE(check.compare(Given({{2, y}})).isWithin(1e-5));
  y[5] = 1e-3;
  EXPECT_FALSE(check.compare(Given({{2, y}})).isWithin(1e-5));
}

TEST(ResultCheckTest, WhoeverWatchesIsTold) {
  Kernel kernel = product(100, 100, 100, false);
  ResultCheck check(kernel, kernel.arguments);
  int64_t told = 0;
  check.compareAll([&] { ++told; });
  EXPECT_GT(told, 0);
}

TEST(ResultCheckTest, KernelsWithoutReference) {
  Kernel kernel = product(3, 4, 5, false);
  kernel.reference.clear();
  ResultCheck check(kernel, kernel.arguments);
  EXPECT_THROW(check.compareAll(ignore), Error);
  EXPECT_THROW(check.compare(Given({})), Error);
}

/// One that is off by one is among many that are large: integers are equal, or
/// wrong.
TEST(ResultCheckTest, IntegersAreEqual) {
  Kernel kernel;
  Argument x = uniform({100}, 1), y = written({100});
  x.type = y.type = "i32";
  x.init = {"integers", -2147483648.0, 2147483648.0, 1};
  kernel.arguments = {x, y};
  kernel.reference = R"({"nodes": [{"kind": "argument", "argument": 0},
    {"kind": "structured", "shape": [100], "loops": [100], "reductions": [],
     "inputs": [{"node": 0, "map": [[1, 0]]}], "output": [0],
     "body": [["i32.add", 0, 0]], "result": 2}],
    "outputs": [{"argument": 1, "node": 1}]})";
  std::vector<int64_t> sums;
  for (int64_t i = 0; i < 100; ++i) {
    auto value = static_cast<int64_t>(initialValue(x, i));
    sums.push_back(static_cast<int32_t>(static_cast<uint32_t>(2 * value)));
  }
  class Integers : public ResultSource {
  public:
    explicit Integers(std::vector<int64_t> &values) : values(values) {}
    int64_t notNumbers(size_t) const override { return 0; }
    void read(size_t, int64_t first, int64_t count, Scalar *to) const override {
      for (int64_t i = 0; i < count; ++i)
        to[i] = Scalar::integer(values.at(first + i));
    }
    std::vector<int64_t> &values;
  } results(sums);
  ResultCheck some(kernel, kernel.arguments), all(kernel, kernel.arguments);
  all.compareAll([] {});
  EXPECT_TRUE(some.compare(results).isWithin(0));
  EXPECT_TRUE(all.compare(results).isWithin(0));
  ++sums[17];
  EXPECT_EQ(some.compare(results).different, 1);
  EXPECT_FALSE(some.compare(results).isWithin(1e300));
  EXPECT_FALSE(all.compare(results).isWithin(1e300));
}

} // namespace
