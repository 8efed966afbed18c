//===- ProductTest.cpp - Products of matrices on the host -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProductCases.h"

using namespace roofline;

/// Few rows: along w's rows and across them, with and without remainders.
TEST_F(Host, Gemv) {
  check(linear(1, 33, 100), "gemv");
  check(linear(1, 1, 7), "gemv");
  check(linear(11, 1, 3), "gemv");
  check(linear(4, 9, 64), "gemv");
  check(linear(8, 5, 40), "gemv");
  check(scores(2, 1, 7, 3, 16), "gemv");
  check(weighted(2, 1, 7, 3, 40), "gemv");
  check(weighted(1, 2, 9, 2, 131), "gemv");
}

TEST_F(Host, Gemm) {
  check(linear(100, 33, 40), "gemm");
  check(linear(9, 17, 33), "gemm");
  check(linear(24, 48, 64), "gemm");
  check(linear(11, 10, 3), "gemm");
  check(scores(2, 12, 13, 3, 16), "gemm");
  check(weighted(2, 13, 12, 3, 40), "gemm");
}

/// Rows of x across vectors: one vector and more, full and not, with tiles of
/// weights and lines of them left over; weights that are not stored along k.
TEST_F(Host, Skinny) {
  check(linear(5, 12, 16), "gemv");
  check(linear(8, 29, 39), "gemv");
  check(linear(8, 1, 1), "gemv");
  check(linear(13, 17, 33), "gemm");
  check(linear(24, 9, 100), "gemm");
  check(scores(2, 7, 14, 3, 20), "gemv");
  check(scores(1, 16, 40, 2, 32), "gemm");
}

/// The same with weights laid out first, in one block of k and in more.
TEST_F(Host, PreparedSkinny) {
  check(byWeight(6, 25, 40), "gemv");
  check(byWeight(8, 1, 7), "gemv");
  check(byWeight(7, 13, 1), "gemv");
  check(byWeight(8, 26, 1040), "gemv");
  check(byWeight(16, 20, 530), "gemm");
  check(byWeight(23, 9, 1024), "gemm");
}

/// Weights are laid out first; tiles are done in any order.
TEST_F(Host, PreparedGemv) {
  check(byWeight(1, 33, 100), "gemv");
  check(byWeight(1, 131, 1), "gemv");
  check(byWeight(3, 1, 7), "gemv");
  check(byWeight(4, 96, 64), "gemv");
}

TEST_F(Host, PreparedGemm) {
  check(byWeight(100, 33, 40), "gemm");
  check(byWeight(13, 33, 1), "gemm");
  check(byWeight(9, 48, 1040), "gemm");
  check(byWeight(26, 20, 530), "gemm");
  check(byWeight(16, 20, 530), "gemm");
}

/// Each family adds once to each element, whatever blocks it sums in.
TEST_F(Host, Accumulating) {
  check(accumulating(linear(1, 33, 100)), "gemv");
  check(accumulating(weighted(1, 2, 9, 2, 131)), "gemv");
  check(accumulating(linear(8, 29, 39)), "gemv");
  check(accumulating(linear(100, 33, 40)), "gemm");
  check(accumulating(scores(2, 12, 13, 3, 16)), "gemm");
  check(accumulating(byWeight(4, 96, 1040)), "gemv");
  check(accumulating(byWeight(16, 20, 530)), "gemm");
  check(accumulating(byWeight(100, 96, 1040)), "gemm");
  check(accumulating(byTransposedWeight(45, 40, 71)), "gemm");
}
