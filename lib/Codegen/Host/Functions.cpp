//===- Functions.cpp - Functions without a library ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Functions.h"

#include "../MathFormulas.h"
#include "../ScalarOps.h"
#include "Exponential.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"

using namespace mlir;
using namespace roofline;

static bool isPolynomial(StringRef name) {
  return llvm::is_contained({"math.log", "math.log2"}, name);
}

bool host::isLoweredMath(Operation *op) {
  return isInstruction(op) || shortPowerOf(op) ||
         (isComputedInF32(op->getResult(0).getType()) &&
          (isPolynomial(op->getName().getStringRef()) ||
           isa<math::ExpOp, math::Exp2Op>(op) || hasFormula(op)));
}

void host::populateFunctionPatterns(RewritePatternSet &patterns) {
  math::populateExpansionPatterns(patterns, {"exp2"});
  populateMathPolynomialApproximationPatterns(patterns, isPolynomial);
  populateExponentialPatterns(patterns);
  populateMathFormulas(patterns);
}
