//===- AmxTiles.cpp - Instructions on tiles of AMX ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AmxTiles.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

void AmxTiles::configure(Value buffer) {
  // Bytes: a palette, 15 of no use here, 16 lengths of rows in 16 bits, then
  // 16 numbers of rows.
  constexpr int32_t lengths = 0x00400040, counts = 0x10101010;
  auto words = DenseElementsAttr::get(
      VectorType::get({side}, e.b.getI32Type()),
      ArrayRef<int32_t>{1, 0, 0, 0, lengths, lengths, lengths, lengths, 0, 0, 0,
                        0, counts, counts, 0, 0});
  Value shape = arith::ConstantOp::create(e.b, words);
  shape = arith::BitcastOp::create(
      e.b, VectorType::get({side}, e.b.getF32Type()), shape);
  e.store(shape, buffer, e.index(0));
  call("ldtilecfg", pointer(buffer, e.index(0)));
}

void AmxTiles::release() { call("tilerelease", {}); }

void AmxTiles::zero(int64_t tile) { call("tilezero", number(tile)); }

void AmxTiles::load(int64_t tile, Value buffer, Value at, int64_t stride) {
  call("tileloadd64", {number(tile), pointer(buffer, at), bytes(stride)});
}

void AmxTiles::store(int64_t tile, Value buffer, Value at, int64_t stride) {
  call("tilestored64", {number(tile), pointer(buffer, at), bytes(stride)});
}

void AmxTiles::multiplyAdd(int64_t sums, int64_t x, int64_t w) {
  call("tdpbf16ps", {number(sums), number(x), number(w)});
}

void AmxTiles::call(StringRef name, ValueRange operands) {
  LLVM::CallIntrinsicOp::create(
      e.b, e.b.getStringAttr("llvm.x86." + name.str()), operands);
}

Value AmxTiles::number(int64_t tile) {
  return LLVM::ConstantOp::create(e.b, e.b.getI8IntegerAttr(int8_t(tile)));
}

Value AmxTiles::bytes(int64_t words) {
  return LLVM::ConstantOp::create(e.b, e.b.getI64IntegerAttr(words * 4));
}

Value AmxTiles::pointer(Value buffer, Value word) {
  Value base = memref::ExtractAlignedPointerAsIndexOp::create(e.b, buffer);
  Value address = arith::IndexCastOp::create(e.b, e.b.getI64Type(),
                                             e.add(base, e.mul(word, 4)));
  return LLVM::IntToPtrOp::create(
      e.b, LLVM::LLVMPointerType::get(e.b.getContext()), address);
}
