//===- RowRounds.cpp - Rows of tiles that blocks walk side by side --------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowRounds.h"

using namespace mlir;
using namespace roofline::cuda;

/// Rounds of whole rows: all, unless what is left then would make runs too
/// short to end at a row's edges.
static int64_t roundsOf(int64_t rows, int64_t tiles, int64_t blocks,
                        int64_t least) {
  int64_t rounds = rows / blocks, left = rows % blocks * tiles;
  bool tooShort = left > 0 && left < 2 * least * blocks;
  return rounds - (rounds > 0 && tooShort);
}

RowRounds::RowRounds(DeviceBuilder &b, int64_t rows, int64_t tiles,
                     int64_t blocks, int64_t least)
    : b(b), tiles(tiles), rounds(roundsOf(rows, tiles, blocks, least)),
      rest{rows - rounds * blocks, tiles, blocks, least} {}

Value RowRounds::edge(int64_t after) const {
  return rest.begin(b, b.add(b.block(), after));
}

Value RowRounds::count() const {
  if (rest.groups == 0)
    return b.i32(rounds);
  Value last = b.div(b.sub(edge(1), b.i32(1)), tiles);
  return b.add(b.sub(last, b.div(edge(0), tiles)), rounds + 1);
}

Value RowRounds::row(Value n) const {
  Value inRound = b.add(b.mul(n, rest.blocks), b.block());
  if (rest.groups == 0)
    return inRound;
  // `rounds` rows of each block are before those that are left.
  int64_t before = rounds * rest.blocks - rounds;
  Value left = b.add(b.add(b.div(edge(0), tiles), before), n);
  return rounds == 0 ? left : b.select(b.less(n, b.i32(rounds)), inRound, left);
}

Value RowRounds::begin(Value n) const {
  if (rest.groups == 0)
    return b.i32(0);
  Value first = b.rem(edge(0), tiles);
  return b.select(b.equal(n, b.i32(rounds)), first, b.i32(0));
}

Value RowRounds::end(Value n) const {
  if (rest.groups == 0)
    return b.i32(tiles);
  Value rowsBefore = b.add(b.div(edge(0), tiles), b.sub(n, b.i32(rounds)));
  Value ofRest = b.min(b.sub(edge(1), b.mul(rowsBefore, tiles)), b.i32(tiles));
  return b.select(b.less(n, b.i32(rounds)), b.i32(tiles), ofRest);
}
