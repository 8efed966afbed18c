//===- Scenes.h - Where an op may stand -------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_SCENES_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_SCENES_H

#include "Candidate.h"

namespace roofline::robustness {

/// A module with the op in a function and, where it is valid there, in loops,
/// in a branch, in the body of a structured op and in an op that nobody knows.
/// A call reaches the first.
mlir::OwningOpRef<mlir::ModuleOp> stage(const Candidate &candidate);

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_SCENES_H
