//===- GemmReduction.cpp - Sums of the parts of tiles ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmReduction.h"

#include "GemmStores.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

/// The sums of eight elements over all parts of a tile, of which the first is
/// at `first`.
static SmallVector<Value> sumParts(DeviceBuilder &b, const GemmConfig &config,
                                   Value first) {
  SmallVector<Value> sums = b.loadReals(b.realType(), first, 8, 16);
  for (int64_t part = 1; part < config.splitK; ++part) {
    SmallVector<Value> terms = b.loadReals(
        b.realType(), b.offset(first, part * config.blockM * config.blockN * 4),
        8, 16);
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
    storeProducts(b, form, place, sumParts(b, config, parts), row, column);
  });
  b.finish();
  return launch;
}
