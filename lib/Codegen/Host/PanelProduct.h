//===- PanelProduct.h - Code of products by panels ------------ -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_PANELPRODUCT_H
#define ROOFLINE_LIB_CODEGEN_HOST_PANELPRODUCT_H

#include "Product.h"

namespace roofline::host {

/// How a product by panels of weights is cut.
struct PanelConfig {
  /// A tile of y in registers: rows, and vectors along n.
  int64_t rows, vectors;
  /// Of k in one pass over y: a panel's part then stays in the first caches. A
  /// whole number of words, unless it is all of k.
  int64_t depth;
  /// Where not 0, each of a panel's vectors is a stream of its own, for
  /// hardware fetches several ahead faster than one, and weights are asked for
  /// so many bytes ahead of their use, for its prefetches end with each page.
  /// Where 0, those of the next panel are.
  int64_t ahead = 0;

  bool isSplit() const { return ahead > 0; }
};

/// Where all is that a product by panels needs, in words. Prepared weights: for
/// each block of k, for each panel, for each word along k in the block, as many
/// words along n as a panel is wide, or as one of its vectors is, in turn,
/// where it is split. Workspace: rows of x of one block, interleaved within
/// each tile; then sums, where y cannot hold them.
class PanelLayout {
public:
  /// `isF32`: the elements of y.
  PanelLayout(const Product &product, const PanelConfig &config, bool isF32,
              int64_t lanes);

  int64_t panels() const { return (p.n.extent + width - 1) / width; }
  int64_t paddedColumns() const { return panels() * width; }
  int64_t weights() const { return p.words(p.k.extent) * paddedColumns(); }
  /// Blocks of k but the last, and what the last one has.
  int64_t wholeBlocks() const { return (p.k.extent - 1) / depth; }
  int64_t lastDepth() const { return p.k.extent - wholeBlocks() * depth; }
  int64_t rowTiles() const {
    return (p.m.extent + config.rows - 1) / config.rows;
  }

  /// How far apart neighbours along k are, and vectors of a panel.
  int64_t strideOfK() const { return config.isSplit() ? lanes : width; }
  int64_t strideOfVector(int64_t wordsOfBlock) const {
    return config.isSplit() ? lanes * wordsOfBlock : lanes;
  }

  const Product &p;
  const PanelConfig &config;
  int64_t lanes, width, depth;
  /// Tiles of rows of x that are interleaved at a time.
  int64_t blockTiles;
  /// Whether, and where, the workspace holds sums between blocks of k.
  bool keepsSums;
  int64_t sums;
  /// All of it.
  int64_t workspace;
};

/// Writes weights into `prepared`, the panels.
void emitPanels(ProductBuilder &b, const PanelLayout &layout,
                mlir::Value prepared);

/// Writes the product of the panels from `first` up to `end`.
void emitPanelProduct(ProductBuilder &b, const PanelLayout &layout,
                      mlir::Value prepared, mlir::Value workspace,
                      mlir::Value first, mlir::Value end);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_PANELPRODUCT_H
