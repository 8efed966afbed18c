//===- FusionTile.h - What a tile keeps on chip -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_FUSIONTILE_H
#define ROOFLINE_LIB_TRANSFORMS_FUSIONTILE_H

#include "FusionPlan.h"

namespace roofline {

/// `size` as a number, of tiles that of the first, which none exceeds.
int64_t largestSize(const SymbolicExpr &size, const Bindings &bindings,
                    const RoofTimes &times);

/// The most bytes that the ops in one trip of `loop` pass on to each other at a
/// time. An elementwise op writes to the place of what only it takes.
uint64_t bytesOnChip(mlir::Operation *loop, SizeQuery sizeOf);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_FUSIONTILE_H
