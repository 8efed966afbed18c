//===- Climb.h - From a random op to a valid one ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_CLIMB_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_CLIMB_H

#include "../Oracle/Choices.h"
#include "Candidate.h"

#include <optional>

namespace roofline::robustness {

using oracle::Choices;

/// Changes a random op of the name, or one like those in the inputs, guided by
/// what the verifier complains about, until it is valid; at most `tries` times.
std::optional<Candidate> findValid(mlir::OperationName name, Choices &choices,
                                   unsigned tries);

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_CLIMB_H
