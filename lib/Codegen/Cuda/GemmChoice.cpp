//===- GemmChoice.cpp - Which tile configurations to try ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/GemmConfig.h"

using namespace mlir;
using namespace roofline::cuda;

namespace {
struct Chip {
  double processors;
  /// Bytes of shared memory of a block, and of a multiprocessor.
  int64_t sharedPerBlock, sharedPerProcessor;
  /// FLOP/s of mma.sync and of f32 vectors, bytes/s out of L2 and of memory.
  double matrixFlops, vectorFlops, cacheBandwidth, bandwidth;
};
} // namespace

static Chip chipOf(StringRef name) {
  if (name.starts_with("sm_90"))
    return {132, 227 << 10, 228 << 10, 620e12, 60e12, 9e12, 4.3e12};
  return {108, 163 << 10, 164 << 10, 290e12, 19e12, 5e12, 1.7e12};
}

static constexpr GemmConfig tileShapes[] = {
    {128, 256, 64, 4, 2, 4},  {128, 256, 64, 3, 2, 4}, {256, 128, 64, 3, 4, 2},
    {128, 256, 32, 4, 2, 4},  {128, 128, 64, 3, 2, 2}, {128, 128, 32, 4, 2, 2},
    {64, 256, 64, 5, 1, 4},   {64, 256, 64, 3, 1, 4},  {64, 128, 64, 4, 2, 2},
    {128, 64, 64, 4, 2, 2},   {64, 64, 64, 4, 2, 2},   {32, 128, 64, 4, 1, 4},
    {32, 64, 128, 4, 2, 2},   {16, 128, 64, 4, 1, 4},  {16, 64, 128, 6, 1, 4},
    {32, 32, 64, 4, 2, 2},    {128, 128, 64, 3, 2, 4}, {64, 128, 128, 4, 2, 2},
    {128, 128, 128, 3, 2, 2}, {16, 128, 128, 5, 1, 4},
};

/// Of f32. Warps' parts of 64x32 leave 64 sums with each lane.
static constexpr GemmConfig laneShapes[] = {
    {128, 128, 16, 4, 2, 4}, {128, 64, 16, 4, 2, 2}, {64, 128, 16, 4, 1, 4},
    {64, 64, 16, 4, 2, 2},   {32, 128, 16, 4, 1, 4}, {32, 64, 16, 4, 1, 2},
    {16, 64, 16, 4, 1, 2},   {32, 32, 16, 4, 2, 2},
};

/// What lanes reach that read two reals at a time, of 8-byte loads of which a
/// multiprocessor does half a warp's per clock, while it multiplies and adds
/// 128 times.
static double laneEfficiency(const GemmConfig &config) {
  double loads = 2 * (config.warpM() / 8.0 + config.warpN() / 4.0);
  double multiplyAdds = config.warpM() * config.warpN() * 2 / 128.0;
  return 0.8 * std::min(1.0, multiplyAdds / loads);
}

/// What the tensor cores reach where shared memory feeds such warps. On an H200
/// slabs of 32 are a tenth slower than those of 64, which have half as many
/// barriers, and blocks of four warps a twentieth slower than those of eight.
/// With slabs of 128, small parts of warps took a fifth less than with 64.
static double efficiency(const GemmConfig &config) {
  if (config.inputBytes == 4)
    return laneEfficiency(config);
  double ofA = config.keepingBlocks ? 0 : 1.0 / config.warpN();
  double reuse = 1.0 / config.warpM() + ofA;
  double warps = config.threads() >= 256 ? 1 : 0.95;
  bool isSmall = config.warpM() * config.warpN() < 64 * 64;
  double depth = config.blockK < 64                ? 0.9
                 : config.blockK >= 128 && isSmall ? 1.25
                                                   : 1;
  return warps * depth * std::min(1.0, (2.0 / 64) / reuse);
}

/// Blocks of a tile shape that a multiprocessor holds at once.
static int64_t residentBlocks(const GemmConfig &config, const Chip &chip) {
  constexpr int64_t reserved = 1024;
  int64_t byShared =
      chip.sharedPerProcessor / (config.sharedBytes() + reserved);
  bool keeps = config.keepingBlocks != 0;
  int64_t kept = keeps ? config.warpM() * config.blockK / 64 : 0;
  int64_t columns = keeps ? 32 : config.warpN();
  int64_t registers = kept + config.warpM() * columns / 32 + 64;
  int64_t byRegisters = 65536 / (registers * config.threads());
  return std::max<int64_t>(1, std::min(byShared, byRegisters));
}

/// Where tiles are of a few slabs only: how much longer than computing it takes
/// to fetch the first ones, unless they are there already, and to store the
/// result, while nothing but other blocks computes.
static double latencyFactor(const GemmConfig &config, const Chip &chip,
                            double tileSeconds) {
  double latency = config.keepingBlocks      ? 0.4e-6
                   : config.persistentBlocks ? 0.8e-6
                                             : 2.5e-6;
  return std::max(1.0,
                  (1 + latency / tileSeconds) / residentBlocks(config, chip));
}

