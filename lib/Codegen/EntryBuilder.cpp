//===- EntryBuilder.cpp - Writing one kernel entry op by op ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EntryBuilder.h"

#include "ScalarOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace roofline;

MemRefType roofline::flatBuffer(ShapedType type) {
  return MemRefType::get({type.getNumElements()},
                         storedType(type.getElementType()));
}

std::string roofline::entryName(func::FuncOp kernel, StringRef suffix) {
  std::string name = (kernel.getSymName() + suffix).str();
  for (char &c : name)
    if (!llvm::isAlnum(c))
      c = '_';
  return llvm::isDigit(name.front()) ? "k" + name : name;
}

OwningOpRef<ModuleOp> roofline::makeDeviceModule(Location location) {
  location->getContext()
      ->loadDialect<arith::ArithDialect, gpu::GPUDialect, LLVM::LLVMDialect,
                    math::MathDialect, memref::MemRefDialect, scf::SCFDialect,
                    vector::VectorDialect>();
  OwningOpRef<ModuleOp> module = ModuleOp::create(location);
  OpBuilder builder = OpBuilder::atBlockBegin(module->getBody());
  gpu::GPUModuleOp::create(builder, location, "device");
  return module;
}

static SmallVector<Type> withShared(ArrayRef<MemRefType> shared) {
  SmallVector<Type> types;
  for (MemRefType type : shared)
    types.push_back(MemRefType::get(
        type.getShape(), type.getElementType(), MemRefLayoutAttrInterface(),
        gpu::AddressSpaceAttr::get(type.getContext(),
                                   gpu::AddressSpace::Workgroup)));
  return types;
}

/// LLVM fills up what a thread reads of neighbours to one aligned load. None
/// reaches beyond a buffer whose size is a multiple of the alignment that LLVM
/// knows of; buffers are made with that of 16 bytes, at least.
static int64_t alignmentOf(MemRefType buffer) {
  int64_t bits = buffer.getElementType().isIntOrFloat()
                     ? buffer.getElementTypeBitWidth()
                     : 64;
  int64_t bytes = buffer.getNumElements() * llvm::divideCeil(bits, 8);
  return llvm::MinAlign(bytes, 16);
}

/// Threads per block are known to the compiler. No argument overlaps another:
/// what is only read may then go through the read-only path.
static void describe(gpu::GPUFuncOp function, const runtime::Launch &launch) {
  OpBuilder builder(function.getContext());
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                    builder.getUnitAttr());
  function.setKnownBlockSizeAttr(builder.getDenseI32ArrayAttr(
      {int32_t(launch.block[0]), int32_t(launch.block[1]),
       int32_t(launch.block[2])}));
  for (unsigned i = 0, e = function.getNumArguments(); i < e; ++i) {
    function.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(),
                        builder.getUnitAttr());
    function.setArgAttr(i, LLVM::LLVMDialect::getAlignAttrName(),
                        builder.getI64IntegerAttr(alignmentOf(cast<MemRefType>(
                            function.getArgument(i).getType()))));
  }
}

EntryBuilder::EntryBuilder(ModuleOp module, StringRef name,
                           ArrayRef<MemRefType> buffers,
                           const runtime::Launch &launch,
                           ArrayRef<MemRefType> shared)
    : b(module.getLoc(), module.getContext()), numBuffers(buffers.size()) {
  auto device = *module.getOps<gpu::GPUModuleOp>().begin();
  b.setInsertionPointToEnd(device.getBody());
  SmallVector<Type> types(buffers.begin(), buffers.end());
  auto kernel = gpu::GPUFuncOp::create(b, name, b.getFunctionType(types, {}),
                                       TypeRange(withShared(shared)));
  describe(kernel, launch);
  b.setInsertionPointToStart(&kernel.getBody().front());
  function = kernel;
  thread = gpu::ThreadIdOp::create(b, gpu::Dimension::x);
  block = gpu::BlockIdOp::create(b, gpu::Dimension::x);
}

EntryBuilder::EntryBuilder(ModuleOp module, StringRef name,
                           ArrayRef<MemRefType> buffers, unsigned numbers)
    : b(module.getLoc(), module.getContext()), numBuffers(buffers.size()) {
  b.setInsertionPointToEnd(module.getBody());
  SmallVector<Type> types(buffers.begin(), buffers.end());
  types.append(numbers, b.getIndexType());
  auto kernel = func::FuncOp::create(b, name, b.getFunctionType(types, {}));
  b.setInsertionPointToStart(kernel.addEntryBlock());
  function = kernel;
}

Value EntryBuilder::buffer(unsigned number) {
  return function.getArgument(number);
}

Value EntryBuilder::shared(unsigned number) {
  return function.getFunctionBody().getArgument(numBuffers + number);
}

Value EntryBuilder::number(unsigned which) {
  return function.getArgument(numBuffers + which);
}

Value EntryBuilder::index(int64_t value) {
  return arith::ConstantIndexOp::create(b, value);
}

