//===- LoweringOps.cpp - Sizes and ops of the lowered graph ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaLowering.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/AffineMap.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::llama;

LlamaLowering::LlamaLowering(FunctionOpInterface function)
    : function(function), builder(function.getLoc(), function.getContext()),
      phase(getPhase(function)), opLoc(function.getLoc()) {
  function->walk([&](Operation *op) {
    if (auto id = op->getAttrOfType<IntegerAttr>(attr::kFused))
      nextFused = std::max(nextFused, id.getInt() + 1);
  });
}

void LlamaLowering::setGroup(StringRef name) {
  group = name;
  builder.setLoc(group.empty() ? opLoc
                               : withGroupAndPhase(opLoc, group, phase));
}

void LlamaLowering::tag(Operation *op) {
  if (!group.empty())
    op->setAttr(attr::kGroup, builder.getStringAttr(group));
  if (fused)
    op->setAttr(attr::kFused, fused);
}

//===----------------------------------------------------------------------===//
// Constants and sizes
//===----------------------------------------------------------------------===//

Value LlamaLowering::constant(TypedAttr value) {
  Value &known = constants[value];
  if (!known) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(&function.getFunctionBody().front());
    known = arith::ConstantOp::create(builder, opLoc, value);
  }
  return known;
}

Value LlamaLowering::constant(Type type, double value) {
  return constant(builder.getFloatAttr(type, value));
}

Value LlamaLowering::toValue(OpFoldResult size) {
  if (auto value = dyn_cast<Value>(size))
    return value;
  return constant(cast<IntegerAttr>(cast<Attribute>(size)));
}

OpFoldResult LlamaLowering::subtract(OpFoldResult a, OpFoldResult b) {
  std::optional<int64_t> x = getConstantIntValue(a), y = getConstantIntValue(b);
  if (x && y)
    return builder.getIndexAttr(*x - *y);
  if (a == b)
    return builder.getIndexAttr(0);
  Value minuend = toValue(a), subtrahend = toValue(b);
  return arith::SubIOp::create(builder, minuend, subtrahend).getResult();
}

/// Asks for a dynamic size once, right behind the value.
Sizes LlamaLowering::sizesOf(Value value) {
  auto known = sizes.find(value);
  if (known != sizes.end())
    return known->second;
  auto type = cast<RankedTensorType>(value.getType());
  Sizes result;
  for (int64_t dim = 0; dim < type.getRank(); ++dim) {
    if (!type.isDynamicDim(dim)) {
      result.push_back(builder.getIndexAttr(type.getDimSize(dim)));
      continue;
    }
    Value index = constant(builder.getIndexAttr(dim));
    OpBuilder::InsertionGuard guard(builder);
    // Of arguments at the function's entry, behind the constants there.
    bool atEntry = value.getParentBlock() == index.getParentBlock();
    builder.setInsertionPointAfterValue(
        atEntry && !value.getDefiningOp() ? index : value);
    result.push_back(
        tensor::DimOp::create(builder, opLoc, value, index).getResult());
  }
  sizes[value] = result;
  return result;
}

OpFoldResult LlamaLowering::sizeOf(Value value, unsigned dim) {
  return sizesOf(value)[dim];
}

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

Value LlamaLowering::empty(const Sizes &resultSizes, Type elementType) {
  Value result =
      tensor::EmptyOp::create(builder, opLoc, resultSizes, elementType);
  sizes[result] = resultSizes;
  return result;
}

Value LlamaLowering::zeros(const Sizes &resultSizes, Type elementType) {
  Value zero = constant(elementType, 0.0);
  Value init = empty(resultSizes, elementType);
  Value result =
      linalg::FillOp::create(builder, opLoc, zero, init).getResult(0);
  sizes[result] = resultSizes;
  return result;
}