/// Whether some block that shares tiles takes parts of two of them.
static bool crossesTiles(const GemmConfig &config,
                         const ContractionForm &form) {
  int64_t shared = config.sharedTiles(form);
  return shared && config.sharedBlocks % shared != 0;
}

/// Seconds that multiprocessors compute.
static double computeSeconds(const GemmConfig &config,
                             const ContractionForm &form, const Chip &chip) {
  double slabs = config.slabs(form);
  int64_t shared = config.sharedTiles(form);
  double rounds = std::ceil((config.tiles(form) - shared) / chip.processors);
  double peak = config.inputBytes == 4 ? chip.vectorFlops : chip.matrixFlops;
  double slabSeconds = 2.0 * config.blockM * config.blockN * config.blockK /
                       (peak / chip.processors * efficiency(config));
  if (slabs <= 4)
    return rounds * slabs * slabSeconds *
           latencyFactor(config, chip, slabs * slabSeconds);
  // Slabs' time that a tile takes to begin and to end: three of 64.
  double edges = 3.0 * 64 / config.blockK;
  double perProcessor = rounds * (slabs + edges);
  if (shared) {
    double run = double(shared) * slabs / config.sharedBlocks;
    perProcessor += std::ceil(config.sharedBlocks / chip.processors) *
                    (run + (crossesTiles(config, form) ? 2 * edges : edges));
  }
  return perProcessor * slabSeconds;
}

/// How much longer memory takes where too few bytes of the larger operand are
/// under way; the other one mostly comes out of the cache.
static double idleMemoryFactor(const GemmConfig &config,
                               const ContractionForm &form, const Chip &chip) {
  // On an H200, five slabs of 16 KiB under way for each of 104 blocks took a
  // twelfth less than three, and more no less.
  constexpr double enoughPerProcessor = 60 << 10;
  double blocks = std::min<double>(
      config.blocks(form), chip.processors * residentBlocks(config, chip));
  int64_t rows = form.n >= form.m ? config.blockN : config.blockM;
  double underWay =
      blocks * (config.stages - 1) * config.inputBytes * rows * config.blockK;
  return std::max(1.0, enoughPerProcessor * chip.processors / underWay);
}

/// Bytes that multiprocessors read of operands.
static double operandTraffic(const GemmConfig &config,
                             const ContractionForm &form) {
  double tiles = config.tiles(form), slabs = config.slabs(form);
  double all = tiles * slabs * config.slabBytes();
  if (!config.keepingBlocks)
    return all;
  double ofA = tiles * config.slabBytesA();
  return all - ofA + ofA / config.tilesN(form);
}

/// A guess at seconds, to order configurations by.
static double estimate(const GemmConfig &config, const ContractionForm &form,
                       const Chip &chip) {
  double results =
      double(form.inputBytes()) * form.batchSize() * form.m * form.n;
  double traffic =
      (operandTraffic(config, form) + results) / chip.cacheBandwidth;
  double operands = double(form.inputBytes()) * form.batchSize() *
                    (form.m * form.k + form.n * form.k);
  double memory = (operands + results) / chip.bandwidth *
                  idleMemoryFactor(config, form, chip);
  double compute = computeSeconds(config, form, chip);
  // Nothing overlaps entirely.
  double seconds = std::max({compute, traffic, memory}) + compute / 8;
  // Parts are written and read again, while little else is under way: on an
  // H200, five of 128x256 for each tile took ten microseconds.
  if (config.sharedBlocks)
    seconds += 3e-6 + 3.0 * config.workspaceBytes(form) / chip.cacheBandwidth;
  return seconds;
}

/// The tile shape, the same with its last tiles shared where they would leave
/// multiprocessors idle, and with all shared where there are few.
static void addShared(GemmConfig config, const ContractionForm &form,
                      const Chip &chip, SmallVectorImpl<GemmConfig> &configs) {
  auto add = [&](int64_t blocks, int64_t wholeTiles) {
    config.sharedBlocks = blocks;
    config.wholeTiles = wholeTiles;
    if (applies(config, form))
      configs.push_back(config);
  };
  add(0, 0);
  int64_t processors = chip.processors, tiles = config.tiles(form);
  int64_t round = processors * residentBlocks(config, chip);
  int64_t rest = tiles % round;
  if (rest == 0)
    return;
  if (tiles > round) {
    // Runs of less than a tile, or of one to two.
    add(round, tiles - rest);
    add(round, tiles - rest - round);
    // Parts of one tile only, in a few rounds of their own.
    for (int64_t split = 2; split <= 6 && rest * split <= 4 * round; ++split)
      add(rest * split, tiles - rest);
    return;
  }
  add(round, 0);
  if (round != processors)
    add(processors, 0);
  // Parts of one tile only: fewer to add.
  for (int64_t split = 2; split <= 16; ++split)
    if (tiles * split > round / 2 && tiles * split <= round)
      add(tiles * split, 0);
}

