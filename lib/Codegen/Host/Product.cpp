//===- Product.cpp - Products of matrices on the host ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Product.h"

#include "Loops.h"
#include "Lowering.h"
#include "Roofline/Codegen/Host/HostTarget.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

/// Neighbouring dims that are one loop in all operands become one; what cannot
/// be one with the innermost is left in `dims`.
static ContractedDim innermost(SmallVector<ContractedDim> &dims) {
  if (dims.empty())
    return {1, 0, 0, 0};
  ContractedDim inner = dims.pop_back_val();
  auto follows = [&](int64_t outer, int64_t stride) {
    return outer == stride * inner.extent;
  };
  while (!dims.empty() && follows(dims.back().x, inner.x) &&
         follows(dims.back().w, inner.w) && follows(dims.back().y, inner.y))
    inner.extent *= dims.pop_back_val().extent;
  return inner;
}

Product host::transposed(Product product) {
  std::swap(product.x, product.w);
  std::swap(product.m, product.n);
  for (ContractedDim *dim : {&product.m, &product.n, &product.k})
    std::swap(dim->x, dim->w);
  for (ContractedDim &dim : product.batch)
    std::swap(dim.x, dim.w);
  return product;
}

Product host::inPairs(func::FuncOp kernel, Product product) {
  auto isBF16 = [&](unsigned argument) {
    auto type = cast<ShapedType>(kernel.getArgumentTypes()[argument]);
    return type.getElementType().isBF16();
  };
  if (hostTarget().hasDotBF16 && isBF16(product.x) && isBF16(product.w))
    product.perWord = 2;
  return product;
}

std::optional<Product> host::matchProduct(func::FuncOp kernel) {
  std::optional<Contraction> found = matchContraction(kernel);
  if (!found)
    return std::nullopt;
  Product product{found->x, found->w, found->y, found->batch, {}, {}, {}};
  product.accumulates = found->accumulates;
  product.m = innermost(found->m);
  product.n = innermost(found->n);
  product.k = innermost(found->k);
  if (!found->k.empty())
    return std::nullopt;
  // A second dim of m or n only moves operands, as those of the batch do.
  product.batch.append(found->m);
  product.batch.append(found->n);
  return product;
}

ProductBuilder::ProductBuilder(EntryBuilder &entry, const Product &product)
    : e(entry), p(product), lanes(hostTarget().vectorBits / 32) {}

void ProductBuilder::nest(ArrayRef<ContractedDim> dims, const Place &place,
                          function_ref<void(const Place &)> body) {
  if (dims.empty())
    return body(place);
  const ContractedDim &dim = dims.front();
  e.loop(dim.extent, {}, [&](Value i, ValueRange) {
    Place next{e.add(place.x, e.mul(i, dim.x)), e.add(place.w, e.mul(i, dim.w)),
               e.add(place.y, e.mul(i, dim.y))};
    nest(dims.drop_front(), next, body);
    return SmallVector<Value>();
  });
}

void ProductBuilder::forEachBatch(function_ref<void(const Place &)> body) {
  nest(p.batch, {e.index(0), e.index(0), e.index(0)}, body);
}

void ProductBuilder::tiles(int64_t extent, int64_t size,
                           function_ref<void(Value, int64_t)> body) {
  int64_t whole = extent / size;
  if (whole == 1)
    body(e.index(0), size);
  if (whole > 1)
    e.loop(whole, {}, [&](Value i, ValueRange) {
      body(e.mul(i, size), size);
      return SmallVector<Value>();
    });
  if (extent % size != 0)
    body(e.index(whole * size), extent % size);
}

void ProductBuilder::tiles(Value from, Value to, int64_t extent, int64_t size,
                           function_ref<void(Value, int64_t)> body) {
  int64_t whole = extent / size, rest = extent % size;
  if (whole > 0) {
    Value end = e.b.createOrFold<arith::MinUIOp>(to, e.index(whole));
    e.loop(from, end, {}, [&](Value i, ValueRange) {
      body(i, size);
      return SmallVector<Value>();
    });
  }
  if (rest == 0)
    return;
  Value isThere =
      arith::CmpIOp::create(e.b, arith::CmpIPredicate::ugt, to, e.index(whole));
  e.when(isThere, [&] { body(e.index(whole), rest); });
}

Value ProductBuilder::at(Value base, Value i, int64_t stride) {
  return stride == 0 ? base : e.add(base, e.mul(i, stride));
}

Value ProductBuilder::read(unsigned buffer, Value at, int64_t count) {
  return e.widen(e.load(e.buffer(buffer), at, count));
}

