//===- StreamTest.cpp - Kernels bound by bandwidth ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels that are bound by bandwidth: all variants are executed by the PTX
// interpreter and compared with sums in double precision.
//
//===----------------------------------------------------------------------===//

#include "StreamFixture.h"

#include "gmock/gmock.h"

#include <cmath>

using namespace mlir;
using namespace roofline;
using namespace roofline::test;
using testing::HasSubstr;
using testing::Not;

namespace {
using Case = StreamCase;

std::string tensor(const std::string &shape) { return "tensor<" + shape + ">"; }

/// y = x * W^T.
Case linear(int64_t m, int64_t n, int64_t k) {
  auto shape = [](int64_t a, int64_t b) {
    return std::to_string(a) + "x" + std::to_string(b) + "xf16";
  };
  std::string x = shape(m, k), w = shape(n, k), y = shape(m, n);
  std::string body =
      "%zero = arith.constant 0.0 : f16\n%e = tensor.empty() : " + tensor(y) +
      "\n%init = linalg.fill ins(%zero : f16) outs(%e : " + tensor(y) +
      ") -> " + tensor(y) +
      "\n%r = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, "
      "k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>] "
      "ins(%t0, %t1 : " +
      tensor(x) + ", " + tensor(w) + ") outs(%init : " + tensor(y) + ") -> " +
      tensor(y);
  return {{x, w, y}, body, [=](const std::vector<Reals> &in) {
            Reals sums(m * n, 0);
            for (int64_t i = 0; i < m; ++i)
              for (int64_t j = 0; j < n; ++j)
                for (int64_t l = 0; l < k; ++l)
                  sums[i * n + j] += in[0][i * k + l] * in[1][j * k + l];
            return sums;
          }};
}

/// What probabilities [h, c] make of values [c, h, d].
Case weighted(int64_t c, int64_t h, int64_t d) {
  auto text = [](int64_t n) { return std::to_string(n); };
  std::string p = text(h) + "x" + text(c) + "xf16",
              v = text(c) + "x" + text(h) + "x" + text(d) + "xf16",
              y = text(h) + "x" + text(d) + "xf16";
  std::string body =
      "%zero = arith.constant 0.0 : f16\n%e = tensor.empty() : " + tensor(y) +
      "\n%init = linalg.fill ins(%zero : f16) outs(%e : " + tensor(y) +
      ") -> " + tensor(y) +
      "\n%r = linalg.contract indexing_maps = [affine_map<(h, d, c) -> (h, "
      "c)>, affine_map<(h, d, c) -> (c, h, d)>, affine_map<(h, d, c) -> (h, "
      "d)>] ins(%t0, %t1 : " +
      tensor(p) + ", " + tensor(v) + ") outs(%init : " + tensor(y) + ") -> " +
      tensor(y);
  return {{p, v, y}, body, [=](const std::vector<Reals> &in) {
            Reals sums(h * d, 0);
            for (int64_t i = 0; i < h; ++i)
              for (int64_t l = 0; l < c; ++l)
                for (int64_t j = 0; j < d; ++j)
                  sums[i * d + j] +=
                      in[0][i * c + l] * in[1][(l * h + i) * d + j];
            return sums;
          }};
}

/// silu(o) * (the product + b of its column), o of the product's shape.
Case gated(Case product, int64_t columns) {
  std::string y = product.types.back(), b = std::to_string(columns) + "xf16";
  product.types.insert(product.types.end() - 1, {y, b});
  auto name = product.body.find("%r =");
  product.body[name + 1] = 'p';
  product.body +=
      "\n%one = arith.constant 1.0 : f16\n%r = linalg.generic {indexing_maps = "
      "[affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, "
      "affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], "
      "iterator_types = [\"parallel\", \"parallel\"]} ins(%p, %t2, %t3 : " +
      tensor(y) + ", " + tensor(y) + ", " + tensor(b) +
      ") outs(%e : " + tensor(y) +
      ") {\n^bb0(%u: f16, %g: f16, %c: f16, %out: f16):\n%n = arith.negf %g : "
      "f16\n%x = math.exp %n : f16\n%d = arith.addf %x, %one : f16\n%s = "
      "arith.divf %g, %d : f16\n%v = arith.addf %u, %c : f16\n%t = arith.mulf "
      "%s, %v : f16\nlinalg.yield %t : f16\n} -> " +
      tensor(y);
  product.expected = [=,
                      sums = product.expected](const std::vector<Reals> &in) {
    Reals all = sums(in);
    for (size_t i = 0; i < all.size(); ++i)
      all[i] =
          in[2][i] / (1 + std::exp(-in[2][i])) * (all[i] + in[3][i % columns]);
    return all;
  };
  return product;
}

/// The product times an operand: one element a row, or of the other order.
Case scaled(Case product, int64_t rows, int64_t columns, bool isTransposed) {
  std::string y = product.types.back();
  std::string s = std::to_string(rows) + "xf16";
  if (isTransposed)
    s = std::to_string(columns) + "x" + s;
  product.types.insert(product.types.end() - 1, s);
  product.body[product.body.find("%r =") + 1] = 'p';
  product.body += "\n%r = linalg.generic {indexing_maps = "
                  "[affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (" +
                  std::string(isTransposed ? "j, i" : "i") +
                  ")>, affine_map<(i, j) -> (i, j)>], iterator_types = "
                  "[\"parallel\", \"parallel\"]} ins(%p, %t2 : " +
                  tensor(y) + ", " + tensor(s) + ") outs(%e : " + tensor(y) +
                  ") {\n^bb0(%u: f16, %c: f16, %out: f16):\n%v = arith.mulf "
                  "%u, %c : f16\nlinalg.yield %v : f16\n} -> " +
                  tensor(y);
  product.expected = [=,
                      sums = product.expected](const std::vector<Reals> &in) {
    Reals all = sums(in);
    for (int64_t i = 0; i < rows; ++i)
      for (int64_t j = 0; j < columns; ++j)
        all[i * columns + j] *= in[2][isTransposed ? j * rows + i : i];
    return all;
  };
  return product;
}

/// exp(x) over its sum, along rows; causal, in a chain with the mask.
Case softmax(int64_t rows, int64_t columns) {
  std::string type =
      std::to_string(rows) + "x" + std::to_string(columns) + "xf16";
  std::string body =
      "%none = arith.constant 0xFC00 : f16\n%e = tensor.empty() : " +
      tensor(type) +
      "\n%m = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, "
      "affine_map<(i, j) -> (i, j)>], iterator_types = [\"parallel\", "
      "\"parallel\"]} ins(%t0 : " +
      tensor(type) + ") outs(%e : " + tensor(type) +
      ") {\n^bb0(%in: f16, %out: f16):\n%i = linalg.index 0 : index\n%j = "
      "linalg.index 1 : index\n%c = arith.cmpi ule, %j, %i : index\n%s = "
      "arith.select %c, %in, %none : f16\nlinalg.yield %s : f16\n} -> " +
      tensor(type) +
      "\n%r = linalg.softmax dimension(1) ins(%m : " + tensor(type) +
      ") outs(%e : " + tensor(type) + ") -> " + tensor(type);
  return {{type, type}, body, [=](const std::vector<Reals> &in) {
            Reals all;
            for (int64_t i = 0; i < rows; ++i) {
              double sum = 0;
              for (int64_t j = 0; j <= std::min(i, columns - 1); ++j)
                sum += std::exp(in[0][i * columns + j]);
              for (int64_t j = 0; j < columns; ++j)
                all.push_back(j <= i ? std::exp(in[0][i * columns + j]) / sum
                                     : 0);
            }
            return all;
          }};
}

/// x + y, or a chain that ends so.
Case sum(const std::string &type) {
  std::string body = "%e = tensor.empty() : " + tensor(type) +
                     "\n%r = linalg.add ins(%t0, %t1 : " + tensor(type) + ", " +
                     tensor(type) + ") outs(%e : " + tensor(type) + ") -> " +
                     tensor(type);
  return {{type, type, type}, body, [](const std::vector<Reals> &in) {
            Reals all;
            for (size_t i = 0; i < in[0].size(); ++i)
              all.push_back(in[0][i] + in[1][i]);
            return all;
          }};
}
} // namespace

