//===- TripParts.h - Parts that depend on the trip of a loop ----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_SUPPORT_TRIPPARTS_H
#define ROOFLINE_LIB_SUPPORT_TRIPPARTS_H

#include "Roofline/Support/Trips.h"

namespace roofline {

/// `expr` in trip `number` of `loop`.
SymbolicExpr atTrip(const SymbolicExpr &expr, const Trips &loop,
                    const SymbolicExpr &number);

/// Coefficients of the powers of the number in `expr`; nothing where it is in a
/// function.
std::optional<std::vector<SymbolicExpr>>
coefficientsOf(const SymbolicExpr &expr, const std::string &number);

/// `total` elements in tiles of `tile`, the last of which may be smaller.
struct Tiling {
  SymbolicExpr tile, total;

  SymbolicExpr fullTiles() const { return floorDiv(total, tile); }
  SymbolicExpr rest() const { return total - tile * fullTiles(); }
};

/// Reads `min(tile, total - tile * number)`.
std::optional<Tiling> tilingOf(const Atom &atom, const Trips &loop);

} // namespace roofline

#endif // ROOFLINE_LIB_SUPPORT_TRIPPARTS_H
