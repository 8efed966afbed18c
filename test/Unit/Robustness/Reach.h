//===- Reach.h - Which ops were analysed ------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_REACH_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_REACH_H

#include "Isolated.h"

namespace roofline::robustness {

/// Marks every op in `module` as reached.
void markReached(mlir::ModuleOp module, Notes &notes);

/// Prints, per dialect, how many of its ops are marked and which are not.
void printReach(const Outcome &outcome);

/// Fails the test where fewer ops of a dialect are marked than were when this
/// was written.
void expectReach(const Outcome &outcome);

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_REACH_H
