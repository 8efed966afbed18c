//===- GemmSchedule.cpp - The multistage tensor-core product --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmSchedule.h"

#include "GemmArrival.h"
#include "GemmKeptRows.h"
#include "GemmMainloop.h"
#include "SharedSlabs.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

namespace {
/// Which tiles and parts of tiles a block computes, and where they go.
class GemmSchedule {
public:
  GemmSchedule(DeviceBuilder &b, const ContractionForm &form,
               const GemmConfig &config, unsigned numArguments)
      : b(b), form(form), config(config), numArguments(numArguments),
        slabs(config.slabs(form)), mainloop(b, form, config) {}
  void build();

private:
  SlabRun wholeTile(Value tile);
  void tileLoop();
  void shareLoop();
  Value workspace();
  void storePart(ValueRange accumulators, Value offset);
  void storeIfLast(SharedSlabs &shared, ValueRange accumulators, Value block,
                   Value tile, Value isWhole, const TilePlace &place);
  void storeWhole(ValueRange accumulators, const TilePlace &place);

  DeviceBuilder &b;
  const ContractionForm &form;
  const GemmConfig &config;
  unsigned numArguments;
  int64_t slabs;
  GemmMainloop mainloop;
};
} // namespace

void GemmSchedule::build() {
  if (config.sharedBlocks)
    return shareLoop();
  if (config.persistentBlocks)
    return tileLoop();
  SlabRun run = wholeTile(b.block());
  storeWhole(mainloop.compute(run), run.place);
}

SlabRun GemmSchedule::wholeTile(Value tile) {
  return {placeTile(b, form, config, tile), b.i32(0), b.i32(slabs)};
}

Value GemmSchedule::workspace() {
  return b.argument(numArguments - config.numBuffers());
}

void GemmSchedule::storePart(ValueRange accumulators, Value offset) {
  storeReals(b, form, config, accumulators,
             mainloop.warpTile(b.i32(0), b.i32(0)),
             b.offset(workspace(), offset), config.blockN);
}

/// A block that has computed the whole tile stores it, others leave their part;
/// the last one of these goes on with all of them.
void GemmSchedule::storeIfLast(SharedSlabs &shared, ValueRange accumulators,
                               Value block, Value tile, Value isWhole,
                               const TilePlace &place) {
  SmallVector<Value> own(accumulators);
  auto withFlag = [](SmallVector<Value> sums, Value isDone) {
    sums.push_back(isDone);
    return sums;
  };
  SmallVector<Value> sums = b.choose(
      isWhole, [&] { return withFlag(own, isWhole); },
      [&] {
        GemmArrival parts(b, config, shared, workspace(), tile);
        parts.leave(accumulators, block);
        Value isLast = parts.isLast(b.argument(numArguments - 1));
        return withFlag(
            b.choose(
                isLast, [&] { return parts.sum(); }, [&] { return own; }),
            isLast);
      });
  Value isDone = sums.pop_back_val();
  b.ifThen(isDone, [&] { storeWhole(sums, place); });
}

void GemmSchedule::storeWhole(ValueRange accumulators, const TilePlace &place) {
  // Other warps may still read the last slab.
  if (form.isFused() || !form.outputType.isF32())
    b.barrier();
  storeTile(b, form, config, accumulators,
            mainloop.warpTile(place.row, place.column), place);
}

/// What of a place is needed to store its tile, as values that a loop carries.
static void append(SmallVectorImpl<Value> &values, const TilePlace &place) {
  values.append(
      {place.row, place.column, place.ownRow, place.ownColumn, place.offsetC});
  values.append(place.others.begin(), place.others.end());
}

static TilePlace placeOf(ValueRange values) {
  TilePlace place;
  place.row = values[0];
  place.column = values[1];
  place.ownRow = values[2];
  place.ownColumn = values[3];
  place.offsetC = values[4];
  place.others = llvm::to_vector<2>(values.drop_front(5));
  return place;
}

