//===- Gemm.cpp - Products with many rows ---------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AmxProduct.h"
#include "GemmPanel.h"
#include "Loops.h"
#include "PreparedProduct.h"
#include "Roofline/Codegen/Host/HostTarget.h"
#include "SkinnyProduct.h"

#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;
using Place = ProductBuilder::Place;

namespace {
/// A tile of y: so many rows, and vectors along n, each in a register.
struct GemmConfig {
  int64_t rows;
  int64_t vectors;
};

/// Rows of x as they are multiplied: contiguous words.
struct Rows {
  Value buffer, start;
  int64_t stride;
};

class GemmEmitter {
public:
  GemmEmitter(ProductBuilder &builder, const GemmConfig &config, bool copiesX,
              Value workspace)
      : b(builder), p(builder.p), config(config),
        width(config.vectors * builder.lanes), copiesX(copiesX),
        workspace(workspace) {}

  void emit() {
    b.forEachBatch([&](const Place &place) {
      Rows x = rowsOf(place);
      b.tiles(p.n.extent, width, [&](Value n, int64_t columns) {
        packPanel(b, {workspace, b.e.index(0), width}, b.at(place.w, n, p.n.w),
                  columns);
        b.tiles(p.m.extent, config.rows, [&](Value m, int64_t rows) {
          Value y = b.at(b.at(place.y, n, p.n.y), m, p.m.y);
          emitTile(x, m, rows, y, columns);
        });
      });
    });
  }

private:
  Rows rowsOf(const Place &place) {
    if (!copiesX)
      return {b.e.buffer(p.x), place.x, p.m.x};
    int64_t words = p.words(p.k.extent), start = words * width;
    b.e.loop(p.m.extent, {}, [&](Value m, ValueRange) {
      Value from = b.at(place.x, m, p.m.x);
      Value to = b.at(b.e.index(start), m, words);
      b.forEachWord(0, [&](Value word, bool isWhole) {
        Value at = b.at(from, word, p.perWord * p.k.x);
        b.e.store(b.gatherWords(p.x, at, 1, p.k.x, isWhole), workspace,
                  b.e.add(to, word));
      });
      return SmallVector<Value>();
    });
    return {workspace, b.e.index(start), words};
  }

  void emitTile(const Rows &x, Value m, int64_t rows, Value y,
                int64_t columns) {
    SmallVector<Value> rowAt;
    for (int64_t i = 0; i < rows; ++i)
      rowAt.push_back(b.at(x.start, b.e.add(m, i), x.stride));
    SmallVector<Value> sums(rows * config.vectors, b.zeros(b.lanes));
    int64_t words = p.words(p.k.extent);
    sums = b.e.loop(words, sums, [&](Value k, ValueRange carried) {
      SmallVector<Value> next(carried), weights;
      for (int64_t j = 0; j < config.vectors; ++j)
        weights.push_back(b.e.load(
            workspace, b.e.add(b.e.mul(k, width), j * b.lanes), b.lanes));
      for (int64_t i = 0; i < rows; ++i) {
        Value element = b.e.load(x.buffer, b.e.add(rowAt[i], k), 1);
        Value copies = b.splat(element, b.lanes);
        for (int64_t j = 0; j < config.vectors; ++j) {
          Value &sum = next[i * config.vectors + j];
          sum = b.multiplyAdd(copies, weights[j], sum);
        }
      }
      return next;
    });
    for (int64_t i = 0; i < rows; ++i)
      for (int64_t j = 0; j * b.lanes < columns; ++j)
        b.writeRow(sums[i * config.vectors + j],
                   b.e.add(y, i * p.m.y + j * b.lanes * p.n.y),
                   std::min(b.lanes, columns - j * b.lanes));
  }

  ProductBuilder &b;
  const Product &p;
  const GemmConfig &config;
  int64_t width;
  bool copiesX;
  Value workspace;
};
} // namespace

/// As many registers as hold sums beside a row of weights and an element of x:
/// of 16, or of 32 with AVX-512.
static SmallVector<GemmConfig> configs() {
  if (hostTarget().vectorBits == 512)
    return {{8, 2}, {12, 2}, {14, 2}, {8, 3}};
  return {{6, 2}, {4, 3}, {4, 2}};
}

