//===- PanelProduct.cpp - Code of products by panels ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PanelProduct.h"

#include "GemmPanel.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

/// Of x, what stays in the second cache beside the panels that pass through.
static constexpr int64_t cachedBytes = int64_t(256) << 10;

/// Of f32, in a line of the caches.
static constexpr int64_t wordsPerLine = 16;

/// Words along k in a trip of the innermost loop.
static constexpr int64_t unrolled = 4;

static int64_t divideEvenly(int64_t total, int64_t most) {
  return llvm::divideCeil(total, llvm::divideCeil(total, most));
}

PanelLayout::PanelLayout(const Product &product, const PanelConfig &config,
                         bool isF32, int64_t lanes)
    : p(product), config(config), lanes(lanes), width(config.vectors * lanes),
      depth(std::min(config.depth, product.k.extent)) {
  int64_t tile = config.rows * p.words(depth);
  int64_t mostTiles = std::max<int64_t>(cachedBytes / (tile * 4), 1);
  blockTiles = divideEvenly(rowTiles(), mostTiles);
  // The last vectors of a tile reach beyond it.
  int64_t rows = blockTiles * tile + lanes;
  sums = llvm::alignTo(rows, 64);
  bool canBeInY =
      isF32 && !p.accumulates && p.n.y == 1 && p.n.extent % lanes == 0;
  keepsSums = !canBeInY && wholeBlocks() > 0;
  workspace = keepsSums ? sums + p.m.extent * paddedColumns() : rows;
}

void host::emitPanels(ProductBuilder &b, const PanelLayout &layout,
                      Value prepared) {
  const Product &p = b.p;
  auto emitBlock = [&](Value firstK, int64_t depth) {
    Product part = p;
    part.k.extent = depth;
    ProductBuilder ofBlock(b.e, part);
    int64_t words = p.words(depth);
    Value block = b.e.mul(b.e.div(firstK, p.perWord), layout.paddedColumns());
    Value place = b.e.mul(firstK, p.k.w);
    b.tiles(p.n.extent, layout.width, [&](Value n, int64_t columns) {
      Value start = b.e.add(block, b.e.mul(n, words));
      Value from = b.at(place, n, p.n.w);
      int64_t stride = layout.strideOfK();
      for (int64_t at = 0; at < layout.width; at += stride)
        packPanel(ofBlock, {prepared, b.e.add(start, at * words), stride},
                  b.e.add(from, at * p.n.w),
                  std::clamp<int64_t>(columns - at, 0, stride));
    });
  };
  b.tiles(p.k.extent, layout.depth, emitBlock);
}

namespace {
/// A block of k: the panels' part, and whether sums are complete after it.
struct Block {
  Value first;
  int64_t depth;
  bool isLast;
  /// Along k.
  int64_t words;
};

/// A tile of rows of x, interleaved, and of y; its number in the block.
struct RowTile {
  Value x, m;
  int64_t rows;
  Value number;
};

class PanelEmitter {
public:
  PanelEmitter(ProductBuilder &builder, const PanelLayout &layout,
               Value prepared, Value workspace, Value first, Value end)
      : b(builder), e(builder.e), p(builder.p), layout(layout),
        prepared(prepared), workspace(workspace), first(first), end(end) {}

  void emit() {
    int64_t whole = layout.wholeBlocks();
    if (whole > 0)
      e.loop(whole, {}, [&](Value i, ValueRange) {
        emitBlock({e.mul(i, layout.depth), layout.depth, false,
                   p.words(layout.depth)});
        return SmallVector<Value>();
      });
    emitBlock({e.index(whole * layout.depth), layout.lastDepth(), true,
               p.words(layout.lastDepth())});
  }

private:
  void emitBlock(const Block &block) {
    int64_t rowBlocks = llvm::divideCeil(layout.rowTiles(), layout.blockTiles);
    e.loop(rowBlocks, {}, [&](Value i, ValueRange) {
      Value firstTile = e.mul(i, layout.blockTiles);
      Value endTile = e.add(firstTile, layout.blockTiles);
      auto overRows = [&](function_ref<void(const RowTile &)> body) {
        b.tiles(firstTile, endTile, p.m.extent, layout.config.rows,
                [&](Value tile, int64_t rows) {
                  Value inBlock = arith::SubIOp::create(e.b, tile, firstTile);
                  body({e.mul(inBlock, layout.config.rows * block.words),
                        e.mul(tile, layout.config.rows), rows, inBlock});
                });
      };
      overRows([&](const RowTile &tile) { interleaveRows(block, tile); });
      Value weights =
          e.mul(e.div(block.first, p.perWord), layout.paddedColumns());
      b.tiles(first, end, p.n.extent, layout.width,
              [&](Value panel, int64_t columns) {
                Value at =
                    e.add(weights, e.mul(panel, layout.width * block.words));
                Value n = e.mul(panel, layout.width);
                overRows([&](const RowTile &tile) {
                  emitTile(block, tile, at, n, columns);
                });
              });
      return SmallVector<Value>();
    });
  }

