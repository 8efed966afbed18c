//===- DeviceBuilder.cpp - Shorthand for device code ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceBuilder.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"

using namespace mlir;
using namespace roofline::cuda;

static constexpr StringRef sharedName = "shared";

DeviceBuilder::DeviceBuilder(gpu::GPUModuleOp module, StringRef entry,
                             unsigned numArguments, int64_t threads)
    : builder(module.getBodyRegion()), location(module.getLoc()),
      module(module) {
  builder.setInsertionPointToEnd(module.getBody());
  SmallVector<Type> types(numArguments, globalPointer());
  auto type = LLVM::LLVMFunctionType::get(
      LLVM::LLVMVoidType::get(builder.getContext()), types);
  auto function = LLVM::LLVMFuncOp::create(builder, location, entry, type);
  function->setAttr(NVVM::NVVMDialect::getKernelFuncAttrName(),
                    builder.getUnitAttr());
  function->setAttr(NVVM::NVVMDialect::getMaxntidAttrName(),
                    builder.getDenseI32ArrayAttr({int32_t(threads)}));
  builder.setInsertionPointToStart(function.addEntryBlock(builder));
  body = &function.getBody();
}

void DeviceBuilder::finish() {
  LLVM::ReturnOp::create(builder, location, ValueRange());
}

Value DeviceBuilder::argument(unsigned index) {
  return body->getArgument(index);
}

Value DeviceBuilder::dynamicShared() {
  auto parent = cast<gpu::GPUModuleOp>(module);
  auto global = parent.lookupSymbol<LLVM::GlobalOp>(sharedName);
  if (!global) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(parent.getBody());
    // Without a size and external: `.extern .shared`.
    global = LLVM::GlobalOp::create(
        builder, location, LLVM::LLVMArrayType::get(builder.getI8Type(), 0),
        /*isConstant=*/false, LLVM::Linkage::External, sharedName, Attribute(),
        /*alignment=*/1024, unsigned(NVVM::NVVMMemorySpace::Shared));
  }
  return LLVM::AddressOfOp::create(builder, location, global);
}