/// With the operand as w whose rows are y's columns: those are neighbours.
static std::optional<Product> match(func::FuncOp kernel) {
  std::optional<Product> product = matchProduct(kernel);
  if (!product || product->n.y == 1 || product->m.y != 1)
    return product;
  return transposed(std::move(*product));
}

static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  return !target.isCuda() && !gemvFamily().matches(kernel, target) &&
         match(kernel).has_value();
}

static FailureOr<CompiledKernel>
compile(func::FuncOp kernel, const Product &product, const GemmConfig &config) {
  int64_t width = config.vectors * hostTarget().vectorBits / 32;
  auto type = cast<ShapedType>(kernel.getArgumentTypes()[product.x]);
  bool copiesX = !type.getElementType().isF32() || product.k.x != 1;
  // A panel, then a copy of x.
  int64_t elements = product.words(product.k.extent) *
                     (width + (copiesX ? product.m.extent : 0));
  std::string name = llvm::formatv("{0}x{1}", config.rows, width);
  runtime::Variant variant = oneStep("gemm", name, kernel, elements * 4);
  describeWords(variant, product);
  variant.config = {{"m", config.rows}, {"n", width}};
  variant.paddedFlops =
      2 * product.m.extent * product.words(product.k.extent) * product.perWord *
      llvm::alignTo(product.n.extent, width) * extentOf(product.batch);
  return compileProduct(
      kernel, product, std::move(variant), elements, [&](ProductBuilder &b) {
        Value workspace = b.e.buffer(kernel.getNumArguments());
        GemmEmitter(b, config, copiesX, workspace).emit();
      });
}

static FailureOr<CompiledKernel> compileAmx(func::FuncOp kernel,
                                            const Product &product) {
  AmxLayout layout(product, /*isPrepared=*/false);
  runtime::Variant variant =
      oneStep("gemm", layout.name(), kernel, layout.workspace * 4);
  describeAmx(variant, layout);
  return compileProduct(
      kernel, product, std::move(variant), layout.workspace,
      [&](ProductBuilder &b) {
        emitAmxProduct(b, layout, b.e.buffer(kernel.getNumArguments()));
      },
      // A step is long enough.
      Unrolling::None);
}

/// Is a tile of AMX, and what it takes to fill it, more than the product needs?
static bool isSmallForAmx(const Product &p) {
  return p.m.extent <= 16 || p.n.extent <= 16 || p.k.extent <= 32;
}

static FailureOr<std::vector<CompiledKernel>> compile(func::FuncOp kernel,
                                                      const KernelTarget &) {
  std::optional<Product> product = match(kernel);
  if (!product)
    return kernel.emitError("not a product");
  FailureOr<std::vector<CompiledKernel>> skinny =
      compileSkinny(kernel, *product, "gemm");
  if (failed(skinny))
    return failure();
  bool isEnough = !skinny->empty() && fillsVectors(kernel, *product);
  if (isEnough && hasPrepared(*skinny))
    return skinny;
  FailureOr<std::vector<CompiledKernel>> prepared =
      compilePrepared(kernel, *product, "gemm");
  if (failed(prepared))
    return failure();
  std::vector<CompiledKernel> variants = std::move(*skinny);
  std::move(prepared->begin(), prepared->end(), std::back_inserter(variants));
  if (isEnough)
    return variants;
  Product words = inPairs(kernel, *product);
  bool isByAmx = isForAmx(words);
  if (isByAmx && prepared->empty()) {
    FailureOr<CompiledKernel> compiled = compileAmx(kernel, words);
    if (failed(compiled))
      return failure();
    variants.push_back(std::move(*compiled));
  }
  if (isByAmx && !isSmallForAmx(words))
    return variants;
  // Beside prepared weights, or AMX, one variant is enough.
  SmallVector<GemmConfig> others = configs();
  if (isByAmx || !prepared->empty())
    others.resize(1);
  for (const GemmConfig &config : others) {
    FailureOr<CompiledKernel> compiled = compile(kernel, words, config);
    if (failed(compiled))
      return failure();
    variants.push_back(std::move(*compiled));
  }
  return variants;
}

const KernelFamily &host::gemmFamily() {
  static const KernelFamily family{"gemm", matches, compile};
  return family;
}
