//===- ReferenceTest.cpp - References against loops by hand ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Reference.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Random.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>

using namespace roofline::runtime;
using testing::HasSubstr;

namespace {

Argument input(std::vector<int64_t> shape, uint64_t seed,
               std::string type = "f16") {
  Argument argument;
  argument.type = std::move(type);
  argument.shape = std::move(shape);
  argument.init = {"uniform", -1, 1, seed};
  return argument;
}

Argument output(std::vector<int64_t> shape) {
  Argument argument = input(std::move(shape), 0);
  argument.access = "w";
  argument.role = "output";
  argument.init = {"poison", 0, 0, 0};
  return argument;
}

const char *const kArguments =
    R"({"kind": "argument", "argument": 0}, {"kind": "argument", "argument": 1})";

/// [M, K] times [N, K], transposed.
std::string matmul(int64_t m, int64_t n, int64_t k) {
  auto text = [](int64_t value) { return std::to_string(value); };
  std::string shape = "[" + text(m) + "," + text(n) + "]";
  return std::string(R"({"nodes": [)") + kArguments +
         R"(, {"kind": "fill", "value": 0, "shape": )" + shape +
         R"(}, {"kind": "structured", "shape": )" + shape + R"(, "loops": [)" +
         text(m) + "," + text(n) + "," + text(k) + R"(], "reductions": [2],
          "inputs": [{"node": 0, "map": [[1, 0, 0, 0], [0, 0, 1, 0]]},
                     {"node": 1, "map": [[0, 1, 0, 0], [0, 0, 1, 0]]}],
          "init": 2, "output": [0, 1], "body": [["mul", 0, 1], ["add", 3, 2]],
          "result": 4}], "outputs": [{"argument": 2, "node": 3}]})";
}

TEST(ReferenceTest, Matmul) {
  std::vector<Argument> arguments = {input({3, 5}, 1), input({4, 5}, 2),
                                     output({3, 4})};
  Reference reference = Reference::parse(matmul(3, 4, 5), arguments);
  for (int64_t m = 0; m < 3; ++m)
    for (int64_t n = 0; n < 4; ++n) {
      double sum = 0;
      for (int64_t k = 0; k < 5; ++k)
        sum += initialValue(arguments[0], m * 5 + k) *
               initialValue(arguments[1], n * 5 + k);
      EXPECT_EQ(reference.at(2, m * 4 + n), sum);
    }
}

TEST(ReferenceTest, LongSumsAreFast) {
  std::vector<Argument> arguments = {
      input({2048, 17920}, 1), input({6656, 17920}, 2), output({2048, 6656})};
  Reference reference = Reference::parse(matmul(2048, 6656, 17920), arguments);
  auto begin = std::chrono::steady_clock::now();
  for (uint64_t i = 0; i < 256; ++i)
    EXPECT_LT(std::abs(reference.at(2, i * 53237)), 1000);
  std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
  RecordProperty("milliseconds", std::to_string(time.count() * 1e3));
  EXPECT_LT(time.count(), 20) << "hundred times what it takes";
}

