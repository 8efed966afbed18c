//===- Passes.h - The report and named pipelines ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_PIPELINES_PASSES_H
#define ROOFLINE_PIPELINES_PASSES_H

#include "Roofline/Target/Report/EmitReport.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

#include <memory>
#include <string>

namespace roofline {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "Roofline/Pipelines/Passes.h.inc"

/// `roofline-annotate-and-classify{device=...}`: lowers llama ops, annotates
/// and classifies.
void registerPipelines();

} // namespace roofline

#endif // ROOFLINE_PIPELINES_PASSES_H
