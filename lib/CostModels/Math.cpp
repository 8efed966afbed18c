//===- Math.cpp - How math ops are counted --------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace roofline;

void roofline::registerMathCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, math::MathDialect *) {
    using namespace math;
    attachScalarModels<Unit::Transcendental, 1, ExpOp, Exp2Op, ExpM1Op, LogOp,
                       Log2Op, Log10Op, Log1pOp, PowFOp, FPowIOp, IPowIOp,
                       SqrtOp, RsqrtOp, CbrtOp, SinOp, CosOp, TanOp, SinhOp,
                       CoshOp, TanhOp, AsinOp, AcosOp, AtanOp, Atan2Op, AsinhOp,
                       AcoshOp, AtanhOp, ErfOp, ErfcOp>(context);
    attachScalarModels<Unit::Transcendental, 2, SincosOp>(context);
    attachScalarModels<Unit::Vector, 1, AbsFOp>(context);
    attachScalarModels<Unit::Vector, 2, FmaOp>(context);
    attachScalarModels<Unit::Integer, 1, AbsIOp, CountLeadingZerosOp,
                       CountTrailingZerosOp, CtPopOp>(context);
    // Compares, selects and roundings: executed, but no FLOP.
    attachScalarModels<Unit::Misc, 1, CeilOp, FloorOp, RoundOp, RoundEvenOp,
                       TruncOp, CopySignOp, ClampFOp, IsFiniteOp, IsInfOp,
                       IsNaNOp, IsNormalOp>(context);
  });
}
