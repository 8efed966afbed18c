//===- ScopeWalker.h - Collects the costs inside of one scope ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_SCOPEWALKER_H
#define ROOFLINE_ANALYSIS_SCOPEWALKER_H

#include "Roofline/Analysis/CostAnalysis.h"

namespace roofline {

/// Fills `ops`, `calls`, `unknown` and `perTrip` of `scope`: everything in the
/// regions of `scope.scope` but nested functions and modules. Loops multiply;
/// of branches the larger counts. An op whose sizes change from trip to trip
/// has an entry for each of them that differs.
void collectScope(ScopeCost &scope, SymbolicDims &dims);

/// The own traffic of `scope`'s ops with every fused region counted once:
/// what enters and leaves it. Calls are not included.
SymbolicExpr fusedBytes(const ScopeCost &scope);

/// The floor of the function that a call names.
using CalleeLookup = llvm::function_ref<const Floor &(const CallSite &)>;

/// What has to come from function arguments, at most each of them whole, and to
/// go to results; in-place updates of an argument count what they write. Parts
/// that may be the same count once. Ops that nobody knows add nothing, nor do
/// those that may not run. Empty for a module.
Floor countFloor(const ScopeCost &scope, SymbolicDims &dims,
                 CalleeLookup lookup);

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_SCOPEWALKER_H
