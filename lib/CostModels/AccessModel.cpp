//===- AccessModel.cpp - Loads, stores and their like ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/AccessModel.h"
#include "Roofline/CostModels/Update.h"

#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace roofline;

llvm::SmallVector<IndexValue> roofline::indexValues(ValueRange indices,
                                                    DimQuery &dims) {
  return llvm::map_to_vector(indices,
                             [&](Value index) { return dims.index(index); });
}

FailureOr<Accesses> roofline::accessBox(Traffic::Direction direction,
                                        Value source,
                                        llvm::ArrayRef<IndexValue> starts,
                                        llvm::ArrayRef<int64_t> shape,
                                        bool atMost) {
  // The shape of a vector in memory of such vectors is that of one element.
  if (isa<VectorType>(cast<ShapedType>(source.getType()).getElementType()))
    shape = {};
  if (shape.size() > starts.size())
    return failure();
  Access access{direction, source, {}, atMost};
  for (const IndexValue &start : starts)
    access.dims.push_back({start});
  size_t leading = starts.size() - shape.size();
  for (auto [position, size] : llvm::enumerate(shape))
    access.dims[leading + position].extent = size;
  return Accesses{access};
}

/// False for elements without a width, or with one that only the hardware
/// knows.
static bool hasFixedWidth(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped || elementBits(type) == 0)
    return false;
  auto vector = dyn_cast<VectorType>(shaped.getElementType());
  return !vector || !vector.isScalable();
}

FailureOr<Cost> roofline::accessCost(Operation *op,
                                     llvm::ArrayRef<Access> accesses,
                                     DimQuery &dims) {
  Cost cost;
  for (const Access &access : accesses) {
    Type type = access.source.getType();
    if (!hasFixedWidth(type))
      return failure();
    SymbolicExpr elements = 1;
    for (const Access::Dim &dim : access.dims)
      elements *= dim.extent;
    SymbolicExpr bytes = dims.packedBytes(elements, type);
    unsigned operand = std::distance(
        op->operand_begin(), llvm::find(op->getOperands(), access.source));
    if (access.direction == Traffic::Direction::Write && isa<TensorType>(type))
      addUpdate(cost, op, operand, /*result=*/0, bytes, dims);
    else
      cost.addTraffic(access.direction, Traffic::Place::Operand, operand,
                      bytes);
    cost.markAtMost(access.atMost);
  }
  return cost;
}

Value roofline::updatedTensor(Operation *op) {
  if (op->getNumResults() != 1 || !isa<TensorType>(op->getResult(0).getType()))
    return {};
  for (Value operand : op->getOperands())
    if (operand.getType() == op->getResult(0).getType())
      return operand;
  return {};
}
