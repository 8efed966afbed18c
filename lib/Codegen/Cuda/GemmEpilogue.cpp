//===- GemmEpilogue.cpp - From accumulators to memory ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmEpilogue.h"

#include "GemmCopies.h"
#include "GemmStores.h"

using namespace mlir;
using namespace roofline::cuda;

static constexpr int64_t chunkBytes = 16;

/// mma.sync leaves lane 4g+t with columns 2t and 2t+1 of rows g and g+8 of each
/// 16x8 fragment. Calls `visit` with a row and a fragment of columns, both
/// within the warp's tile, and the pair of accumulators, for `count` rows from
/// `begin`.
static void forEachPair(const GemmConfig &config, int64_t begin, int64_t count,
                        ValueRange accumulators,
                        llvm::function_ref<void(int64_t row, int64_t fragment,
                                                Value first, Value second)>
                            visit) {
  int64_t fragments = config.warpN() / 8;
  for (int64_t m = begin / 16; m < (begin + count) / 16; ++m)
    for (int64_t half = 0; half < 2; ++half)
      for (int64_t n = 0; n < fragments; ++n) {
        size_t at = (m * fragments + n) * 4 + half * 2;
        visit(m * 16 + half * 8, n, accumulators[at], accumulators[at + 1]);
      }
}

namespace {
/// The way of a warp's tile to C through shared memory, some rows at a time.
class StagedStores {
public:
  StagedStores(DeviceBuilder &b, const ContractionForm &form,
               const GemmConfig &config, const WarpTile &tile, Value c);
  /// Registers to shared memory.
  void stage(int64_t begin, ValueRange accumulators);
  /// Shared to global memory.
  void store(int64_t begin);

private:
  DeviceBuilder &b;
  const ContractionForm &form;
  const GemmConfig &config;
  int64_t rowBytes, chunks;
  /// The warp's part of shared memory, and in it the thread's pair of columns.
  Value part, pairPart;
  Value group, laneRow, chunk;
  /// The first row that the thread stores, and where.
  Value firstRow, start;
};
} // namespace

StagedStores::StagedStores(DeviceBuilder &b, const ContractionForm &form,
                           const GemmConfig &config, const WarpTile &tile,
                           Value c)
    : b(b), form(form), config(config), rowBytes(config.warpN() * 2),
      chunks(rowBytes / chunkBytes) {
  Value lane = b.rem(b.thread(), 32);
  group = b.div(lane, 4);
  part = b.offset(
      b.offset(b.dynamicShared(),
               b.widen(b.mul(tile.warp, config.stagedRows() * rowBytes))),
      config.stagedOffset());
  pairPart = b.offset(part, b.widen(b.mul(b.rem(lane, 4), 4)));
  laneRow = b.div(lane, chunks);
  chunk = b.rem(lane, chunks);
  firstRow = b.add(tile.row, laneRow);
  start = b.offset(c, b.add(b.mul(b.widen(firstRow), form.strideC * 2),
                            b.widen(b.add(b.mul(tile.column, 2),
                                          b.mul(chunk, chunkBytes)))));
}

void StagedStores::stage(int64_t begin, ValueRange accumulators) {
  forEachPair(config, begin, config.stagedRows(), accumulators,
              [&](int64_t row, int64_t fragment, Value first, Value second) {
                Value offset =
                    swizzledOffset(b, group, b.i32(fragment), rowBytes);
                b.store(b.packPair(form.outputType, first, second),
                        b.offset(b.offset(pairPart, b.widen(offset)),
                                 (row - begin) * rowBytes),
                        4);
              });
}

void StagedStores::store(int64_t begin) {
  int64_t rowsPerPass = 32 / chunks;
  for (int64_t row = 0; row < config.stagedRows(); row += rowsPerPass) {
    Value offset = swizzledOffset(b, b.add(laneRow, row), chunk, rowBytes);
    Value values =
        b.load(b.vectorOfWords(4), b.offset(part, b.widen(offset)), chunkBytes);
    int64_t inTile = begin + row;
    whereRowExists(b, form, config, b.add(firstRow, inTile), [&] {
      storeChunk(b, form, b.elements(values),
                 b.offset(start, inTile * form.strideC * 2));
    });
  }
}

namespace {
/// The way of a warp's tile through shared memory as f32, sixteen rows at a
/// time, to threads that compute on with eight neighbours each.
class StagedReals {
public:
  StagedReals(DeviceBuilder &b, const ContractionForm &form,
              const GemmConfig &config, const WarpTile &tile,
              const TilePlace &place);
  void stage(int64_t begin, ValueRange accumulators);
  void store(int64_t begin);

private:
  Value offsetOf(Value row, Value chunk);
  SmallVector<Value> load(Value row);

  DeviceBuilder &b;
  const ContractionForm &form;
  const GemmConfig &config;
  const WarpTile &tile;
  const TilePlace &place;
  int64_t rowBytes, chunks;
  Value part, lane;
};
} // namespace

