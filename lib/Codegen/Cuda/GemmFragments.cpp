//===- GemmFragments.cpp - Operands of mma.sync ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmFragments.h"

#include "GemmCopies.h"

using namespace mlir;
using namespace roofline::cuda;

/// Bytes of 16 elements: what one ldmatrix.x4 spans along a row.
static constexpr int64_t spanBytes = 32;

/// ldmatrix.x4 reads four 8x8 matrices, whose rows the lanes point to: lanes 0
/// to 7 to those of the first, and so on. The registers then hold, in order,
///   A:       rows 0-7 and 8-15 of k 0-7, the same of k 8-15;
///   B:       k 0-7 and 8-15 of columns 0-7, the same of columns 8-15.
/// mma.sync leaves a lane with columns 2t and 2t+1 of each eight. Where these
/// are columns 8t+2f and 8t+2f+1 of 32, for its f-th eight, four times eight
/// leave it with eight neighbours.
FragmentLoads::FragmentLoads(DeviceBuilder &b, Layout layout, Value first,
                             int64_t columns, int64_t sharedOffset)
    : b(b), layout(layout), rowBytes(columns * 2), sharedOffset(sharedOffset) {
  Value lane = b.rem(b.thread(), 32);
  Value low = b.rem(lane, 8);
  Value second = b.rem(b.div(lane, 8), 2);
  Value upper = b.div(lane, 16);
  Value row, chunk;
  RowsAtOnce atOnce = RowsAtOnce::Neighbours;
  switch (layout) {
  case Layout::A:
    row = b.add(first, b.add(low, b.mul(second, 8)));
    chunk = upper;
    break;
  case Layout::B:
    row = b.add(first, b.add(low, b.mul(upper, 8)));
    chunk = second;
    break;
  case Layout::BNeighbours:
    row = b.add(b.add(first, b.mul(b.div(low, 2), 8)),
                b.add(b.rem(low, 2), b.mul(upper, 2)));
    chunk = second;
    atOnce = RowsAtOnce::Pairs;
    break;
  case Layout::BAlongN:
    row = b.add(low, b.mul(second, 8));
    chunk = b.add(b.div(first, 8), upper);
    break;
  }
  laneOffset = swizzledOffset(b, row, chunk, rowBytes, atOnce);
}

SmallVector<Value, 4> FragmentLoads::load(int64_t index, int64_t step,
                                          Value slot) {
  bool alongN = layout == Layout::BAlongN;
  // Steps along a row change bits of the chunk that the swizzle only flips;
  // steps of 16 rows leave it as it is, and so does one of 4 between pairs.
  int64_t across = alongN ? index : step;
  int64_t down = 16 * (alongN ? step : index);
  if (layout == Layout::BNeighbours)
    down = 32 * (index / 2) + 4 * (index % 2);
  Value offset = b.bitXor(b.add(laneOffset, slot), across * spanBytes);
  Value address = b.offset(b.offset(b.dynamicShared(), b.widen(offset)),
                           sharedOffset + down * rowBytes);
  return b.loadMatrices(address, /*transposed=*/alongN);
}
