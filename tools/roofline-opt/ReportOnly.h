//===- ReportOnly.h - Pipelines that end in a report ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TOOLS_ROOFLINE_OPT_REPORTONLY_H
#define ROOFLINE_TOOLS_ROOFLINE_OPT_REPORTONLY_H

#include "mlir/Tools/mlir-opt/MlirOptMain.h"

/// True if the pipeline that the options describe holds the report, or a
/// bundle. What is wrong with the options is told; upstream tells it twice.
mlir::FailureOr<bool> holdsReport(const mlir::MlirOptMainConfig &config);

/// Runs the pipeline on the file `input`; the report takes the place of the
/// module on the standard output.
llvm::LogicalResult printReportOnly(llvm::StringRef input,
                                    mlir::MlirOptMainConfig config,
                                    mlir::DialectRegistry &registry);

#endif // ROOFLINE_TOOLS_ROOFLINE_OPT_REPORTONLY_H
