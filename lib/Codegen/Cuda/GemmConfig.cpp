//===- GemmConfig.cpp - Tile configurations of products -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/GemmConfig.h"

#include <cmath>

using namespace mlir;
using namespace roofline::cuda;

int64_t GemmConfig::sharedBytes() const {
  if (keepingBlocks)
    return slabBytesA() + stages * (slabBytes() - slabBytesA());
  int64_t rowBytes = 2 * warpsM * warpsN * warpN();
  int64_t staged = rowBytes * std::max(stagedRows(), 2 * fusedRows);
  return std::max(stages * slabBytes(), stagedOffset() + staged);
}

int64_t GemmConfig::slabs(const ContractionForm &form) const {
  return llvm::divideCeil(form.k, blockK);
}

int64_t GemmConfig::tilesM(const ContractionForm &form) const {
  return llvm::divideCeil(form.m, blockM);
}

int64_t GemmConfig::tilesN(const ContractionForm &form) const {
  return llvm::divideCeil(form.n, blockN);
}

int64_t GemmConfig::tiles(const ContractionForm &form) const {
  return form.batchSize() * tilesM(form) * tilesN(form);
}

int64_t GemmConfig::sharedTiles(const ContractionForm &form) const {
  return sharedBlocks == 0 ? 0 : tiles(form) - wholeTiles;
}

int64_t GemmConfig::blocks(const ContractionForm &form) const {
  if (persistentBlocks)
    return persistentBlocks;
  if (keepingBlocks)
    return keepingBlocks;
  return tiles(form) - sharedTiles(form) + sharedBlocks;
}

int64_t GemmConfig::workspaceBytes(const ContractionForm &form) const {
  return sharedBlocks == 0
             ? 0
             : 4 * (sharedBlocks + sharedTiles(form)) * blockM * blockN;
}

int64_t GemmConfig::counterBytes(const ContractionForm &form) const {
  return lastAdds ? 4 * sharedTiles(form) : 0;
}

int64_t GemmConfig::rasterM(const ContractionForm &form) const {
  if (keepingBlocks)
    return 1;
  // About as many blocks as run at once, in a region that is about square.
  double resident = blockM * blockN > 128 * 128 ? 128 : 256;
  int64_t group = std::lround(std::sqrt(resident * blockN / blockM));
  int64_t tiles = tilesM(form);
  return 2 * tiles <= 3 * group ? tiles : group;
}

int64_t GemmConfig::paddedFlops(const ContractionForm &form) const {
  return 2 * tiles(form) * blockM * blockN * slabs(form) * blockK;
}

std::string GemmConfig::name() const {
  std::string name = (inputBytes == 2 ? "mma-" : "fma-") +
                     std::to_string(blockM) + "x" + std::to_string(blockN) +
                     "x" + std::to_string(blockK) + "-s" +
                     std::to_string(stages);
  if (inputBytes == 2 && threads() > 128 && warpM() * warpN() < 64 * 64)
    name += "-w" + std::to_string(warpsM * warpsN);
  if (sharedBlocks)
    name += (wholeTiles ? "-t" : "-e") + std::to_string(sharedBlocks);
  if (lastAdds)
    name += "-l";
  if (persistentBlocks)
    name += "-p";
  if (keepingBlocks)
    name += "-r";
  return name;
}

std::map<std::string, int64_t> GemmConfig::fields() const {
  return {{"blockM", blockM},
          {"blockN", blockN},
          {"blockK", blockK},
          {"stages", stages},
          {"warpsM", warpsM},
          {"warpsN", warpsN},
          {"sharedBlocks", sharedBlocks},
          {"wholeTiles", wholeTiles},
          {"persistentBlocks", persistentBlocks},
          {"keepingBlocks", keepingBlocks},
          {"lastAdds", lastAdds}};
}

/// Every pass of a copy, `bytes` per thread, covers whole rows.
static bool passesCover(int64_t threads, int64_t rows, int64_t columns,
                        int64_t bytes, int64_t elementBytes) {
  int64_t copies = columns * elementBytes / bytes;
  return copies > 0 && threads % copies == 0 && rows % (threads / copies) == 0;
}

/// A block that goes from tile to tile stores by way of shared memory, and
/// fetches whole slabs.
static bool canPersist(const GemmConfig &config, const ContractionForm &form) {
  bool staged = form.isFused() || !form.outputType.isF32();
  return !config.sharedBlocks && staged && form.k % config.blockK == 0 &&
         config.stages <= config.slabs(form) + 1 &&
         config.persistentBlocks <= config.tiles(form);
}

/// A block that keeps rows has all of k in one slab, whose rows its swizzle
/// covers, and of every row of tiles more than it fetches ahead.
static bool canKeep(const GemmConfig &config, const ContractionForm &form) {
  int64_t tiles = config.tiles(form);
  return !config.sharedBlocks && !config.persistentBlocks && !form.bAlongN &&
         form.inputBytes() == 2 && form.k == config.blockK &&
         form.k % 64 == 0 && llvm::isPowerOf2_64(form.k) &&
         config.warpN() % 32 == 0 && config.tilesN(form) >= config.stages &&
         tiles >= 2 * config.stages * config.keepingBlocks &&
         tiles * (config.keepingBlocks + 1) < (1ll << 31);
}

/// Parts have slabs to fetch while they compute, also where a run that becomes
/// two has been shortened at both ends.
static bool canShare(const GemmConfig &config, const ContractionForm &form) {
  int64_t tiles = config.sharedTiles(form), slabs = config.slabs(form);
  if (form.k % config.blockK != 0 || tiles <= 0 ||
      tiles * slabs * (config.sharedBlocks + 1) >= (1ll << 31))
    return false;
  int64_t run = tiles * slabs / config.sharedBlocks;
  bool isEven = config.sharedBlocks % tiles == 0;
  return run >= (isEven ? 1 : 2) * config.stages;
}

bool roofline::cuda::applies(const GemmConfig &config,
                             const ContractionForm &form) {
  bool shares = !config.sharedBlocks || canShare(config, form);
  int64_t threads = config.threads();
  auto covers = [&](int64_t rows, int64_t columns, int64_t bytes) {
    return passesCover(threads, rows, columns, bytes, config.inputBytes);
  };
  bool copies =
      covers(config.blockM, config.blockK, form.alignA) &&
      (form.bAlongN ? covers(config.blockK, config.blockN, form.alignB)
                    : covers(config.blockN, config.blockK, form.alignB));
  bool persists = !config.persistentBlocks || canPersist(config, form);
  bool keeps = !config.keepingBlocks || canKeep(config, form);
  bool adds = !config.lastAdds || config.sharedBlocks;
  // As lanes read them (GemmLanes.h).
  bool isKnown = config.inputBytes == 2 || config.blockK == 16;
  return isKnown && config.inputBytes == form.inputBytes() && shares &&
         persists && keeps && adds && copies &&
         config.blocks(form) < (1ll << 31) && form.n >= config.blockN;
}
