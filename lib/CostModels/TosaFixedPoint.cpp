//===- TosaFixedPoint.cpp - Scaled and tabled integers of tosa ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace roofline;

static unsigned widthOf(Value value) {
  Type element = getElementTypeOrSelf(value);
  return element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 0;
}

//===----------------------------------------------------------------------===//
// Scaling
//===----------------------------------------------------------------------===//

/// In 64 bits: multiply, add half a unit, shift right, narrow. A second
/// rounding adds a value selected by the sign; whether the shift is large
/// enough for it (more than 31) is decided at run time unless it is known.
Cost roofline::applyScaleWork(StringRef valueType, bool roundsTwice,
                              bool isMultiplierKnown,
                              std::optional<int64_t> shift) {
  bool second = roundsTwice && shift.value_or(32) > 31;
  Cost one;
  one.addWork(Unit::Integer, "i64", 3);
  one.addWork(Unit::Misc, "i32", isMultiplierKnown ? 0 : 1);
  one.addWork(Unit::Misc, "i64", 1);
  if (!shift) {
    one.addWork(Unit::Integer, "i64", 2); // half a unit: 1 << shift >> 1
    one.addWork(Unit::Misc, "i8", 1);
  }
  if (second) {
    one.addWork(Unit::Integer, "i64", 1);
    one.addWork(Unit::Misc, valueType, 1);
    one.addWork(Unit::Misc, "i64", 1);
  }
  if (second && !shift) {
    one.addWork(Unit::Misc, "i8", 1);
    one.addWork(Unit::Misc, "i32", 1);
    one.addWork(Unit::Misc, "i64", 1);
  }
  return one;
}

static std::optional<int64_t> constantInteger(Value value) {
  std::optional<SmallVector<int64_t>> integers = constantIntegers(value);
  if (integers && integers->size() == 1)
    return integers->front();
  APInt scalar;
  if (matchPattern(value, m_ConstantInt(&scalar)))
    return scalar.getSExtValue();
  return std::nullopt;
}

namespace {
/// On scalars and vectors, in registers. As for arith ops, integers directly
/// inside of a function compute shapes and places.
struct ApplyScaleModel
    : CostModelOpInterface::ExternalModel<ApplyScaleModel, tosa::ApplyScaleOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto scale = cast<tosa::ApplyScaleOp>(op);
    if (isa<FunctionOpInterface>(op->getParentOp()) &&
        scale.getOutput().getType().isIntOrIndex())
      return std::optional<Cost>();
    auto vector = dyn_cast<VectorType>(scale.getOutput().getType());
    if (vector && vector.isScalable())
      return failure();
    if (scale.getRoundingMode() == tosa::RoundingMode::INEXACT_ROUND)
      return failure();
    std::string type = elementTypeName(scale.getValue().getType());
    Cost one = applyScaleWork(
        type, scale.getRoundingMode() == tosa::RoundingMode::DOUBLE_ROUND,
        constantInteger(scale.getMultiplier()).has_value(),
        constantInteger(scale.getShift()));
    one.addWork(Unit::Misc, type, 1); // widened
    Cost cost;
    cost.addWorkOf(one, dims.elements(scale.getOutput()));
    return std::optional<Cost>(cost);
  }
};
} // namespace

/// Two rounds only where some shift is large enough for them.
static bool roundsTwice(tosa::RescaleOp op, ArrayRef<int64_t> shifts) {
  return op.getRoundingMode() == tosa::RoundingMode::DOUBLE_ROUND &&
         llvm::any_of(shifts, [](int64_t shift) { return shift > 31; });
}

