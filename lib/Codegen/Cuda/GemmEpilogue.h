//===- GemmEpilogue.h - From accumulators to memory -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMEPILOGUE_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMEPILOGUE_H

#include "GemmPlacement.h"

namespace roofline::cuda {

/// Where a warp's accumulators belong.
struct WarpTile {
  /// First row and column, in the product and within the block.
  mlir::Value row, column;
  /// The warp's number in its block.
  mlir::Value warp;
};

/// Writes what becomes of accumulators to C. They go through shared memory, the
/// warp's own part of it, so that every thread stores 16 bytes next to its
/// neighbours'; without an epilogue, f32 goes straight there. All slabs must
/// have been read.
void storeTile(DeviceBuilder &b, const ContractionForm &form,
               const GemmConfig &config, mlir::ValueRange accumulators,
               const WarpTile &tile, const TilePlace &place);

/// Writes accumulators as f32 to rows of `stride` elements, straight from the
/// registers.
void storeReals(DeviceBuilder &b, const ContractionForm &form,
                const GemmConfig &config, mlir::ValueRange accumulators,
                const WarpTile &tile, mlir::Value c, int64_t stride);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMEPILOGUE_H
