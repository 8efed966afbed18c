//===- GemmEpilogue.cpp - From accumulators to memory ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmEpilogue.h"

#include "GemmCopies.h"
#include "GemmPlacement.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

static constexpr int64_t chunkBytes = 16;

/// Calls `store` where a row exists.
static void whereRowExists(DeviceBuilder &b, const ContractionForm &form,
                           const GemmConfig &config, Value row,
                           llvm::function_ref<void()> store) {
  if (form.m < config.blockM)
    b.ifThen(b.less(row, b.i32(form.m)), store);
  else
    store();
}

/// Stores four words to C.
static void storeChunk(DeviceBuilder &b, const ContractionForm &form,
                       ValueRange words, Value pointer) {
  int64_t count = form.alignC / 4;
  for (int64_t i = 0; i < 4; i += count)
    b.store(b.toVector(words.slice(i, count)), b.offset(pointer, i * 4),
            form.alignC);
}

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

void roofline::cuda::storeTile(DeviceBuilder &b, const ContractionForm &form,
                               const GemmConfig &config,
                               ValueRange accumulators, const WarpTile &tile,
                               Value c) {
  StagedStores stores(b, form, config, tile, c);
  for (int64_t row = 0; row < config.warpM(); row += config.stagedRows()) {
    // The rows before these have left shared memory.
    if (row > 0)
      b.warpBarrier();
    stores.stage(row, accumulators);
    b.warpBarrier();
    stores.store(row);
  }
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

//===----------------------------------------------------------------------===//
// Split-K
//===----------------------------------------------------------------------===//

/// Eight neighbouring reals.
static SmallVector<Value> loadReals(DeviceBuilder &b, Value pointer) {
  SmallVector<Value> reals;
  for (int64_t half = 0; half < 2; ++half)
    reals.append(b.elements(
        b.load(b.vectorOfReals(4), b.offset(pointer, half * 16), 16)));
  return reals;
}

/// Eight neighbouring elements of C.
static void storeElements(DeviceBuilder &b, const ContractionForm &form,
                          ValueRange reals, Value pointer) {
  if (form.outputType.isF32()) {
    b.store(b.toVector(reals.take_front(4)), pointer, 16);
    b.store(b.toVector(reals.drop_front(4)), b.offset(pointer, 16), 16);
    return;
  }
  SmallVector<Value> words;
  for (int64_t i = 0; i < 8; i += 2)
    words.push_back(b.packPair(form.outputType, reals[i], reals[i + 1]));
  storeChunk(b, form, words, pointer);
}

/// The sums of eight elements over all parts of a tile, of which the first is
/// at `first`.
static SmallVector<Value> sumParts(DeviceBuilder &b, const GemmConfig &config,
                                   Value first) {
  SmallVector<Value> sums = loadReals(b, first);
  for (int64_t part = 1; part < config.splitK; ++part) {
    SmallVector<Value> terms =
        loadReals(b, b.offset(first, part * config.blockM * config.blockN * 4));
    for (auto [sum, term] : llvm::zip_equal(sums, terms))
      sum = b.addReals(sum, term);
  }
  return sums;
}

runtime::Launch roofline::cuda::buildReduction(gpu::GPUModuleOp module,
                                               StringRef entry,
                                               const ContractionForm &form,
                                               const GemmConfig &config,
                                               unsigned numArguments) {
  // A thread adds eight elements; no block is of two tiles.
  runtime::Launch launch;
  launch.block[0] = 256;
  int64_t chunks = config.blockM * config.blockN / 8;
  int64_t blocksPerTile = llvm::divideCeil(chunks, launch.block[0]);
  launch.block[0] = std::min(launch.block[0], chunks);
  launch.grid[0] = config.splitTiles(form) * blocksPerTile;

  DeviceBuilder b(module, entry, numArguments, launch.block[0]);
  Value tile = b.div(b.block(), blocksPerTile);
  TilePlace place = placeTile(b, form, config, b.add(tile, config.wholeTiles));
  Value index = b.add(b.mul(b.rem(b.block(), blocksPerTile), launch.block[0]),
                      b.thread());
  Value rowInTile = b.div(index, config.blockN / 8);
  Value column = b.add(place.column, b.mul(b.rem(index, config.blockN / 8), 8));
  Value row = b.add(place.row, rowInTile);
  whereRowExists(b, form, config, row, [&] {
    Value parts =
        b.offset(b.argument(numArguments - 1),
                 b.add(b.mul(b.widen(tile),
                             config.splitK * config.blockM * config.blockN * 4),
                       b.mul(b.widen(index), 8 * 4)));
    int64_t bytes = outputBytes(form);
    Value inProduct = b.add(b.mul(b.widen(row), form.strideC * bytes),
                            b.mul(b.widen(column), bytes));
    storeElements(
        b, form, sumParts(b, config, parts),
        b.offset(b.argument(form.argC), b.add(place.offsetC, inProduct)));
  });
  b.finish();
  return launch;
}
