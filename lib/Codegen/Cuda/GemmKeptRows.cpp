//===- GemmKeptRows.cpp - Rows of A stay, columns of B pass ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmKeptRows.h"

#include "GemmCopies.h"
#include "GemmFragments.h"
#include "GemmStores.h"
#include "RowRounds.h"

using namespace mlir;
using namespace roofline::cuda;

namespace {
class KeptRows {
public:
  KeptRows(DeviceBuilder &b, const ContractionForm &form,
           const GemmConfig &config);
  void build();

private:
  /// Columns whose sums a warp has at a time: lanes end with eight neighbours.
  static constexpr int64_t groupColumns = 32;
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
  void fetch(const Row &row, Value visit, Value tile, Value limit, Value write);
  SmallVector<Fragments> loadRows();
  Fragments loadColumns(int64_t group, int64_t step, Value slot);
  SmallVector<Value> multiply(ArrayRef<Fragments> a, State &state,
                              int64_t group);
  void multiplyStep(ArrayRef<Words> a, ArrayRef<Words> columns,
                    SmallVectorImpl<Value> &sums);
  void store(const TilePlace &place, Value column, ValueRange sums);

  Value slotAfter(Value slot);
  SmallVector<Value> pack(const State &state, Value tile);
  State unpack(ValueRange values);

  int64_t steps() const { return config.blockK / 16; }
  int64_t fragmentsA() const { return config.warpM() / 16; }
  /// Of a group of columns.
  static constexpr int64_t fragmentsB = groupColumns / 16;
  int64_t groups() const { return config.warpN() / groupColumns; }

