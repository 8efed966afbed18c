//===- WideTargetTest.cpp - Vectors and dots of other CPUs ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Code for AVX-512, for its dot products of bf16 and for AMX, run on whatever
// this machine is: LLVM makes the vectors of those that there are, and calls of
// the instructions become what they are documented to do.
//
//===----------------------------------------------------------------------===//

#include "Emulation.h"
#include "ProductCases.h"
#include "Roofline/Codegen/Host/HostTarget.h"

#include "llvm/IR/Module.h"

#include <optional>
#include <random>

using namespace roofline;

namespace {
class HostWide : public Host {
protected:
  HostWide() {
    target = host::hostTarget();
    target.vectorBits = 512;
    target.hasDotBF16 = true;
    target.hasAmxBF16 = false;
    target.beforeCodeGeneration = [this](llvm::Module &module) {
      dots += emulateDots(module);
      tileProducts += emulateAmx(module);
      emulateConversions(module);
    };
    scope.emplace(target);
  }

  /// `hasDots`: whether variants in bf16 multiply pairs.
  void checkDots(const Case &kernel, const std::string &family, bool hasDots) {
    int before = dots;
    check(kernel, family, {"bf16"});
    EXPECT_EQ(dots > before, hasDots) << kernel.name;
  }

  int dots = 0, tileProducts = 0;
  host::HostTarget target;
  std::optional<host::TargetScope> scope;
};
} // namespace

/// Tiles that fill AVX-512's registers, whole ones and what is left.
TEST_F(HostWide, Vectors) {
  check(byWeight(26, 37, 530), "gemm", {"f32", "f16"});
  check(byWeight(5, 70, 33), "gemv", {"f32", "f16"});
  check(byWeight(16, 29, 530), "gemm", {"f32"});
  check(linear(17, 33, 40), "gemm", {"f32", "f16"});
  check(linear(1, 33, 100), "gemv", {"f32", "f16"});
  EXPECT_EQ(dots, 0);
}

/// Of k: one block and more, a last one that is odd, the first one odd.
TEST_F(HostWide, BlocksOfPairs) {
  checkDots(byWeight(26, 37, 2049), "gemm", true);
  checkDots(byWeight(14, 33, 2047), "gemm", true);
  checkDots(byWeight(13, 40, 1), "gemm", true);
  checkDots(byTransposedWeight(15, 40, 1031), "gemm", true);
  checkDots(byWeight(4, 300, 1031), "gemv", true);
}

/// One row waits for memory: its weights stay as they are.
TEST_F(HostWide, NoPairsOfOneRow) {
  checkDots(byWeight(1, 40, 33), "gemv", false);
}

TEST_F(HostWide, RandomDots) {
  std::mt19937 random(1);
  auto upTo = [&](unsigned most) { return int64_t(random() % most + 1); };
  for (int i = 0; i < 4; ++i) {
    checkDots(byWeight(8 + upTo(30), 8 + upTo(60), upTo(90)), "gemm", true);
    checkDots(byTransposedWeight(8 + upTo(20), 30 + upTo(40), upTo(90)), "gemm",
              true);
    checkDots(ofTransposed(8 + upTo(30), 8 + upTo(60), upTo(90)), "gemm", true);
    checkDots(scores(upTo(2), 8 + upTo(30), 8 + upTo(30), upTo(3), upTo(40)),
              "gemm", true);
    checkDots(byWeight(1 + upTo(7), 8 + upTo(60), upTo(90)), "gemv", true);
  }
}

namespace {
class HostAmx : public HostWide {
protected:
  HostAmx() {
    scope.reset();
    target.hasAmxBF16 = true;
    scope.emplace(target);
  }

  /// Variants by AMX.
  void checkTiles(const Case &kernel, const std::string &family = "gemm") {
    int before = tileProducts;
    check(kernel, family, {"bf16"});
    EXPECT_GT(tileProducts, before) << kernel.name;
  }