Value EntryBuilder::real(double value) {
  return arith::ConstantOp::create(b, b.getF32FloatAttr(value));
}

Value EntryBuilder::add(Value left, Value right) {
  return b.createOrFold<arith::AddIOp>(left, right);
}

Value EntryBuilder::add(Value left, int64_t right) {
  return right == 0 ? left : add(left, index(right));
}

Value EntryBuilder::mul(Value left, int64_t right) {
  return right == 1 ? left : b.createOrFold<arith::MulIOp>(left, index(right));
}

Value EntryBuilder::div(Value left, int64_t right) {
  return right == 1 ? left : b.createOrFold<arith::DivUIOp>(left, index(right));
}

Value EntryBuilder::rem(Value left, int64_t right) {
  return right == 1 ? index(0)
                    : b.createOrFold<arith::RemUIOp>(left, index(right));
}

Value EntryBuilder::isLess(Value left, int64_t right) {
  return arith::CmpIOp::create(b, arith::CmpIPredicate::ult, left,
                               index(right));
}

Value EntryBuilder::load(Value buffer, Value at, int64_t count) {
  if (count == 1)
    return memref::LoadOp::create(b, buffer, at);
  Type element = cast<MemRefType>(buffer.getType()).getElementType();
  return vector::LoadOp::create(b, VectorType::get({count}, element), buffer,
                                at);
}

/// `type` with its elements replaced.
static Type withElements(Type type, Type element) {
  if (auto vector = dyn_cast<VectorType>(type))
    return VectorType::get(vector.getShape(), element);
  return element;
}

Value EntryBuilder::widen(Value value) {
  Type type = computedType(value.getType());
  return type == value.getType() ? value
                                 : arith::ExtFOp::create(b, type, value);
}

Value EntryBuilder::asComputed(Value loaded, Type element) {
  if (element.isInteger(1))
    return arith::TruncIOp::create(b, withElements(loaded.getType(), element),
                                   loaded);
  return widen(loaded);
}

Value EntryBuilder::view(Value bytes, int64_t first, MemRefType type) {
  return memref::ViewOp::create(b, type, bytes, index(first), ValueRange());
}

void EntryBuilder::store(Value value, Value buffer, Value at) {
  Type element = cast<MemRefType>(buffer.getType()).getElementType();
  Type from = getElementTypeOrSelf(value.getType());
  Type stored = withElements(value.getType(), element);
  if (from != element && isa<FloatType>(element))
    value = arith::TruncFOp::create(b, stored, value);
  else if (from.isInteger(1) && !element.isInteger(1))
    value = arith::ExtUIOp::create(b, stored, value);
  if (isa<VectorType>(value.getType()))
    vector::StoreOp::create(b, value, buffer, at);
  else
    memref::StoreOp::create(b, value, buffer, at);
}

Value EntryBuilder::element(Value vector, int64_t at) {
  if (!isa<VectorType>(vector.getType()))
    return vector;
  return vector::ExtractOp::create(b, vector, at);
}

Value EntryBuilder::reduceLanes(Value value, int64_t width, Combine combine,
                                int64_t nearest) {
  for (int64_t distance = width / 2; distance >= nearest; distance /= 2) {
    Value other = gpu::ShuffleOp::create(b, value, int32_t(distance), 32,
                                         gpu::ShuffleMode::XOR)
                      .getShuffleResult();
    value = combine(value, other);
  }
  return value;
}

Value EntryBuilder::sumLanes(Value value, int64_t width, int64_t nearest) {
  return reduceLanes(
      value, width,
      [&](Value x, Value y) -> Value { return arith::AddFOp::create(b, x, y); },
      nearest);
}

SmallVector<Value> EntryBuilder::loop(int64_t trips, ValueRange initial,
                                      LoopBody body) {
  return loop(index(0), index(trips), initial, body);
}

SmallVector<Value> EntryBuilder::loop(Value first, Value end,
                                      ValueRange initial, LoopBody body) {
  auto loop = scf::ForOp::create(
      b, first, end, index(1), initial,
      [&](OpBuilder &builder, Location, Value i, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPoint(builder.getInsertionBlock(),
                            builder.getInsertionPoint());
        scf::YieldOp::create(b, body(i, carried));
      });
  return SmallVector<Value>(loop.getResults());
}

void EntryBuilder::when(Value condition, function_ref<void()> body) {
  auto branch = scf::IfOp::create(b, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  body();
}

SmallVector<Value>
EntryBuilder::choose(Value condition, function_ref<SmallVector<Value>()> values,
                     ValueRange otherwise) {
  auto branch = scf::IfOp::create(b, otherwise.getTypes(), condition,
                                  /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(b, values());
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, otherwise);
  return SmallVector<Value>(branch.getResults());
}

void EntryBuilder::barrier() { gpu::BarrierOp::create(b); }

void EntryBuilder::finish() {
  if (isa<gpu::GPUFuncOp>(function.getOperation()))
    gpu::ReturnOp::create(b);
  else
    func::ReturnOp::create(b);
}
