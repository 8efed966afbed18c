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
/// `[0, sizes[0]) x [0, sizes[1]) x ...` under `map`. Exact where every result
/// is a loop dim or a constant, each loop at most once or repeated as it is
/// (a diagonal), and for other expressions whose loops are in no other result:
/// sums of two loops (windows of a convolution), and anything over static ones.
/// Nothing for the rest.
std::optional<SymbolicExpr> footprint(mlir::AffineMap map,
                                      llvm::ArrayRef<SymbolicExpr> sizes);

} // namespace roofline

#endif // ROOFLINE_COSTMODELS_FOOTPRINT_H
