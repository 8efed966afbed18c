//===- StreamEvaluator.cpp - Elements computed where used -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamEvaluator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace roofline;

/// What an element is remembered by.
static std::vector<const void *> keyOf(Value tensor, const Coordinates &at) {
  static const char isVector = 0;
  std::vector<const void *> key{tensor.getAsOpaquePointer()};
  for (const Coordinate &coordinate : at) {
    key.push_back(coordinate.at.getAsOpaquePointer());
    key.push_back(coordinate.isVector ? &isVector : nullptr);
  }
  return key;
}

Value StreamEvaluator::evaluate(Value tensor, const Coordinates &at) {
  std::vector<const void *> key = keyOf(tensor, at);
  auto known = memory.find(key);
  if (known != memory.end())
    return known->second;
  Value value = compute(tensor, at);
  if (value)
    memory.emplace(std::move(key), value);
  return value;
}

Value StreamEvaluator::compute(Value tensor, const Coordinates &at) {
  auto source = sources.find(tensor);
  if (source != sources.end())
    return read(source->second, cast<ShapedType>(tensor.getType()), at);
  Operation *op = tensor.getDefiningOp();
  if (!op)
    return nullptr;
  if (auto fill = dyn_cast<linalg::FillOp>(op))
    return evaluateScalar(fill.getInputs().front());
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    auto from = join(expand.getReassociationIndices(),
                     expand.getResultType().getShape(), at);
    return from ? evaluate(expand.getSrc(), *from) : Value();
  }
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    auto from = split(collapse.getReassociationIndices(),
                      collapse.getSrcType().getShape(), at);
    return from ? evaluate(collapse.getSrc(), *from) : Value();
  }
  if (isa<tensor::ExtractSliceOp>(op))
    return evaluateSlice(op, at);
  if (isa<tensor::PadOp>(op))
    return evaluatePadded(op, at);
  if (isa<tensor::InsertSliceOp>(op))
    return evaluateInserted(op, at);
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured)
    return nullptr;
  auto result = cast<OpResult>(tensor);
  if (structured.getNumReductionLoops() > 0)
    return evaluateReduction(result, at);
  Operation *yield = structured.getBlock()->getTerminator();
  return evaluateBody(structured, yield->getOperand(result.getResultNumber()),
                      loopsAt(structured, at));
}

/// The results of a reduction are computed together.
Value StreamEvaluator::evaluateReduction(OpResult result,
                                         const Coordinates &at) {
  auto op = cast<linalg::LinalgOp>(result.getOwner());
  auto mapOf = [&](OpOperand &init) {
    return op.getMatchingIndexingMap(&init);
  };
  auto inits = op.getDpsInitsMutable();
  if (!reduce || !llvm::all_of(inits, [&](OpOperand &init) {
        return mapOf(init) == mapOf(inits[0]);
      }))
    return nullptr;
  Elements elements = reduce(op, at);
  if (elements.empty())
    return nullptr;
  for (auto [each, element] : llvm::zip_equal(op->getResults(), elements))
    memory.emplace(keyOf(each, at), element);
  return elements[result.getResultNumber()];
}

Value StreamEvaluator::flatten(ArrayRef<int64_t> shape, const Coordinates &at,
                               bool &isVector) {
  isVector = llvm::any_of(at, [](const Coordinate &c) { return c.isVector; });
  for (const Space &space : spaces)
    if (space.at == at && ArrayRef(space.shape) == shape)
      return space.flat;
  Value flat = e.index(0);
  int64_t stride = 1;
  for (size_t i = shape.size(); i-- > 0; stride *= shape[i]) {
    if (at[i].isVector && stride != 1 && width > 1)
      return nullptr;
    if (isVector && !beginsAnywhere && !at[i].isVector && shape[i] > 1 &&
        stride % width != 0)
      return nullptr;
    flat = e.add(e.mul(at[i].at, stride), flat);
  }
  return flat;
}

Value StreamEvaluator::read(const Source &source, ShapedType type,
                            const Coordinates &at) {
  bool isVector = source.isRow && at.back().isVector;
  Value flat =
      source.isRow ? at.back().at : flatten(type.getShape(), at, isVector);
  if (!flat || (isVector && !beginsAnywhere && source.offset % width != 0))
    return nullptr;
  return e.asComputed(
      e.load(source.buffer, e.add(flat, source.offset), isVector ? width : 1),
      type.getElementType());
}

std::optional<Coordinates>
StreamEvaluator::split(ArrayRef<ReassociationIndices> groups,
                       ArrayRef<int64_t> shape, const Coordinates &at) {
  Coordinates result(shape.size());
  for (auto [group, coordinate] : llvm::zip(groups, at)) {
    Value rest = coordinate.at;
    for (int64_t dim : llvm::reverse(group)) {
      bool isFirst = dim == group.front(), isLast = dim == group.back();
      if (coordinate.isVector && isLast && !isFirst && shape[dim] % width != 0)
        return std::nullopt;
      result[dim] = {isFirst ? rest : e.rem(rest, shape[dim]),
                     coordinate.isVector && (isLast || width == 1)};
      rest = isFirst ? rest : e.div(rest, shape[dim]);
    }
  }
  // A tensor without dims, or dims of extent 1 that belong to none.
  for (Coordinate &coordinate : result)
    if (!coordinate.at)
      coordinate.at = e.index(0);
  return result;
}

std::optional<Coordinates>
StreamEvaluator::join(ArrayRef<ReassociationIndices> groups,
                      ArrayRef<int64_t> shape, const Coordinates &at) {
  Coordinates result;
  for (const ReassociationIndices &group : groups) {
    Coordinate joined = at[group.front()];
    for (int64_t dim : ArrayRef(group).drop_front()) {
      if (joined.isVector && shape[dim] > 1 && width > 1)
        return std::nullopt;
      if (shape[dim] == 1 && !at[dim].isVector)
        continue;
      joined = {e.add(e.mul(joined.at, shape[dim]), at[dim].at),
                joined.isVector || at[dim].isVector};
    }
    result.push_back(joined);
  }
  return result;
}

Coordinates StreamEvaluator::loopsAt(linalg::LinalgOp op,
                                     const Coordinates &at) {
  Coordinates loops(op.getNumLoops());
  AffineMap map = op.getMatchingIndexingMap(op.getDpsInitOperand(0));
  for (auto [i, expr] : llvm::enumerate(map.getResults()))
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops[dim.getPosition()] = at[i];
  return loops;
}

bool StreamEvaluator::store(const Piece &piece, Value value, Coordinates at) {
  for (Operation *view : piece.views) {
    std::optional<Coordinates> next;
    if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(view))
      next = join(collapse.getReassociationIndices(),
                  collapse.getSrcType().getShape(), at);
    else if (auto expand = dyn_cast<tensor::ExpandShapeOp>(view))
      next = split(expand.getReassociationIndices(),
                   expand.getResultType().getShape(), at);
    else if (auto insert = dyn_cast<tensor::InsertSliceOp>(view))
      next = intoWhole(insert.getStaticOffsets(), insert.getStaticStrides(),
                       insert.getDroppedDims(), at);
    if (!next)
      return false;
    at = *next;
  }
  bool isVector = false;
  auto type = cast<ShapedType>(piece.destination.getType());
  Value flat = flatten(type.getShape(), at, isVector);
  if (!flat)
    return false;
  if (isVector && width > 1 && !isa<VectorType>(value.getType()))
    value = vector::BroadcastOp::create(
        e.b, VectorType::get({width}, value.getType()), value);
  e.store(value, e.buffer(piece.destination.getArgNumber()), flat);
  return true;
}
