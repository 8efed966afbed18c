//===- ElementSets.h - Elements that an access touches -------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Per dim, the elements of one access are sums of multiples of trip numbers.
// Going from the loop with the smallest stride outwards, they stay a run of
// equally spaced elements as long as each loop continues where the last one
// ended, or jumps over all that was there.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_ELEMENTSETS_H
#define ROOFLINE_LIB_ANALYSIS_ELEMENTSETS_H

#include "LoopNest.h"

namespace roofline {

/// True if `expr` is known to be 0 or more, whatever the dims.
bool isNotNegative(const SymbolicExpr &expr);

/// `count` elements, `stride` apart. With `isRun` false nothing is known of the
/// gaps between them but that all lie within `span`.
struct ElementSet {
  SymbolicExpr first, count, span;
  SymbolicExpr stride = 1;
  bool isRun = true;
};

/// Sets of all dims of `access`, where each loop is in one dim at most: then
/// the elements are their product. Nothing for others.
std::optional<std::vector<ElementSet>> boxOf(const NestAccess &access);

/// Elements of an access where no two trips touch the same: as many as there
/// are trips of the loops in it. Nothing for others.
std::optional<SymbolicExpr> countInjective(const NestAccess &access);

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_ELEMENTSETS_H
