//===- Functions.h - Functions without a library ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_FUNCTIONS_H
#define ROOFLINE_LIB_CODEGEN_HOST_FUNCTIONS_H

#include "mlir/IR/PatternMatch.h"

namespace roofline::host {

/// Whether a function of `math` is lowered without a library.
bool isLoweredMath(mlir::Operation *op);

/// Functions become arithmetic that vectorises. Errors of those of f32, where
/// operands are not denormal, are stated by FunctionsTest.cpp.
void populateFunctionPatterns(mlir::RewritePatternSet &patterns);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_FUNCTIONS_H
