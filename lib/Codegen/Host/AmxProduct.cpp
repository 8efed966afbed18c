//===- AmxProduct.cpp - Products by tiles of AMX --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AmxProduct.h"

#include "AmxTiles.h"
#include "GemmPanel.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;
using Place = ProductBuilder::Place;

static constexpr int64_t side = AmxTiles::side, square = side * side;

/// Words by which weights are asked for that are used once.
static constexpr int64_t wordsAhead = 4096 / 4;

namespace {
class AmxEmitter {
public:
  AmxEmitter(ProductBuilder &builder, const AmxLayout &layout, Value workspace)
      : b(builder), e(builder.e), p(builder.p), layout(layout),
        columnTiles(layout.config.columnTiles), workspace(workspace), t(e) {}

  void emitPrepared(Value prepared, Value first, Value end) {
    t.configure(workspace);
    auto addPart = [&](const Part &part) {
      takeRows(e.index(0), part);
      b.tiles(first, end, p.n.extent, layout.width,
              [&](Value number, int64_t columns) {
                Value y = b.at(e.index(0), e.mul(number, layout.width), p.n.y);
                Value sums = e.index(layout.sums);
                if (layout.wholeParts() > 0)
                  sums = e.add(sums, e.mul(number, layout.panelSums));
                addPanel({prepared, e.mul(number, layout.panelWords()), sums, y,
                          columns},
                         part);
              });
    };
    const int64_t steps = layout.partWords / side, whole = layout.wholeParts();
    e.loop(layout.rowBlocks(), {}, [&](Value block, ValueRange) {
      firstTile = e.mul(block, layout.blockTiles);
      if (whole > 0)
        e.loop(whole, {}, [&](Value i, ValueRange) {
          addPart({e.mul(i, steps), steps, /*isLast=*/false});
          return SmallVector<Value>();
        });
      const int64_t rest = layout.words / side - whole * steps;
      addPart({e.index(whole * steps), rest, /*isLast=*/true});
      return SmallVector<Value>();
    });
    t.release();
  }

  void emitPacked() {
    t.configure(workspace);
    firstTile = e.index(0);
    Part all{e.index(0), layout.words / side, /*isLast=*/true};
    b.forEachBatch([&](const Place &place) {
      takeRows(place.x, all);
      b.tiles(p.n.extent, layout.width, [&](Value n, int64_t columns) {
        packWeights(b, layout, workspace, e.index(layout.panel),
                    b.at(place.w, n, p.n.w), columns);
        addPanel({workspace, e.index(layout.panel), e.index(layout.sums),
                  b.at(place.y, n, p.n.y), columns},
                 all);
      });
    });
    t.release();
  }

  /// A panel; beyond the last word along k, zeros.
  static void packWeights(ProductBuilder &b, const AmxLayout &layout,
                          Value buffer, Value start, Value place,
                          int64_t columns) {
    EntryBuilder &e = b.e;
    int64_t words = b.p.words(b.p.k.extent);
    for (int64_t j = 0; j < layout.width; j += side) {
      Value to = e.add(start, j * layout.words);
      packPanel(b, {buffer, to, side}, e.add(place, j * b.p.n.w),
                std::clamp<int64_t>(columns - j, 0, side));
      e.loop(layout.words - words, {}, [&](Value i, ValueRange) {
        e.store(b.zeros(side), buffer, e.add(to, e.mul(e.add(i, words), side)));
        return SmallVector<Value>();
      });
    }
  }

private:
  /// Of x along k, by 16 words, and whether sums are complete after it.
  struct Part {
    Value firstStep;
    int64_t steps;
    bool isLast;
  };
  /// Weights of some columns, and where their sums and their part of y begin.
  struct PanelOf {
    Value weights, start, sums, y;
    int64_t columns;
  };
  /// Rows of y, and how many tile registers they take.
  struct RowTile {
    Value inBlock, m;
    int64_t rows;

    int64_t registers() const { return llvm::divideCeil(rows, side); }
  };
  /// Of a part, along k.
  struct Block {
    Value firstStep;
    int64_t steps;
  };

  void overRows(function_ref<void(const RowTile &)> body) {
    Value end = e.add(firstTile, layout.blockTiles);
    b.tiles(firstTile, end, p.m.extent, layout.rows,
            [&](Value tile, int64_t rows) {
              body({arith::SubIOp::create(e.b, tile, firstTile),
                    e.mul(tile, layout.rows), rows});
            });
  }

  Value placeOfX(const RowTile &tile) {
    return e.add(e.mul(tile.inBlock, layout.rows * layout.partWords), layout.x);
  }

  /// What tile registers are filled from, where x is at `place`.
  void takeRows(Value place, const Part &part) {
    if (layout.readsX)
      firstWord = e.div(place, p.perWord);
    else
      copyRows(place, part);
  }

