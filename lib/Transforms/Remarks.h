//===- Remarks.h - Findings as remarks --------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_REMARKS_H
#define ROOFLINE_LIB_TRANSFORMS_REMARKS_H

#include "FusionTrial.h"
#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Support/RooflineModel.h"

namespace roofline {

// Remarks of category `roofline`; they cost nothing where nobody asked for
// them (`--remarks-filter=roofline`).

/// Analysis remark `cost`: the counts of one execution, as formulas, and how
/// often the op is executed.
void remarkCost(const OpCost &cost);

/// Missed remark `unknown-op`: the cost of `op`, of `scope`, is not known. Of a
/// loop, what one trip costs.
void remarkUnknown(const ScopeCost &scope, mlir::Operation *op);

/// Analysis remark `bound`.
void remarkBound(mlir::Operation *op, const Bound &bound);

/// Analysis remark `fusion` of each region, on its last op, and missed remark
/// `fusion` of each that was refused, on the op that takes; the largest saving
/// first. Missed remark `fusion` of dims without a value, on the function.
void remarkFusion(const FusionPlan &plan);

/// Passed remark `fuse` of a candidate that became a kernel or several, missed
/// remark `fuse` of one that did not, on the last op, with bytes and times
/// before and after, and what is done more often than before.
void remarkFused(const FusionCandidate &candidate);

/// Missed remark `fuse` of what the plan refused, on the op that takes, and of
/// dims without a value, on the function.
void remarkNotFused(const FusionPlan &plan);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_REMARKS_H
