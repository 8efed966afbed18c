//===- SharedSlabs.cpp - Tiles that several blocks compute ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SharedSlabs.h"

using namespace mlir;
using namespace roofline::cuda;

SharedSlabs::SharedSlabs(DeviceBuilder &b, const ContractionForm &form,
                         const GemmConfig &config)
    : b(b), config(config), slabs(config.slabs(form)),
      tiles(config.sharedTiles(form)),
      runs{tiles, slabs, config.sharedBlocks, config.stages} {}

Value SharedSlabs::begin(Value block) { return runs.begin(b, block); }

Value SharedSlabs::firstBlock(Value tile) {
  // Its run begins at the tile's edge or before; the next one's may have been
  // moved back to it.
  Value block = b.div(b.mul(tile, config.sharedBlocks), tiles);
  Value next = b.add(block, 1);
  return b.select(b.equal(begin(next), b.mul(tile, slabs)), next, block);
}

Value SharedSlabs::endBlock(Value tile) {
  Value next = b.add(tile, 1);
  Value block = firstBlock(next);
  Value isEdge = b.equal(begin(block), b.mul(next, slabs));
  return b.select(isEdge, block, b.add(block, 1));
}

Value SharedSlabs::partOffset(Value block, Value tile) {
  return b.mul(b.widen(b.add(block, tile)), config.blockM * config.blockN * 4);
}

int64_t SharedSlabs::mostParts() const {
  bool isEven = config.sharedBlocks % tiles == 0;
  return llvm::divideCeil(config.sharedBlocks, tiles) + (isEven ? 0 : 1);
}
