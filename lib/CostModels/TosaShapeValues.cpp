//===- TosaShapeValues.cpp - What a tosa.shape holds ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace roofline;

using Sizes = SmallVector<SymbolicExpr>;
using BinaryFunction = std::optional<SymbolicExpr> (*)(const SymbolicExpr &,
                                                       const SymbolicExpr &);

/// Elementwise, as far as both are known.
static std::optional<Sizes> combine(Operation *op, DimQuery &dims,
                                    BinaryFunction function) {
  std::optional<Sizes> lhs = shapeValues(op->getOperand(0), dims);
  std::optional<Sizes> rhs = shapeValues(op->getOperand(1), dims);
  if (!lhs || !rhs || lhs->size() != rhs->size())
    return std::nullopt;
  Sizes sizes;
  for (auto [a, b] : llvm::zip(*lhs, *rhs)) {
    std::optional<SymbolicExpr> size = function(a, b);
    if (!size)
      return std::nullopt;
    sizes.push_back(*size);
  }
  return sizes;
}

static std::optional<Sizes> concatenate(Operation *op, DimQuery &dims) {
  Sizes sizes;
  for (Value operand : op->getOperands()) {
    std::optional<Sizes> part = shapeValues(operand, dims);
    if (!part)
      return std::nullopt;
    sizes.append(*part);
  }
  return sizes;
}

std::optional<Sizes> roofline::shapeValues(Value shape, DimQuery &dims) {
  if (auto integers = constantIntegers(shape))
    return Sizes(integers->begin(), integers->end());
  Operation *op = shape.getDefiningOp();
  if (!op)
    return std::nullopt;
  using Result = std::optional<SymbolicExpr>;
  using Expr = const SymbolicExpr &;
  return TypeSwitch<Operation *, std::optional<Sizes>>(op)
      .Case([&](tosa::DimOp dim) -> std::optional<Sizes> {
        if (!hasRankedTypes(dim))
          return std::nullopt;
        return Sizes{dims.dim(dim.getInput1(), dim.getAxis())};
      })
      .Case([&](tosa::ConcatShapeOp) { return concatenate(op, dims); })
      .Case([&](tosa::AddShapeOp) {
        return combine(op, dims,
                       [](Expr a, Expr b) -> Result { return a + b; });
      })
      .Case([&](tosa::SubShapeOp) {
        return combine(op, dims,
                       [](Expr a, Expr b) -> Result { return a - b; });
      })
      .Case([&](tosa::MulShapeOp) {
        return combine(op, dims,
                       [](Expr a, Expr b) -> Result { return a * b; });
      })
      .Case([&](tosa::MaxShapeOp) {
        return combine(op, dims,
                       [](Expr a, Expr b) -> Result { return max(a, b); });
      })
      .Case([&](tosa::MinShapeOp) {
        return combine(op, dims,
                       [](Expr a, Expr b) -> Result { return min(a, b); });
      })
      .Case([&](tosa::DivCeilShapeOp) {
        return combine(op, dims, [](Expr a, Expr b) {
          return isDivisor(b) ? Result(ceilDiv(a, b)) : Result();
        });
      })
      .Case([&](tosa::DivFloorShapeOp) {
        return combine(op, dims, [](Expr a, Expr b) {
          return isDivisor(b) ? Result(floorDiv(a, b)) : Result();
        });
      })
      .Default([](Operation *) { return std::nullopt; });
}
