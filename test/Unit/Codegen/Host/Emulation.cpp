//===- Emulation.cpp - Instructions that a CPU may lack -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Emulation.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"
#include "gtest/gtest.h"

#include <cstring>

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

/// Replaces calls of the intrinsics whose names begin so; returns how many.
static int replaceCalls(llvm::Module &module, llvm::StringRef prefix,
                        llvm::function_ref<llvm::Value *(llvm::IRBuilder<> &,
                                                         llvm::IntrinsicInst &)>
                            replacement) {
  int count = 0;
  for (llvm::Function &function : module)
    for (llvm::Instruction &op :
         llvm::make_early_inc_range(llvm::instructions(function))) {
      auto *call = llvm::dyn_cast<llvm::IntrinsicInst>(&op);
      if (!call || !call->getCalledFunction()->getName().starts_with(prefix))
        continue;
      llvm::IRBuilder<> b(call);
      call->replaceAllUsesWith(replacement(b, *call));
      call->eraseFromParent();
      ++count;
    }
  return count;
}

int roofline::emulateDots(llvm::Module &module) {
  return replaceCalls(
      module, "llvm.x86.avx512bf16.dpbf16ps",
      [](llvm::IRBuilder<> &b, llvm::IntrinsicInst &call) {
        llvm::Value *sum = call.getArgOperand(0);
        for (unsigned which : {1, 0})
          sum = b.CreateIntrinsic(
              llvm::Intrinsic::fma, {sum->getType()},
              {widenHalves(b, call.getArgOperand(1), which, sum->getType()),
               widenHalves(b, call.getArgOperand(2), which, sum->getType()),
               sum});
        return sum;
      });
}

void roofline::emulateConversions(llvm::Module &module) {
  replaceCalls(module, "llvm.x86.avx512bf16.cvtneps2bf16",
               [](llvm::IRBuilder<> &b, llvm::IntrinsicInst &call) {
                 llvm::Value *wide = call.getArgOperand(0);
                 auto *words = llvm::VectorType::getInteger(
                     llvm::cast<llvm::VectorType>(wide->getType()));
                 llvm::Value *bits = b.CreateBitCast(wide, words);
                 // To the nearest, of two as near to the even one.
                 llvm::Value *isOdd = b.CreateAnd(b.CreateLShr(bits, 16), 1);
                 bits = b.CreateAdd(b.CreateAdd(bits, isOdd),
                                    llvm::ConstantInt::get(words, 0x7fff));
                 auto *halves = words->getWithNewType(b.getInt16Ty());
                 return b.CreateBitCast(
                     b.CreateTrunc(b.CreateLShr(bits, 16), halves),
                     call.getType());
               });
}

namespace {
/// The tile registers: 16 rows of 64 bytes each.
struct Tiles {
  bool hasShape = false;
  uint32_t words[8][16][16];
};
thread_local Tiles tiles;

/// So it must be before the first use.
uint32_t (&tile(uint8_t number))[16][16] {
  EXPECT_TRUE(tiles.hasShape);
  EXPECT_LT(number, 8);
  return tiles.words[number % 8];
}

void configure(const uint8_t *shape) {
  uint8_t expected[64] = {1};
  for (int i = 0; i < 8; ++i) {
    expected[16 + 2 * i] = 64;
    expected[48 + i] = 16;
  }
  EXPECT_EQ(std::memcmp(shape, expected, sizeof(expected)), 0);
  std::memset(tiles.words, 0xff, sizeof(tiles.words));
  tiles.hasShape = true;
}

void release() { tiles.hasShape = false; }

void zero(uint8_t number) {
  std::memset(tile(number), 0, sizeof(tiles.words[0]));
}

void load(uint8_t number, const char *from, int64_t stride) {
  for (auto &row : tile(number)) {
    std::memcpy(row, from, sizeof(row));
    from += stride;
  }
}

void store(uint8_t number, char *to, int64_t stride) {
  for (auto &row : tile(number)) {
    std::memcpy(to, row, sizeof(row));
    to += stride;
  }
}

float realOf(uint32_t bits) {
  float value;
  std::memcpy(&value, &bits, sizeof(value));
  return value;
}

/// A bf16 is the upper half of an f32; the first of a pair is the lower one.
void multiplyAdd(uint8_t sums, uint8_t left, uint8_t right) {
  auto &c = tile(sums), &a = tile(left), &b = tile(right);
  for (int i = 0; i < 16; ++i)
    for (int j = 0; j < 16; ++j) {
      float sum = realOf(c[i][j]);
      for (int k = 0; k < 16; ++k) {
        sum += realOf(a[i][k] << 16) * realOf(b[k][j] << 16);
        sum += realOf(a[i][k] & 0xffff0000) * realOf(b[k][j] & 0xffff0000);
      }
      std::memcpy(&c[i][j], &sum, sizeof(sum));
    }
}
} // namespace

int roofline::emulateAmx(llvm::Module &module) {
  auto replace = [&](llvm::StringRef name, auto *function) {
    return replaceCalls(
        module, name, [&](llvm::IRBuilder<> &b, llvm::IntrinsicInst &call) {
          llvm::SmallVector<llvm::Value *> operands(call.args());
          llvm::Value *address = b.CreateIntToPtr(
              b.getInt64(reinterpret_cast<uintptr_t>(function)), b.getPtrTy());
          return b.CreateCall(call.getFunctionType(), address, operands);
        });
  };
  replace("llvm.x86.ldtilecfg", &configure);
  replace("llvm.x86.tilerelease", &release);
  replace("llvm.x86.tilezero", &zero);
  replace("llvm.x86.tileloadd64", &load);
  replace("llvm.x86.tilestored64", &store);
  return replace("llvm.x86.tdpbf16ps", &multiplyAdd);
}