StagedReals::StagedReals(DeviceBuilder &b, const ContractionForm &form,
                         const GemmConfig &config, const WarpTile &tile,
                         const TilePlace &place)
    : b(b), form(form), config(config), tile(tile), place(place),
      rowBytes(config.warpN() * 4), chunks(rowBytes / chunkBytes) {
  lane = b.rem(b.thread(), 32);
  part = b.offset(
      b.offset(b.dynamicShared(),
               b.widen(b.mul(tile.warp, GemmConfig::fusedRows * rowBytes))),
      config.stagedOffset());
}

/// Where a chunk of a row is. Pairs of chunks change places: four rows' pairs
/// of one column lie in different banks.
Value StagedReals::offsetOf(Value row, Value chunk) {
  int64_t inLine = std::min<int64_t>(chunks, 8);
  Value turn = b.rem(b.mul(b.div(row, 8 / inLine), 2), inLine);
  return b.widen(
      b.add(b.mul(row, rowBytes), b.mul(b.bitXor(chunk, turn), chunkBytes)));
}

void StagedReals::stage(int64_t begin, ValueRange accumulators) {
  Value group = b.div(lane, 4), inGroup = b.rem(lane, 4);
  Value inChunk = b.widen(b.mul(b.rem(inGroup, 2), 8));
  forEachPair(config, begin, GemmConfig::fusedRows, accumulators,
              [&](int64_t row, int64_t fragment, Value first, Value second) {
                Value chunk = b.add(b.div(inGroup, 2), 2 * fragment);
                Value offset = offsetOf(b.add(group, row - begin), chunk);
                b.store(b.toVector({first, second}),
                        b.offset(b.offset(part, offset), inChunk), 8);
              });
}

/// The lane's eight neighbours: four lanes begin with the first half of theirs,
/// the next four with the second, so that all banks are in use.
SmallVector<Value> StagedReals::load(Value row) {
  Value isSecond = b.rem(b.div(lane, 4), 2);
  Value chunk = b.mul(b.rem(lane, chunks / 2), 2);
  auto half = [&](Value which) {
    Value offset = offsetOf(row, b.bitXor(chunk, which));
    return b.loadReals(b.realType(), b.offset(part, offset), 4, chunkBytes);
  };
  SmallVector<Value> first = half(isSecond),
                     second = half(b.bitXor(isSecond, 1));
  Value swapped = b.equal(isSecond, b.i32(1));
  SmallVector<Value> reals;
  for (auto [x, y] : {std::pair(first, second), std::pair(second, first)})
    for (auto [ifSwapped, otherwise] : llvm::zip_equal(y, x))
      reals.push_back(b.select(swapped, ifSwapped, otherwise));
  return reals;
}

void StagedReals::store(int64_t begin) {
  Value laneRow = b.div(lane, chunks / 2);
  Value column = b.add(tile.column, b.mul(b.rem(lane, chunks / 2), 8));
  for (int64_t row = 0; row < GemmConfig::fusedRows; row += 64 / chunks) {
    Value inPart = b.add(laneRow, row);
    SmallVector<Value> products = load(inPart);
    Value inProduct = b.add(tile.row, b.add(inPart, begin));
    whereRowExists(b, form, config, inProduct, [&] {
      storeProducts(b, form, config, place, products, inProduct, column);
    });
  }
}

/// Stages and stores, some rows after the other.
template <typename Staged>
static void storeStaged(DeviceBuilder &b, Staged stores, int64_t rows,
                        int64_t atOnce, ValueRange accumulators) {
  for (int64_t row = 0; row < rows; row += atOnce) {
    // The rows before these have left shared memory.
    if (row > 0)
      b.warpBarrier();
    stores.stage(row, accumulators);
    b.warpBarrier();
    stores.store(row);
  }
}

void roofline::cuda::storeTile(DeviceBuilder &b, const ContractionForm &form,
                               const GemmConfig &config,
                               ValueRange accumulators, const WarpTile &tile,
                               const TilePlace &place) {
  if (form.isFused())
    return storeStaged(b, StagedReals(b, form, config, tile, place),
                       config.warpM(), GemmConfig::fusedRows, accumulators);
  Value c = b.offset(b.argument(form.argC), place.offsetC);
  if (form.outputType.isF32())
    return storeReals(b, form, config, accumulators, tile, c, form.strideC);
  storeStaged(b, StagedStores(b, form, config, tile, c), config.warpM(),
              config.stagedRows(), accumulators);
}

void roofline::cuda::storeReals(DeviceBuilder &b, const ContractionForm &form,
                                const GemmConfig &config,
                                ValueRange accumulators, const WarpTile &tile,
                                Value c, int64_t stride) {
  Value lane = b.rem(b.thread(), 32);
  Value firstRow = b.add(tile.row, b.div(lane, 4));
  Value column = b.add(tile.column, b.mul(b.rem(lane, 4), 2));
  Value start = b.offset(c, b.add(b.mul(b.widen(firstRow), stride * 4),
                                  b.widen(b.mul(column, 4))));
  forEachPair(config, 0, config.warpM(), accumulators,
              [&](int64_t row, int64_t fragment, Value first, Value second) {
                whereRowExists(b, form, config, b.add(firstRow, row), [&] {
                  b.store(b.toVector({first, second}),
                          b.offset(start, row * stride * 4 + fragment * 32), 8);
                });
              });
}
