//===- FusedBytes.cpp - Traffic of fused regions --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/FusedRegion.h"
#include "Roofline/Analysis/ScopeWalker.h"

using namespace mlir;
using namespace roofline;

SymbolicExpr roofline::fusedBytes(const ScopeCost &scope) {
  SymbolicExpr sum;
  for (const OpCost &cost : scope.ops)
    if (!cost.op->hasAttr(attr::kFused))
      sum += cost.cost.bytes() * cost.count;
  for (const FusedRegion &region : fusedRegions(scope))
    sum += region.bytes();
  return sum;
}
