//===- ValueBounds.cpp - Sizes that upstream's bounds tell ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValueBounds.h"

#include "Roofline/Analysis/AffineValues.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/ShapedOpInterfaces.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace roofline;

/// True for the size of a dim that a value does not have. It is valid IR, for
/// which upstream's bounds crash.
static bool isNoDim(Operation *op) {
  auto size = dyn_cast<ShapedDimOpInterface>(op);
  auto type = size ? dyn_cast<ShapedType>(size.getShapedValue().getType())
                   : ShapedType();
  std::optional<int64_t> dim =
      type ? getConstantIntValue(size.getDimension()) : std::nullopt;
  return dim && type.hasRank() && (*dim < 0 || *dim >= type.getRank());
}

/// True where upstream knows nothing more: arguments of functions, results of
/// ops without bounds.
static bool isLeaf(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    Operation *parent = argument.getOwner()->getParentOp();
    return !isa_and_present<ValueBoundsOpInterface>(parent);
  }
  Operation *op = value.getDefiningOp();
  return isNoDim(op) ||
         !isa<ValueBoundsOpInterface, DestinationStyleOpInterface>(op);
}

static std::optional<SymbolicExpr> boundOf(Value value,
                                           std::optional<int64_t> dim,
                                           DimQuery &dims, IsKnown isKnown) {
  if (isLeaf(value))
    return std::nullopt;
  AffineMap map;
  ValueDimList operands;
  auto stop = [&](Value operand, std::optional<int64_t> operandDim,
                  ValueBoundsConstraintSet &) {
    return isLeaf(operand) || isKnown(operand, operandDim);
  };
  if (failed(ValueBoundsConstraintSet::computeBound(
          map, operands, presburger::BoundType::EQ, {value, dim}, stop)))
    return std::nullopt;
  llvm::SmallVector<IndexValue> values;
  for (auto [operand, operandDim] : operands)
    values.push_back(operandDim ? dims.dim(operand, *operandDim)
                                : dims.index(operand));
  auto all = llvm::ArrayRef(values);
  return evaluate(map.getResult(0), all.take_front(map.getNumDims()),
                  all.drop_front(map.getNumDims()));
}

std::optional<SymbolicExpr> roofline::boundOfDim(Value value, unsigned dim,
                                                 DimQuery &dims,
                                                 IsKnown isKnown) {
  return boundOf(value, dim, dims, isKnown);
}

std::optional<SymbolicExpr> roofline::boundOfIndex(Value value, DimQuery &dims,
                                                   IsKnown isKnown) {
  if (!value.getType().isIndex())
    return std::nullopt;
  return boundOf(value, std::nullopt, dims, isKnown);
}
