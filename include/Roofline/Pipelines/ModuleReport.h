//===- ModuleReport.h - A module's report, as data --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_PIPELINES_MODULEREPORT_H
#define ROOFLINE_PIPELINES_MODULEREPORT_H

#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Target/Report/EmitReport.h"
#include "mlir/IR/OwningOpRef.h"

namespace roofline {

/// Ops without a known cost, with the reasons why.
using UnknownOps = std::vector<std::pair<mlir::Operation *, UnknownReason>>;

/// What the pass `roofline-report` writes, and the ops that it is about.
struct ModuleReport {
  /// What was counted in place of the module; null where that has no llama ops
  /// that were to be lowered.
  mlir::OwningOpRef<mlir::ModuleOp> lowered;
  /// One for each device, with the same ops.
  std::vector<Report> reports;
  /// The op behind each of `Report::ops`, in `lowered` or else in the module.
  std::vector<mlir::Operation *> ops;
  /// Empty where nobody asked why.
  UnknownOps unknown;
};

/// The report of `module`, and how it is to be written, apart from the format,
/// by `options`: those of the pass, as text. Needs no pass manager. Errors, one
/// is an option that says where or how to write, are diagnostics.
mlir::FailureOr<std::pair<ModuleReport, EmitOptions>>
reportModule(mlir::ModuleOp module, llvm::StringRef options);

} // namespace roofline

#endif // ROOFLINE_PIPELINES_MODULEREPORT_H