Value ProductBuilder::readWords(unsigned buffer, Value at, int64_t count) {
  if (p.perWord == 1)
    return read(buffer, at, count);
  Value pairs = e.load(e.buffer(buffer), at, count * p.perWord);
  return vector::BitCastOp::create(
      e.b, VectorType::get({count}, e.b.getF32Type()), pairs);
}

Value ProductBuilder::gatherWords(unsigned buffer, Value at, int64_t count,
                                  int64_t stride, bool isWhole) {
  if (p.perWord == 1)
    return read(buffer, at, count);
  auto like = [&](Type element) -> Type {
    return count == 1 ? element : VectorType::get({count}, element);
  };
  auto bitsOf = [&](Value from) -> Value {
    Value half = e.load(e.buffer(buffer), from, count);
    half = arith::BitcastOp::create(e.b, like(e.b.getI16Type()), half);
    return arith::ExtUIOp::create(e.b, like(e.b.getI32Type()), half);
  };
  Value word = bitsOf(at);
  if (isWhole) {
    Value shift = arith::ConstantOp::create(e.b, e.b.getI32IntegerAttr(16));
    if (count > 1)
      shift = splat(shift, count);
    Value second = arith::ShLIOp::create(e.b, bitsOf(e.add(at, stride)), shift);
    word = arith::OrIOp::create(e.b, word, second);
  }
  return arith::BitcastOp::create(e.b, like(e.b.getF32Type()), word);
}

void ProductBuilder::forEachWord(int64_t first,
                                 function_ref<void(Value, bool)> body) {
  int64_t whole = p.k.extent / p.perWord;
  e.loop(whole - first, {}, [&](Value i, ValueRange) {
    body(e.add(i, first), true);
    return SmallVector<Value>();
  });
  if (whole < p.words(p.k.extent))
    body(e.index(whole), false);
}

void ProductBuilder::prefetch(Value buffer, Value at) {
  memref::PrefetchOp::create(e.b, buffer, at, /*isWrite=*/false,
                             /*localityHint=*/3, /*isDataCache=*/true);
}

Value ProductBuilder::zeros(int64_t count) {
  auto type = VectorType::get({count}, e.b.getF32Type());
  return arith::ConstantOp::create(e.b, e.b.getZeroAttr(type));
}

Value ProductBuilder::splat(Value scalar, int64_t count) {
  return vector::BroadcastOp::create(
      e.b, VectorType::get({count}, scalar.getType()), scalar);
}

Value ProductBuilder::multiplyAdd(Value a, Value b, Value c) {
  if (p.perWord == 1)
    return vector::FMAOp::create(e.b, a, b, c);
  int64_t count = cast<VectorType>(c.getType()).getDimSize(0) * p.perWord;
  auto pairs = VectorType::get({count}, e.b.getBF16Type());
  return x86vector::DotBF16Op::create(e.b, c.getType(), c,
                                      vector::BitCastOp::create(e.b, pairs, a),
                                      vector::BitCastOp::create(e.b, pairs, b));
}

void ProductBuilder::write(Value sums, Value at) {
  if (p.accumulates) {
    auto type = dyn_cast<VectorType>(sums.getType());
    Value before = read(p.y, at, type ? type.getDimSize(0) : 1);
    sums = arith::AddFOp::create(e.b, sums, before);
  }
  e.store(sums, e.buffer(p.y), at);
}

void ProductBuilder::writeRow(Value sums, Value at, int64_t count) {
  if (p.n.y == 1 && count == cast<VectorType>(sums.getType()).getDimSize(0))
    return write(sums, at);
  for (int64_t i = 0; i < count; ++i)
    write(e.element(sums, i), e.add(at, i * p.n.y));
}

void host::describeWords(runtime::Variant &variant, const Product &product) {
  if (product.perWord == 1)
    return;
  variant.name += "-dot";
  variant.instructions = "dot bf16";
}

FailureOr<CompiledKernel>
host::compileProduct(func::FuncOp kernel, const Product &product,
                     runtime::Variant variant, int64_t workspaceElements,
                     function_ref<void(ProductBuilder &)> emit,
                     Unrolling unrolling) {
  OwningOpRef<ModuleOp> module = makeHostModule(kernel.getLoc());
  SmallVector<MemRefType> buffers;
  for (Type type : kernel.getArgumentTypes())
    buffers.push_back(flatBuffer(cast<ShapedType>(type)));
  if (workspaceElements > 0)
    buffers.push_back(MemRefType::get({workspaceElements},
                                      Float32Type::get(kernel.getContext())));
  EntryBuilder entry(*module, entryName(kernel), buffers,
                     /*numbers=*/variant.steps.front().tiles > 0 ? 2 : 0);
  ProductBuilder builder(entry, product);
  emit(builder);
  entry.finish();
  return compileVariant(*module, std::move(variant), unrolling);
}