  /// For each word along k, those of the tile's rows of x.
  void interleaveRows(const Block &block, const RowTile &tile) {
    SmallVector<Value> rows;
    for (int64_t i = 0; i < tile.rows; ++i)
      rows.push_back(e.add(b.at(e.index(0), e.add(tile.m, i), p.m.x),
                           e.mul(block.first, p.k.x)));
    int64_t squares = p.k.x == 1 ? block.depth / (b.lanes * p.perWord) : 0;
    e.loop(squares, {}, [&](Value square, ValueRange) {
      Value word = e.mul(square, b.lanes), k = e.mul(word, p.perWord);
      SmallVector<Value> vectors;
      for (Value row : rows)
        vectors.push_back(b.readWords(p.x, e.add(row, k), b.lanes));
      Value to = e.add(tile.x, e.mul(word, tile.rows));
      if (tile.rows == 1)
        e.store(vectors[0], workspace, to);
      else
        storeInterleaved(vectors, to);
      return SmallVector<Value>();
    });
    Product part = p;
    part.k.extent = block.depth;
    ProductBuilder(e, part).forEachWord(
        squares * b.lanes, [&](Value word, bool isWhole) {
          Value to = e.add(tile.x, e.mul(word, tile.rows));
          for (int64_t i = 0; i < tile.rows; ++i) {
            Value from = b.at(rows[i], word, p.perWord * p.k.x);
            e.store(b.gatherWords(p.x, from, 1, p.k.x, isWhole), workspace,
                    e.add(to, i));
          }
        });
  }

  /// As many columns as a vector has elements. The last store of each goes
  /// beyond it; the next one puts that right.
  void storeInterleaved(ArrayRef<Value> rows, Value to) {
    int64_t count = static_cast<int64_t>(rows.size());
    SmallVector<SmallVector<Value>> squares;
    for (int64_t first = 0; first < count; first += b.lanes) {
      SmallVector<Value> square(
          rows.slice(first, std::min(b.lanes, count - first)));
      square.resize(b.lanes, b.zeros(b.lanes));
      squares.push_back(transpose(b, std::move(square)));
    }
    for (int64_t column = 0; column < b.lanes; ++column)
      for (auto [i, square] : llvm::enumerate(squares))
        e.store(square[column], workspace,
                e.add(to, column * count + int64_t(i) * b.lanes));
  }

  /// Where sums of a row are kept between blocks.
  std::pair<Value, Value> placeOfSums(Value m, Value n) {
    if (layout.keepsSums)
      return {workspace,
              e.add(e.add(e.mul(m, layout.paddedColumns()), n), layout.sums)};
    return {e.buffer(p.y), e.add(e.mul(m, p.m.y), n)};
  }

  int64_t vectorsOf(int64_t columns) const {
    return llvm::divideCeil(columns, b.lanes);
  }

  /// Asks for the lines of sums of earlier blocks, to which a tile's are added
  /// when they are known.
  void prefetchSums(const RowTile &tile, Value n, int64_t columns) {
    for (int64_t i = 0; i < tile.rows; ++i) {
      auto [buffer, at] = placeOfSums(e.add(tile.m, i), n);
      for (int64_t j = 0; j < columns; j += wordsPerLine)
        b.prefetch(buffer, e.add(at, j));
    }
  }

  /// With sums of earlier blocks, none before the first.
  SmallVector<Value> addEarlierSums(const Block &block, const RowTile &tile,
                                    Value n, int64_t columns, ValueRange sums) {
    Value isLater = arith::CmpIOp::create(e.b, arith::CmpIPredicate::ugt,
                                          block.first, e.index(0));
    auto add = [&] {
      SmallVector<Value> all(sums);
      for (int64_t i = 0; i < tile.rows; ++i) {
        auto [buffer, at] = placeOfSums(e.add(tile.m, i), n);
        for (int64_t j = 0; j < vectorsOf(columns); ++j) {
          Value &sum = all[i * layout.config.vectors + j];
          Value earlier = e.load(buffer, e.add(at, j * b.lanes), b.lanes);
          sum = arith::AddFOp::create(e.b, sum, earlier);
        }
      }
      return all;
    };
    return e.choose(isLater, add, sums);
  }

