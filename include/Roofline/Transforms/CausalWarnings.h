//===- CausalWarnings.h - Where no mask is known ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TRANSFORMS_CAUSALWARNINGS_H
#define ROOFLINE_TRANSFORMS_CAUSALWARNINGS_H

#include "Roofline/Analysis/CostAnalysis.h"

namespace roofline {

/// Where the convention `causal` asks for less than all pairs: warns of ops
/// that count in full as transformations have changed the loops that were
/// marked, and of a `module` without any mark.
void warnOfLostMasks(mlir::ModuleOp module, const CostAnalysis &costs);

} // namespace roofline

#endif // ROOFLINE_TRANSFORMS_CAUSALWARNINGS_H
