//===- ScopeBody.h - What is inside of a region --------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_SCOPEBODY_H
#define ROOFLINE_LIB_ANALYSIS_SCOPEBODY_H

#include "Roofline/Analysis/CostAnalysis.h"

namespace roofline {

/// An op in loops whose trips depend on loops around them in a way that has no
/// sum: it is added up when those are left, whose trips may be few.
struct Deferred {
  OpCost op;
  /// Innermost first.
  std::vector<Trips> loops;
};

/// What was found inside of a region, for one execution of it.
struct Body {
  std::vector<OpCost> ops;
  std::vector<CallSite> calls;
  std::vector<mlir::Operation *> unknown;
  std::vector<Deferred> deferred;
  llvm::MapVector<mlir::Operation *, Totals> perTrip;

  void append(Body &&other);
  void addUnknown(mlir::Operation *op) {
    if (!llvm::is_contained(unknown, op))
      unknown.push_back(op);
  }
};

/// The sum of what a region does, nested calls left out.
Totals totalsOf(const Body &body);

/// Says of all in `body` that it may not run.
void markAtMost(Body &body);

/// Loads and stores that no kernel holds are counted in every trip, whether it
/// is the same element or not.
void markAccesses(Body &body);

/// Makes of `body`, one trip of `loop`, all trips: an op whose figures change
/// from trip to trip becomes one for each that differs, or with `onlySums` one
/// for all of them together.
void leaveLoop(Body &body, const Trips &loop, bool onlySums);

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_SCOPEBODY_H
