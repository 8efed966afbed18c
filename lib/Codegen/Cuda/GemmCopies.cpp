//===- GemmCopies.cpp - Copies of slabs into shared memory ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GemmCopies.h"

using namespace mlir;
using namespace roofline::cuda;

static constexpr int64_t chunkBytes = 16;
/// Chunks in the 128 bytes that all banks deliver at once.
static constexpr int64_t bankChunks = 8;

/// Rows after which the swizzle repeats.
static int64_t periodOf(RowsAtOnce atOnce) {
  return atOnce == RowsAtOnce::Pairs ? 4 * bankChunks : bankChunks;
}

/// By what the numbers of a row's chunks change.
static Value turnOf(DeviceBuilder &b, Value row, int64_t rowBytes,
                    RowsAtOnce atOnce) {
  int64_t chunks = std::min(rowBytes / chunkBytes, bankChunks);
  if (atOnce == RowsAtOnce::Pairs)
    return b.add(b.mul(b.rem(b.div(row, 8), 4), 2), b.rem(row, 2));
  // Rows that share 128 bytes are apart already.
  return b.rem(b.div(row, bankChunks / chunks), chunks);
}

Value roofline::cuda::swizzledOffset(DeviceBuilder &b, Value row, Value chunk,
                                     int64_t rowBytes, RowsAtOnce atOnce) {
  Value turn = turnOf(b, row, rowBytes, atOnce);
  return b.add(b.mul(row, rowBytes), b.mul(b.bitXor(chunk, turn), chunkBytes));
}

SlabCopy::SlabCopy(DeviceBuilder &b, const Shape &shape, int64_t threads)
    : b(b), shape(shape) {
  int64_t copiesPerRow = shape.columns * shape.elementBytes / shape.alignment;
  rowsPerPass = threads / copiesPerRow;
  numPasses = shape.rows / rowsPerPass;
  assert(threads % copiesPerRow == 0 && shape.rows % rowsPerPass == 0 &&
         "a tile that passes do not cover");
  Value thread = b.thread();
  row = b.div(thread, copiesPerRow);
  firstByte = b.mul(b.rem(thread, copiesPerRow), shape.alignment);
  for (int64_t pass = 0; pass < numPasses; ++pass) {
    destinations.push_back(destination(pass));
    if (shape.validRows < shape.rows)
      rowOffsets.push_back(
          b.mul(b.widen(b.min(rowOf(pass), b.i32(shape.validRows - 1))),
                shape.stride * shape.elementBytes));
  }
}

Value SlabCopy::rowOf(int64_t pass) { return b.add(row, pass * rowsPerPass); }

/// Where a pass writes in the first slot. The swizzle repeats after some rows:
/// many passes are a constant apart.
Value SlabCopy::destination(int64_t pass) {
  int64_t rowBytes = shape.columns * shape.elementBytes;
  int64_t period = periodOf(shape.atOnce);
  int64_t repeated = pass * rowsPerPass / period * period;
  Value start = b.add(row, pass * rowsPerPass - repeated);
  Value chunk = swizzledOffset(b, start, b.div(firstByte, chunkBytes), rowBytes,
                               shape.atOnce);
  Value offset = b.widen(b.add(chunk, b.rem(firstByte, chunkBytes)));
  return b.offset(b.offset(b.dynamicShared(), offset),
                  shape.sharedOffset + repeated * rowBytes);
}

Value SlabCopy::source(Value tile) {
  Value thread = b.offset(tile, b.widen(firstByte));
  if (!rowOffsets.empty())
    return thread;
  return b.offset(thread,
                  b.mul(b.widen(row), shape.stride * shape.elementBytes));
}

void SlabCopy::copy(int64_t pass, Value source, Value slot, Value isValid) {
  Value from = rowOffsets.empty()
                   ? b.offset(source, pass * rowsPerPass * shape.stride *
                                          shape.elementBytes)
                   : b.offset(source, rowOffsets[pass]);
  b.copyAsync(b.offset(destinations[pass], slot), from, shape.alignment,
              isValid);
}

void SlabCopy::issue(int64_t pass, Value source, Value slot) {
  copy(pass, source, slot, Value());
}

void SlabCopy::issueColumns(int64_t pass, Value source, Value slot,
                            int64_t valid) {
  copy(pass, source, slot,
       b.less(firstByte, b.i32(valid * shape.elementBytes)));
}

void SlabCopy::issueRows(int64_t pass, Value source, Value slot,
                         int64_t valid) {
  copy(pass, source, slot, b.less(rowOf(pass), b.i32(valid)));
}
