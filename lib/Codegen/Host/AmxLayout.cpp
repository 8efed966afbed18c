//===- AmxLayout.cpp - Where all is that AMX multiplies -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AmxLayout.h"

#include "AmxTiles.h"
#include "Roofline/Codegen/Host/HostTarget.h"
#include "llvm/Support/FormatVariadic.h"

#include <limits>

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

static constexpr int64_t side = AmxTiles::side;

/// Of x, what stays in the second cache, which is of 2 MiB wherever AMX is.
static constexpr int64_t cachedWords = (int64_t(1) << 20) / 4;

/// Of x at a time, where it does not stay there as a whole: more read weights
/// less often, but sums more often.
static constexpr int64_t blockRows = 256;

bool host::isForAmx(const Product &product) {
  return hostTarget().hasAmxBF16 && product.perWord == 2;
}

static AmxConfig configFor(const Product &product) {
  // Of rows that are all in one tile each weight is used once.
  constexpr int64_t all = std::numeric_limits<int32_t>::max();
  if (product.m.extent <= side)
    return {1, 4, all};
  if (product.m.extent <= 2 * side)
    return {2, 2, all};
  return {2, 2, 128};
}

/// Whole tiles and whole words only, of rows that are not so far apart that all
/// of a tile's are in one set of the first cache.
static bool hasTilesOfX(const Product &p) {
  constexpr int64_t setBytes = 4096, wordBytes = 4;
  auto isWhole = [&](const ContractedDim &dim) {
    return dim.x % p.perWord == 0;
  };
  return p.k.x == 1 && p.m.extent % side == 0 &&
         p.k.extent % (side * p.perWord) == 0 && isWhole(p.m) &&
         llvm::all_of(p.batch, isWhole) &&
         p.m.x / p.perWord * wordBytes % setBytes != 0;
}

AmxLayout::AmxLayout(const Product &product, bool isPrepared)
    : p(product), config(configFor(product)), readsX(hasTilesOfX(product)),
      rows(config.rowTiles * side), width(config.columnTiles * side),
      words(llvm::alignTo(product.words(product.k.extent), side)),
      blockTiles(tiles()), partWords(words) {
  if (isPrepared && blockTiles * rows * words > cachedWords) {
    blockTiles =
        std::min(blockTiles, std::max(blockRows, cachedWords / words) / rows);
    int64_t most = std::max(cachedWords / (blockTiles * rows), config.depth);
    int64_t parts = llvm::divideCeil(words, most);
    if (parts > 1)
      partWords = llvm::alignTo(llvm::divideCeil(words, parts), config.depth);
  }
  int64_t heldTiles = words > config.depth ? blockTiles : 1;
  panelSums = heldTiles * rows * width;
  panel = side;
  x = panel + (isPrepared ? 0 : panelWords());
  sums = x + (readsX ? 0 : blockTiles * rows * partWords);
  workspace = sums + panelSums * (wholeParts() > 0 ? panels() : 1);
}

std::string AmxLayout::name() const {
  return llvm::formatv("{0}x{1}-k{2}", rows, width, depth() * p.perWord);
}
