//===- Inputs.h - Modules that are valid ------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_INPUTS_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_INPUTS_H

#include "Candidate.h"

#include <string>
#include <vector>

namespace roofline::robustness {

/// The modules of all tests of this project that are read without an error, in
/// the order of their files' names; those of Inputs are made for this.
const std::vector<std::string> &inputs();

/// The ops of this name in all inputs that a candidate can tell, some of them.
llvm::ArrayRef<Candidate> seedsOf(mlir::OperationName name);

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_INPUTS_H
