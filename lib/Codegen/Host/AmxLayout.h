//===- AmxLayout.h - Where all is that AMX multiplies -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_AMXLAYOUT_H
#define ROOFLINE_LIB_CODEGEN_HOST_AMXLAYOUT_H

#include "Product.h"

namespace roofline::host {

/// How a product of bf16 by AMX is cut. A tile register holds 16 rows of 64
/// bytes: of x 16 rows by 32 elements of k, of w 16 pairs along k by 16
/// columns, of sums 16 by 16.
struct AmxConfig {
  /// Tile registers of sums: two by two of y, or one by four of few rows.
  int64_t rowTiles, columnTiles;
  /// Words along k between which sums leave their registers, a multiple of 16:
  /// a panel's part then stays in the first cache.
  int64_t depth;
};

/// Whether this target multiplies the product, in words, by AMX.
bool isForAmx(const Product &product);

/// Where all is that such a product needs, in words. A panel of weights: for
/// each 16 columns, for each word along k, zeros after the last, a word of
/// each. Workspace: the shape of the tiles; a panel, where weights are not
/// prepared; a part of x, which stays in the second cache while panels pass
/// through, by tiles, where it is copied; then sums, by tiles.
class AmxLayout {
public:
  /// `isPrepared`: are the weights? Else they are packed panel by panel, for
  /// all of x at once.
  AmxLayout(const Product &product, bool isPrepared);

  int64_t panels() const { return llvm::divideCeil(p.n.extent, width); }
  int64_t panelWords() const { return words * width; }
  int64_t weights() const { return panels() * panelWords(); }
  int64_t depth() const { return std::min(config.depth, words); }
  int64_t rowBlocks() const { return llvm::divideCeil(tiles(), blockTiles); }
  /// Parts of x along k but the last.
  int64_t wholeParts() const { return (words - 1) / partWords; }
  /// Of rows.
  int64_t tiles() const { return llvm::divideCeil(p.m.extent, rows); }
  /// Of a variant: what it computes at a time.
  std::string name() const;

  const Product &p;
  const AmxConfig config;
  /// Whether tile registers are filled from x as it lies, without a copy.
  bool readsX;
  /// Of a tile of y.
  int64_t rows, width;
  /// Words along k, filled up to whole tiles.
  int64_t words;
  /// A part of x: tiles of rows, and words along k of each.
  int64_t blockTiles, partWords;
  /// Of one panel's sums, which all panels have between parts.
  int64_t panelSums;
  /// Places in the workspace, and all of it.
  int64_t panel, x, sums, workspace;
};

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_AMXLAYOUT_H
