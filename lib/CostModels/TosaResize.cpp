//===- TosaResize.cpp - Resizing of images in tosa ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// A result at `x` is taken from `(x * d + offset) / n`, of which the remainder
// says how far between two elements. A dim of one element is broadcast, after
// the other has been resized.
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

#include <array>

using namespace mlir;
using namespace roofline;

namespace {
/// How one dim is resized.
struct Scale {
  int64_t numerator, denominator, offset, border;
  bool isOneElement;
};
using Scales = std::array<Scale, 2>;

class ResizeCounter {
public:
  ResizeCounter(tosa::ResizeOp op, const Scales &scales, DimQuery &dims)
      : op(op), scales(scales), dims(dims),
        isBilinear(op.getMode() == tosa::ResizeMode::BILINEAR),
        inputType(elementTypeName(op.getInput().getType())),
        outputType(elementTypeName(op.getType())) {}

  FailureOr<Cost> count();

private:
  void addPlace(const Scale &scale, Cost &one);
  void addInterpolation(Cost &one);
  unsigned scalings();

  tosa::ResizeOp op;
  const Scales &scales;
  DimQuery &dims;
  bool isBilinear;
  std::string inputType, outputType;
};
} // namespace

/// Nothing where some scale is not known.
static std::optional<Scales> readScales(tosa::ResizeOp op) {
  auto scale = constantIntegers(op.getScale());
  auto offset = constantIntegers(op.getOffset());
  auto border = constantIntegers(op.getBorder());
  auto input = dyn_cast<RankedTensorType>(op.getInput().getType());
  if (!scale || !offset || !border || !input)
    return std::nullopt;
  Scales scales;
  for (unsigned i = 0; i < 2; ++i)
    scales[i] = {(*scale)[2 * i], (*scale)[2 * i + 1], (*offset)[i],
                 (*border)[i], input.getDimSize(i + 1) == 1};
  return scales;
}

/// True if the result is the input.
static bool isView(tosa::ResizeOp op, const Scales &scales) {
  return getElementTypeOrSelf(op.getInput()) == getElementTypeOrSelf(op) &&
         llvm::all_of(scales, [](const Scale &scale) {
           return scale.numerator == scale.denominator && scale.offset == 0 &&
                  scale.border == 0;
         });
}

/// Where a result comes from, in one dim.
void ResizeCounter::addPlace(const Scale &scale, Cost &one) {
  bool hasRemainder = scale.numerator != 1;
  bool onFloats = isFloat(op.getInput());
  unsigned integers = (scale.denominator != 1) + (scale.offset != 0);
  if (hasRemainder)
    integers += onFloats ? 2 : 3; // quotient and remainder
  integers += isBilinear ? 5 : 2; // one more; clamped to the input
  if (onFloats && hasRemainder) {
    one.addWork(Unit::Misc, "i32", 1);
    one.addWork(Unit::Vector, inputType, 1);
  }
  if (!isBilinear && hasRemainder) {
    // The next element, from half of the way on.
    integers += onFloats ? 1 : 2;
    one.addWork(Unit::Misc, onFloats ? inputType : "i32", 1);
    one.addWork(Unit::Misc, "i1", 1);
  }
  one.addWork(Unit::Integer, "i32", integers);
}

/// Multiplications by the scale of a dim of one element: of both elements that
/// are interpolated in the other dim, if the columns are scaled first.
unsigned ResizeCounter::scalings() {
  const auto &[rows, columns] = scales;
  if (rows.isOneElement && columns.isOneElement)
    return rows.numerator * columns.numerator != 1;
  if (columns.isOneElement)
    return columns.numerator != 1 ? 2 : 0;
  return rows.isOneElement && rows.numerator != 1;
}

/// Between two elements, or between two pairs and then the pairs: the opposite
/// weight, two products and a sum. Integers are scaled up, also in a dim of one
/// element.
void ResizeCounter::addInterpolation(Cost &one) {
  unsigned numDims = !scales[0].isOneElement + !scales[1].isOneElement;
  unsigned interpolations = numDims == 2 ? 3 : numDims;
  Unit unit = arithmeticUnit(op.getInput());
  one.addWork(unit, outputType, numDims + 3 * interpolations);
  if (isFloat(op.getInput()))
    return;
  one.addWork(Unit::Integer, outputType, scalings());
  if (inputType != outputType)
    one.addWork(Unit::Misc, inputType, SymbolicExpr(1 << numDims));
  if (outputType != "i32")
    one.addWork(Unit::Misc, "i32", numDims);
}

FailureOr<Cost> ResizeCounter::count() {
  Value input = op.getInput(), output = op.getOutput();
  Cost one, cost;
  SymbolicExpr results = dims.dim(input, 0) * dims.dim(input, 3);
  unsigned reads = 1;
  for (unsigned i = 0; i < 2; ++i) {
    if (scales[i].isOneElement)
      continue;
    // Without a remainder, a part of the interpolation is left.
    if (isBilinear && scales[i].numerator == 1)
      return failure();
    addPlace(scales[i], one);
    results *= dims.dim(output, i + 1);
    reads *= isBilinear ? 2 : 1;
  }
  if (isBilinear)
    addInterpolation(one);
  cost.addWorkOf(one, results);
  cost.addRead(
      Traffic::Place::Operand, 0,
      min(dims.packedBytes(results * SymbolicExpr(reads), input.getType()),
          dims.bytes(input)));
  cost.addWrite(Traffic::Place::Result, 0, dims.bytes(output));
  return cost;
}

namespace {
struct ResizeModel
    : CostModelOpInterface::ExternalModel<ResizeModel, tosa::ResizeOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto resize = cast<tosa::ResizeOp>(op);
    std::optional<Scales> scales = readScales(resize);
    if (!hasRankedTypes(op) || !scales)
      return failure();
    if (isView(resize, *scales))
      return std::optional<Cost>();
    FailureOr<Cost> cost = ResizeCounter(resize, *scales, dims).count();
    if (failed(cost))
      return failure();
    return std::optional<Cost>(std::move(*cost));
  }
  Value getAliasedOperand(Operation *op, unsigned) const {
    auto resize = cast<tosa::ResizeOp>(op);
    std::optional<Scales> scales = readScales(resize);
    return scales && isView(resize, *scales) ? resize.getInput() : Value();
  }
};
} // namespace

void roofline::attachTosaResizeModel(MLIRContext *context) {
  tosa::ResizeOp::attachInterface<ResizeModel>(*context);
}
