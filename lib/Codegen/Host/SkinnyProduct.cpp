//===- SkinnyProduct.cpp - Products with few rows of x --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SkinnyProduct.h"

#include "GemmPanel.h"
#include "Loops.h"
#include "PreparedProduct.h"
#include "Roofline/Codegen/Host/HostTarget.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;
using Place = ProductBuilder::Place;

/// Sums in registers beside an element of w and the rows of x: enough to hide
/// the latency of multiply-adds, and no more streams of weights than the
/// hardware follows.
static constexpr int64_t sumsInRegisters = 12;

/// Vectors of rows with which the operands have room beside the sums.
static constexpr int64_t mostVectors = 3;

/// What a cache line holds, in bytes.
static constexpr int64_t line = 64;

namespace {
/// A tile of y in registers: all rows of x, in so many vectors, by so many of
/// w's.
struct SkinnyConfig {
  int64_t vectors, columns;
  /// Of k at a time, of x in the first cache.
  int64_t depth;
  /// Weights lie in the order in which they are read, else as they are stored.
  bool isPrepared;
  /// Stored weights are of 16 bits: each line of them is widened first.
  bool isNarrow;
  /// Bytes by which prepared weights are asked for ahead of their use.
  int64_t ahead = 0;

  /// Elements of a line of weights.
  int64_t step() const { return line / (isNarrow ? 2 : 4); }
};

/// Where all is, in elements, of a product that is transposed: its x are the
/// weights, its w the few rows. Prepared weights: for each block of k, for each
/// tile, for each k in the block, the tile's weights. Workspace: the block's
/// rows, for each k; then sums, for each column, between blocks; then a tile's
/// widened weights.
struct SkinnyLayout {
  SkinnyLayout(const Product &product, const SkinnyConfig &config,
               int64_t lanes)
      : p(product), config(config), width(config.vectors * lanes),
        depth(std::min(config.depth, product.k.extent)),
        sums(llvm::alignTo(depth * width, 64)) {}

  int64_t tiles() const { return llvm::divideCeil(p.m.extent, config.columns); }
  int64_t paddedColumns() const { return tiles() * config.columns; }
  int64_t weights() const { return p.k.extent * paddedColumns(); }
  /// Blocks of k but the last, and what the last one has.
  int64_t wholeBlocks() const { return (p.k.extent - 1) / depth; }
  int64_t lastDepth() const { return p.k.extent - wholeBlocks() * depth; }
  int64_t wide() const {
    return wholeBlocks() > 0 ? llvm::alignTo(sums + paddedColumns() * width, 64)
                             : sums;
  }
  int64_t workspace() const {
    return wide() + (config.isNarrow ? config.columns * config.step() : 0);
  }

  const Product &p;
  const SkinnyConfig &config;
  int64_t width, depth, sums;
};

class SkinnyEmitter {
public:
  SkinnyEmitter(ProductBuilder &builder, const SkinnyLayout &layout,
                Value weights, Value workspace)
      : b(builder), e(builder.e), p(builder.p), layout(layout),
        vectors(layout.config.vectors), weights(weights), workspace(workspace) {
  }

  /// The tiles from `first` up to `end`.
  void emit(const Place &place, Value first, Value end) {
    int64_t whole = layout.wholeBlocks(), depth = layout.depth;
    if (whole > 0)
      e.loop(whole, {}, [&](Value i, ValueRange) {
        emitBlock(place, first, end, {e.mul(i, depth), depth, false});
        return SmallVector<Value>();
      });
    emitBlock(place, first, end,
              {e.index(whole * depth), layout.lastDepth(), true});
  }

private:
  /// A block of k, and whether sums are complete after it.
  struct Block {
    Value first;
    int64_t depth;
    bool isLast;
  };

