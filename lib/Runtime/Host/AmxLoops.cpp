//===- AmxLoops.cpp - Loops on tiles of AMX -------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"

#ifdef __x86_64__
#include <cstring>
#include <immintrin.h>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

/// What ldtilecfg reads.
struct TileShapes {
  uint8_t palette, firstRow, reserved[14];
  uint16_t bytesOfRow[16];
  uint8_t rows[16];
};

__attribute__((target("amx-tile,amx-bf16"))) static void
multiplyTiles(int64_t repetitions, void *out, const void *in) {
  alignas(64) TileShapes shapes = {1, 0, {}, {}, {}};
  for (int i = 0; i < 8; ++i) {
    shapes.bytesOfRow[i] = 64;
    shapes.rows[i] = 16;
  }
  _tile_loadconfig(&shapes);
  _tile_zero(0);
  _tile_zero(1);
  _tile_zero(2);
  _tile_zero(3);
  // The same line for each row.
  _tile_loadd(4, in, 0);
  _tile_loadd(5, in, 0);
  _tile_loadd(6, in, 0);
  _tile_loadd(7, in, 0);
  for (int64_t i = 0; i < repetitions; ++i) {
    _tile_dpbf16ps(0, 4, 6);
    _tile_dpbf16ps(1, 4, 7);
    _tile_dpbf16ps(2, 5, 6);
    _tile_dpbf16ps(3, 5, 7);
  }
  alignas(64) char sums[16][64];
  _tile_stored(0, sums, 64);
  _tile_release();
  std::memcpy(out, sums, 64);
}

Loops host::amxLoops() {
  constexpr int64_t flopsOfTile = int64_t(2) * 16 * 16 * 32;
  return {"amx",
          {"amx-tile", "amx-bf16"},
          {{"amx bf16", "bf16", 4 * flopsOfTile, multiplyTiles,
            "4 chains of tdpbf16ps, of whole tiles"}},
          {}};
}
#endif
