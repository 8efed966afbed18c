//===- AmxTiles.h - Instructions on tiles of AMX -------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_AMXTILES_H
#define ROOFLINE_LIB_CODEGEN_HOST_AMXTILES_H

#include "../EntryBuilder.h"

namespace roofline::host {

/// Writes instructions on the eight tile registers, each of which has a number:
/// which tile is where is known, and none is ever spilt. Places and distances
/// in memory are in words of 32 bits.
class AmxTiles {
public:
  /// Rows of a tile register, and words of each: a line.
  static constexpr int64_t side = 16;
  static constexpr int64_t registers = 8;

  explicit AmxTiles(EntryBuilder &e) : e(e) {}

  /// Gives all tiles their whole size, 0 in all places. `buffer`, of f32,
  /// begins with `side` words of room for what says so.
  void configure(mlir::Value buffer);
  /// No tile holds anything after it.
  void release();
  void zero(int64_t tile);
  /// From and to rows that are `stride` apart.
  void load(int64_t tile, mlir::Value buffer, mlir::Value at, int64_t stride);
  void store(int64_t tile, mlir::Value buffer, mlir::Value at, int64_t stride);
  /// Adds the product of x, whose words are pairs of bf16 along k, and w, whose
  /// rows are such pairs.
  void multiplyAdd(int64_t sums, int64_t x, int64_t w);

private:
  void call(llvm::StringRef name, mlir::ValueRange operands);
  mlir::Value number(int64_t tile);
  mlir::Value bytes(int64_t words);
  mlir::Value pointer(mlir::Value buffer, mlir::Value word);

  EntryBuilder &e;
};

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_AMXTILES_H
