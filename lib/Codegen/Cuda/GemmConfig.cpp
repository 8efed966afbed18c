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

int64_t GemmConfig::splitTiles(const ContractionForm &form) const {
  return splitK == 1 ? 0 : tiles(form) - wholeTiles;
}

int64_t GemmConfig::blocks(const ContractionForm &form) const {
  if (persistentBlocks)
    return persistentBlocks;
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
  if (threads() > 128 && warpM() * warpN() < 64 * 64)
    name += "-w" + std::to_string(warpsM * warpsN);
  if (splitK > 1)
    name += (wholeTiles ? "-t" : "-k") + std::to_string(splitK);
  if (persistentBlocks)
    name += "-p";
  return name;
}

std::map<std::string, int64_t> GemmConfig::fields() const {
  return {{"blockM", blockM},
          {"blockN", blockN},
          {"blockK", blockK},
          {"stages", stages},
          {"warpsM", warpsM},
          {"warpsN", warpsN},
          {"splitK", splitK},
          {"wholeTiles", wholeTiles},
          {"persistentBlocks", persistentBlocks}};
}

/// Every pass of a copy, 16 bytes per thread, covers whole rows.
static bool passesCover(int64_t threads, int64_t rows, int64_t columns) {
  int64_t chunks = columns / 8;
  return threads % chunks == 0 && rows % (threads / chunks) == 0;
}