  void emitBlock(const Place &place, Value first, Value end,
                 const Block &block) {
    Product part = p;
    part.k.extent = block.depth;
    ProductBuilder ofBlock(e, part);
    packPanel(ofBlock, {workspace, e.index(0), layout.width},
              e.add(place.w, e.mul(block.first, p.k.w)), p.n.extent);
    b.tiles(first, end, p.m.extent, layout.config.columns,
            [&](Value tile, int64_t columns) {
              emitTile(place, block, tile, columns);
            });
  }

  /// Where a tile's weights are at some first k, and how far apart neighbours
  /// are.
  struct Weights {
    Value buffer, at;
    int64_t ofK, ofColumn;
  };
  Weights weightsOf(const Place &place, const Block &block, Value tile) {
    int64_t columns = layout.config.columns;
    if (layout.config.isPrepared)
      return {weights,
              e.add(e.mul(block.first, layout.paddedColumns()),
                    e.mul(tile, columns * block.depth)),
              columns, 1};
    Value row = b.at(place.x, e.mul(tile, columns), p.m.x);
    return {weights, b.at(row, block.first, p.k.x), p.k.x, p.m.x};
  }

  void emitTile(const Place &place, const Block &block, Value tile,
                int64_t columns) {
    Weights from = weightsOf(place, block, tile);
    Value sumsAt =
        e.add(e.mul(tile, layout.config.columns * layout.width), layout.sums);
    SmallVector<Value> sums = earlierSums(block, sumsAt, columns);
    sums = layout.config.isPrepared ? sumPrepared(block, from, columns, sums)
                                    : sumStored(block, from, columns, sums);
    Value y = b.at(place.y, e.mul(tile, layout.config.columns), p.m.y);
    for (int64_t j = 0; j < columns; ++j)
      for (int64_t i = 0; i < vectors; ++i) {
        Value sum = sums[j * vectors + i];
        if (!block.isLast)
          e.store(sum, workspace,
                  e.add(sumsAt, j * layout.width + i * b.lanes));
        else if (i * b.lanes < p.n.extent)
          b.writeRow(sum, e.add(y, j * p.m.y + i * b.lanes * p.n.y),
                     std::min(b.lanes, p.n.extent - i * b.lanes));
      }
  }

  /// Of the blocks before this one, none before the first.
  SmallVector<Value> earlierSums(const Block &block, Value at,
                                 int64_t columns) {
    SmallVector<Value> zeros(columns * vectors, b.zeros(b.lanes));
    if (layout.wholeBlocks() == 0)
      return zeros;
    Value isLater = arith::CmpIOp::create(e.b, arith::CmpIPredicate::ugt,
                                          block.first, e.index(0));
    auto load = [&] {
      SmallVector<Value> sums;
      for (int64_t i = 0; i < columns * vectors; ++i)
        sums.push_back(e.load(workspace, e.add(at, i * b.lanes), b.lanes));
      return sums;
    };
    return e.choose(isLater, load, zeros);
  }

  /// Adds what `k`, counted from the block's first, contributes; from the
  /// first of the weights, it is `ofWeights`.
  SmallVector<Value> addOne(const Weights &from, Value ofWeights, Value k,
                            int64_t columns, ValueRange sums) {
    SmallVector<Value> next(sums), x;
    for (int64_t i = 0; i < vectors; ++i)
      x.push_back(e.load(workspace, e.add(e.mul(k, layout.width), i * b.lanes),
                         b.lanes));
    Value at = b.at(from.at, ofWeights, from.ofK);
    for (int64_t j = 0; j < columns; ++j) {
      Value weight = e.load(from.buffer, e.add(at, j * from.ofColumn), 1);
      Value copies = b.splat(e.widen(weight), b.lanes);
      for (int64_t i = 0; i < vectors; ++i) {
        Value &sum = next[j * vectors + i];
        sum = b.multiplyAdd(copies, x[i], sum);
      }
    }
    return next;
  }