Type DeviceBuilder::globalPointer() {
  return LLVM::LLVMPointerType::get(builder.getContext(),
                                    unsigned(NVVM::NVVMMemorySpace::Global));
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

Value DeviceBuilder::i32(int64_t value) {
  return LLVM::ConstantOp::create(builder, location,
                                  builder.getI32IntegerAttr(value));
}

Value DeviceBuilder::i64(int64_t value) {
  return LLVM::ConstantOp::create(builder, location,
                                  builder.getI64IntegerAttr(value));
}

Value DeviceBuilder::f32(double value) {
  return LLVM::ConstantOp::create(builder, location,
                                  builder.getF32FloatAttr(float(value)));
}

/// A constant of the type of `like`.
static Value constantLike(OpBuilder &builder, Location loc, Value like,
                          int64_t value) {
  return LLVM::ConstantOp::create(
      builder, loc, builder.getIntegerAttr(like.getType(), value));
}

Value DeviceBuilder::add(Value a, Value b) {
  return LLVM::AddOp::create(builder, location, a, b);
}

Value DeviceBuilder::add(Value a, int64_t b) {
  return b == 0 ? a : add(a, constantLike(builder, location, a, b));
}

Value DeviceBuilder::sub(Value a, Value b) {
  return LLVM::SubOp::create(builder, location, a, b);
}

Value DeviceBuilder::mul(Value a, Value b) {
  return LLVM::MulOp::create(builder, location, a, b);
}

Value DeviceBuilder::mul(Value a, int64_t b) {
  return b == 1 ? a : mul(a, constantLike(builder, location, a, b));
}

Value DeviceBuilder::div(Value a, Value b) {
  return LLVM::UDivOp::create(builder, location, a, b);
}

Value DeviceBuilder::div(Value a, int64_t b) {
  return b == 1 ? a : div(a, constantLike(builder, location, a, b));
}

Value DeviceBuilder::rem(Value a, Value b) {
  return LLVM::URemOp::create(builder, location, a, b);
}

Value DeviceBuilder::rem(Value a, int64_t b) {
  return rem(a, constantLike(builder, location, a, b));
}

Value DeviceBuilder::bitXor(Value a, Value b) {
  return LLVM::XOrOp::create(builder, location, a, b);
}

Value DeviceBuilder::bitXor(Value a, int64_t b) {
  return b == 0 ? a : bitXor(a, constantLike(builder, location, a, b));
}

Value DeviceBuilder::bitAnd(Value a, Value b) {
  return LLVM::AndOp::create(builder, location, a, b);
}

Value DeviceBuilder::min(Value a, Value b) {
  return LLVM::UMinOp::create(builder, location, a, b);
}

Value DeviceBuilder::max(Value a, Value b) {
  return LLVM::UMaxOp::create(builder, location, a, b);
}

Value DeviceBuilder::less(Value a, Value b) {
  return LLVM::ICmpOp::create(builder, location, LLVM::ICmpPredicate::ult, a,
                              b);
}

Value DeviceBuilder::atLeast(Value a, Value b) {
  return LLVM::ICmpOp::create(builder, location, LLVM::ICmpPredicate::uge, a,
                              b);
}

Value DeviceBuilder::equal(Value a, Value b) {
  return LLVM::ICmpOp::create(builder, location, LLVM::ICmpPredicate::eq, a, b);
}

Value DeviceBuilder::select(Value condition, Value a, Value b) {
  return LLVM::SelectOp::create(builder, location, condition, a, b);
}

Value DeviceBuilder::widen(Value a) {
  return LLVM::ZExtOp::create(builder, location, builder.getI64Type(), a);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

Value DeviceBuilder::offset(Value pointer, Value bytes) {
  return LLVM::GEPOp::create(builder, location, pointer.getType(),
                             builder.getI8Type(), pointer,
                             ArrayRef<LLVM::GEPArg>{bytes});
}

Value DeviceBuilder::offset(Value pointer, int64_t bytes) {
  return bytes == 0 ? pointer : offset(pointer, i64(bytes));
}

Value DeviceBuilder::load(Type type, Value pointer, unsigned alignment) {
  return LLVM::LoadOp::create(builder, location, type, pointer, alignment);
}

void DeviceBuilder::store(Value value, Value pointer, unsigned alignment) {
  LLVM::StoreOp::create(builder, location, value, pointer, alignment);
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

/// A new last block, which what follows goes to.
Block *DeviceBuilder::appendBlock() {
  return builder.createBlock(body, body->end());
}

void DeviceBuilder::ifThen(Value condition, llvm::function_ref<void()> body) {
  Block *before = builder.getInsertionBlock();
  Block *then = appendBlock();
  body();
  Block *thenEnd = builder.getInsertionBlock();
  Block *after = appendBlock();
  builder.setInsertionPointToEnd(thenEnd);
  LLVM::BrOp::create(builder, location, ValueRange(), after);
  builder.setInsertionPointToEnd(before);
  LLVM::CondBrOp::create(builder, location, condition, then, after);
  builder.setInsertionPointToStart(after);
}

void DeviceBuilder::ifThenElse(Value condition,
                               llvm::function_ref<void()> thenBody,
                               llvm::function_ref<void()> elseBody) {
  auto ofNothing = [](llvm::function_ref<void()> body) {
    body();
    return SmallVector<Value>();
  };
  choose(
      condition, [&] { return ofNothing(thenBody); },
      [&] { return ofNothing(elseBody); });
}

SmallVector<Value>
DeviceBuilder::choose(Value condition,
                      llvm::function_ref<SmallVector<Value>()> thenBody,
                      llvm::function_ref<SmallVector<Value>()> elseBody) {
  Block *before = builder.getInsertionBlock();
  Block *then = appendBlock();
  SmallVector<Value> thenValues = thenBody();
  Block *thenEnd = builder.getInsertionBlock();
  Block *otherwise = appendBlock();
  SmallVector<Value> elseValues = elseBody();
  Block *elseEnd = builder.getInsertionBlock();
  Block *after = appendBlock();
  for (Value value : thenValues)
    after->addArgument(value.getType(), location);
  builder.setInsertionPointToEnd(thenEnd);
  LLVM::BrOp::create(builder, location, thenValues, after);
  builder.setInsertionPointToEnd(elseEnd);
  LLVM::BrOp::create(builder, location, elseValues, after);
  builder.setInsertionPointToEnd(before);
  LLVM::CondBrOp::create(builder, location, condition, then, otherwise);
  builder.setInsertionPointToStart(after);
  return llvm::to_vector_of<Value>(after->getArguments());
}

/// Neither LLVM nor the assembler unrolls such a loop: its body is as long as
/// its author wants it.
static LLVM::LoopAnnotationAttr neverUnrolled(OpBuilder &builder) {
  auto unroll = LLVM::LoopUnrollAttr::get(
      builder.getContext(), builder.getBoolAttr(true), {}, {}, {}, {}, {}, {});
  return LLVM::LoopAnnotationAttr::get(builder.getContext(), {}, {}, {}, unroll,
                                       {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                       {});
}

SmallVector<Value>
DeviceBuilder::loop(Value trips, ValueRange initial,
                    llvm::function_ref<SmallVector<Value>(ValueRange)> body) {
  SmallVector<Value> start(initial);
  start.push_back(i32(0));
  Block *before = builder.getInsertionBlock();
  Block *block = appendBlock();
  for (Value value : start)
    block->addArgument(value.getType(), location);
  builder.setInsertionPointToEnd(before);
  LLVM::BrOp::create(builder, location, start, block);

  builder.setInsertionPointToStart(block);
  ValueRange arguments = block->getArguments();
  SmallVector<Value> results = body(arguments.drop_back());
  Value next = add(arguments.back(), 1);
  Value more = less(next, trips);
  SmallVector<Value> again(results);
  again.push_back(next);
  Block *end = builder.getInsertionBlock();
  Block *after = appendBlock();
  builder.setInsertionPointToEnd(end);
  auto branch = LLVM::CondBrOp::create(builder, location, more, block, again,
                                       after, ValueRange());
  branch.setLoopAnnotationAttr(neverUnrolled(builder));
  builder.setInsertionPointToStart(after);
  return results;
}
