//===- Gemv.cpp - Products with few rows ----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"
#include "PreparedProduct.h"
#include "Roofline/Codegen/Host/HostTarget.h"
#include "SkinnyProduct.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;
using Place = ProductBuilder::Place;

/// Rows of x whose sums fit into registers beside the weights.
static constexpr int64_t maxRows = 8;

namespace {
/// Sums that are kept in registers: for every row of x, of `weights` rows of w
/// (or vectors of neighbouring ones), each `vectors` registers wide.
struct GemvConfig {
  int64_t weights;
  int64_t vectors;
};
} // namespace

/// Sums along w's rows, whose elements are neighbours.
static void emitRowTile(ProductBuilder &b, const Place &place, Value first,
                        int64_t count, int64_t width) {
  const Product &p = b.p;
  int64_t rows = p.m.extent, trips = p.k.extent / width;
  SmallVector<Value> wAt, xAt;
  for (int64_t i = 0; i < count; ++i)
    wAt.push_back(b.at(place.w, b.e.add(first, i), p.n.w));
  for (int64_t i = 0; i < rows; ++i)
    xAt.push_back(b.e.add(place.x, i * p.m.x));
  // For one row, a Zen 3's own prefetches are enough, and a Xeon's are not.
  bool asksAhead = rows > 1 || hostTarget().vectorBits == 512;
  SmallVector<Value> sums(rows * count, b.zeros(width));
  sums = b.e.loop(trips, sums, [&](Value trip, ValueRange carried) {
    SmallVector<Value> weights, next(carried);
    Value k = b.e.mul(trip, width);
    for (Value row : wAt) {
      for (int64_t i = 0; asksAhead && i < width; i += 16)
        b.prefetch(b.e.buffer(p.w), b.e.add(b.e.add(row, k), 512 + i));
      weights.push_back(b.read(p.w, b.e.add(row, k), width));
    }
    for (int64_t i = 0; i < rows; ++i) {
      Value x = b.read(p.x, b.e.add(xAt[i], k), width);
      for (int64_t j = 0; j < count; ++j)
        next[i * count + j] = b.multiplyAdd(x, weights[j], next[i * count + j]);
    }
    return next;
  });
  for (Value &sum : sums)
    sum = vector::ReductionOp::create(b.e.b, vector::CombiningKind::ADD, sum);
  sums = b.e.loop(p.k.extent % width, sums, [&](Value i, ValueRange carried) {
    SmallVector<Value> next(carried);
    Value k = b.e.add(i, trips * width);
    for (int64_t i = 0; i < rows; ++i)
      for (int64_t j = 0; j < count; ++j) {
        Value product =
            arith::MulFOp::create(b.e.b, b.read(p.x, b.e.add(xAt[i], k), 1),
                                  b.read(p.w, b.e.add(wAt[j], k), 1));
        next[i * count + j] =
            arith::AddFOp::create(b.e.b, product, next[i * count + j]);
      }
    return next;
  });
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < count; ++j)
      b.write(sums[i * count + j],
              b.e.add(b.at(place.y, first, p.n.y), i * p.m.y + j * p.n.y));
}

/// Sums across w's rows: neighbours along n make vectors.
static void emitColumnTile(ProductBuilder &b, const Place &place, Value first,
                           int64_t count, int64_t width) {
  const Product &p = b.p;
  int64_t rows = p.m.extent;
  SmallVector<Value> sums(rows * count,
                          width == 1 ? b.e.real(0) : b.zeros(width));
  sums = b.e.loop(p.k.extent, sums, [&](Value k, ValueRange carried) {
    SmallVector<Value> weights, next(carried);
    Value row = b.e.add(b.at(place.w, k, p.k.w), first);
    for (int64_t j = 0; j < count; ++j)
      weights.push_back(b.read(p.w, b.e.add(row, j * width), width));
    for (int64_t i = 0; i < rows; ++i) {
      Value x = b.read(p.x, b.e.add(b.at(place.x, k, p.k.x), i * p.m.x), 1);
      if (width > 1)
        x = b.splat(x, width);
      for (int64_t j = 0; j < count; ++j) {
        Value product = arith::MulFOp::create(b.e.b, x, weights[j]);
        Value &sum = next[i * count + j];
        sum = arith::AddFOp::create(b.e.b, product, sum);
      }
    }
    return next;
  });
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < count; ++j)
      b.write(sums[i * count + j],
              b.e.add(b.e.add(place.y, first), i * p.m.y + j * width));
}