llvm::SmallVector<AffineMap>
LlamaLowering::maps(Subscripts loops, llvm::ArrayRef<Subscripts> operands) {
  llvm::SmallVector<AffineMap> result;
  for (Subscripts operand : operands) {
    llvm::SmallVector<AffineExpr> exprs;
    for (char letter : operand)
      exprs.push_back(builder.getAffineDimExpr(loops.find(letter)));
    result.push_back(
        AffineMap::get(loops.size(), 0, exprs, builder.getContext()));
  }
  return result;
}

Value LlamaLowering::contract(Subscripts loops, Value lhs, Subscripts lhsDims,
                              Value rhs, Subscripts rhsDims,
                              const Sizes &resultSizes, Subscripts resultDims) {
  Value init = zeros(resultSizes,
                     cast<RankedTensorType>(lhs.getType()).getElementType());
  auto op = linalg::ContractOp::create(
      builder, ValueRange{lhs, rhs}, ValueRange{init},
      builder.getAffineMapArrayAttr(
          maps(loops, {lhsDims, rhsDims, resultDims})));
  tag(op);
  Value result = op->getResult(0);
  sizes[result] = resultSizes;
  return result;
}

llvm::SmallVector<Value>
LlamaLowering::generic(Subscripts loops, ValueRange inputs, ValueRange inits,
                       llvm::ArrayRef<Subscripts> operands, Body body) {
  llvm::SmallVector<utils::IteratorType> iterators;
  for (char letter : loops)
    iterators.push_back(operands.back().contains(letter)
                            ? utils::IteratorType::parallel
                            : utils::IteratorType::reduction);
  auto op = linalg::GenericOp::create(
      builder, TypeRange(inits), inputs, inits, maps(loops, operands),
      iterators, [&](OpBuilder &nested, Location loc, ValueRange args) {
        ImplicitLocOpBuilder bodyBuilder(loc, nested);
        linalg::YieldOp::create(bodyBuilder, body(bodyBuilder, args));
      });
  tag(op);
  for (auto [result, init] : llvm::zip_equal(op.getResults(), inits))
    sizes[result] = sizesOf(init);
  return llvm::to_vector_of<Value>(op.getResults());
}

/// Groups `[0], [1], ..., [dim, dim + 1], ...` of a tensor that has `rank` dims
/// when it is expanded.
static llvm::SmallVector<ReassociationIndices> pairAt(unsigned dim,
                                                      unsigned rank) {
  llvm::SmallVector<ReassociationIndices> groups;
  for (unsigned i = 0; i < rank; ++i) {
    if (i == dim + 1)
      groups.back().push_back(i);
    else
      groups.push_back({i});
  }
  return groups;
}

Value LlamaLowering::expandDim(Value value, unsigned dim, int64_t outer,
                               int64_t inner) {
  Sizes resultSizes = sizesOf(value);
  resultSizes[dim] = builder.getIndexAttr(inner);
  resultSizes.insert(resultSizes.begin() + dim, builder.getIndexAttr(outer));
  auto type = cast<RankedTensorType>(value.getType());
  llvm::SmallVector<int64_t> shape(type.getShape());
  shape[dim] = inner;
  shape.insert(shape.begin() + dim, outer);
  Value result = tensor::ExpandShapeOp::create(
      builder, opLoc, RankedTensorType::get(shape, type.getElementType()),
      value, pairAt(dim, shape.size()), resultSizes);
  sizes[result] = resultSizes;
  return result;
}

/// Dims `dim` and `dim + 1`, which are static, as one.
Value LlamaLowering::collapseDims(Value value, unsigned dim) {
  Sizes resultSizes = sizesOf(value);
  resultSizes[dim] =
      builder.getIndexAttr(*getConstantIntValue(resultSizes[dim]) *
                           *getConstantIntValue(resultSizes[dim + 1]));
  resultSizes.erase(resultSizes.begin() + dim + 1);
  unsigned rank = cast<RankedTensorType>(value.getType()).getRank();
  Value result =
      tensor::CollapseShapeOp::create(builder, opLoc, value, pairAt(dim, rank));
  sizes[result] = resultSizes;
  return result;
}
