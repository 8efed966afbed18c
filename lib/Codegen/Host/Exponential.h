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
/// times a polynomial, right to some 2 units in the last place. What would be
/// smaller than 2^-125 becomes 0.
void populateExponentialPatterns(mlir::RewritePatternSet &patterns);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_EXPONENTIAL_H
