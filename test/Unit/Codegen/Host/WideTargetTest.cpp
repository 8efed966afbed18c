//===- WideTargetTest.cpp - Vectors and dots of other CPUs ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Code for AVX-512 and for its dot products of bf16, run on whatever this
// machine is: LLVM makes the vectors of those that there are, and calls of the
// instruction become what it is documented to do.
//
//===----------------------------------------------------------------------===//

#include "ProductCases.h"
#include "Roofline/Codegen/Host/HostTarget.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

#include <optional>
#include <random>

using namespace roofline;

/// Of each pair the second elements, or the first ones, in f32.
static llvm::Value *widenHalves(llvm::IRBuilder<> &b, llvm::Value *pairs,
                                unsigned which, llvm::Type *sums) {
  // Code generators call a library for vectors of bf16, and for casts of these.
  while (auto *cast = llvm::dyn_cast<llvm::BitCastInst>(pairs))
    pairs = cast->getOperand(0);
  auto words = llvm::VectorType::getInteger(llvm::cast<llvm::VectorType>(sums));
  llvm::Value *bits = b.CreateBitCast(pairs, words);
  // A bf16 is the upper half of an f32; the first of a pair is the lower one.
  bits = which == 0 ? b.CreateShl(bits, 16)
                    : b.CreateAnd(bits, uint64_t(0xffff0000));
  return b.CreateBitCast(bits, sums);
}

/// What vdpbf16ps does, but for flushing denormals: multiply-adds of the second
/// elements, then of the first ones. Returns how many were replaced.
static int replaceDots(llvm::Module &module) {
  int count = 0;
  for (llvm::Function &function : module)
    for (llvm::Instruction &op :
         llvm::make_early_inc_range(llvm::instructions(function))) {
      auto *call = llvm::dyn_cast<llvm::IntrinsicInst>(&op);
      if (!call || !call->getCalledFunction()->getName().starts_with(
                       "llvm.x86.avx512bf16.dpbf16ps"))
        continue;
      llvm::IRBuilder<> b(call);
      llvm::Value *sum = call->getArgOperand(0);
      for (unsigned which : {1, 0})
        sum = b.CreateIntrinsic(
            llvm::Intrinsic::fma, {sum->getType()},
            {widenHalves(b, call->getArgOperand(1), which, sum->getType()),
             widenHalves(b, call->getArgOperand(2), which, sum->getType()),
             sum});
      call->replaceAllUsesWith(sum);
      call->eraseFromParent();
      ++count;
    }
  return count;
}

namespace {
class HostWide : public Host {
protected:
  HostWide() {
    host::HostTarget target = host::hostTarget();
    target.vectorBits = 512;
    target.hasDotBF16 = true;
    target.beforeCodeGeneration = [this](llvm::Module &module) {
      dots += replaceDots(module);
    };
    scope.emplace(std::move(target));
  }

  /// `hasDots`: whether variants in bf16 multiply pairs.
  void checkDots(const Case &kernel, const std::string &family, bool hasDots) {
    int before = dots;
    check(kernel, family, {"bf16"});
    EXPECT_EQ(dots > before, hasDots) << kernel.name;
  }

  int dots = 0;
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
