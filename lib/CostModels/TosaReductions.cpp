//===- TosaReductions.cpp - Reductions and pooling of tosa ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Every element is folded into an initial value: N operations for N elements.
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Reductions along an axis
//===----------------------------------------------------------------------===//

/// False where the attribute is absent, which upstream verifies: NaNs propagate
/// by default.
template <typename OpTy> static bool ignoresNans(OpTy op) {
  tosa::NanPropagationModeAttr mode = op.getNanModeAttr();
  return mode && mode.getValue() == tosa::NanPropagationMode::IGNORE;
}

namespace {

/// Sums of bf16 have f32 accumulators, all others those of their own type.
template <typename OpTy>
FailureOr<Cost> countReduction(OpTy op, DimQuery &dims) {
  Value input = op.getInput();
  std::string type = elementTypeName(input.getType());
  SymbolicExpr elements = dims.elements(input);
  Cost cost;
  bool widens = std::is_same_v<OpTy, tosa::ReduceSumOp> &&
                getElementTypeOrSelf(input).isBF16();
  cost.addWork(arithmeticUnit(input), widens ? "f32" : type, elements);
  if (widens) {
    cost.addWork(Unit::Misc, type, elements);
    cost.addWork(Unit::Misc, "f32", dims.elements(op.getOutput()));
  }
  addDataTraffic(op, 1, dims, cost);
  return cost;
}

/// Where NaNs are ignored, each is found and passed over, and a line of nothing
/// but NaNs is noticed and has NaN as its result.
template <typename OpTy>
FailureOr<Cost> countExtremum(OpTy op, DimQuery &dims) {
  FailureOr<Cost> cost = countReduction(op, dims);
  Value input = op.getInput();
  bool looksForNans = isFloat(input) && ignoresNans(op);
  if (failed(cost) || !looksForNans)
    return cost;
  SymbolicExpr elements = dims.elements(input);
  cost->addWork(Unit::Integer, "i1", elements);
  cost->addWork(Unit::Misc, elementTypeName(input.getType()),
                SymbolicExpr(2) * elements + dims.elements(op.getOutput()));
  return cost;
}

} // namespace

/// A compare, and two selects: of the value and of its place. A NaN that is to
/// be propagated is compared with itself.
static FailureOr<Cost> countArgMax(tosa::ArgMaxOp op, DimQuery &dims) {
  Value input = op.getInput();
  SymbolicExpr elements = dims.elements(input);
  Cost cost;
  bool keepsNans = isFloat(input) && !ignoresNans(op);
  cost.addWork(Unit::Integer, "i1", SymbolicExpr(keepsNans) * elements);
  cost.addWork(Unit::Misc, elementTypeName(input.getType()),
               SymbolicExpr(2 + keepsNans) * elements);
  cost.addWork(Unit::Misc, elementTypeName(op.getType()), elements);
  addDataTraffic(op, 1, dims, cost);
  return cost;
}

//===----------------------------------------------------------------------===//
// Pooling
//===----------------------------------------------------------------------===//

/// The elements under all windows, or nothing where the input is touched in an
/// unknown way. Reads what is touched, writes the result.
template <typename OpTy>
static std::optional<SymbolicExpr> addWindows(OpTy op, DimQuery &dims,
                                              Cost &cost) {
  Value input = op.getInput(), output = op.getOutput();
  SymbolicExpr taps = dims.elements(output);
  SymbolicExpr touched = dims.dim(input, 0) * dims.dim(input, 3);
  for (unsigned i = 0; i < 2; ++i) {
    SymbolicExpr kernel = op.getKernel()[i];
    std::optional<SymbolicExpr> elements = touchedElements(
        dims.dim(input, i + 1), dims.dim(output, i + 1), kernel,
        windowAt(i, op.getStride(), {}, op.getPad()), op.getContext());
    if (!elements)
      return std::nullopt;
    taps *= kernel;
    touched *= *elements;
  }
  cost.addRead(Traffic::Place::Operand, 0,
               dims.packedBytes(touched, input.getType()));
  cost.addWrite(Traffic::Place::Result, 0, dims.bytes(output));
  return taps;
}

static FailureOr<Cost> countMaxPool(tosa::MaxPool2dOp op, DimQuery &dims) {
  Cost cost;
  std::optional<SymbolicExpr> taps = addWindows(op, dims, cost);
  if (!taps)
    return failure();
  Value input = op.getInput();
  std::string type = elementTypeName(input.getType());
  cost.addWork(arithmeticUnit(input), type, *taps);
  if (isFloat(input) && ignoresNans(op))
    cost.addWork(Unit::Misc, type, SymbolicExpr(2) * *taps);
  return cost;
}

