//===- GemmKeptRows.cpp - Rows of A stay, columns of B pass ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmKeptRows.h"

#include "EvenRuns.h"
#include "GemmCopies.h"
#include "GemmFragments.h"
#include "GemmStores.h"

using namespace mlir;
using namespace roofline::cuda;

namespace {
class KeptRows {
public:
  KeptRows(DeviceBuilder &b, const ContractionForm &form,
           const GemmConfig &config);
  void build();

private:
  /// Fragments of four words: of each 16 rows of A and step along k; of each 16
  /// columns of B at one step.
  using Words = SmallVector<Value, 4>;
  using Fragments = SmallVector<Words>;
  /// Where a row of tiles is, and where the thread reads its tiles of B.
  struct Row {
    TilePlace place;
    Value sourceB;
  };
  /// What changes from tile to tile: slots that are read and written, and the
  /// fragments of the first step.
  struct State {
    Value read, write;
    Fragments b;
  };

  Row rowAt(Value row);
  void copyRows(const Row &row);
  void copyColumns(const Row &row, Value column, Value slot);
  Value ownColumnOf(Value tile);
  Value columnOf(Value tile);
  void fetch(const Row &row, Value rowNumber, Value tile, Value end,
             Value write);
  SmallVector<Fragments> loadRows();
  Fragments loadColumns(int64_t step, Value slot);
  SmallVector<Value> multiply(ArrayRef<Fragments> a, State &state);
  void multiplyStep(ArrayRef<Words> a, ArrayRef<Words> columns,
                    SmallVectorImpl<Value> &sums);
  void store(const TilePlace &place, Value column, ValueRange sums);

  Value slotAfter(Value slot);
  SmallVector<Value> pack(const State &state, Value tile);
  State unpack(ValueRange values);

  int64_t steps() const { return config.blockK / 16; }
  int64_t fragmentsA() const { return config.warpM() / 16; }
  int64_t fragmentsB() const { return config.warpN() / 16; }

  DeviceBuilder &b;
  const ContractionForm &form;
  const GemmConfig &config;
  /// Tiles of a row.
  int64_t tiles, slotBytes;
  EvenRuns runs;
  /// Where the warp's part of a tile begins.
  Value warpRow, warpColumn;
  SlabCopy copyA, copyB;
  FragmentLoads loadA, loadB;
};
} // namespace

static Value warpOf(DeviceBuilder &b) { return b.div(b.thread(), 32); }

KeptRows::KeptRows(DeviceBuilder &b, const ContractionForm &form,
                   const GemmConfig &config)
    : b(b), form(form), config(config), tiles(config.tilesN(form)),
      slotBytes(config.slabBytes() - config.slabBytesA()),
      runs{config.tiles(form) / tiles, tiles, config.keepingBlocks,
           config.stages},
      warpRow(b.mul(b.div(warpOf(b), config.warpsN), config.warpM())),
      warpColumn(b.mul(b.rem(warpOf(b), config.warpsN), config.warpN())),
      copyA(
          b,
          {config.blockM, config.blockK, form.strideA, form.m, 0, form.alignA},
          config.threads()),
      copyB(b,
            {config.blockN, config.blockK, form.strideB, form.n,
             config.slabBytesA(), form.alignB, RowsAtOnce::Pairs},
            config.threads()),
      loadA(b, FragmentLoads::Layout::A, warpRow, config.blockK, 0),
      loadB(b, FragmentLoads::Layout::BNeighbours, warpColumn, config.blockK,
            config.slabBytesA()) {}

//===----------------------------------------------------------------------===//
// From global to shared memory
//===----------------------------------------------------------------------===//

KeptRows::Row KeptRows::rowAt(Value row) {
  Row result;
  result.place = placeTile(b, form, config, b.mul(row, tiles));
  result.sourceB =
      copyB.source(b.offset(b.argument(form.argB), result.place.offsetB));
  return result;
}

