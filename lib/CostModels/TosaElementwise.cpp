//===- TosaElementwise.cpp - Elementwise tosa ops -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Operands of size 1 in a dim are broadcast along it: they are read once, as
// large as they are, while the work is that of the result's elements.
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Rules by unit
//===----------------------------------------------------------------------===//

namespace {

/// `perElement` operations of `unit`, in the type of operand number `typed`.
template <Unit unit, unsigned perElement, unsigned typed, typename OpTy>
FailureOr<Cost> countUniform(OpTy op, DimQuery &dims) {
  Cost one;
  one.addWork(unit, elementTypeName(op->getOperand(typed).getType()),
              perElement);
  return forEachElement(op, one, op->getNumOperands(), dims);
}

/// One operation on floats, or `ofIntegers` on integers.
template <unsigned ofIntegers, typename OpTy>
FailureOr<Cost> countArithmetic(OpTy op, DimQuery &dims) {
  Value operand = op->getOperand(0);
  Cost one;
  one.addWork(arithmeticUnit(operand), elementTypeName(operand.getType()),
              isFloat(operand) ? 1 : ofIntegers);
  return forEachElement(op, one, op->getNumOperands(), dims);
}

/// False where the attribute is absent, which upstream verifies: NaNs propagate
/// by default.
template <typename OpTy> static bool ignoresNans(OpTy op) {
  tosa::NanPropagationModeAttr mode = op.getNanModeAttr();
  return mode && mode.getValue() == tosa::NanPropagationMode::IGNORE;
}

/// `perElement` minima and maxima. `whereIgnored` compares and selects look for
/// NaNs that are not to be propagated.
template <unsigned perElement, unsigned whereIgnored, typename OpTy>
FailureOr<Cost> countExtremum(OpTy op, DimQuery &dims) {
  Value operand = op->getOperand(0);
  std::string type = elementTypeName(operand.getType());
  Cost one;
  one.addWork(arithmeticUnit(operand), type, perElement);
  if (isFloat(operand) && ignoresNans(op))
    one.addWork(Unit::Misc, type, whereIgnored);
  return forEachElement(op, one, op->getNumOperands(), dims);
}

} // namespace

template <Unit unit, typename... Ops>
static void attachUniform(MLIRContext *context) {
  (attachTosaModel<Ops, countUniform<unit, 1, 0, Ops>>(context), ...);
}

template <unsigned ofIntegers, typename... Ops>
static void attachArithmetic(MLIRContext *context) {
  (attachTosaModel<Ops, countArithmetic<ofIntegers, Ops>>(context), ...);
}

//===----------------------------------------------------------------------===//
// Rules by op
//===----------------------------------------------------------------------===//

/// `1 / (1 + exp(-x))`.
static FailureOr<Cost> countSigmoid(tosa::SigmoidOp op, DimQuery &dims) {
  std::string type = elementTypeName(op.getType());
  Cost one;
  one.addWork(Unit::Vector, type, 3);
  one.addWork(Unit::Transcendental, type, 1);
  return forEachElement(op, one, op->getNumOperands(), dims);
}

/// Rounding looks at the last bit that is shifted out: a shift by one less, cut
/// to that bit, selected where anything is shifted, and added.
static FailureOr<Cost> countShift(tosa::ArithmeticRightShiftOp op,
                                  DimQuery &dims) {
  std::string type = elementTypeName(op.getType());
  Cost one;
  one.addWork(Unit::Integer, type, op.getRound() ? 4 : 1);
  if (op.getRound()) {
    one.addWork(Unit::Misc, type, 2);
    one.addWork(Unit::Misc, "i1", 2);
  }
  return forEachElement(op, one, op->getNumOperands(), dims);
}

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

/// Rounds, clamps and converts. What the float cannot tell exactly is compared
/// and selected after the conversion: both ends where its exponent is too short
/// for the integer, the upper end where its mantissa is.
static void addFloatToInteger(FloatType from, IntegerType to, Cost &one) {
  int width = to.getWidth();
  bool exponentFits =
      width - 1 <=
      static_cast<int>(APFloat::semanticsMaxExponent(from.getFloatSemantics()));
  bool mantissaFits =
      exponentFits && static_cast<int>(from.getFPMantissaWidth()) >= width - 1;
  unsigned selects = mantissaFits ? 0 : exponentFits ? 1 : 2;
  std::string type = elementTypeName(from);
  one.addWork(Unit::Vector, type, 2 - selects);
  one.addWork(Unit::Misc, type, 2 + selects);
  one.addWork(Unit::Misc, elementTypeName(to), selects);
}

/// Nothing for two float types of one width, which no single op converts.
static std::optional<Cost> castWork(Type from, Type to) {
  Cost one;
  auto fromFloat = dyn_cast<FloatType>(from), toFloat = dyn_cast<FloatType>(to);
  if (fromFloat && toFloat && fromFloat.getWidth() == toFloat.getWidth())
    return std::nullopt;
  auto toInteger = dyn_cast<IntegerType>(to);
  if (fromFloat && toInteger && !toInteger.isInteger(1))
    addFloatToInteger(fromFloat, toInteger, one);
  else
    one.addWork(Unit::Misc, elementTypeName(from), 1);
  return one;
}

namespace {
struct CastModel
    : CostModelOpInterface::ExternalModel<CastModel, tosa::CastOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    if (!hasRankedTypes(op))
      return failure();
    if (isView(op))
      return std::optional<Cost>();
    std::optional<Cost> one = castWork(getElementTypeOrSelf(op->getOperand(0)),
                                       getElementTypeOrSelf(op->getResult(0)));
    if (!one)
      return failure();
    return std::optional<Cost>(forEachElement(op, *one, 1, dims));
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    return isView(op) ? op->getOperand(0) : Value();
  }

private:
  static bool isView(Operation *op) {
    return getElementTypeOrSelf(op->getOperand(0)) ==
           getElementTypeOrSelf(op->getResult(0));
  }
};
} // namespace

void roofline::attachTosaElementwiseModels(MLIRContext *context) {
  using namespace tosa;
  attachArithmetic<1, AddOp, SubOp>(context);
  attachArithmetic<2, AbsOp>(context); // max(x, 0 - x) of integers
  attachUniform<Unit::Vector, ReciprocalOp>(context);
  attachUniform<Unit::Transcendental, CosOp, ErfOp, ExpOp, LogOp, PowOp,
                RsqrtOp, SinOp, TanhOp>(context);
  attachUniform<Unit::Integer, BitwiseAndOp, BitwiseNotOp, BitwiseOrOp,
                BitwiseXorOp, ClzOp, IntDivOp, LogicalAndOp, LogicalLeftShiftOp,
                LogicalNotOp, LogicalOrOp, LogicalRightShiftOp, LogicalXorOp>(
      context);
  attachUniform<Unit::Misc, CeilOp, EqualOp, FloorOp, GreaterEqualOp,
                GreaterOp>(context);
  attachTosaModel<SelectOp, countUniform<Unit::Misc, 1, 1, SelectOp>>(context);
  attachTosaModel<MaximumOp, countExtremum<1, 4, MaximumOp>>(context);
  attachTosaModel<MinimumOp, countExtremum<1, 4, MinimumOp>>(context);
  attachTosaModel<ClampOp, countExtremum<2, 2, ClampOp>>(context);
  attachTosaModel<SigmoidOp, countSigmoid>(context);
  attachTosaModel<ArithmeticRightShiftOp, countShift>(context);
  CastOp::attachInterface<CastModel>(*context);
}