TEST_F(Stream, OneVectorTimesRows) { check(linear(1, 24, 1288), "gemv"); }

TEST_F(Stream, FewVectorsTimesRaggedRows) { check(linear(3, 9, 520), "gemv"); }

TEST_F(Stream, ManyVectorsTimesRows) { check(linear(6, 12, 512), "gemv"); }

TEST_F(Stream, ShortRowsAreSharedByFewThreads) {
  check(linear(1, 70, 64), "gemv");
}

TEST_F(Stream, AVectorTimesColumns) { check(weighted(37, 2, 64), "gemv"); }

TEST_F(Stream, SplitSumsMeetInTheWorkspace) {
  check(weighted(520, 1, 128), "gemv");
}

TEST_F(Stream, WhatFollowsAProductIsComputedInItsKernel) {
  check(gated(linear(1, 24, 1288), 24), "gemv");
  check(gated(linear(3, 9, 520), 9), "gemv");
  check(gated(linear(1, 70, 64), 70), "gemv");
  check(gated(weighted(37, 2, 64), 64), "gemv");
  // Parts of sums would need another kernel for it.
  check(gated(weighted(520, 1, 128), 128), "gemv");
  // One thread reads neighbours for the rows that it makes: none beyond the
  // end, whatever LLVM makes of its loads.
  for (int64_t rows : {3, 7})
    for (bool isTransposed : {false, true}) {
      check(scaled(linear(rows, 8, 64), rows, 8, isTransposed), "gemv");
      check(scaled(linear(rows, 9, 264), rows, 9, isTransposed), "gemv");
    }
}