/// x * rsqrt(mean(x^2) + 0.5) * w
TEST(ReferenceTest, RmsNorm) {
  std::vector<Argument> arguments = {input({3, 7}, 1), input({7}, 2),
                                     output({3, 7})};
  Reference reference =
      Reference::parse(std::string(R"({"nodes": [)") + kArguments + R"(,
    {"kind": "structured", "shape": [3], "loops": [3, 7], "reductions": [1],
     "inputs": [{"node": 0, "map": [[1, 0, 0], [0, 1, 0]]}], "output": [0],
     "body": [["mul", 0, 0], ["add", 2, 1]], "result": 3},
    {"kind": "structured", "shape": [3], "loops": [3], "reductions": [],
     "inputs": [{"node": 2, "map": [[1, 0]]}], "output": [0],
     "body": [["const", 7], ["div", 0, 2], ["const", 0.5], ["add", 3, 4],
              ["rsqrt", 5]], "result": 6},
    {"kind": "structured", "shape": [3, 7], "loops": [3, 7], "reductions": [],
     "inputs": [{"node": 0, "map": [[1, 0, 0], [0, 1, 0]]},
                {"node": 3, "map": [[1, 0, 0]]}, {"node": 1, "map": [[0, 1, 0]]}],
     "output": [0, 1], "body": [["mul", 0, 1], ["mul", 4, 2]], "result": 5}],
    "outputs": [{"argument": 2, "node": 4}]})",
                       arguments);
  for (int64_t row = 0; row < 3; ++row) {
    double sum = 0;
    for (int64_t i = 0; i < 7; ++i)
      sum += std::pow(initialValue(arguments[0], row * 7 + i), 2);
    for (int64_t i = 0; i < 7; ++i)
      EXPECT_NEAR(reference.at(2, row * 7 + i),
                  initialValue(arguments[0], row * 7 + i) /
                      std::sqrt(sum / 7 + 0.5) * initialValue(arguments[1], i),
                  1e-14);
  }
}

/// Of masked scores, along the dim in the middle.
TEST(ReferenceTest, Softmax) {
  std::vector<Argument> arguments = {input({2, 5, 3}, 1), output({2, 5, 3})};
  Reference reference = Reference::parse(R"({"nodes": [
    {"kind": "argument", "argument": 0},
    {"kind": "structured", "shape": [2, 5, 3], "loops": [2, 5, 3],
     "reductions": [], "output": [0, 1, 2],
     "inputs": [{"node": 0, "map": [[1,0,0,0], [0,1,0,0], [0,0,1,0]]}],
     "body": [["index", 1], ["index", 2], ["le", 2, 3], ["const", "-inf"],
              ["select", 4, 0, 5]], "result": 6},
    {"kind": "softmax", "source": 1, "dim": 1}],
    "outputs": [{"argument": 1, "node": 2}]})",
                                         arguments);
  for (int64_t b = 0; b < 2; ++b)
    for (int64_t c = 0; c < 3; ++c) {
      double sum = 0;
      for (int64_t r = 0; r <= c; ++r)
        sum += std::exp(initialValue(arguments[0], (b * 5 + r) * 3 + c));
      for (int64_t r = 0; r < 5; ++r) {
        int64_t index = (b * 5 + r) * 3 + c;
        double expected =
            r <= c ? std::exp(initialValue(arguments[0], index)) / sum : 0;
        EXPECT_NEAR(reference.at(1, index), expected, 1e-14);
      }
    }
}

/// The two halves of each head: slices of the input, insertions of the output.
TEST(ReferenceTest, Rope) {
  std::vector<Argument> arguments = {input({3, 2, 2, 4}, 1), input({3, 4}, 2),
                                     input({3, 4}, 3), output({3, 2, 2, 4})};
  std::string maps = R"("inputs": [
    {"node": 3, "map": [[1,0,0,0],[0,1,0,0],[0,0,1,0]]},
    {"node": 4, "map": [[1,0,0,0],[0,1,0,0],[0,0,1,0]]},
    {"node": 1, "map": [[1,0,0,0],[0,0,1,0]]},
    {"node": 2, "map": [[1,0,0,0],[0,0,1,0]]}],
    "kind": "structured", "shape": [3, 2, 4], "loops": [3, 2, 4],
    "reductions": [], "output": [0, 1, 2], )";
  std::string half = R"("shape": [3, 2, 4], "sizes": [3, 2, 1, 4],
    "strides": [1, 1, 1, 1], "offsets": )";
  Reference reference = Reference::parse(
      std::string(R"({"nodes": [)") + kArguments +
          R"(, {"kind": "argument", "argument": 2},
    {"kind": "slice", "source": 0, )" +
          half + R"([0, 0, 0, 0]},
    {"kind": "slice", "source": 0, )" +
          half + R"([0, 0, 1, 0]},
    {)" + maps +
          R"("body": [["mul", 0, 2], ["mul", 1, 3], ["sub", 5, 6]], "result": 7},
    {)" + maps +
          R"("body": [["mul", 1, 2], ["mul", 0, 3], ["add", 5, 6]], "result": 7},
    {"kind": "fill", "shape": [3, 2, 2, 4], "value": 0},
    {"kind": "insert", "source": 5, "dest": 7, )" +
          half + R"([0, 0, 0, 0]},
    {"kind": "insert", "source": 6, "dest": 8, )" +
          half + R"([0, 0, 1, 0]}], "outputs": [{"argument": 3, "node": 9}]})",
      arguments);
  for (int64_t s = 0; s < 3; ++s)
    for (int64_t h = 0; h < 2; ++h)
      for (int64_t i = 0; i < 4; ++i) {
        int64_t first = (s * 2 + h) * 8 + i;
        double x = initialValue(arguments[0], first);
        double y = initialValue(arguments[0], first + 4);
        double cos = initialValue(arguments[1], s * 4 + i);
        double sin = initialValue(arguments[2], s * 4 + i);
        EXPECT_NEAR(reference.at(3, first), x * cos - y * sin, 1e-15);
        EXPECT_NEAR(reference.at(3, first + 4), y * cos + x * sin, 1e-15);
      }
}