/// A block that goes from tile to tile stores products of 16 bits, and fetches
/// whole slabs.
static bool canPersist(const GemmConfig &config, const ContractionForm &form) {
  return config.splitK == 1 && !form.outputType.isF32() && !form.isFused() &&
         form.k % config.blockK == 0 &&
         config.stages == config.slabs(form) + 1 &&
         config.persistentBlocks <= config.tiles(form);
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
  bool persists = !config.persistentBlocks || canPersist(config, form);
  return splits && persists && copies && config.blocks(form) < (1ll << 31) &&
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
    {128, 256, 64, 4, 2, 4}, {128, 256, 64, 3, 2, 4}, {256, 128, 64, 3, 4, 2},
    {128, 256, 32, 4, 2, 4}, {128, 128, 64, 3, 2, 2}, {128, 128, 32, 4, 2, 2},
    {64, 256, 64, 3, 1, 4},  {64, 128, 64, 4, 2, 2},  {128, 64, 64, 4, 2, 2},
    {64, 64, 64, 4, 2, 2},   {32, 128, 64, 4, 1, 4},  {32, 64, 128, 4, 2, 2},
    {16, 128, 64, 4, 1, 4},  {16, 64, 128, 4, 1, 4},  {32, 32, 64, 4, 2, 2},
    {128, 128, 64, 3, 2, 4},
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

/// Blocks of a tile shape that a multiprocessor holds at once.
static int64_t residentBlocks(const GemmConfig &config, const Chip &chip) {
  constexpr int64_t reserved = 1024;
  int64_t byShared =
      chip.sharedPerProcessor / (config.sharedBytes() + reserved);
  int64_t registers = config.warpM() * config.warpN() / 32 + 64;
  int64_t byRegisters = 65536 / (registers * config.threads());
  return std::max<int64_t>(1, std::min(byShared, byRegisters));
}

/// Where tiles are of a few slabs only: how much longer than computing it takes
/// to fetch the first ones, unless they are there already, and to store the
/// result, while nothing but other blocks computes.
static double latencyFactor(const GemmConfig &config, const Chip &chip,
                            double tileSeconds) {
  double latency = config.persistentBlocks ? 0.8e-6 : 2.5e-6;
  return std::max(1.0,
                  (1 + latency / tileSeconds) / residentBlocks(config, chip));
}

/// Seconds that multiprocessors compute.
static double computeSeconds(const GemmConfig &config,
                             const ContractionForm &form, const Chip &chip) {
  double slabs = config.slabs(form);
  // The last of these rounds is of parts only, where tiles are shared.
  int64_t parts =
      config.persistentBlocks ? config.tiles(form) : config.blocks(form);
  double rounds =
      std::ceil(config.wholeTiles / chip.processors) +
      std::ceil((parts - config.wholeTiles) / chip.processors) / config.splitK;
  double slabSeconds = 2.0 * config.blockM * config.blockN * config.blockK /
                       (chip.flops / chip.processors * efficiency(config));
  if (slabs <= 4)
    return rounds * slabs * slabSeconds *
           latencyFactor(config, chip, slabs * slabSeconds);
  return rounds * (slabs + config.stages) * slabSeconds;
}

/// How much longer memory takes where too few bytes are under way.
static double idleMemoryFactor(const GemmConfig &config,
                               const ContractionForm &form, const Chip &chip) {
  constexpr double enoughPerProcessor = 48 << 10;
  double blocks = std::min<double>(
      config.blocks(form), chip.processors * residentBlocks(config, chip));
  double underWay = blocks * (config.stages - 1) * config.slabBytes();
  return std::max(1.0, enoughPerProcessor * chip.processors / underWay);
}

/// A guess at seconds, to order configurations by.
static double estimate(const GemmConfig &config, const ContractionForm &form,
                       const Chip &chip) {
  double results = 2.0 * form.batchSize() * form.m * form.n;
  double traffic =
      (double(config.tiles(form)) * config.slabs(form) * config.slabBytes() +
       results) /
      chip.cacheBandwidth;
  double operands =
      2.0 * form.batchSize() * (form.m * form.k + form.n * form.k);
  double memory = (operands + results) / chip.bandwidth *
                  idleMemoryFactor(config, form, chip);
  double compute = computeSeconds(config, form, chip);
  // Nothing overlaps entirely.
  double seconds = std::max({compute, traffic, memory}) + compute / 8;
  if (config.splitK > 1)
    seconds += 3e-6 + 2.0 * config.workspaceBytes(form) / chip.bandwidth;
  return seconds;
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
  // More parts than run at once even out how much the processors have to do.
  for (int64_t split = 2; split <= 16; ++split)
    if (tiles * (split - 1) < round || tiles * split <= 3 * chip.processors)
      add(split, 0);
}

/// The tile shape, with blocks that go from tile to tile, where tiles are of so
/// few slabs that fetching the first one takes most of the time. Large parts of
/// warps only: between small ones the larger slabs' reuse is lost.
static void addPersistent(GemmConfig config, const ContractionForm &form,
                          const Chip &chip,
                          SmallVectorImpl<GemmConfig> &configs) {
  if (config.slabs(form) > 4 || config.blockK < 64 ||
      config.warpM() * config.warpN() < 64 * 64)
    return;
  config.stages = config.slabs(form) + 1;
  config.persistentBlocks = 1;
  config.persistentBlocks = chip.processors * residentBlocks(config, chip);
  if (config.sharedBytes() <= chip.sharedPerBlock && applies(config, form))
    configs.push_back(config);
}

/// As many stages as there are slabs, at most.
static GemmConfig shortened(GemmConfig config, const ContractionForm &form) {
  int64_t slabs = llvm::divideCeil(form.k, config.blockK);
  config.stages = std::clamp<int64_t>(slabs, 2, config.stages);
  return config;
}

static bool sameTile(const GemmConfig &x, const GemmConfig &y) {
  return x.blockM == y.blockM && x.blockN == y.blockN && x.blockK == y.blockK &&
         x.threads() == y.threads() &&
         !x.persistentBlocks == !y.persistentBlocks;
}

/// The first `most`, at most two of each tile: estimates are rough, and tiles
/// differ in more than stages and ways to share them do. Not both share last
/// tiles only: one shows whether that pays. Nor do they differ in stages only,
/// which hardly matter once there are three.
static SmallVector<GemmConfig> varied(ArrayRef<GemmConfig> configs,
                                      size_t most) {
  SmallVector<GemmConfig> kept;
  for (const GemmConfig &config : configs) {
    auto same = [&](const GemmConfig &other) {
      return sameTile(config, other);
    };
    auto tooSimilar = [&](const GemmConfig &other) {
      bool bothShareLast = config.wholeTiles > 0 && other.wholeTiles > 0;
      bool bothShareAll = config.splitK == other.splitK &&
                          !config.wholeTiles == !other.wholeTiles;
      return sameTile(config, other) && (bothShareLast || bothShareAll);
    };
    if (kept.size() < most && llvm::count_if(kept, same) < 2 &&
        llvm::none_of(kept, tooSimilar))
      kept.push_back(config);
  }
  return kept;
}

SmallVector<GemmConfig> roofline::cuda::gemmConfigs(const ContractionForm &form,
                                                    StringRef chipName) {
  constexpr size_t most = 8;
  Chip chip = chipOf(chipName);
  SmallVector<GemmConfig> configs;
  for (const GemmConfig &shape : tileShapes) {
    GemmConfig config = shortened(shape, form);
    if (config.sharedBytes() <= chip.sharedPerBlock)
      addSplits(config, form, chip, configs);
    addPersistent(config, form, chip, configs);
  }
  llvm::stable_sort(configs, [&](const GemmConfig &x, const GemmConfig &y) {
    return estimate(x, form, chip) < estimate(y, form, chip);
  });
  return varied(configs, most);
}
