//===- GemmFragments.cpp - Operands of mma.sync ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmFragments.h"

#include "GemmCopies.h"

using namespace mlir;
using namespace roofline::cuda;

/// Bytes of 16 elements: what one ldmatrix.x4 spans along a row.
static constexpr int64_t spanBytes = 32;

/// ldmatrix.x4 reads four 8x8 matrices, whose rows the lanes point to: lanes 0
/// to 7 to those of the first, and so on. The registers then hold, in order,
///   A:       rows 0-7 and 8-15 of k 0-7, the same of k 8-15;
///   B:       k 0-7 and 8-15 of columns 0-7, the same of columns 8-15.
FragmentLoads::FragmentLoads(DeviceBuilder &b, Layout layout, Value first,
                             int64_t columns, int64_t sharedOffset)
    : b(b), layout(layout), rowBytes(columns * 2), sharedOffset(sharedOffset) {
  Value lane = b.rem(b.thread(), 32);
  Value low = b.rem(lane, 8);
  Value second = b.rem(b.div(lane, 8), 2);
  Value upper = b.div(lane, 16);
  Value row, chunk;
  switch (layout) {
  case Layout::A:
    row = b.add(first, b.add(low, b.mul(second, 8)));
    chunk = upper;
    break;
  case Layout::B:
    row = b.add(first, b.add(low, b.mul(upper, 8)));
    chunk = second;
    break;
  case Layout::BAlongN:
    row = b.add(low, b.mul(second, 8));
    chunk = b.add(b.div(first, 8), upper);
    break;
  }
  laneOffset = swizzledOffset(b, row, chunk, rowBytes);
}

SmallVector<Value, 4> FragmentLoads::load(int64_t index, int64_t step,
                                          Value slot) {
  bool alongN = layout == Layout::BAlongN;
  // Steps along a row change bits of the chunk that the swizzle only flips;
  // steps of 16 rows leave it as it is.
  int64_t across = alongN ? index : step;
  int64_t down = alongN ? step : index;
  Value offset = b.bitXor(b.add(laneOffset, slot), across * spanBytes);
  Value address = b.offset(b.offset(b.dynamicShared(), b.widen(offset)),
                           sharedOffset + down * 16 * rowBytes);
  OpBuilder &ops = b.ops();
  Type word = ops.getI32Type();
  auto result = LLVM::LLVMStructType::getLiteral(ops.getContext(),
                                                 {word, word, word, word});
  auto shape = NVVM::LdStMatrixShapeAttr::get(ops.getContext(), 8, 8);
  Value matrices = NVVM::LdMatrixOp::create(
      ops, b.loc(), result, address, 4,
      alongN ? NVVM::MMALayout::col : NVVM::MMALayout::row, shape,
      NVVM::LdStMatrixEltType::B16);
  SmallVector<Value, 4> registers;
  for (int64_t i = 0; i < 4; ++i)
    registers.push_back(
        LLVM::ExtractValueOp::create(ops, b.loc(), matrices, i));
  return registers;
}

/// f16 operands are pairs to mma.sync, bf16 ones words.
static SmallVector<Value> asOperands(DeviceBuilder &b, Type inputType,
                                     ValueRange words) {
  if (!inputType.isF16())
    return SmallVector<Value>(words);
  SmallVector<Value> pairs;
  for (Value word : words)
    pairs.push_back(LLVM::BitcastOp::create(
        b.ops(), b.loc(), VectorType::get(2, inputType), word));
  return pairs;
}

SmallVector<Value, 4> roofline::cuda::multiplyAdd(DeviceBuilder &b,
                                                  Type inputType,
                                                  ValueRange fragmentA,
                                                  ValueRange fragmentB,
                                                  ValueRange accumulators) {
  OpBuilder &ops = b.ops();
  Type real = ops.getF32Type();
  auto result = LLVM::LLVMStructType::getLiteral(ops.getContext(),
                                                 {real, real, real, real});
  NVVM::MMATypes type =
      inputType.isF16() ? NVVM::MMATypes::f16 : NVVM::MMATypes::bf16;
  Value product = NVVM::MmaOp::create(
      ops, b.loc(), result, asOperands(b, inputType, fragmentA),
      asOperands(b, inputType, fragmentB), accumulators, {16, 8, 16},
      std::nullopt, std::nullopt, std::array<NVVM::MMATypes, 2>{type, type},
      std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                     NVVM::MMALayout::col});
  SmallVector<Value, 4> sums;
  for (int64_t i = 0; i < 4; ++i)
    sums.push_back(LLVM::ExtractValueOp::create(ops, b.loc(), product, i));
  return sums;
}