TEST(ReferenceTest, Gather) {
  std::vector<Argument> arguments = {input({6}, 1, "i32"), input({9, 4}, 2),
                                     output({6, 4})};
  arguments[0].init = {"integers", 0, 9, 5};
  Reference reference =
      Reference::parse(std::string(R"({"nodes": [)") + kArguments + R"(,
    {"kind": "structured", "shape": [6, 4], "loops": [6, 4], "reductions": [],
     "inputs": [{"node": 0, "map": [[1, 0, 0]]}], "output": [0, 1],
     "body": [["index", 1], ["gather", 1, 0, 2]], "result": 3}],
    "outputs": [{"argument": 2, "node": 2}]})",
                       arguments);
  for (int64_t token = 0; token < 6; ++token)
    for (int64_t i = 0; i < 4; ++i)
      EXPECT_EQ(
          reference.at(2, token * 4 + i),
          initialValue(arguments[1], integerValue(5, token, 0, 9) * 4 + i));
}

/// A row of a cache, in place, from a tensor of another shape.
TEST(ReferenceTest, Append) {
  std::vector<Argument> arguments = {input({6}, 1), input({2, 4, 3}, 2)};
  Reference reference =
      Reference::parse(std::string(R"({"nodes": [)") + kArguments + R"(,
    {"kind": "reshape", "source": 0, "shape": [2, 1, 3]},
    {"kind": "insert", "source": 2, "dest": 1, "offsets": [0, 3, 0],
     "sizes": [2, 1, 3], "strides": [1, 1, 1]}],
    "outputs": [{"argument": 1, "node": 3}]})",
                       arguments);
  for (int64_t b = 0; b < 2; ++b)
    for (int64_t c = 0; c < 4; ++c)
      for (int64_t i = 0; i < 3; ++i) {
        int64_t index = (b * 4 + c) * 3 + i;
        EXPECT_EQ(reference.at(1, index),
                  c == 3 ? initialValue(arguments[0], b * 3 + i)
                         : initialValue(arguments[1], index));
      }
}

/// Of every second element, two loops that are summed over.
TEST(ReferenceTest, Pooling) {
  std::vector<Argument> arguments = {input({9}, 1), output({3})};
  Reference reference = Reference::parse(R"({"nodes": [
    {"kind": "argument", "argument": 0},
    {"kind": "structured", "shape": [3], "loops": [3, 2, 2],
     "reductions": [1, 2], "output": [0],
     "inputs": [{"node": 0, "map": [[2, 2, 1, 1]]}],
     "body": [["max", 0, 1]], "result": 2}],
    "outputs": [{"argument": 1, "node": 1}]})",
                                         arguments);
  for (int64_t i = 0; i < 3; ++i) {
    double largest = 0;
    for (int64_t j = 1; j <= 4; ++j)
      largest = std::max(largest, initialValue(arguments[0], 2 * i + j));
    EXPECT_EQ(reference.at(1, i), largest);
  }
}