  /// One stream; the hardware's own prefetches end with each page.
  SmallVector<Value> sumPrepared(const Block &block, const Weights &from,
                                 int64_t columns, ValueRange sums) {
    int64_t ahead = layout.config.ahead / 4;
    return e.loop(block.depth, sums, [&](Value k, ValueRange carried) {
      b.prefetch(weights, e.add(b.at(from.at, k, from.ofK), ahead));
      return addOne(from, k, k, columns, carried);
    });
  }

  /// A stream from each row of weights, line by line.
  SmallVector<Value> sumStored(const Block &block, const Weights &from,
                               int64_t columns, ValueRange sums) {
    int64_t step = layout.config.step(), lines = block.depth / step;
    SmallVector<Value> next =
        e.loop(lines, sums, [&](Value i, ValueRange carried) {
          Value k = e.mul(i, step);
          Weights line = from;
          line.at = e.add(from.at, k);
          for (int64_t j = 0; j < columns; ++j)
            b.prefetch(weights, e.add(line.at, 4 * step + j * line.ofColumn));
          if (layout.config.isNarrow)
            line = widen(line, columns);
          return e.loop(step, carried, [&](Value inner, ValueRange sums) {
            return addOne(line, inner, e.add(k, inner), columns, sums);
          });
        });
    return e.loop(block.depth - lines * step, next,
                  [&](Value i, ValueRange carried) {
                    Value k = e.add(i, lines * step);
                    return addOne(from, k, k, columns, carried);
                  });
  }

  /// The line's weights in f32, in the workspace.
  Weights widen(const Weights &line, int64_t columns) {
    int64_t step = layout.config.step();
    Weights wide{workspace, e.index(layout.wide()), 1, step};
    e.loop(step / b.lanes, {}, [&](Value i, ValueRange) {
      Value k = e.mul(i, b.lanes);
      for (int64_t j = 0; j < columns; ++j) {
        Value from = e.add(e.add(line.at, k), j * line.ofColumn);
        e.store(e.widen(e.load(weights, from, b.lanes)), workspace,
                e.add(e.add(wide.at, k), j * step));
      }
      return SmallVector<Value>();
    });
    return wide;
  }

  ProductBuilder &b;
  EntryBuilder &e;
  const Product &p;
  const SkinnyLayout &layout;
  int64_t vectors;
  Value weights, workspace;
};
} // namespace

static runtime::Variant variantOf(func::FuncOp kernel, StringRef family,
                                  const SkinnyLayout &layout) {
  const SkinnyConfig &config = layout.config;
  std::string name = llvm::formatv("rows{0}x{1}", layout.width, config.columns);
  if (config.isPrepared)
    name = llvm::formatv("prepared-{0}-k{1}", name, layout.depth);
  runtime::Variant variant =
      oneStep(family, name, kernel, layout.workspace() * 4);
  variant.config = {
      {"m", layout.width}, {"n", config.columns}, {"k", layout.depth}};
  const Product &p = layout.p;
  variant.paddedFlops =
      2 * layout.width * p.k.extent * p.m.extent * extentOf(p.batch);
  // Threads share no batch dims.
  if (p.batch.empty())
    variant.steps.front().tiles = layout.tiles();
  return variant;
}

static FailureOr<CompiledKernel> compilePrepared(func::FuncOp kernel,
                                                 const Product &product,
                                                 const SkinnyLayout &layout,
                                                 StringRef family) {
  PreparedCode code;
  code.weights = layout.weights();
  code.workspace = layout.workspace();
  code.unrolling = Unrolling::None;
  code.emitWeights = [&](ProductBuilder &b, Value prepared) {
    b.tiles(b.p.k.extent, layout.depth, [&](Value firstK, int64_t depth) {
      Product part = b.p;
      part.k.extent = depth;
      ProductBuilder ofBlock(b.e, part);
      Value block = b.e.mul(firstK, layout.paddedColumns());
      Value place = b.at(b.e.index(0), firstK, part.k.w);
      b.tiles(part.n.extent, layout.config.columns,
              [&](Value n, int64_t columns) {
                Value start = b.e.add(block, b.e.mul(n, depth));
                packPanel(ofBlock, {prepared, start, layout.config.columns},
                          b.at(place, n, part.n.w), columns);
              });
    });
  };
  code.emitProduct = [&](ProductBuilder &b, Value prepared, Value workspace,
                         Value first, Value end) {
    ProductBuilder ofTransposed(b.e, layout.p);
    Value zero = b.e.index(0);
    SkinnyEmitter(ofTransposed, layout, prepared, workspace)
        .emit({zero, zero, zero}, first, end);
  };
  return compilePreparedVariant(kernel, product,
                                variantOf(kernel, family, layout), code);
}

