//===- DeviceOps.cpp - Device code beyond arithmetic ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceBuilder.h"

#include "../ScalarOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

//===----------------------------------------------------------------------===//
// Threads
//===----------------------------------------------------------------------===//

Value DeviceBuilder::thread() {
  return NVVM::ThreadIdXOp::create(builder, location, builder.getI32Type());
}

Value DeviceBuilder::block() {
  return NVVM::BlockIdXOp::create(builder, location, builder.getI32Type());
}

void DeviceBuilder::barrier() { NVVM::BarrierOp::create(builder, location); }

void DeviceBuilder::warpBarrier() {
  NVVM::SyncWarpOp::create(builder, location, i32(-1));
}

/// LLVM 22 leaves out what orders an atomic operation asks for: it becomes a
/// relaxed one, and fences must stand beside it.
Value DeviceBuilder::arrive(Value word, Value last) {
  auto fence = [&] {
    LLVM::FenceOp::create(builder, location, LLVM::AtomicOrdering::acq_rel,
                          "device");
  };
  fence();
  Value old = LLVM::AtomicRMWOp::create(
      builder, location, LLVM::AtomicBinOp::uinc_wrap, word, last,
      LLVM::AtomicOrdering::monotonic, "device", /*alignment=*/4);
  fence();
  return old;
}

//===----------------------------------------------------------------------===//
// Vectors
//===----------------------------------------------------------------------===//

Type DeviceBuilder::vectorOfWords(int64_t size) {
  return VectorType::get(size, builder.getI32Type());
}

Type DeviceBuilder::realType() { return builder.getF32Type(); }

Value DeviceBuilder::toVector(ValueRange elements) {
  Value vector = LLVM::PoisonOp::create(
      builder, location,
      VectorType::get(elements.size(), elements[0].getType()));
  for (auto [i, element] : llvm::enumerate(elements))
    vector = LLVM::InsertElementOp::create(builder, location, vector, element,
                                           i32(i));
  return vector;
}

SmallVector<Value> DeviceBuilder::elements(Value vector) {
  SmallVector<Value> elements;
  for (int64_t i = 0, e = cast<VectorType>(vector.getType()).getNumElements();
       i < e; ++i)
    elements.push_back(
        LLVM::ExtractElementOp::create(builder, location, vector, i32(i)));
  return elements;
}

Value DeviceBuilder::addReals(Value a, Value b) {
  return LLVM::FAddOp::create(builder, location, a, b);
}

Value DeviceBuilder::multiplyAddReals(Value a, Value b, Value c) {
  return LLVM::FMAOp::create(builder, location, a, b, c);
}

Value DeviceBuilder::compute(Operation *op, ValueRange operands) {
  return computeScalar(builder, op, operands);
}

Value DeviceBuilder::constant(Operation *op) {
  return scalarConstant(builder, op);
}

SmallVector<Value> DeviceBuilder::loadReals(Type type, Value pointer,
                                            int64_t count, int64_t alignment) {
  int64_t bytes = type.getIntOrFloatBitWidth() / 8;
  int64_t atOnce = std::min(count, alignment / bytes);
  SmallVector<Value> reals;
  for (int64_t i = 0; i < count; i += atOnce) {
    Type loaded = atOnce == 1 ? type : VectorType::get(atOnce, type);
    Value value = load(loaded, offset(pointer, i * bytes), alignment);
    for (Value element :
         atOnce == 1 ? SmallVector<Value>{value} : elements(value))
      reals.push_back(bytes == 4 ? element
                                 : LLVM::FPExtOp::create(builder, location,
                                                         builder.getF32Type(),
                                                         element));
  }
  return reals;
}

Value DeviceBuilder::packPair(Type type, Value first, Value second) {
  Type pair = VectorType::get(2, type);
  auto nearest = NVVM::FPRoundingMode::RN;
  Value packed;
  if (type.isF16())
    packed = NVVM::ConvertF32x2ToF16x2Op::create(
        builder, location, pair, second, first, Value(), nearest);
  else
    packed = NVVM::ConvertF32x2ToBF16x2Op::create(
        builder, location, pair, second, first, Value(), nearest);
  return LLVM::BitcastOp::create(builder, location, builder.getI32Type(),
                                 packed);
}

//===----------------------------------------------------------------------===//
// Asynchronous copies
//===----------------------------------------------------------------------===//

void DeviceBuilder::copyAsync(Value shared, Value global, int64_t bytes,
                              Value isValid) {
  Value size = isValid ? select(isValid, i32(bytes), i32(0)) : Value();
  auto cache = bytes == 16 ? NVVM::LoadCacheModifierKind::CG
                           : NVVM::LoadCacheModifierKind::CA;
  NVVM::CpAsyncOp::create(builder, location, shared, global, bytes, cache,
                          size);
}

void DeviceBuilder::commitCopies() {
  NVVM::CpAsyncCommitGroupOp::create(builder, location);
}

void DeviceBuilder::awaitCopies(int64_t pending) {
  NVVM::CpAsyncWaitGroupOp::create(builder, location, pending);
}

//===----------------------------------------------------------------------===//
// Matrices
//===----------------------------------------------------------------------===//

/// The four members of a struct.
static SmallVector<Value, 4> membersOf(OpBuilder &builder, Location loc,
                                       Value aggregate) {
  SmallVector<Value, 4> members;
  for (int64_t i = 0; i < 4; ++i)
    members.push_back(LLVM::ExtractValueOp::create(builder, loc, aggregate, i));
  return members;
}

static Type structOfFour(Type type) {
  return LLVM::LLVMStructType::getLiteral(type.getContext(),
                                          {type, type, type, type});
}

SmallVector<Value, 4> DeviceBuilder::loadMatrices(Value address,
                                                  bool transposed) {
  auto shape = NVVM::LdStMatrixShapeAttr::get(builder.getContext(), 8, 8);
  Value matrices = NVVM::LdMatrixOp::create(
      builder, location, structOfFour(builder.getI32Type()), address, 4,
      transposed ? NVVM::MMALayout::col : NVVM::MMALayout::row, shape,
      NVVM::LdStMatrixEltType::B16);
  return membersOf(builder, location, matrices);
}

/// f16 operands are pairs to mma.sync, bf16 ones words.
static SmallVector<Value> asOperands(OpBuilder &builder, Location loc,
                                     Type type, ValueRange words) {
  if (!type.isF16())
    return SmallVector<Value>(words);
  SmallVector<Value> pairs;
  for (Value word : words)
    pairs.push_back(
        LLVM::BitcastOp::create(builder, loc, VectorType::get(2, type), word));
  return pairs;
}

SmallVector<Value, 4> DeviceBuilder::multiplyAdd(Type type, ValueRange a,
                                                 ValueRange b, ValueRange c) {
  NVVM::MMATypes element =
      type.isF16() ? NVVM::MMATypes::f16 : NVVM::MMATypes::bf16;
  Value product = NVVM::MmaOp::create(
      builder, location, structOfFour(builder.getF32Type()),
      asOperands(builder, location, type, a),
      asOperands(builder, location, type, b), c, {16, 8, 16}, std::nullopt,
      std::nullopt, std::array<NVVM::MMATypes, 2>{element, element},
      std::array<NVVM::MMALayout, 2>{NVVM::MMALayout::row,
                                     NVVM::MMALayout::col});
  return membersOf(builder, location, product);
}