void KeptRows::copyRows(const Row &row) {
  Value start =
      b.add(row.place.offsetA, b.mul(b.widen(row.place.row), form.strideA * 2));
  Value source = copyA.source(b.offset(b.argument(form.argA), start));
  for (int64_t pass = 0; pass < copyA.passes(); ++pass)
    copyA.issue(pass, source, b.i32(0));
}

void KeptRows::copyColumns(const Row &row, Value column, Value slot) {
  Value source =
      b.offset(row.sourceB, b.mul(b.widen(column), form.strideB * 2));
  for (int64_t pass = 0; pass < copyB.passes(); ++pass)
    copyB.issue(pass, source, slot);
}

/// The first column that no tile before the `tile`-th one of a row has.
Value KeptRows::ownColumnOf(Value tile) { return b.mul(tile, config.blockN); }

/// Its first column: the last one moves back where it would reach beyond C.
Value KeptRows::columnOf(Value tile) {
  Value column = ownColumnOf(tile);
  return form.n % config.blockN == 0
             ? column
             : b.min(column, b.i32(form.n - config.blockN));
}

/// Fetches the `tile`-th tile of a row, or of the next one where the row has no
/// more, as far as the block's run goes. With the first of the next row come
/// its rows of A: those of this one are in registers, for every run has more
/// tiles of a row than are fetched ahead.
void KeptRows::fetch(const Row &row, Value rowNumber, Value tile, Value end,
                     Value write) {
  b.ifThen(b.less(b.add(b.mul(rowNumber, tiles), tile), end), [&] {
    b.ifThenElse(
        b.less(tile, b.i32(tiles)),
        [&] { copyColumns(row, columnOf(tile), write); },
        [&] {
          Row next = rowAt(b.add(rowNumber, 1));
          b.ifThen(b.equal(tile, b.i32(tiles)), [&] { copyRows(next); });
          copyColumns(next, columnOf(b.sub(tile, b.i32(tiles))), write);
        });
  });
  b.commitCopies();
}

//===----------------------------------------------------------------------===//
// From shared memory to sums
//===----------------------------------------------------------------------===//

SmallVector<KeptRows::Fragments> KeptRows::loadRows() {
  SmallVector<Fragments> rows(steps());
  for (auto [step, fragments] : llvm::enumerate(rows))
    for (int64_t i = 0; i < fragmentsA(); ++i)
      fragments.push_back(loadA.load(i, step, b.i32(0)));
  return rows;
}

KeptRows::Fragments KeptRows::loadColumns(int64_t step, Value slot) {
  Fragments columns;
  for (int64_t i = 0; i < fragmentsB(); ++i)
    columns.push_back(loadB.load(i, step, slot));
  return columns;
}

void KeptRows::multiplyStep(ArrayRef<Words> a, ArrayRef<Words> columns,
                            SmallVectorImpl<Value> &sums) {
  int64_t eights = 2 * fragmentsB();
  for (int64_t n = 0; n < eights; ++n)
    for (int64_t m = 0; m < fragmentsA(); ++m) {
      auto four = MutableArrayRef(sums).slice((m * eights + n) * 4, 4);
      ArrayRef<Value> pair =
          ArrayRef<Value>(columns[n / 2]).slice(n % 2 * 2, 2);
      llvm::copy(b.multiplyAdd(form.inputType, a[m], pair, four), four.begin());
    }
}

/// The tile in the slot that is read; the next one is there before the last
/// step, and its first fragments at the end. After the run's last tile these
/// are whatever lies there.
SmallVector<Value> KeptRows::multiply(ArrayRef<Fragments> a, State &state) {
  SmallVector<Value> sums(fragmentsA() * fragmentsB() * 8, b.f32(0));
  Value next = slotAfter(state.read);
  for (int64_t step = 0; step < steps(); ++step) {
    Fragments columns = std::move(state.b);
    if (step + 1 < steps()) {
      state.b = loadColumns(step + 1, state.read);
    } else {
      b.awaitCopies(config.stages - 2);
      b.barrier();
      state.b = loadColumns(0, next);
    }
    multiplyStep(a[step], columns, sums);
  }
  state.write = state.read;
  state.read = next;
  return sums;
}

