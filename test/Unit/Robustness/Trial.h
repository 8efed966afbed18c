//===- Trial.h - What the verifier says of an op ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_TRIAL_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_TRIAL_H

#include "Candidate.h"

namespace roofline::robustness {

/// Why the op is not valid, or empty.
std::string complaintAbout(const Candidate &candidate);

/// Tries many variants of one op, each by itself.
class Trial {
public:
  explicit Trial(const Candidate &candidate)
      : module(candidate.buildModule(op)) {}

  mlir::Operation *operator->() { return op; }
  /// False if the first complaint about the op is `said`.
  bool isFine(llvm::StringRef said, llvm::StringRef orSaid = "");

private:
  mlir::Operation *op = nullptr;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_TRIAL_H