  DeviceBuilder &b;
  const ContractionForm &form;
  const GemmConfig &config;
  /// Tiles of a row.
  int64_t tiles, slotBytes;
  RowRounds rows;
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
      rows(b, config.tiles(form) / tiles, tiles, config.keepingBlocks,
           config.stages),
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

/// Fetches the `tile`-th tile of a row, or of where the block goes next where
/// the row has no more, as far as `limit`. With the first of the next row come
/// its rows of A: those of this one are in registers, for of every row that it
/// visits a block has more tiles than it fetches ahead.
void KeptRows::fetch(const Row &row, Value visit, Value tile, Value limit,
                     Value write) {
  b.ifThen(b.less(tile, limit), [&] {
    b.ifThenElse(
        b.less(tile, b.i32(tiles)),
        [&] { copyColumns(row, columnOf(tile), write); },
        [&] {
          Value after = b.add(visit, 1);
          Row next = rowAt(rows.row(after));
          b.ifThen(b.equal(tile, b.i32(tiles)), [&] { copyRows(next); });
          Value inNext = b.add(b.sub(tile, b.i32(tiles)), rows.begin(after));
          copyColumns(next, columnOf(inNext), write);
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

KeptRows::Fragments KeptRows::loadColumns(int64_t group, int64_t step,
                                          Value slot) {
  Fragments columns;
  for (int64_t i = 0; i < fragmentsB; ++i)
    columns.push_back(loadB.load(group * fragmentsB + i, step, slot));
  return columns;
}

void KeptRows::multiplyStep(ArrayRef<Words> a, ArrayRef<Words> columns,
                            SmallVectorImpl<Value> &sums) {
  int64_t eights = 2 * fragmentsB;
  for (int64_t n = 0; n < eights; ++n)
    for (int64_t m = 0; m < fragmentsA(); ++m) {
      auto four = MutableArrayRef(sums).slice((m * eights + n) * 4, 4);
      ArrayRef<Value> pair =
          ArrayRef<Value>(columns[n / 2]).slice(n % 2 * 2, 2);
      llvm::copy(b.multiplyAdd(form.inputType, a[m], pair, four), four.begin());
    }
}

/// A group of columns of the tile in the slot that is read. The next tile is
/// there before the last group's last step, and its first fragments at the end.
/// After the run's last tile these are whatever lies there.
SmallVector<Value> KeptRows::multiply(ArrayRef<Fragments> a, State &state,
                                      int64_t group) {
  SmallVector<Value> sums(fragmentsA() * fragmentsB * 8, b.f32(0));
  for (int64_t step = 0; step < steps(); ++step) {
    Fragments columns = std::move(state.b);
    if (step + 1 < steps()) {
      state.b = loadColumns(group, step + 1, state.read);
    } else if (group + 1 < groups()) {
      state.b = loadColumns(group + 1, 0, state.read);
    } else {
      b.awaitCopies(config.stages - 2);
      b.barrier();
      state.write = state.read;
      state.read = slotAfter(state.read);
      state.b = loadColumns(0, 0, state.read);
    }
    multiplyStep(a[step], columns, sums);
  }
  return sums;
}

/// A group of columns, which begin at `column`: each lane has eight neighbours
/// in rows g and g + 8 of every 16.
void KeptRows::store(const TilePlace &place, Value column, ValueRange sums) {
  Value lane = b.rem(b.thread(), 32);
  Value firstRow = b.add(b.add(place.row, warpRow), b.div(lane, 4));
  Value first = b.add(column, b.mul(b.rem(lane, 4), 8));
  int64_t eights = 2 * fragmentsB;
  for (int64_t row = 0; row < config.warpM(); row += 8) {
    Value inProduct = b.add(firstRow, row);
    whereRowExists(b, form, config, inProduct, [&] {
      SmallVector<Value> products;
      for (int64_t eight = 0; eight < eights; ++eight) {
        size_t at = (row / 16 * eights + eight) * 4 + row % 16 / 8 * 2;
        llvm::append_range(products, sums.slice(at, 2));
      }
      storeProducts(b, form, config, place, products, inProduct, first);
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
  for (int64_t i = 0; i < fragmentsB; ++i)
    state.b.emplace_back(values.slice(3 + 4 * i, 4));
  return state;
}

void KeptRows::build() {
  Value visits = rows.count();
  Value firstTile = rows.begin(b.i32(0));
  Row first = rowAt(rows.row(b.i32(0)));
  copyRows(first);
  for (int64_t i = 0; i < config.stages - 1; ++i) {
    copyColumns(first, columnOf(b.add(firstTile, i)), b.i32(i * slotBytes));
    b.commitCopies();
  }
  b.awaitCopies(config.stages - 2);
  b.barrier();
  State state{b.i32(0), b.i32((config.stages - 1) * slotBytes),
              loadColumns(0, 0, b.i32(0))};

  SmallVector<Value> initial = pack(state, firstTile);
  initial.push_back(b.i32(0));
  b.loop(visits, initial, [&](ValueRange values) {
    Value visit = values.back(), after = b.add(visit, 1);
    Row row = rowAt(rows.row(visit));
    SmallVector<Fragments> a = loadRows();
    Value end = rows.end(visit);
    // All but the last row that a block visits are followed to their ends.
    Value ofNext = b.sub(rows.end(after), rows.begin(after));
    Value limit = b.select(b.less(after, visits), b.add(end, ofNext), end);
    SmallVector<Value> next = b.loop(
        b.sub(end, values[2]), values.drop_back(), [&](ValueRange inner) {
          State now = unpack(inner);
          Value tile = inner[2];
          fetch(row, visit, b.add(tile, config.stages - 1), limit, now.write);
          TilePlace place = row.place;
          place.ownColumn = ownColumnOf(tile);
          Value column = b.add(columnOf(tile), warpColumn);
          for (int64_t group = 0; group < groups(); ++group)
            store(place, b.add(column, group * groupColumns),
                  multiply(a, now, group));
          return pack(now, b.add(tile, 1));
        });
    next[2] = rows.begin(after);
    next.push_back(after);
    return next;
  });
}

void roofline::cuda::buildKeptRows(DeviceBuilder &b,
                                   const ContractionForm &form,
                                   const GemmConfig &config) {
  KeptRows(b, form, config).build();
}
