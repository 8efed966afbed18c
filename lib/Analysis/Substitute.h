//===- Substitute.h - Other expressions for dims ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_SUBSTITUTE_H
#define ROOFLINE_LIB_ANALYSIS_SUBSTITUTE_H

#include "Roofline/Analysis/CostAnalysis.h"

namespace roofline {

/// `totals` with other expressions for its dims.
Totals substitute(Totals totals, const Substitution &substitution);

/// Gives the dims of `scope` the names `names`, those that calls substitute
/// included.
void rename(ScopeCost &scope, const Substitution &names);

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_SUBSTITUTE_H
