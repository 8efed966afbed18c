//===- GemmReduction.cpp - Sums of the parts of tiles ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmReduction.h"

#include "GemmStores.h"
#include "SharedSlabs.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

/// The sums of eight elements at a byte of all parts of a tile, in the order of
/// its blocks.
static SmallVector<Value> sumParts(DeviceBuilder &b, SharedSlabs &slabs,
                                   Value tile, Value first, Value end,
                                   Value parts) {
  SmallVector<Value> sums;
  for (int64_t part = 0; part < slabs.mostParts(); ++part) {
    // Behind the last part, that is read once more and counts nothing.
    Value block = b.add(first, part);
    Value exists = b.less(block, end);
    Value read = b.min(block, b.sub(end, b.i32(1)));
    SmallVector<Value> terms = b.loadReals(
        b.realType(), b.offset(parts, slabs.partOffset(read, tile)), 8, 16);
    if (sums.empty()) {
      sums = terms;
      continue;
    }
    for (auto [sum, term] : llvm::zip_equal(sums, terms))
      sum = b.select(exists, b.addReals(sum, term), sum);
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
  launch.grid[0] = config.sharedTiles(form) * blocksPerTile;

  DeviceBuilder b(module, entry, numArguments, launch.block[0]);
  SharedSlabs slabs(b, form, config);
  Value tile = b.div(b.block(), blocksPerTile);
  Value first = slabs.firstBlock(tile), end = slabs.endBlock(tile);
  TilePlace place = placeTile(b, form, config, b.add(tile, config.wholeTiles));
  Value index = b.add(b.mul(b.rem(b.block(), blocksPerTile), launch.block[0]),
                      b.thread());
  Value rowInTile = b.div(index, config.blockN / 8);
  Value column = b.add(place.column, b.mul(b.rem(index, config.blockN / 8), 8));
  Value row = b.add(place.row, rowInTile);
  // A tile of one part is stored by its block.
  b.ifThen(b.less(b.add(first, 1), end), [&] {
    whereRowExists(b, form, config, row, [&] {
      Value parts =
          b.offset(b.argument(numArguments - 1), b.mul(b.widen(index), 8 * 4));
      storeProducts(b, form, config, place,
                    sumParts(b, slabs, tile, first, end, parts), row, column);
    });
  });
  b.finish();
  return launch;
}
