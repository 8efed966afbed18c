//===- Exponential.h - exp without a library ------------------ -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_EXPONENTIAL_H
#define ROOFLINE_LIB_CODEGEN_HOST_EXPONENTIAL_H

#include "mlir/IR/PatternMatch.h"

namespace roofline::host {

/// `math.exp` of f32 becomes arithmetic that vectorises well: a power of two
/// times a polynomial. Its relative error is at most 4.1e-7, and at most 2.2e-7
/// for operands up to 20 in magnitude. What would be smaller than 2^-125
/// becomes 0, what would be larger than the largest number infinite.
void populateExponentialPatterns(mlir::RewritePatternSet &patterns);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_EXPONENTIAL_H
