//===- Footprint.h - Elements that an indexing map touches ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_COSTMODELS_FOOTPRINT_H
#define ROOFLINE_COSTMODELS_FOOTPRINT_H

#include "Roofline/Support/SymbolicExpr.h"
#include "mlir/IR/AffineMap.h"
#include "llvm/ADT/ArrayRef.h"

namespace roofline {

/// The number of distinct elements in the image of the iteration space
/// `[0, sizes[0]) x [0, sizes[1]) x ...` under `map`. Always exact. Symbolic
/// where every result is a loop dim, a constant, or a sum with at most two
/// loops that no other result tells (windows of a convolution); by enumeration
/// for anything else over static sizes, up to some millions of points. Nothing
/// for the rest.
std::optional<SymbolicExpr> footprint(mlir::AffineMap map,
                                      llvm::ArrayRef<SymbolicExpr> sizes);

/// The number of distinct elements that the images under `maps` have together:
/// what an op touches that has the same operand several times. Symbolic for one
/// map and for images that have nothing in common, else over static sizes.
std::optional<SymbolicExpr> footprint(llvm::ArrayRef<mlir::AffineMap> maps,
                                      llvm::ArrayRef<SymbolicExpr> sizes);

} // namespace roofline

#endif // ROOFLINE_COSTMODELS_FOOTPRINT_H