static FailureOr<CompiledKernel> compileStored(func::FuncOp kernel,
                                               const SkinnyLayout &layout,
                                               StringRef family) {
  runtime::Variant variant = variantOf(kernel, family, layout);
  bool isTiled = variant.steps.front().tiles > 0;
  return compileProduct(
      kernel, layout.p, std::move(variant), layout.workspace(),
      [&](ProductBuilder &b) {
        Value first = isTiled ? b.e.number(0) : b.e.index(0);
        Value end = isTiled ? b.e.number(1) : b.e.index(layout.tiles());
        Value workspace = b.e.buffer(kernel.getNumArguments());
        SkinnyEmitter emitter(b, layout, b.e.buffer(layout.p.x), workspace);
        b.forEachBatch(
            [&](const Place &place) { emitter.emit(place, first, end); });
      },
      Unrolling::None);
}

/// Rows of x and what fills them up in vectors.
static int64_t paddedRows(int64_t rows) {
  return llvm::alignTo(rows, hostTarget().vectorBits / 32);
}

bool host::fillsVectors(func::FuncOp kernel, const Product &product) {
  return inPairs(kernel, product).perWord == 1 &&
         4 * product.m.extent >= 3 * paddedRows(product.m.extent);
}

bool host::hasPrepared(ArrayRef<CompiledKernel> variants) {
  return llvm::any_of(variants, [](const CompiledKernel &variant) {
    return !variant.facts.prepare.empty();
  });
}

FailureOr<std::vector<CompiledKernel>>
host::compileSkinny(func::FuncOp kernel, const Product &product,
                    StringRef family) {
  std::vector<CompiledKernel> variants;
  int64_t lanes = hostTarget().vectorBits / 32, rows = product.m.extent;
  int64_t vectors = paddedRows(rows) / lanes;
  auto type = cast<ShapedType>(kernel.getArgumentTypes()[product.w]);
  auto element = dyn_cast<FloatType>(type.getElementType());
  if (2 * rows <= lanes || vectors > mostVectors || !element ||
      element.getWidth() > 32)
    return variants;
  bool isNarrow = element.getWidth() < 32;
  Product transposed = host::transposed(product);
  int64_t columns = std::min(sumsInRegisters / vectors, product.n.extent);
  auto add = [&](FailureOr<CompiledKernel> compiled) {
    if (succeeded(compiled))
      variants.push_back(std::move(*compiled));
    return LogicalResult(compiled);
  };
  // Others are widened faster in panels.
  if (product.batch.empty() && !isNarrow && isWeight(kernel, product.w)) {
    // Fastest on a Zen 3 with AVX2 and on a Xeon with AVX-512.
    bool isWide = hostTarget().vectorBits == 512;
    int64_t depth = isWide ? 256 : 512, ahead = isWide ? 8192 : 4096;
    SkinnyConfig config{vectors, columns, depth, true, false, ahead};
    SkinnyLayout layout(transposed, config, lanes);
    if (failed(add(::compilePrepared(kernel, product, layout, family))))
      return failure();
  }
  if (product.k.w == 1) {
    SkinnyConfig config{vectors, columns, product.k.extent, false, isNarrow};
    SkinnyLayout layout(transposed, config, lanes);
    if (failed(add(compileStored(kernel, layout, family))))
      return failure();
  }
  return variants;
}
