//===- SharedSlabs.h - Tiles that several blocks compute --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_SHAREDSLABS_H
#define ROOFLINE_LIB_CODEGEN_CUDA_SHAREDSLABS_H

#include "EvenRuns.h"
#include "Roofline/Codegen/Cuda/GemmConfig.h"

namespace roofline::cuda {

/// How blocks share tiles: each has a run of the slabs of all shared tiles, and
/// no part of a tile is shorter than the stages of its copies. Slabs and tiles
/// are numbered from those of the first shared tile on.
class SharedSlabs {
public:
  SharedSlabs(DeviceBuilder &b, const ContractionForm &form,
              const GemmConfig &config);

  /// The first slab of a block's run; that of the block after the last is the
  /// number of slabs.
  mlir::Value begin(mlir::Value block);
  /// The first block with a part of a tile; of the tile after the last, the
  /// number of blocks.
  mlir::Value firstBlock(mlir::Value tile);
  /// The first block that has no part of a tile, nor of those before.
  mlir::Value endBlock(mlir::Value tile);
  /// Where in the workspace a block's part of a tile is, in bytes, i64: in the
  /// order of tiles, and of blocks within.
  mlir::Value partOffset(mlir::Value block, mlir::Value tile);
  /// The most parts that a tile can have.
  int64_t mostParts() const;

private:
  DeviceBuilder &b;
  const GemmConfig &config;
  int64_t slabs, tiles;
  EvenRuns runs;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_SHAREDSLABS_H
