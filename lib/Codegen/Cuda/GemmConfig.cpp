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
  return std::max(stages * slabBytes(), 2 * blockM * blockN);
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

int64_t GemmConfig::splitTiles(const ContractionForm &form) const {
  return splitK == 1 ? 0 : tiles(form) - wholeTiles;
}

int64_t GemmConfig::blocks(const ContractionForm &form) const {
  return tiles(form) + splitTiles(form) * (splitK - 1);
}

int64_t GemmConfig::workspaceBytes(const ContractionForm &form) const {
  return 4 * splitTiles(form) * splitK * blockM * blockN;
}

int64_t GemmConfig::rasterM(const ContractionForm &form) const {
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
  std::string name = "mma-" + std::to_string(blockM) + "x" +
                     std::to_string(blockN) + "x" + std::to_string(blockK) +
                     "-s" + std::to_string(stages);
  if (splitK > 1)
    name += (wholeTiles ? "-t" : "-k") + std::to_string(splitK);
  return name;
}

std::map<std::string, int64_t> GemmConfig::fields() const {
  return {{"blockM", blockM}, {"blockN", blockN},        {"blockK", blockK},
          {"stages", stages}, {"warpsM", warpsM},        {"warpsN", warpsN},
          {"splitK", splitK}, {"wholeTiles", wholeTiles}};
}

/// Every pass of a copy, 16 bytes per thread, covers whole rows.
static bool passesCover(int64_t threads, int64_t rows, int64_t columns) {
  int64_t chunks = columns / 8;
  return threads % chunks == 0 && rows % (threads / chunks) == 0;
}

bool roofline::cuda::applies(const GemmConfig &config,
                             const ContractionForm &form) {
  // A part has slabs to fetch while it computes.
  bool splits = config.splitK == 1 ||
                (form.k % config.blockK == 0 && config.splitTiles(form) > 0 &&
                 config.slabs(form) / config.splitK >= config.stages);
  bool copies =
      passesCover(config.threads(), config.blockM, config.blockK) &&
      (form.bAlongN
           ? passesCover(config.threads(), config.blockK, config.blockN)
           : passesCover(config.threads(), config.blockN, config.blockK));
  return splits && copies && config.blocks(form) < (1ll << 31) &&
         form.n >= config.blockN;
}

namespace {
struct Chip {
  double processors;
  /// Bytes of shared memory of a block, and of a multiprocessor.
  int64_t sharedPerBlock, sharedPerProcessor;
  /// FLOP/s of mma.sync, bytes/s out of L2 and of memory.
  double flops, cacheBandwidth, bandwidth;
};
} // namespace

static Chip chipOf(StringRef name) {
  if (name.starts_with("sm_90"))
    return {132, 227 << 10, 228 << 10, 620e12, 8e12, 4.3e12};
  return {108, 163 << 10, 164 << 10, 290e12, 5e12, 1.7e12};
}

static constexpr GemmConfig tileShapes[] = {
    {128, 256, 64, 3, 2, 4}, {128, 256, 64, 4, 2, 4}, {256, 128, 64, 3, 4, 2},
    {128, 256, 32, 4, 2, 4}, {128, 128, 64, 3, 2, 2}, {128, 128, 32, 4, 2, 2},
    {64, 256, 64, 3, 1, 4},  {64, 128, 64, 4, 2, 2},  {128, 64, 64, 4, 2, 2},
    {64, 64, 64, 4, 2, 2},   {32, 128, 64, 4, 1, 4},  {32, 64, 128, 4, 2, 2},
    {16, 128, 64, 4, 1, 4},  {16, 64, 128, 4, 1, 4},  {32, 32, 64, 4, 2, 2},
};

/// What the tensor cores reach where shared memory feeds such warps. On an H200
/// slabs of 32 are a tenth slower than those of 64, which have half as many
/// barriers, and blocks of four warps a twentieth slower than those of eight.
static double efficiency(const GemmConfig &config) {
  double reuse = 1.0 / config.warpM() + 1.0 / config.warpN();
  double warps = config.threads() >= 256 ? 1 : 0.95;
  double depth = config.blockK >= 64 ? 1 : 0.9;
  return warps * depth * std::min(1.0, (2.0 / 64) / reuse);
}