  /// `hasOther`: and one by dot products.
  void checkTiles(const Case &kernel, const std::string &family,
                  bool hasOther) {
    int before = dots;
    checkTiles(kernel, family);
    EXPECT_EQ(dots > before, hasOther) << kernel.name;
  }
};
} // namespace

/// Rows: one tile register, two, two and a part; columns: parts of a panel, and
/// of one of its registers; words along k: one, whole tiles, parts of them.
TEST_F(HostAmx, Tiles) {
  checkTiles(byWeight(16, 64, 64));
  checkTiles(byWeight(13, 70, 33), "gemm");
  checkTiles(byWeight(32, 32, 65));
  checkTiles(byWeight(17, 15, 31));
  checkTiles(byWeight(83, 81, 95));
  checkTiles(byWeight(14, 40, 1));
  checkTiles(byTransposedWeight(45, 40, 71));
}

/// Sums leave their registers between blocks along k, each whole or not, and
/// wait for other parts of x: all of its rows, or some at a time.
TEST_F(HostAmx, Blocks) {
  checkTiles(byWeight(33, 20, 256));
  checkTiles(byWeight(33, 20, 257));
  checkTiles(byWeight(40, 40, 8230));
  checkTiles(byWeight(290, 34, 2051));
  checkTiles(byWeight(20, 33, 16500));
}

/// Whole tiles of x are not copied: in parts along k, in blocks of rows, of
/// activations. Where rows are whole sets of a cache apart, they are.
TEST_F(HostAmx, WholeTilesOfX) {
  checkTiles(byWeight(48, 40, 96));
  checkTiles(byWeight(64, 40, 8256));
  checkTiles(byWeight(272, 33, 2080));
  checkTiles(scores(2, 48, 32, 3, 64));
  checkTiles(byWeight(48, 40, 2048));
}

/// Of few rows, or of little work, dot products may be faster.
TEST_F(HostAmx, SmallProducts) {
  checkTiles(byWeight(4, 150, 131), "gemv", /*hasOther=*/true);
  checkTiles(byWeight(12, 29, 33), "gemm", /*hasOther=*/true);
  checkTiles(ofTransposed(40, 17, 32), "gemm", /*hasOther=*/true);
  checkTiles(ofTransposed(40, 17, 33), "gemm", /*hasOther=*/false);
  checkTiles(byWeight(40, 20, 50), "gemm", /*hasOther=*/false);
}

TEST_F(HostAmx, Activations) {
  checkTiles(scores(2, 40, 23, 3, 37));
  checkTiles(ofTransposed(35, 40, 19));
  checkTiles(linear(50, 33, 300));
}

TEST_F(HostAmx, Accumulating) {
  checkTiles(accumulating(byWeight(40, 40, 8230)));
  checkTiles(accumulating(byWeight(48, 33, 96)));
  checkTiles(accumulating(scores(2, 40, 23, 3, 37)));
}

/// What is not of bf16 has no use for them.
TEST_F(HostAmx, OtherTypes) {
  check(byWeight(26, 37, 53), "gemm", {"f32", "f16"});
  check(byWeight(1, 37, 53), "gemv", {"bf16"});
  EXPECT_EQ(tileProducts, 0);
}

TEST_F(HostAmx, RandomTiles) {
  std::mt19937 random(2);
  auto upTo = [&](unsigned most) { return int64_t(random() % most + 1); };
  for (int i = 0; i < 4; ++i) {
    checkTiles(byWeight(12 + upTo(80), upTo(100), upTo(400)));
    checkTiles(byTransposedWeight(12 + upTo(50), 7 + upTo(70), upTo(90)));
    checkTiles(ofTransposed(8 + upTo(60), 8 + upTo(60), upTo(90)));
    checkTiles(scores(upTo(2), 8 + upTo(30), 8 + upTo(30), upTo(3), upTo(40)));
  }
}