/// How many real elements a window covers, in the dim of `window`. On each
/// padded side, the distance to it (scaled by the stride), capped at 0, is
/// added; at least 1 is left.
static unsigned coverageWork(const Window &window) {
  unsigned scales = window.stride != 1 ? 1 : 0;
  unsigned before = window.padBefore != 0 ? 3 + scales : 0;
  // The distance to the far end takes a subtraction more, which the one of the
  // padding is folded into where nothing is scaled in between.
  unsigned after = window.padAfter != 0 ? 3 + 2 * scales : 0;
  bool isCovered = before + after == 0;
  return before + after + (isCovered ? 0 : 1);
}

/// Work per result of finding the divisor; none where it is the same for all.
static Cost divisorWork(tosa::AvgPool2dOp op) {
  Cost one;
  unsigned work[2];
  for (unsigned i = 0; i < 2; ++i)
    work[i] = coverageWork(windowAt(i, op.getStride(), {}, op.getPad()));
  // The product of both sides, unless one of them is always 1.
  bool multiplies = work[0] + work[1] != 0;
  for (unsigned i = 0; i < 2; ++i)
    multiplies &= work[i] != 0 || op.getKernel()[i] != 1;
  one.addWork(Unit::Integer, "index", work[0] + work[1] + multiplies);
  return one;
}

/// Work per result of the division by a count that is known or found above.
static Cost divideFloat(tosa::AvgPool2dOp op, bool isCountKnown) {
  std::string accumulator = elementTypeName(op.getAccType());
  Cost one;
  one.addWork(Unit::Vector, accumulator, 1);
  one.addWork(Unit::Misc, "i32", !isCountKnown);
  one.addWork(Unit::Misc, accumulator,
              op.getAccType() != getElementTypeOrSelf(op.getOutput()));
  return one;
}

/// As a multiplication by a scaled reciprocal: the sum without its zero points,
/// scaled, with the zero point of the result, clamped and narrowed.
static Cost divideInteger(tosa::AvgPool2dOp op, bool isCountKnown,
                          int64_t inputZero, int64_t outputZero) {
  std::string accumulator = elementTypeName(op.getAccType());
  Cost one =
      applyScaleWork(accumulator, /*roundsTwice=*/false, isCountKnown,
                     isCountKnown ? std::optional<int64_t>(30) : std::nullopt);
  one.addWork(Unit::Misc, accumulator, 1); // widened
  one.addWork(Unit::Integer, "i32", (inputZero != 0) + (outputZero != 0) + 2);
  one.addWork(Unit::Misc, "i32", 1);
  if (isCountKnown)
    return one;
  one.addWork(Unit::Integer, "i32", inputZero != 0); // count * zero point
  // The shift by leading zeros (3 and 1), the reciprocal (2), and their casts.
  one.addWork(Unit::Integer, "i32", 3);
  one.addWork(Unit::Integer, "i8", 1);
  one.addWork(Unit::Integer, "i64", 2);
  one.addWork(Unit::Misc, "i32", 3);
  one.addWork(Unit::Misc, "i64", 1);
  return one;
}

static FailureOr<Cost> countAvgPool(tosa::AvgPool2dOp op, DimQuery &dims) {
  FailureOr<int64_t> inputZero = op.getInputZeroPoint();
  FailureOr<int64_t> outputZero = op.getOutputZeroPoint();
  if (failed(inputZero) || failed(outputZero))
    return failure();
  Cost cost;
  std::optional<SymbolicExpr> taps = addWindows(op, dims, cost);
  if (!taps)
    return failure();
  Value input = op.getInput();
  cost.addWork(arithmeticUnit(input), elementTypeName(op.getAccType()), *taps);
  if (getElementTypeOrSelf(input) != op.getAccType())
    cost.addWork(Unit::Misc, elementTypeName(input.getType()), *taps);
  Cost one = divisorWork(op);
  bool isCountKnown = one.isZero();
  one.addWorkOf(isFloat(input)
                    ? divideFloat(op, isCountKnown)
                    : divideInteger(op, isCountKnown, *inputZero, *outputZero));
  cost.addWorkOf(one, dims.elements(op.getOutput()));
  return cost;
}

void roofline::attachTosaReductionModels(MLIRContext *context) {
  using namespace tosa;
  attachTosaModel<ReduceAllOp, countReduction<ReduceAllOp>>(context);
  attachTosaModel<ReduceAnyOp, countReduction<ReduceAnyOp>>(context);
  attachTosaModel<ReduceProductOp, countReduction<ReduceProductOp>>(context);
  attachTosaModel<ReduceSumOp, countReduction<ReduceSumOp>>(context);
  attachTosaModel<ReduceMaxOp, countExtremum<ReduceMaxOp>>(context);
  attachTosaModel<ReduceMinOp, countExtremum<ReduceMinOp>>(context);
  attachTosaModel<ArgMaxOp, countArgMax>(context);
  attachTosaModel<AvgPool2dOp, countAvgPool>(context);
  attachTosaModel<MaxPool2dOp, countMaxPool>(context);
}