/// A guess at seconds, to order configurations by.
static double estimate(const GemmConfig &config, const ContractionForm &form,
                       const Chip &chip) {
  double blocks = config.blocks(form);
  double slabs = config.slabs(form);
  // The last of these rounds is of parts only, where tiles are shared.
  double rounds =
      std::ceil(config.wholeTiles / chip.processors) +
      std::ceil((blocks - config.wholeTiles) / chip.processors) / config.splitK;
  double slabFlops = 2.0 * config.blockM * config.blockN * config.blockK;
  double compute = rounds * (slabs + config.stages) * slabFlops /
                   (chip.flops / chip.processors * efficiency(config));
  double traffic =
      config.tiles(form) * slabs * config.slabBytes() / chip.cacheBandwidth;
  double floor = 2.0 * form.batchSize() *
                 (form.m * form.k + form.n * form.k + form.m * form.n) /
                 chip.bandwidth;
  // Too few blocks cannot keep memory busy.
  floor *= std::max(1.0, 1.5 * chip.processors / blocks);
  double seconds = std::max({compute, traffic, floor});
  if (config.splitK > 1)
    seconds += 3e-6 + 2.0 * config.workspaceBytes(form) / chip.bandwidth;
  return seconds;
}

/// Blocks of a tile shape that a multiprocessor holds at once: two of 128
/// threads with large tiles, at most.
static int64_t residentBlocks(const GemmConfig &config, const Chip &chip) {
  constexpr int64_t reserved = 1024;
  int64_t byShared =
      chip.sharedPerProcessor / (config.sharedBytes() + reserved);
  int64_t registers = config.warpM() * config.warpN() / 32 + 96;
  int64_t byRegisters = 65536 / (registers * config.threads());
  return std::max<int64_t>(1, std::min(byShared, byRegisters));
}

/// The tile shape, the same with its last tiles shared where they would leave
/// most multiprocessors idle, and with all shared where there are few.
static void addSplits(GemmConfig config, const ContractionForm &form,
                      const Chip &chip, SmallVectorImpl<GemmConfig> &configs) {
  auto add = [&](int64_t split, int64_t wholeTiles) {
    config.splitK = split;
    config.wholeTiles = wholeTiles;
    if (applies(config, form))
      configs.push_back(config);
  };
  add(1, 0);
  int64_t tiles = config.tiles(form);
  int64_t round = chip.processors * residentBlocks(config, chip);
  if (int64_t rest = tiles % round; tiles > round && rest != 0) {
    // Parts may take several rounds, of a fraction of a tile's time each, but
    // fewer than there are parts.
    for (int64_t split = 2; split <= 8; ++split)
      if ((split - 1) * round >= rest * split)
        add(split, tiles - rest);
    return;
  }
  for (int64_t split = 2; split <= 16 && tiles * (split - 1) < round; ++split)
    add(split, 0);
}

/// As many stages as there are slabs, at most.
static GemmConfig shortened(GemmConfig config, const ContractionForm &form) {
  int64_t slabs = llvm::divideCeil(form.k, config.blockK);
  config.stages = std::clamp<int64_t>(slabs, 2, config.stages);
  return config;
}

static bool sameTile(const GemmConfig &x, const GemmConfig &y) {
  return x.blockM == y.blockM && x.blockN == y.blockN && x.blockK == y.blockK;
}

/// The first `most`, at most two of each tile: estimates are rough, and tiles
/// differ in more than stages and ways to share them do. Not both share last
/// tiles only: one shows whether that pays.
static SmallVector<GemmConfig> varied(ArrayRef<GemmConfig> configs,
                                      size_t most) {
  SmallVector<GemmConfig> kept;
  for (const GemmConfig &config : configs) {
    auto same = [&](const GemmConfig &other) {
      return sameTile(config, other);
    };
    auto sharesLast = [&](const GemmConfig &other) {
      return sameTile(config, other) && other.wholeTiles > 0;
    };
    if (config.wholeTiles > 0 && llvm::any_of(kept, sharesLast))
      continue;
    auto equal = [&](const GemmConfig &other) {
      return config.name() == other.name();
    };
    if (kept.size() < most && llvm::count_if(kept, same) < 2 &&
        llvm::none_of(kept, equal))
      kept.push_back(config);
  }
  return kept;
}

SmallVector<GemmConfig> roofline::cuda::gemmConfigs(const ContractionForm &form,
                                                    StringRef chipName) {
  constexpr size_t most = 6;
  Chip chip = chipOf(chipName);
  SmallVector<GemmConfig> configs;
  for (const GemmConfig &shape : tileShapes) {
    GemmConfig config = shortened(shape, form);
    if (config.sharedBytes() <= chip.sharedPerBlock)
      addSplits(config, form, chip, configs);
  }
  llvm::stable_sort(configs, [&](const GemmConfig &x, const GemmConfig &y) {
    return estimate(x, form, chip) < estimate(y, form, chip);
  });
  return varied(configs, most);
}