/// The one element of a kernel that does `body` with two integers, drawn below
/// `end`.
Scalar computed(const std::string &body, int64_t end, const char *type) {
  std::vector<Argument> arguments = {input({1}, 1, type), input({1}, 2, type),
                                     output({1})};
  arguments[0].init = {"integers", double(end) - 1, double(end), 1};
  arguments[1].init = arguments[0].init;
  std::string read = R"({"map": [[1, 0]], "node": )";
  Reference reference =
      Reference::parse(std::string(R"({"nodes": [)") + kArguments +
                           R"(, {"kind": "structured", "shape": [1],
    "loops": [1], "reductions": [], "output": [0], "inputs": [)" +
                           read + "0}, " + read + R"(1}], "body": )" + body +
                           R"(}], "outputs": [{"argument": 2, "node": 2}]})",
                       arguments);
  return reference.at(2, 0);
}

TEST(ReferenceTest, IntegersWrapAround) {
  auto ofI8 = [](const std::string &operation, int64_t a = 100) {
    Scalar result =
        computed("[" + operation + R"(], "result": 3)", a + 1, "i8");
    EXPECT_TRUE(result.isInteger());
    return result.whole();
  };
  EXPECT_EQ(ofI8(R"(["i8.add", 0, 1])"), -56);
  EXPECT_EQ(ofI8(R"(["i8.mul", 0, 1])"), 16);
  EXPECT_EQ(ofI8(R"(["i16.mul", 0, 1])"), 10000);
  EXPECT_EQ(ofI8(R"(["i8.shl", 0, 1])", 3), 24);
  EXPECT_EQ(ofI8(R"(["i8.extui", 0])", -3), 253);
  EXPECT_EQ(ofI8(R"(["i1.trunci", 0])", 5), -1);
  EXPECT_EQ(ofI8(R"(["i8.divu", 0, 1])", -3), 1);
  EXPECT_EQ(ofI8(R"(["i8.div", 0, 1])", 0), 0) << "and no trap";
}

TEST(ReferenceTest, IntegersAreExact) {
  // Their product has 104 bits, of which f64 would lose the lowest.
  int64_t a = (int64_t(1) << 52) - 1;
  Scalar product =
      computed(R"([["i64.mul", 0, 1]], "result": 3)", a + 1, "i64");
  EXPECT_EQ(product.whole(), static_cast<int64_t>(uint64_t(a) * uint64_t(a)));
}

TEST(ReferenceTest, SignsOfComparisons) {
  auto isLess = [](const char *name) {
    return bool(computed(std::string(R"([["const", 1], [")") + name +
                             R"(", 0, 3]], "result": 4)",
                         0, "i32"));
  };
  EXPECT_TRUE(isLess("i32.lt")) << "-1 is";
  EXPECT_FALSE(isLess("i32.ltu")) << "2^32 - 1 is not";
}

/// The largest and its place, reduced together.
TEST(ReferenceTest, Others) {
  std::vector<Argument> arguments = {input({2, 9}, 1, "f32"), output({2}),
                                     output({2})};
  Reference reference = Reference::parse(R"({"nodes": [
    {"kind": "argument", "argument": 0},
    {"kind": "fill", "shape": [2], "value": "-inf"},
    {"kind": "fill", "shape": [2], "value": 0},
    {"kind": "structured", "shape": [2], "loops": [2, 9], "reductions": [1],
     "output": [0], "inputs": [{"node": 0, "map": [[1, 0, 0], [0, 1, 0]]}],
     "body": [["max", 0, 1], ["gt", 0, 1], ["index", 1], ["select", 4, 5, 2]],
     "init": 1, "result": 3, "others": [{"init": 2, "result": 6}]},
    {"kind": "other", "source": 3, "number": 0}],
    "outputs": [{"argument": 1, "node": 3}, {"argument": 2, "node": 4}]})",
                                         arguments);
  for (int64_t row = 0; row < 2; ++row) {
    int64_t place = reference.at(2, row).whole();
    EXPECT_EQ(reference.at(1, row),
              initialValue(arguments[0], row * 9 + place));
    for (int64_t i = 0; i < 9; ++i)
      EXPECT_GE(reference.at(1, row), initialValue(arguments[0], row * 9 + i));
  }
  EXPECT_FALSE(reference.isRounded(2));
}

