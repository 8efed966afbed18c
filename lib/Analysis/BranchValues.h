//===- BranchValues.h - What all ways through a branch give -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_BRANCHVALUES_H
#define ROOFLINE_LIB_ANALYSIS_BRANCHVALUES_H

#include "Roofline/Support/SymbolicExpr.h"
#include "mlir/IR/Value.h"

#include <optional>

namespace roofline {

/// What each region of `result`'s op gives for it, if that runs one of them;
/// empty for other ops, and where it is not known.
llvm::SmallVector<mlir::Value> yieldedValues(mlir::OpResult result);

/// What `valueOf` says of `result`, if its op runs one of several regions and
/// `valueOf` says the same of what each of them gives for it.
std::optional<SymbolicExpr> commonValue(
    mlir::OpResult result,
    llvm::function_ref<std::optional<SymbolicExpr>(mlir::Value)> valueOf);

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_BRANCHVALUES_H
