//===- GemmConfig.h - Tile configurations of products -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_CUDA_GEMMCONFIG_H
#define ROOFLINE_CODEGEN_CUDA_GEMMCONFIG_H

#include "Roofline/Codegen/Cuda/ContractionForm.h"

#include <map>
#include <string>

namespace roofline::cuda {

/// How a product is cut up: a block computes blockM x blockN of C in slabs of
/// blockK, each of its warps an equal part of that; `stages` slabs are in
/// shared memory at a time. The first `wholeTiles` tiles are one block's work
/// each; where `sharedBlocks` is not 0, so many blocks share the slabs of all
/// others evenly (SharedSlabs.h).
struct GemmConfig {
  int64_t blockM, blockN, blockK;
  int64_t stages;
  int64_t warpsM, warpsN;
  int64_t sharedBlocks = 0;
  int64_t wholeTiles = 0;
  /// 0: a block per tile or part. Otherwise the number of blocks, each of which
  /// computes one tile after the other; the next one's first slabs arrive while
  /// the last ones of a tile are computed, and while it is stored.
  int64_t persistentBlocks = 0;
  /// Where it is not 0, the number of blocks, which keep rows of A while
  /// columns of B pass (GemmKeptRows.h); `stages` is how many tiles of B are in
  /// shared memory.
  int64_t keepingBlocks = 0;

  /// Of an element of A or B: 2 where mma.sync multiplies, 4 where lanes do
  /// (GemmLanes.h).
  int64_t inputBytes = 2;
  /// Whether the last of a shared tile's blocks to arrive adds its parts, in
  /// place of a second kernel (GemmArrival.h).
  bool lastAdds = false;

  int64_t threads() const { return 32 * warpsM * warpsN; }
  int64_t warpM() const { return blockM / warpsM; }
  int64_t warpN() const { return blockN / warpsN; }
  /// Bytes of a slab of A, and of A and B together.
  int64_t slabBytesA() const { return inputBytes * blockM * blockK; }
  int64_t slabBytes() const { return inputBytes * (blockM + blockN) * blockK; }
  /// Rows of its part of C that a warp has in shared memory at a time, on the
  /// way to global memory; as f32 where something follows the product.
  int64_t stagedRows() const { return persistentBlocks ? 16 : warpM(); }
  static constexpr int64_t fusedRows = 16;
  /// Where in shared memory the first warp has them: in place of the slabs, or
  /// after them where those of the next tile arrive.
  int64_t stagedOffset() const {
    return persistentBlocks ? stages * slabBytes() : 0;
  }
  /// Dynamic shared memory.
  int64_t sharedBytes() const;
  /// Slabs of a tile.
  int64_t slabs(const ContractionForm &form) const;
  int64_t tilesM(const ContractionForm &form) const;
  int64_t tilesN(const ContractionForm &form) const;
  /// Of all products, and those of them that are shared.
  int64_t tiles(const ContractionForm &form) const;
  int64_t sharedTiles(const ContractionForm &form) const;
  int64_t blocks(const ContractionForm &form) const;
  /// Of the parts of shared tiles,
  /// f32[sharedBlocks + sharedTiles][blockM][blockN].
  int64_t workspaceBytes(const ContractionForm &form) const;
  /// Of the counts of parts that are there, u32[sharedTiles]; 0 where nothing
  /// is counted.
  int64_t counterBytes(const ContractionForm &form) const;
  /// Buffers that kernels take behind the arguments: the workspace, the
  /// counters.
  unsigned numBuffers() const { return (sharedBlocks != 0) + lastAdds; }
  /// Tiles along M that are walked before the next along N, so that the blocks
  /// that run at once share rows of A and of B in the cache.
  int64_t rasterM(const ContractionForm &form) const;
  /// FLOP with what is computed twice or beyond the edges.
  int64_t paddedFlops(const ContractionForm &form) const;

  /// E.g. `mma-128x256x64-s3-e132`, or `fma-…` where lanes multiply; `-e132`
  /// where 132 blocks share all tiles; `-t132` where only the last tiles are
  /// shared, then `-l` where the last block to arrive adds the parts; `-p`
  /// where blocks are persistent, `-r` where they keep rows, `-w8` where there
  /// are more warps than such a tile needs.
  std::string name() const;
  std::map<std::string, int64_t> fields() const;
};

/// Whether the schedule covers the form with such tiles.
bool applies(const GemmConfig &config, const ContractionForm &form);

/// Configurations for `form` on `chip`, the likeliest to be fastest first.
llvm::SmallVector<GemmConfig> gemmConfigs(const ContractionForm &form,
                                          llvm::StringRef chip);

} // namespace roofline::cuda

#endif // ROOFLINE_CODEGEN_CUDA_GEMMCONFIG_H