  /// 16 words of each of 16 rows of the tile, beginning with row number `row`
  /// and with the part's words number `step` by 16.
  void loadX(int64_t to, const RowTile &tile, int64_t row, const Part &part,
             Value step) {
    if (!layout.readsX)
      return t.load(to, workspace,
                    e.add(placeOfX(tile),
                          e.add(e.mul(step, layout.rows * side), row * side)),
                    side);
    int64_t stride = p.m.x / p.perWord;
    Value first = b.at(firstWord, e.add(tile.m, row), stride);
    t.load(to, e.buffer(p.x), b.at(first, e.add(part.firstStep, step), side),
           stride);
  }

  /// A part of x, each 16 words of all of a tile's rows in turn.
  void copyRows(Value place, const Part &part) {
    Value first = b.at(place, part.firstStep, side * p.perWord * p.k.x);
    overRows([&](const RowTile &tile) {
      Value to = placeOfX(tile);
      e.loop(tile.rows, {}, [&](Value i, ValueRange) {
        Value from = b.at(first, e.add(tile.m, i), p.m.x);
        copyRow(from, e.add(to, e.mul(i, side)), part);
        return SmallVector<Value>();
      });
      int64_t missing = tile.registers() * side - tile.rows;
      e.loop(missing, {}, [&](Value i, ValueRange) {
        Value row = e.add(to, e.mul(e.add(i, tile.rows), side));
        e.loop(part.steps, {}, [&](Value step, ValueRange) {
          e.store(b.zeros(side), workspace,
                  e.add(row, e.mul(step, layout.rows * side)));
          return SmallVector<Value>();
        });
        return SmallVector<Value>();
      });
    });
  }

  void copyRow(Value from, Value to, const Part &part) {
    Product ofPart = p;
    if (layout.wholeParts() > 0)
      ofPart.k.extent =
          part.isLast
              ? p.k.extent - layout.wholeParts() * layout.partWords * p.perWord
              : part.steps * side * p.perWord;
    ProductBuilder builder(e, ofPart);
    int64_t apart = layout.rows * side, whole = 0;
    if (p.k.x == 1) {
      whole = ofPart.k.extent / (side * p.perWord);
      e.loop(whole, {}, [&](Value step, ValueRange) {
        Value at = e.add(from, e.mul(step, side * p.perWord));
        e.store(b.readWords(p.x, at, side), workspace,
                e.add(to, e.mul(step, apart)));
        return SmallVector<Value>();
      });
    }
    if (ofPart.words(ofPart.k.extent) % side != 0)
      e.store(b.zeros(side), workspace, e.add(to, (part.steps - 1) * apart));
    builder.forEachWord(whole * side, [&](Value word, bool isWhole) {
      Value at = b.at(from, word, p.perWord * p.k.x);
      Value place = e.add(e.mul(e.div(word, side), apart), e.rem(word, side));
      e.store(builder.gatherWords(p.x, at, 1, p.k.x, isWhole), workspace,
              e.add(to, place));
    });
  }

  void addPanel(const PanelOf &panel, const Part &part) {
    const int64_t depth = layout.config.depth / side;
    auto addTo = [&](const Block &block) {
      overRows([&](const RowTile &tile) {
        Value sums = placeOfSums(panel, tile);
        addBlock(panel, tile, part, block, sums);
        if (part.isLast && part.steps <= depth)
          writeTile(panel, tile, sums);
      });
    };
    if (part.steps <= depth)
      return addTo({e.index(0), part.steps});
    e.loop(part.steps / depth, {}, [&](Value i, ValueRange) {
      addTo({e.mul(i, depth), depth});
      return SmallVector<Value>();
    });
    if (const int64_t rest = part.steps % depth)
      addTo({e.index(part.steps - rest), rest});
    if (part.isLast)
      overRows([&](const RowTile &tile) {
        writeTile(panel, tile, placeOfSums(panel, tile));
      });
  }

  Value placeOfSums(const PanelOf &panel, const RowTile &tile) {
    if (layout.words <= layout.config.depth)
      return panel.sums;
    return e.add(e.mul(tile.inBlock, layout.rows * layout.width), panel.sums);
  }

  int64_t registersOf(const PanelOf &panel) const {
    return llvm::divideCeil(panel.columns, side);
  }

