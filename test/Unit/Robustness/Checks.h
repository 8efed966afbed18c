//===- Checks.h - What must hold for every module ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_CHECKS_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_CHECKS_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OwningOpRef.h"

#include <string>

namespace roofline::robustness {

/// All upstream dialects and ours, with the cost models; unregistered ops are
/// allowed.
mlir::MLIRContext &context();

/// Nobody hears complaints while this lives.
struct Silence : mlir::ScopedDiagnosticHandler {
  Silence()
      : ScopedDiagnosticHandler(
            &context(), [](mlir::Diagnostic &) { return mlir::success(); }) {}
};

/// Analyses, annotates, classifies and reports `module`, which is verified.
/// Returns what is wrong with that, empty if nothing: an op that is in no list
/// or in two, a negative count without a diagnostic, a module that the report
/// changed or that does not verify afterwards. A crash is for the caller.
std::string findProblem(mlir::ModuleOp module);

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_CHECKS_H