TEST_F(Stream, RowsOfAWarp) { check(softmax(5, 40), "row"); }

TEST_F(Stream, RowsOfABlock) { check(softmax(3, 776), "row"); }

TEST_F(Stream, RowsOfOddLength) { check(softmax(33, 33), "row"); }

TEST_F(Stream, ElementwiseInVectors) {
  check(sum("3x5x64xf16"), "elementwise");
}

TEST_F(Stream, ElementwiseOfOddSize) { check(sum("7x9xf16"), "elementwise"); }

TEST_F(Stream, RowsAreWrittenInPlace) {
  Case append{{"1x24xf16", "5x24xf16"},
              "%r = tensor.insert_slice %t0 into %t1[4, 0] [1, 24] [1, 1] : "
              "tensor<1x24xf16> into tensor<5x24xf16>",
              [](const std::vector<Reals> &in) {
                Reals all = in[1];
                std::copy(in[0].begin(), in[0].end(), all.end() - 24);
                return all;
              }};
  check(append, "elementwise");
}

TEST_F(Stream, WhatNoOtherFamilyTakesBecomesLoops) {
  // What is summed so far is halved: no two parts can be added up.
  Case columns{
      {"6x10xf16", "10xf16"},
      "%zero = arith.constant 0.0 : f16\n%half = arith.constant 0.5 : f16\n"
      "%e = tensor.empty() : "
      "tensor<10xf16>\n%i = linalg.fill ins(%zero : f16) outs(%e : "
      "tensor<10xf16>) -> tensor<10xf16>\n%s = linalg.reduce ins(%t0 : "
      "tensor<6x10xf16>) outs(%i : tensor<10xf16>) dimensions = [0] (%in: f16, "
      "%out: f16) { %h = arith.mulf %out, %half : f16 "
      "%1 = arith.addf %in, %h : f16 linalg.yield %1 : f16 }\n"
      "%r = linalg.add ins(%s, %s : tensor<10xf16>, tensor<10xf16>) outs(%e : "
      "tensor<10xf16>) -> tensor<10xf16>",
      [](const std::vector<Reals> &in) {
        Reals sums(10, 0);
        for (int i = 0; i < 60; ++i)
          sums[i % 10] = sums[i % 10] / 2 + 2 * in[0][i];
        return sums;
      }};
  check(columns, "loops");
}

TEST_F(Stream, AccessesAreOf16BytesAndNothingSpills) {
  std::vector<std::pair<Case, std::string>> cases = {
      {linear(1, 6656, 6656), "gemv"},
      {linear(4, 6656, 6656), "gemv"},
      {linear(8, 6656, 6656), "gemv"},
      {weighted(2048, 52, 128), "gemv"},
      {gated(linear(1, 17920, 6656), 17920), "gemv"},
      {softmax(2048, 2048), "row"},
      {sum("2048x6656xf16"), "elementwise"}};
  for (StringRef chip : {"sm_80", "sm_90a"})
    for (auto &[kernel, family] : cases)
      for (const CompiledKernel &variant : compile(kernel, family, chip)) {
        SCOPED_TRACE(family + " " + variant.facts.name);
        EXPECT_THAT(variant.ptx, HasSubstr("ld.global.nc.v4.b32"));
        EXPECT_THAT(variant.ptx, Not(HasSubstr(".extern .func")));
        for (const runtime::Step &step : variant.facts.steps) {
          EXPECT_EQ(step.facts.spillBytes.value_or(0), 0);
          EXPECT_EQ(step.facts.stackBytes.value_or(0), 0);
        }
      }
}
