//===- RowRounds.h - Rows of tiles that blocks walk side by side *- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_ROWROUNDS_H
#define ROOFLINE_LIB_CODEGEN_CUDA_ROWROUNDS_H

#include "EvenRuns.h"

namespace roofline::cuda {

/// Rows of equally many tiles, in rounds of one whole row for each block, and
/// what is left in even runs. Blocks that run at once are in neighbouring rows
/// so, whose columns of B the cache then holds for all of them: with a run of
/// whole rows for each block, those of an H200 read K of 264 heads at a time,
/// which is more than its cache.
///
/// A block visits `count` stretches of a row, the n-th of which is of tiles
/// `begin(n)` to `end(n)` of `row(n)`. All but the last end with their row, and
/// none has fewer than `least` tiles.
class RowRounds {
public:
  /// There are `2 * least * blocks` tiles at least, and a row has `least`.
  RowRounds(DeviceBuilder &b, int64_t rows, int64_t tiles, int64_t blocks,
            int64_t least);

  mlir::Value count() const;
  mlir::Value row(mlir::Value n) const;
  mlir::Value begin(mlir::Value n) const;
  mlir::Value end(mlir::Value n) const;

private:
  /// The edge of the block's run of what is left, in tiles of it.
  mlir::Value edge(int64_t after) const;

  DeviceBuilder &b;
  int64_t tiles, rounds;
  EvenRuns rest;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_ROWROUNDS_H
