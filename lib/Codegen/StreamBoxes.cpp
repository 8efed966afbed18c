//===- StreamBoxes.cpp - Elements of slices and of what has them ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamEvaluator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace roofline;

/// A part of a tensor: so many neighbours of each dim.
struct StreamEvaluator::Box {
  ArrayRef<int64_t> offsets, sizes;
  ArrayRef<int64_t> whole;

  bool isCut(size_t dim) const {
    return offsets[dim] != 0 || sizes[dim] != whole[dim];
  }
};

/// Position in `shape` of each dim that a slice keeps.
static SmallVector<int64_t> keptDims(ArrayRef<int64_t> shape,
                                     const llvm::SmallBitVector &dropped) {
  SmallVector<int64_t> kept;
  for (size_t i = 0; i < shape.size(); ++i)
    if (!dropped.test(i))
      kept.push_back(i);
  return kept;
}

std::optional<Coordinates>
StreamEvaluator::intoWhole(ArrayRef<int64_t> offsets, ArrayRef<int64_t> strides,
                           const llvm::SmallBitVector &dropped,
                           const Coordinates &at) {
  Coordinates whole;
  for (int64_t offset : offsets)
    whole.push_back({e.index(offset), false});
  for (auto [i, dim] : llvm::enumerate(keptDims(offsets, dropped))) {
    bool isVector = at[i].isVector && width > 1;
    if (isVector && (offsets[dim] % width != 0 || strides[dim] != 1))
      return std::nullopt;
    whole[dim] = {e.add(e.mul(at[i].at, strides[dim]), offsets[dim]),
                  at[i].isVector};
  }
  return whole;
}

Value StreamEvaluator::evaluateSlice(Operation *op, const Coordinates &at) {
  auto slice = cast<tensor::ExtractSliceOp>(op);
  if (!slice.getOffsets().empty() || !slice.getStrides().empty())
    return nullptr;
  auto whole = intoWhole(slice.getStaticOffsets(), slice.getStaticStrides(),
                         slice.getDroppedDims(), at);
  return whole ? evaluate(slice.getSource(), *whole) : Value();
}

Value StreamEvaluator::choose(const Box &box, const Coordinates &at,
                              function_ref<Value(const Coordinates &)> inside,
                              function_ref<Value()> outside) {
  Value isInside;
  Coordinates inBox(at);
  bool hasVector = false;
  for (size_t dim = 0; dim < at.size(); ++dim) {
    bool isVector = at[dim].isVector && width > 1;
    hasVector |= isVector;
    if (!box.isCut(dim))
      continue;
    if (isVector)
      return nullptr;
    // Below the box it wraps around.
    inBox[dim].at =
        e.b.createOrFold<arith::SubIOp>(at[dim].at, e.index(box.offsets[dim]));
    Value isLess = e.isLess(inBox[dim].at, box.sizes[dim]);
    isInside = isInside ? arith::AndIOp::create(e.b, isInside, isLess) : isLess;
  }
  if (!isInside)
    return inside(inBox);
  Value otherwise = outside();
  if (!otherwise)
    return nullptr;
  auto asVector = [&](Value value) -> Value {
    if (!hasVector || isa<VectorType>(value.getType()))
      return value;
    return vector::BroadcastOp::create(
        e.b, VectorType::get({width}, value.getType()), value);
  };
  otherwise = asVector(otherwise);
  bool isKnown = true;
  auto within = [&]() -> SmallVector<Value> {
    Scope scope(*this);
    Value value = inside(inBox);
    isKnown = bool(value);
    return {isKnown ? asVector(value) : otherwise};
  };
  Value value = e.choose(isInside, within, otherwise).front();
  return isKnown ? value : Value();
}

Value StreamEvaluator::evaluatePadded(Operation *op, const Coordinates &at) {
  auto pad = cast<tensor::PadOp>(op);
  Value padding = pad.getConstantPaddingValue();
  if (!padding || !pad.getLow().empty() || !pad.getHigh().empty() ||
      !pad.getSourceType().hasStaticShape())
    return nullptr;
  Box box{pad.getStaticLow(), pad.getSourceType().getShape(),
          pad.getResultType().getShape()};
  return choose(
      box, at,
      [&](const Coordinates &in) { return evaluate(pad.getSource(), in); },
      [&] { return evaluateScalar(padding); });
}

Value StreamEvaluator::evaluateInserted(Operation *op, const Coordinates &at) {
  auto insert = cast<tensor::InsertSliceOp>(op);
  if (!insert.getOffsets().empty() || !insert.getSizes().empty() ||
      !insert.hasUnitStride())
    return nullptr;
  Box box{insert.getStaticOffsets(), insert.getStaticSizes(),
          insert.getDestType().getShape()};
  auto inserted = [&](const Coordinates &in) {
    Coordinates ofSource;
    for (int64_t dim : keptDims(box.offsets, insert.getDroppedDims()))
      ofSource.push_back(in[dim]);
    return evaluate(insert.getSource(), ofSource);
  };
  return choose(box, at, inserted,
                [&] { return evaluate(insert.getDest(), at); });
}
