//===- GemmLanes.cpp - f32 products by multiply-adds of lanes -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmLanes.h"

#include "GemmCopies.h"

using namespace mlir;
using namespace roofline::cuda;

static constexpr int64_t elementBytes = 4;
static constexpr int64_t chunkBytes = 16;
/// Of those that the swizzle exchanges.
static constexpr int64_t lineChunks = 8;

LaneLoads::LaneLoads(DeviceBuilder &b, Layout layout, Value first,
                     int64_t columns, int64_t sharedOffset)
    : b(b), layout(layout), rowBytes(columns * elementBytes),
      sharedOffset(sharedOffset) {
  assert((layout == Layout::BAlongN || rowBytes == 64) &&
         "rows in pairs have one turn");
  Value lane = b.rem(b.thread(), 32);
  Value group = b.div(lane, 4), inGroup = b.rem(lane, 4);
  switch (layout) {
  case Layout::A:
    laneOffset = swizzledOffset(b, b.add(first, group), b.i32(0), rowBytes);
    break;
  case Layout::B:
    laneOffset =
        swizzledOffset(b, b.add(first, b.mul(inGroup, 2)), b.i32(0), rowBytes);
    break;
  case Layout::BAlongN:
    laneOffset = b.add(b.mul(first, elementBytes), b.mul(inGroup, 8));
    break;
  }
}

SmallVector<Value, 4> LaneLoads::load(int64_t index, int64_t step, Value slot) {
  int64_t k = step * stepK;
  // Which chunk of a row changes bits that the swizzle only flips; rows that
  // are eight apart are swizzled alike.
  int64_t flipped = k * elementBytes / chunkBytes;
  int64_t beyond = k * elementBytes % chunkBytes;
  int64_t down = 8 * index * rowBytes;
  if (layout == Layout::B) {
    // The second of a pair of columns is a row with the same turn.
    down = (8 * (index / 2) + index % 2) * rowBytes;
  } else if (layout == Layout::BAlongN) {
    int64_t row = k + index % 2, chunk = 2 * (index / 2);
    flipped = (chunk % lineChunks) ^ (row % lineChunks);
    beyond = chunk / lineChunks * lineChunks * chunkBytes;
    down = row * rowBytes;
  }
  Value offset = b.bitXor(b.add(laneOffset, slot), flipped * chunkBytes);
  Value address = b.offset(b.offset(b.dynamicShared(), b.widen(offset)),
                           sharedOffset + beyond + down);
  SmallVector<Value> reals = b.loadReals(b.realType(), address, stepK, 8);
  return {reals.begin(), reals.end()};
}
