//===- EqualSizes.h - Sizes that must agree ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_PIPELINES_EQUALSIZES_H
#define ROOFLINE_LIB_PIPELINES_EQUALSIZES_H

#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Support/DimSpec.h"

namespace roofline {

/// Two sizes that `op` needs to be the same, such as those of a contraction's
/// inner loop in both operands.
struct EqualSizes {
  mlir::Operation *op;
  SymbolicExpr a, b;
};

/// All pairs that are written differently, each once.
std::vector<EqualSizes> findEqualSizes(const CostAnalysis &costs);

/// Fails, with a diagnostic at the op, where `bindings` give two sizes of
/// `pairs` different values.
mlir::LogicalResult verifyEqualSizes(llvm::ArrayRef<EqualSizes> pairs,
                                     const Bindings &bindings);

} // namespace roofline

#endif // ROOFLINE_LIB_PIPELINES_EQUALSIZES_H