  int64_t weightsPerLine() const {
    auto type = cast<MemRefType>(prepared.getType());
    return 64 * 8 / type.getElementTypeBitWidth();
  }

  /// The lines that stand ahead of each stream where a row of weights is at
  /// `w`.
  void prefetchStreams(Value w, int64_t words) {
    int64_t ahead = layout.config.ahead * weightsPerLine() / 64;
    for (int64_t at = 0; at < layout.width; at += b.lanes)
      b.prefetch(prepared, e.add(w, ahead + at * words));
  }

  /// The tiles of a block share the lines of the panel that comes after this
  /// one: memory is slower than the caches, but has all of their time.
  void prefetchNextPanel(const Block &block, const RowTile &tile,
                         Value weightsAt, Value k) {
    int64_t share = llvm::divideCeil(layout.width, layout.blockTiles);
    Value next = e.add(weightsAt, layout.width * block.words);
    Value before = e.add(e.mul(tile.number, block.words), k);
    Value from = e.add(next, e.mul(before, share));
    for (int64_t at = 0; at < share * unrolled; at += weightsPerLine())
      b.prefetch(prepared, e.add(from, at));
  }

  /// Adds the products of a word along k to `sums`.
  void addWord(const Block &block, const RowTile &tile, Value weightsAt,
               Value k, MutableArrayRef<Value> sums) {
    int64_t vectors = layout.config.vectors;
    SmallVector<Value> weights;
    Value w = e.add(weightsAt, e.mul(k, layout.strideOfK()));
    if (layout.config.isSplit())
      prefetchStreams(w, block.words);
    int64_t stride = layout.strideOfVector(block.words);
    for (int64_t j = 0; j < vectors; ++j)
      weights.push_back(
          e.widen(e.load(prepared, e.add(w, j * stride), b.lanes)));
    Value x = e.add(tile.x, e.mul(k, tile.rows));
    for (int64_t i = 0; i < tile.rows; ++i) {
      Value copies = b.splat(e.load(workspace, e.add(x, i), 1), b.lanes);
      for (int64_t j = 0; j < vectors; ++j) {
        Value &sum = sums[i * vectors + j];
        sum = b.multiplyAdd(copies, weights[j], sum);
      }
    }
  }

  void emitTile(const Block &block, const RowTile &tile, Value weightsAt,
                Value n, int64_t columns) {
    int64_t vectors = layout.config.vectors;
    bool hasEarlier = layout.wholeBlocks() > 0;
    if (hasEarlier)
      prefetchSums(tile, n, columns);
    SmallVector<Value> sums(tile.rows * vectors, b.zeros(b.lanes));
    int64_t trips = block.words / unrolled;
    sums = e.loop(trips, sums, [&](Value trip, ValueRange carried) {
      SmallVector<Value> next(carried);
      Value first = e.mul(trip, unrolled);
      if (!layout.config.isSplit())
        prefetchNextPanel(block, tile, weightsAt, first);
      for (int64_t i = 0; i < unrolled; ++i)
        addWord(block, tile, weightsAt, e.add(first, i), next);
      return next;
    });
    sums = e.loop(
        block.words - trips * unrolled, sums, [&](Value i, ValueRange carried) {
          SmallVector<Value> next(carried);
          addWord(block, tile, weightsAt, e.add(i, trips * unrolled), next);
          return next;
        });
    if (hasEarlier)
      sums = addEarlierSums(block, tile, n, columns, sums);
    for (int64_t i = 0; i < tile.rows; ++i)
      for (int64_t j = 0; j < vectorsOf(columns); ++j) {
        int64_t count = std::min(b.lanes, columns - j * b.lanes);
        Value m = e.add(tile.m, i), sum = sums[i * vectors + j];
        if (block.isLast || !layout.keepsSums)
          b.writeRow(sum,
                     e.add(e.add(e.mul(m, p.m.y), e.mul(n, p.n.y)),
                           j * b.lanes * p.n.y),
                     count);
        else
          e.store(sum, workspace, e.add(placeOfSums(m, n).second, j * b.lanes));
      }
  }

  ProductBuilder &b;
  EntryBuilder &e;
  const Product &p;
  const PanelLayout &layout;
  Value prepared, workspace, first, end;
};
} // namespace

void host::emitPanelProduct(ProductBuilder &b, const PanelLayout &layout,
                            Value prepared, Value workspace, Value first,
                            Value end) {
  PanelEmitter(b, layout, prepared, workspace, first, end).emit();
}