/// What integers are made of decides whether they must be equal.
TEST(ReferenceTest, IsRounded) {
  std::vector<Argument> arguments = {input({1}, 1, "f32"), input({1}, 2, "f32"),
                                     output({1})};
  auto isRounded = [&](const std::string &body) {
    std::string text = matmul(1, 1, 1);
    std::string from = R"([["mul", 0, 1], ["add", 3, 2]])";
    text.replace(text.find(from), from.size(), body);
    arguments[0].shape = arguments[1].shape = arguments[2].shape = {1, 1};
    return Reference::parse(text, arguments).isRounded(2);
  };
  EXPECT_TRUE(isRounded(R"([["mul", 0, 1], ["i8.fptosi", 3]])"));
  EXPECT_FALSE(isRounded(R"([["max", 0, 1], ["i8.fptosi", 3]])"));
}

void expectError(std::string text, const std::string &from,
                 const std::string &to, const std::string &message) {
  size_t place = text.find(from);
  ASSERT_NE(place, std::string::npos) << from;
  text.replace(place, from.size(), to);
  std::vector<Argument> arguments = {input({3, 5}, 1), input({4, 5}, 2),
                                     output({3, 4})};
  try {
    Reference::parse(text, arguments);
    ADD_FAILURE() << "no error, but expected " << message;
  } catch (const Error &error) {
    EXPECT_THAT(error.what(), HasSubstr(message));
  }
}

TEST(ReferenceTest, Errors) {
  std::string text = matmul(3, 4, 5);
  expectError(text, "outputs", "output\":7,\"x",
              "outputs: expected a list, but the field is missing");
  expectError(text, "\"mul\"", "\"mull\"",
              "nodes[3].body[0]: unknown operation 'mull'");
  expectError(text, "[\"mul\", 0, 1]", "[\"mul\", 0]",
              "expected 2 operands of 'mul', got 1");
  expectError(text, "[\"mul\", 0, 1]", "[\"mul\", 0, 3]",
              "expected the number of one of 3 slots, got 3");
  expectError(text, "\"fill\"", "\"full\"", "unknown kind of node 'full'");
  expectError(text, "\"reductions\": [2]", "\"reductions\": [1]",
              "expected every loop once");
  expectError(text, "[3,4,5]", "[3,4,6]",
              "coordinates 0 to 5 leave the size 5");
  expectError(text, "[1, 0, 0, 0]", "[1, 0, 0, 1]",
              "nodes[3].inputs[0].map[0]: coordinates 1 to 3 leave the size 3");
  expectError(text, "\"node\": 3}]}", "\"node\": 4}]}",
              "expected the number of an earlier node, got 4");
  expectError(text, "{\"argument\": 2", "{\"argument\": 1",
              "argument 1 and its node differ in shape");
  expectError(text, "\"mul\"", "\"i99.mul\"", "unknown operation 'i99.mul'");
  expectError(text, "\"mul\"", "\"i8.exp\"", "unknown operation 'i8.exp'");
  expectError(text, "\"fill\"", "\"other\", \"source\": 0, \"number\": 0",
              "expected a structured node");
  std::vector<Argument> arguments = {input({3, 5}, 1), input({4, 5}, 2),
                                     output({3, 4})};
  Reference reference = Reference::parse(text, arguments);
  EXPECT_THROW(reference.at(0, 0), Error);
  EXPECT_THROW(reference.at(2, 12), Error);
}

} // namespace