  /// Tile registers: sums, then x, then what is left for weights, in turn.
  void addBlock(const PanelOf &panel, const RowTile &tile, const Part &part,
                const Block &block, Value sums) {
    int64_t rows = tile.registers(), columns = registersOf(panel);
    int64_t firstX = layout.config.rowTiles * columnTiles;
    int64_t firstW = firstX + layout.config.rowTiles;
    auto overSums = [&](function_ref<void(int64_t, Value)> body) {
      for (int64_t i = 0; i < rows; ++i)
        for (int64_t j = 0; j < columns; ++j) {
          int64_t number = i * columnTiles + j;
          body(number, e.add(sums, number * square));
        }
    };
    overSums([&](int64_t number, Value) { t.zero(number); });
    if (layout.words > layout.config.depth) {
      Value before = e.add(part.firstStep, block.firstStep);
      Value isLater = arith::CmpIOp::create(e.b, arith::CmpIPredicate::ugt,
                                            before, e.index(0));
      e.when(isLater, [&] {
        overSums([&](int64_t number, Value at) {
          t.load(number, workspace, at, side);
        });
      });
    }
    e.loop(block.steps, {}, [&](Value i, ValueRange) {
      Value step = e.add(block.firstStep, i);
      Value w = e.add(panel.start, e.mul(e.add(part.firstStep, step), square));
      prefetch(panel, tile, w);
      for (int64_t i = 0; i < rows; ++i)
        loadX(firstX + i, tile, i * side, part, step);
      for (int64_t j = 0; j < columns; ++j) {
        int64_t weights = firstW + j % (AmxTiles::registers - firstW);
        t.load(weights, panel.weights, e.add(w, j * side * layout.words), side);
        for (int64_t i = 0; i < rows; ++i)
          t.multiplyAdd(i * columnTiles + j, firstX + i, weights);
      }
      return SmallVector<Value>();
    });
    overSums([&](int64_t number, Value at) {
      t.store(number, workspace, at, side);
    });
  }

  /// What is needed after the tile registers of weights at `w` and beside it.
  /// Each tile of rows asks for its share of the next panel.
  void prefetch(const PanelOf &panel, const RowTile &tile, Value w) {
    int64_t share = llvm::divideCeil(side, layout.blockTiles);
    bool isWhole = share == side;
    Value next = e.add(w, isWhole ? wordsAhead : layout.panelWords());
    Value first = e.add(next, e.mul(tile.inBlock, share * side));
    for (int64_t j = 0; j < registersOf(panel); ++j)
      for (int64_t i = 0; i < share; ++i)
        b.prefetch(panel.weights,
                   e.add(first, j * side * layout.words + i * side));
  }

  void writeTile(const PanelOf &panel, const RowTile &tile, Value sums) {
    for (int64_t first = 0; first < tile.rows; first += side) {
      int64_t count = std::min(side, tile.rows - first);
      Value from = e.add(sums, first * layout.width);
      Value y = b.at(panel.y, e.add(tile.m, first), p.m.y);
      e.loop(count, {}, [&](Value i, ValueRange) {
        for (int64_t j = 0; j < registersOf(panel); ++j) {
          Value at = e.add(from, e.add(e.mul(i, side), j * square));
          b.writeRow(e.load(workspace, at, side),
                     e.add(b.at(y, i, p.m.y), j * side * p.n.y),
                     std::min(side, panel.columns - j * side));
        }
        return SmallVector<Value>();
      });
    }
  }

  ProductBuilder &b;
  EntryBuilder &e;
  const Product &p;
  const AmxLayout &layout;
  int64_t columnTiles;
  Value workspace;
  AmxTiles t;
  /// Of rows, of the block.
  Value firstTile;
  /// Of x, where it is not copied.
  Value firstWord;
};
} // namespace

void host::emitAmxPanels(ProductBuilder &b, const AmxLayout &layout,
                         Value prepared) {
  b.tiles(b.p.n.extent, layout.width, [&](Value n, int64_t columns) {
    AmxEmitter::packWeights(b, layout, prepared, b.e.mul(n, layout.words),
                            b.at(b.e.index(0), n, b.p.n.w), columns);
  });
}

void host::emitAmxProduct(ProductBuilder &b, const AmxLayout &layout,
                          Value prepared, Value workspace, Value first,
                          Value end) {
  AmxEmitter(b, layout, workspace).emitPrepared(prepared, first, end);
}

void host::emitAmxProduct(ProductBuilder &b, const AmxLayout &layout,
                          Value workspace) {
  AmxEmitter(b, layout, workspace).emitPacked();
}

void host::describeAmx(runtime::Variant &variant, const AmxLayout &layout) {
  const Product &p = layout.p;
  variant.name += "-amx";
  variant.instructions = "amx bf16";
  variant.config = {{"m", layout.rows},
                    {"n", layout.width},
                    {"k", layout.depth() * p.perWord}};
  variant.paddedFlops = 2 * llvm::alignTo(p.m.extent, side) *
                        llvm::alignTo(p.n.extent, side) * layout.words *
                        p.perWord * extentOf(p.batch);
}
