//===- MathFormulas.h - Functions made of others ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_MATHFORMULAS_H
#define ROOFLINE_LIB_CODEGEN_MATHFORMULAS_H

#include "mlir/IR/PatternMatch.h"

namespace roofline {

/// Whether `op` is a function of `math` that no target has instructions for,
/// and that is made of functions which all have.
bool hasFormula(mlir::Operation *op);

/// The exponent of a power that becomes products, in any type: a whole constant
/// of size 16 at most.
std::optional<int64_t> shortPowerOf(mlir::Operation *op);

/// Formulas and polynomials for all of these, and products for whole constant
/// powers.
void populateMathFormulas(mlir::RewritePatternSet &patterns);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_MATHFORMULAS_H