/// Every grid's worth of tiles has one for each block. The next one's first
/// slabs are on their way before a tile is stored. After the last tile they are
/// never used, whichever they are.
void GemmSchedule::tileLoop() {
  SlabRun first = wholeTile(b.block());
  int64_t tiles = config.tiles(form), step = config.blocks(form);
  Value trips = b.div(b.sub(b.i32(tiles + step - 1), b.block()), step);
  SmallVector<Value> initial = mainloop.pack(mainloop.begin(first));
  size_t ofState = initial.size();
  initial.append({mainloop.slotOf(config.stages - 1), b.block()});
  append(initial, first.place);
  b.loop(trips, initial, [&](ValueRange values) {
    GemmMainloop::State state = mainloop.unpack(values.take_front(ofState));
    ValueRange more = values.drop_front(ofState);
    Value write = more[0];
    Value index = b.min(b.add(more[1], step), b.i32(tiles - 1));
    SlabRun next = wholeTile(index);
    mainloop.computeTile(state, write, next);
    TilePlace here = placeOf(more.drop_front(2));
    storeTile(b, form, config, state.accumulators,
              mainloop.warpTile(here.row, here.column), here);
    mainloop.clear(state);
    SmallVector<Value> again = mainloop.pack(state);
    again.append({write, index});
    append(again, next.place);
    return again;
  });
  b.awaitCopies(0);
}

/// The block's run of slabs, tile by tile: a whole one, or parts of shared ones
/// that follow each other. All slabs count from those of the first tile on.
void GemmSchedule::shareLoop() {
  SharedSlabs shared(b, form, config);
  Value whole = b.i32(config.wholeTiles), block = b.sub(b.block(), whole);
  Value isShared = b.atLeast(b.block(), whole);
  int64_t before = config.wholeTiles * slabs;
  auto edgeOf = [&](Value sharing, Value alone) {
    Value edge = b.add(shared.begin(sharing), before);
    return config.wholeTiles ? b.select(isShared, edge, b.mul(alone, slabs))
                             : edge;
  };
  Value begin = edgeOf(block, b.block());
  Value end = edgeOf(b.add(block, 1), b.add(b.block(), 1));
  Value firstTile = b.div(begin, slabs);
  Value lastTile = b.div(b.sub(end, b.i32(1)), slabs);
  Value trips = b.add(b.sub(lastTile, firstTile), 1);
  b.loop(trips, {firstTile}, [&](ValueRange values) -> SmallVector<Value> {
    Value tile = values.front(), edge = b.mul(tile, slabs);
    SlabRun run{placeTile(b, form, config, tile),
                b.sub(b.max(begin, edge), edge), Value()};
    run.count = b.sub(b.sub(b.min(end, b.add(edge, slabs)), edge), run.first);
    SmallVector<Value> sums = mainloop.compute(run);
    Value isWhole = b.equal(run.count, b.i32(slabs));
    Value inShared = b.sub(tile, whole);
    if (config.lastAdds)
      storeIfLast(shared, sums, block, inShared, isWhole, run.place);
    else
      b.ifThenElse(
          isWhole, [&] { storeWhole(sums, run.place); },
          [&] { storePart(sums, shared.partOffset(block, inShared)); });
    // The next part's copies take the place of what warps read here.
    b.barrier();
    return {b.add(tile, 1)};
  });
}

runtime::Launch roofline::cuda::buildGemm(gpu::GPUModuleOp module,
                                          StringRef entry,
                                          const ContractionForm &form,
                                          const GemmConfig &config,
                                          unsigned numArguments) {
  DeviceBuilder b(module, entry, numArguments, config.threads());
  if (config.keepingBlocks)
    buildKeptRows(b, form, config);
  else
    GemmSchedule(b, form, config, numArguments).build();
  b.finish();
  runtime::Launch launch;
  launch.grid = {config.blocks(form), 1, 1};
  launch.block = {config.threads(), 1, 1};
  launch.dynamicShared = config.sharedBytes();
  return launch;
}