/// Widen, subtract the zero point (in 32 bits at least), scale, add the other
/// zero point, clamp and narrow. Zero points of 0 and widths that fit cost
/// nothing.
static FailureOr<Cost> countRescale(tosa::RescaleOp op, DimQuery &dims) {
  FailureOr<int64_t> inputZero = op.getInputZeroPoint();
  FailureOr<int64_t> outputZero = op.getOutputZeroPoint();
  auto shifts = constantIntegers(op.getShift());
  if (failed(inputZero) || failed(outputZero) || !shifts || shifts->empty() ||
      !constantIntegers(op.getMultiplier()) ||
      op.getRoundingMode() == tosa::RoundingMode::INEXACT_ROUND)
    return failure();
  bool widens = widthOf(op.getInput()) < 32;
  bool narrows = widthOf(op.getOutput()) < 32;
  bool twice = roundsTwice(op, *shifts), perChannel = shifts->size() > 1;
  std::string type = elementTypeName(op.getInput().getType());
  std::string scaled = widens ? "i32" : type;
  Cost one;
  if (*inputZero != 0) {
    one.addWork(Unit::Misc, type, widens);
    one.addWork(Unit::Integer, scaled, 1);
    one.addWork(Unit::Misc, scaled, 1);
  } else {
    // Straight to 64 bits; a second rounding looks at 32.
    one.addWork(Unit::Misc, type, 1 + (widens && twice));
  }
  one.addWorkOf(applyScaleWork(scaled, twice, !perChannel,
                               perChannel ? std::nullopt
                                          : std::optional(shifts->front())));
  one.addWork(Unit::Integer, "i32", (*outputZero != 0) + 2 * narrows);
  one.addWork(Unit::Misc, "i32", narrows);
  return forEachElement(op, one, perChannel ? 3 : 1, dims);
}

//===----------------------------------------------------------------------===//
// Multiplication, negation, tables
//===----------------------------------------------------------------------===//

/// A shift needs 64 bits in between; without one, narrow factors are widened to
/// the result.
static FailureOr<Cost> countMul(tosa::MulOp op, DimQuery &dims) {
  Value factor = op.getInput1(), output = op.getOutput();
  Cost one;
  std::optional<int64_t> shift = 0;
  if (!isFloat(factor))
    shift = constantInteger(op.getShift());
  if (!shift)
    return failure();
  if (*shift != 0) {
    std::string type = elementTypeName(factor.getType());
    one = applyScaleWork(type, /*roundsTwice=*/false,
                         /*isMultiplierKnown=*/false, shift);
    one.addWork(Unit::Misc, type, 1);
  } else {
    one.addWork(arithmeticUnit(output), elementTypeName(output.getType()), 1);
    if (widthOf(factor) != widthOf(output))
      one.addWork(Unit::Misc, elementTypeName(factor.getType()), 2);
  }
  return forEachElement(op, one, 2, dims);
}

/// Of integers: widen to twice the width, subtract from the sum of the zero
/// points, clamp and narrow.
static FailureOr<Cost> countNegate(tosa::NegateOp op, DimQuery &dims) {
  Value input = op.getInput1();
  std::string type = elementTypeName(input.getType());
  Cost one;
  if (isFloat(input)) {
    one.addWork(Unit::Vector, type, 1);
    return forEachElement(op, one, 1, dims);
  }
  unsigned width = widthOf(input);
  if (failed(op.getInput1ZeroPoint()) || failed(op.getOutputZeroPoint()) ||
      (width != 8 && width != 16 && width != 32))
    return failure();
  std::string wide =
      elementTypeName(IntegerType::get(op.getContext(), 2 * width));
  one.addWork(Unit::Integer, wide, 3);
  one.addWork(Unit::Misc, type, 1);
  one.addWork(Unit::Misc, wide, 1);
  return forEachElement(op, one, 1, dims);
}

/// An 8-bit value is a place in the table; a 16-bit one is between two places,
/// which are interpolated. No more of the table is read than there is.
static FailureOr<Cost> countTable(tosa::TableOp op, DimQuery &dims) {
  bool interpolates = widthOf(op.getInput1()) == 16;
  if (!interpolates && widthOf(op.getInput1()) != 8)
    return failure();
  Cost one;
  if (interpolates) {
    // Offset, split (2), next place; scale up, difference, product and sum.
    one.addWork(Unit::Integer, "i32", 8);
    one.addWork(Unit::Misc, "i16", 3);
  } else {
    one.addWork(Unit::Integer, "index", 1);
  }
  Cost cost = forEachElement(op, one, 1, dims);
  SymbolicExpr places =
      dims.elements(op.getOutput()) * SymbolicExpr(interpolates ? 2 : 1);
  cost.addRead(Traffic::Place::Operand, 1,
               min(dims.packedBytes(places, op.getTable().getType()),
                   dims.bytes(op.getTable())));
  return cost;
}

void roofline::attachTosaFixedPointModels(MLIRContext *context) {
  using namespace tosa;
  ApplyScaleOp::attachInterface<ApplyScaleModel>(*context);
  attachTosaModel<MulOp, countMul>(context);
  attachTosaModel<NegateOp, countNegate>(context);
  attachTosaModel<RescaleOp, countRescale>(context);
  attachTosaModel<TableOp, countTable>(context);
}
