//===- IntegerRanges.cpp - Integers that a kernel can do with -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IntegerRanges.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace roofline;

/// The values of `op` that its result is one of, whatever they are.
static SmallVector<Value> choicesOf(Operation *op) {
  if (isa<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
          arith::ExtUIOp, arith::TruncIOp>(op))
    return {op->getOperand(0)};
  if (isa<arith::MaxSIOp, arith::MinSIOp, arith::MaxUIOp, arith::MinUIOp>(op))
    return {op->getOperand(0), op->getOperand(1)};
  auto select = dyn_cast<arith::SelectOp>(op);
  if (!select)
    return {};
  // A negative index counts from the end: none is drawn.
  auto sum = select.getTrueValue().getDefiningOp<arith::AddIOp>();
  if (sum && llvm::is_contained(sum->getOperands(), select.getFalseValue()))
    return {select.getFalseValue()};
  return {select.getTrueValue(), select.getFalseValue()};
}

/// What integers are made of by anything else must be small to begin with.
static constexpr IntegerRanges::Range fewIntegers = {0, 2};

void IntegerRanges::narrow(Value value, Range range) {
  if (auto extract = value.getDefiningOp<tensor::ExtractOp>())
    return narrowArgument(extract.getTensor(), range);
  if (Operation *op = value.getDefiningOp()) {
    SmallVector<Value> choices = choicesOf(op);
    bool isChosen = !choices.empty();
    for (Value operand : isChosen ? ValueRange(choices) : op->getOperands())
      if (operand.getType().isIntOrIndex())
        narrow(operand, isChosen ? range : fewIntegers);
    return;
  }
  auto argument = cast<BlockArgument>(value);
  auto op = dyn_cast<linalg::LinalgOp>(argument.getOwner()->getParentOp());
  if (op && isa<ShapedType>(op.getMatchingOpOperand(argument)->get().getType()))
    narrowArgument(op.getMatchingOpOperand(argument)->get(), range);
}

/// Through what the tensor is made of.
void IntegerRanges::narrowArgument(Value tensor, Range range) {
  Operation *op = tensor.getDefiningOp();
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
          tensor::ExtractSliceOp>(op))
    return narrowArgument(op->getOperand(0), range);
  if (auto made = dyn_cast<linalg::LinalgOp>(op)) {
    unsigned number = cast<OpResult>(tensor).getResultNumber();
    if (made.getNumReductionLoops() == 0)
      narrow(made.getBlock()->getTerminator()->getOperand(number), range);
    return;
  }
  auto read = dyn_cast<bufferization::ToTensorOp>(op);
  auto argument =
      read ? dyn_cast<BlockArgument>(read.getBuffer()) : BlockArgument();
  if (!argument)
    return;
  auto [place, isNew] = known.try_emplace(argument.getArgNumber(), range);
  place->second.low = std::max(place->second.low, range.low);
  place->second.high = std::min(place->second.high, range.high);
}

IntegerRanges::IntegerRanges(func::FuncOp kernel) {
  kernel.walk([&](Operation *op) {
    for (Type type : op->getResultTypes())
      hasReals |= isa<FloatType>(getElementTypeOrSelf(type));
    if (auto extract = dyn_cast<tensor::ExtractOp>(op))
      for (auto [dim, index] : llvm::enumerate(extract.getIndices()))
        narrow(index, {0, extract.getTensor().getType().getDimSize(dim)});
    if (isa<arith::DivSIOp, arith::DivUIOp, arith::RemSIOp, arith::RemUIOp,
            arith::CeilDivSIOp, arith::CeilDivUIOp, arith::FloorDivSIOp,
            arith::ShLIOp, arith::ShRSIOp, arith::ShRUIOp>(op))
      narrow(op->getOperand(1), {1, 8});
    // What is raised to them is at most 1.
    if (isa<math::FPowIOp>(op))
      narrow(op->getOperand(1), {0, 8});
  });
}

/// From the least to the largest of a constant's integers.
static std::optional<IntegerRanges::Range> rangeOfConstant(Value source) {
  while (isa_and_nonnull<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
      source.getDefiningOp()))
    source = source.getDefiningOp()->getOperand(0);
  DenseIntElementsAttr elements;
  if (!source.getDefiningOp() || !matchPattern(source, m_Constant(&elements)) ||
      elements.empty())
    return std::nullopt;
  bool isTruth = elements.getElementType().isInteger(1);
  IntegerRanges::Range range{INT64_MAX, INT64_MIN};
  for (const APInt &value : elements) {
    int64_t number = isTruth ? value.getZExtValue() : value.getSExtValue();
    range.low = std::min(range.low, number);
    range.high = std::max(range.high, number);
  }
  // As far as f64 and the runner go.
  constexpr int64_t most = int64_t(1) << 52;
  if (range.low < -most || range.high > most ||
      range.high - range.low >= int64_t(1) << 32)
    return std::nullopt;
  ++range.high;
  return range;
}

IntegerRanges::Range IntegerRanges::of(unsigned argument, Value source,
                                       bool isPositive) const {
  if (std::optional<Range> range = rangeOfConstant(source))
    return *range;
  auto found = known.find(argument);
  if (found != known.end() && found->second.low < found->second.high)
    return found->second;
  unsigned bits =
      getElementTypeOrSelf(source.getType()).getIntOrFloatBitWidth();
  if (bits == 1)
    return {0, 2};
  // Functions of reals may overflow; integers wrap around as they should.
  if (hasReals)
    return {isPositive ? 1 : -16, 16};
  int64_t end = int64_t(1) << (std::min(bits, 32u) - 1);
  return {-end, end};
}