static bool isAlongK(const Product &p) {
  return (p.k.w == 1 && p.k.x == 1) || p.k.extent == 1;
}

static bool isAlongN(const Product &p) { return p.n.w == 1 && p.n.y == 1; }

/// Batch dims along which w's rows are neighbours in memory are inner loops: a
/// tile's rows then are few long streams.
static void emitAlongK(ProductBuilder &b, const GemvConfig &config) {
  const Product &p = b.p;
  SmallVector<ContractedDim> outer, inner;
  for (const ContractedDim &dim : p.batch)
    (dim.w > 0 && dim.w < p.n.w ? inner : outer).push_back(dim);
  Value zero = b.e.index(0);
  b.nest(outer, {zero, zero, zero}, [&](const Place &start) {
    b.tiles(p.n.extent, config.weights, [&](Value n, int64_t count) {
      b.nest(inner, start, [&](const Place &place) {
        emitRowTile(b, place, n, count, config.vectors * b.lanes);
      });
    });
  });
}

static void emit(ProductBuilder &b, const GemvConfig &config) {
  const Product &p = b.p;
  if (isAlongK(p))
    return emitAlongK(b, config);
  int64_t width = config.vectors * b.lanes;
  b.forEachBatch([&](const Place &place) {
    // Whole tiles, then vectors, then single columns.
    int64_t tile = config.weights * width, done = 0;
    for (int64_t step : {tile, width, int64_t(1)}) {
      int64_t extent = (p.n.extent - done) / step * step;
      b.tiles(extent, step, [&](Value n, int64_t size) {
        int64_t lanes = size < width ? 1 : width;
        emitColumnTile(b, place, b.e.add(n, done), size / lanes, lanes);
      });
      done += extent;
    }
  });
}

/// 8 registers of sums hide the latency of additions, 12 leave room for the
/// operands.
static SmallVector<GemvConfig> configs(const Product &p) {
  int64_t rows = p.m.extent;
  if (rows == 1)
    return {{8, 1}, {4, 2}};
  if (rows <= 3)
    return {{4, 1}};
  if (rows == 4)
    return {{2, 1}, {3, 1}};
  return {{1, 1}};
}

static std::optional<Product> match(func::FuncOp kernel) {
  std::optional<Product> product = matchProduct(kernel);
  if (!product || product->m.extent > maxRows ||
      (!isAlongK(*product) && !isAlongN(*product)))
    return std::nullopt;
  return product;
}

static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  return !target.isCuda() && match(kernel).has_value();
}

static FailureOr<std::vector<CompiledKernel>> compile(func::FuncOp kernel,
                                                      const KernelTarget &) {
  std::optional<Product> product = match(kernel);
  if (!product)
    return kernel.emitError("not a product with few rows");
  FailureOr<std::vector<CompiledKernel>> skinny =
      compileSkinny(kernel, *product, "gemv");
  if (failed(skinny))
    return failure();
  bool isEnough = !skinny->empty() && fillsVectors(kernel, *product);
  if (isEnough && hasPrepared(*skinny))
    return skinny;
  FailureOr<std::vector<CompiledKernel>> prepared =
      compilePrepared(kernel, *product, "gemv");
  if (failed(prepared))
    return failure();
  std::vector<CompiledKernel> variants = std::move(*skinny);
  std::move(prepared->begin(), prepared->end(), std::back_inserter(variants));
  if (isEnough)
    return variants;
  for (const GemvConfig &config : configs(*product)) {
    std::string name =
        llvm::formatv("w{0}-v{1}", config.weights, config.vectors);
    runtime::Variant variant = oneStep("gemv", name, kernel, 0);
    variant.config = {{"weights", config.weights}, {"vectors", config.vectors}};
    FailureOr<CompiledKernel> compiled =
        compileProduct(kernel, *product, std::move(variant), 0,
                       [&](ProductBuilder &b) { emit(b, config); });
    if (failed(compiled))
      return failure();
    variants.push_back(std::move(*compiled));
  }
  return variants;
}

const KernelFamily &host::gemvFamily() {
  static const KernelFamily family{"gemv", matches, compile};
  return family;
}