/// The tile shape, with blocks that go from tile to tile, where tiles are of so
/// few slabs that fetching the first one takes much of the time. Large parts of
/// warps only: between small ones the larger slabs' reuse is lost.
static void addPersistent(GemmConfig config, const ContractionForm &form,
                          const Chip &chip,
                          SmallVectorImpl<GemmConfig> &configs) {
  if (config.slabs(form) > 32 || config.blockK < 64 ||
      config.warpM() * config.warpN() < 64 * 64)
    return;
  if (config.slabs(form) <= 4)
    config.stages = config.slabs(form) + 1;
  config.persistentBlocks = 1;
  config.persistentBlocks = chip.processors * residentBlocks(config, chip);
  if (config.sharedBytes() <= chip.sharedPerBlock && applies(config, form))
    configs.push_back(config);
}

/// Rows that are kept, where sums are so short that warps hold all of them.
static void addKept(const ContractionForm &form, const Chip &chip,
                    SmallVectorImpl<GemmConfig> &configs) {
  for (GemmConfig config : {GemmConfig{128, 128, form.k, 3, 4, 2},
                            GemmConfig{128, 64, form.k, 4, 2, 2}}) {
    config.keepingBlocks = chip.processors;
    // A block more on a multiprocessor is worth a stage, down to three.
    if (residentBlocks(config, chip) == 1 && config.threads() <= 128)
      config.stages = 3;
    config.keepingBlocks *= residentBlocks(config, chip);
    if (config.sharedBytes() <= chip.sharedPerBlock && applies(config, form))
      configs.push_back(config);
  }
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
         !x.persistentBlocks == !y.persistentBlocks &&
         !x.keepingBlocks == !y.keepingBlocks;
}

/// The first `most`, at most three of each tile: estimates are rough, and tiles
/// differ in more than stages and ways to share them do. No two share last
/// tiles only: one shows whether that pays. Nor do they differ in stages only,
/// which hardly matter once there are three.
static SmallVector<GemmConfig>
varied(ArrayRef<GemmConfig> configs, const ContractionForm &form, size_t most) {
  SmallVector<GemmConfig> kept;
  for (const GemmConfig &config : configs) {
    auto same = [&](const GemmConfig &other) {
      return sameTile(config, other);
    };
    auto tooSimilar = [&](const GemmConfig &other) {
      bool bothShareLast =
          config.wholeTiles > 0 && other.wholeTiles > 0 &&
          crossesTiles(config, form) == crossesTiles(other, form);
      bool bothShareAll = config.sharedBlocks == other.sharedBlocks &&
                          !config.wholeTiles == !other.wholeTiles;
      return sameTile(config, other) && (bothShareLast || bothShareAll);
    };
    if (kept.size() < most && llvm::count_if(kept, same) < 3 &&
        llvm::none_of(kept, tooSimilar))
      kept.push_back(config);
  }
  // One is not shared, to compare with.
  auto isWhole = [](const GemmConfig &config) {
    return config.sharedBlocks == 0;
  };
  const GemmConfig *whole = llvm::find_if(configs, isWhole);
  if (whole != configs.end() && llvm::none_of(kept, isWhole))
    kept.back() = *whole;
  return kept;
}

/// Once more as one kernel, the first that share tiles of each size, where
/// tiles are so few that what a second kernel takes to begin is much of their
/// time.
static void addArrivals(const ContractionForm &form, const Chip &chip,
                        SmallVectorImpl<GemmConfig> &configs) {
  constexpr size_t most = 3;
  SmallVector<GemmConfig> added;
  for (GemmConfig config : configs) {
    auto isOfSize = [&](const GemmConfig &other) {
      return config.blockM == other.blockM && config.blockN == other.blockN;
    };
    if (!config.sharedBlocks || config.tiles(form) >= 2 * chip.processors ||
        added.size() == most || llvm::any_of(added, isOfSize))
      continue;
    config.lastAdds = true;
    added.push_back(config);
  }
  configs.append(added);
}

SmallVector<GemmConfig> roofline::cuda::gemmConfigs(const ContractionForm &form,
                                                    StringRef chipName) {
  constexpr size_t most = 9;
  Chip chip = chipOf(chipName);
  SmallVector<GemmConfig> configs;
  bool byLanes = form.inputType.isF32();
  for (GemmConfig config :
       byLanes ? ArrayRef(laneShapes) : ArrayRef(tileShapes)) {
    config = shortened(config, form);
    config.inputBytes = form.inputBytes();
    if (config.sharedBytes() <= chip.sharedPerBlock)
      addShared(config, form, chip, configs);
    addPersistent(config, form, chip, configs);
  }
  addKept(form, chip, configs);
  llvm::stable_sort(configs, [&](const GemmConfig &x, const GemmConfig &y) {
    return estimate(x, form, chip) < estimate(y, form, chip);
  });
  configs = varied(configs, form, most);
  addArrivals(form, chip, configs);
  return configs;
}
