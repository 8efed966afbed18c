//===- AttentionTest.cpp - Meaning of attention ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OpTest.h"
#include "Reference.h"

using namespace roofline;

namespace {

/// `N` query heads share `M` key/value heads; `S` queries see up to `C` keys.
class AttentionTest : public OpTest {
protected:
  void expectAttention(llvm::StringRef mask, reference::Mask meaning) {
    constexpr double kScale = 0.75;
    Tensor q = random("BSND"), k = random("BCMD"), v = random("BCMD");
    std::string text = R"(
    func.func @f(%q: tensor<BxSxNxDxf32>, %k: tensor<BxCxMxDxf32>,
                 %v: tensor<BxCxMxDxf32>) -> tensor<BxSxNxDxf32> {
      %o = llama.attention %q, %k, %v scale(0.75) MASK
        : tensor<BxSxNxDxf32>, tensor<BxCxMxDxf32>
      return %o : tensor<BxSxNxDxf32>
    })";
    text.replace(text.find("MASK"), 4, mask);
    expect(text, {q, k, v}, {reference::attention(q, k, v, kScale, meaning)});
  }
};

Sizes sizes(int64_t b, int64_t s, int64_t c, int64_t n, int64_t m, int64_t d) {
  return {{'B', b}, {'S', s}, {'C', c}, {'N', n}, {'M', m}, {'D', d}};
}

const std::vector<Sizes> kSizes = {
    sizes(1, 1, 1, 1, 1, 1),
    sizes(2, 5, 5, 3, 3, 4),  // every head has its own keys
    sizes(2, 4, 4, 6, 2, 3),  // three share them
    sizes(1, 3, 7, 4, 1, 5),  // all share them; later queries
    sizes(3, 1, 6, 8, 4, 16), // two share them; a decode step
    sizes(2, 2, 9, 6, 3, 7),
};
const std::vector<std::string> kDynamic = {"", "S", "C", "BSC", "BSCD"};

INSTANTIATE_TEST_SUITE_P(Sizes, AttentionTest,
                         testing::ValuesIn(casesOf(kSizes, kDynamic)));

TEST_P(AttentionTest, SeesAllKeys) { expectAttention("", {}); }

TEST_P(AttentionTest, CausalSeesNoLaterKeys) {
  expectAttention("causal", {/*causal=*/true, {}});
}

TEST_P(AttentionTest, WindowSeesTheLatestKeys) {
  expectAttention("causal window(3)", {true, 3});
}

TEST_P(AttentionTest, WindowOfOneSeesItself) {
  expectAttention("causal window(1)", {true, 1});
}

TEST_P(AttentionTest, WindowOverAllIsNone) {
  expectAttention("causal window(1000000000000)", {true, {}});
}

/// Scores whose exponentials overflow: their maximum must be taken off first.
TEST_P(AttentionTest, LargeScoresAreFinite) {
  Tensor q(shape("BSND"), 20), k(shape("BCMD"), 20), v = random("BCMD");
  Tensor zeros(shape("BSND"));
  expect(R"(
    func.func @f(%q: tensor<BxSxNxDxf32>, %k: tensor<BxCxMxDxf32>,
                 %v: tensor<BxCxMxDxf32>) -> tensor<BxSxNxDxf32> {
      %o = llama.attention %q, %k, %v scale(1.0) causal
        : tensor<BxSxNxDxf32>, tensor<BxCxMxDxf32>
      return %o : tensor<BxSxNxDxf32>
    })",
         // Equal scores weigh values like scores of zero.
         {q, k, v}, {reference::attention(zeros, k, v, 1, {true, {}})});
}

} // namespace