/// Each lane has eight neighbours of every 32 columns, in rows g and g + 8 of
/// every 16.
void KeptRows::store(const TilePlace &place, Value column, ValueRange sums) {
  Value lane = b.rem(b.thread(), 32);
  Value firstRow = b.add(b.add(place.row, warpRow), b.div(lane, 4));
  Value first = b.add(b.add(column, warpColumn), b.mul(b.rem(lane, 4), 8));
  int64_t eights = 2 * fragmentsB();
  for (int64_t row = 0; row < config.warpM(); row += 8) {
    Value inProduct = b.add(firstRow, row);
    whereRowExists(b, form, config, inProduct, [&] {
      for (int64_t n = 0; n < eights; n += 4) {
        SmallVector<Value> products;
        for (int64_t eight = n; eight < n + 4; ++eight) {
          size_t at = (row / 16 * eights + eight) * 4 + row % 16 / 8 * 2;
          llvm::append_range(products, sums.slice(at, 2));
        }
        storeProducts(b, form, config, place, products, inProduct,
                      b.add(first, n * 8));
      }
    });
  }
}

//===----------------------------------------------------------------------===//
// The loops
//===----------------------------------------------------------------------===//

Value KeptRows::slotAfter(Value slot) {
  Value next = b.add(slot, slotBytes);
  return b.select(b.equal(next, b.i32(config.stages * slotBytes)), b.i32(0),
                  next);
}

SmallVector<Value> KeptRows::pack(const State &state, Value tile) {
  SmallVector<Value> values{state.read, state.write, tile};
  for (const Words &words : state.b)
    llvm::append_range(values, words);
  return values;
}

KeptRows::State KeptRows::unpack(ValueRange values) {
  State state{values[0], values[1], {}};
  for (int64_t i = 0; i < fragmentsB(); ++i)
    state.b.emplace_back(values.slice(3 + 4 * i, 4));
  return state;
}

void KeptRows::build() {
  Value begin = runs.begin(b, b.block());
  Value end = runs.begin(b, b.add(b.block(), 1));
  Value firstRow = b.div(begin, tiles);
  Value firstTile = b.rem(begin, tiles);
  Row first = rowAt(firstRow);
  copyRows(first);
  for (int64_t i = 0; i < config.stages - 1; ++i) {
    copyColumns(first, columnOf(b.add(firstTile, i)), b.i32(i * slotBytes));
    b.commitCopies();
  }
  b.awaitCopies(config.stages - 2);
  b.barrier();
  State state{b.i32(0), b.i32((config.stages - 1) * slotBytes),
              loadColumns(0, b.i32(0))};

  SmallVector<Value> initial = pack(state, firstTile);
  initial.push_back(firstRow);
  Value lastRow = b.div(b.sub(end, b.i32(1)), tiles);
  b.loop(b.add(b.sub(lastRow, firstRow), 1), initial, [&](ValueRange values) {
    Value rowNumber = values.back();
    Row row = rowAt(rowNumber);
    SmallVector<Fragments> a = loadRows();
    Value rest = b.sub(end, b.mul(rowNumber, tiles));
    Value trips = b.sub(b.min(rest, b.i32(tiles)), values[2]);
    SmallVector<Value> after =
        b.loop(trips, values.drop_back(), [&](ValueRange inner) {
          State now = unpack(inner);
          Value tile = inner[2];
          fetch(row, rowNumber, b.add(tile, config.stages - 1), end, now.write);
          SmallVector<Value> sums = multiply(a, now);
          TilePlace place = row.place;
          place.ownColumn = ownColumnOf(tile);
          store(place, columnOf(tile), sums);
          return pack(now, b.add(tile, 1));
        });
    // The next row begins with its first tile.
    after[2] = b.i32(0);
    after.push_back(b.add(rowNumber, 1));
    return after;
  });
}

void roofline::cuda::buildKeptRows(DeviceBuilder &b,
                                   const ContractionForm &form,
                                   const GemmConfig &config) {
  KeptRows(b, form, config).build();
}
