//===- StreamBody.cpp - Bodies of structured ops on vectors in f32 --------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamEvaluator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace roofline;

/// Reals are f32; wider ones are not for this.
static Type computedType(Type type) {
  auto real = dyn_cast<FloatType>(type);
  return real && real.getWidth() < 32 ? Float32Type::get(type.getContext())
                                      : type;
}

Value StreamEvaluator::constantOf(Operation *op) {
  auto constant = dyn_cast<arith::ConstantOp>(op);
  if (!constant || !constant.getType().isIntOrIndexOrFloat())
    return nullptr;
  if (auto real = dyn_cast<FloatAttr>(constant.getValue()))
    return constant.getType().isF64() ? Value()
                                      : e.real(real.getValueAsDouble());
  return arith::ConstantOp::create(e.b, constant.getValue());
}

Value StreamEvaluator::valueOf(const Coordinate &coordinate) {
  if (!coordinate.isVector || width == 1)
    return coordinate.at;
  auto type = VectorType::get({width}, e.b.getIndexType());
  Value steps = vector::StepOp::create(e.b, type);
  Value base = vector::BroadcastOp::create(e.b, type, coordinate.at);
  return arith::AddIOp::create(e.b, base, steps);
}

/// Scalars among vectors become vectors.
static SmallVector<Value> broadcast(EntryBuilder &e, ValueRange values,
                                    int64_t width) {
  SmallVector<Value> result(values);
  bool hasVector = llvm::any_of(
      values, [](Value value) { return isa<VectorType>(value.getType()); });
  for (Value &value : result)
    if (hasVector && !isa<VectorType>(value.getType()))
      value = vector::BroadcastOp::create(
          e.b, VectorType::get({width}, value.getType()), value);
  return result;
}

Value StreamEvaluator::apply(Operation *op, ValueRange operands) {
  bool isKnown =
      isa_and_nonnull<arith::ArithDialect, math::MathDialect>(op->getDialect());
  if (!isKnown || op->getNumResults() != 1 || isa<arith::BitcastOp>(op))
    return nullptr;
  if (isa<arith::ExtFOp, arith::TruncFOp>(op))
    return operands.front();
  SmallVector<Value> values = broadcast(e, operands, width);
  if (isa<arith::DivFOp>(op) && isa<VectorType>(operands[0].getType()) &&
      !isa<VectorType>(operands[1].getType())) {
    Value inverse = arith::DivFOp::create(e.b, e.real(1), operands[1]);
    return arith::MulFOp::create(
        e.b, values[0],
        vector::BroadcastOp::create(e.b, values[0].getType(), inverse));
  }
  IRMapping mapping;
  for (auto [from, to] : llvm::zip(op->getOperands(), values))
    mapping.map(from, to);
  Operation *clone = e.b.clone(*op, mapping);
  Type type = computedType(op->getResult(0).getType());
  if (!values.empty() && isa<VectorType>(values.front().getType()))
    type = VectorType::get({width}, type);
  clone->getResult(0).setType(type);
  return clone->getResult(0);
}

namespace {
/// What a body's values are, of those computed so far.
struct BodyValues {
  llvm::DenseMap<Value, Value> values;
  llvm::DenseMap<Value, Coordinate> coordinates;
};
} // namespace

/// Where an element is extracted from; a vector only along an index of loops.
static std::optional<Coordinates>
extractedAt(tensor::ExtractOp extract, const BodyValues &body, int64_t width) {
  Coordinates at;
  for (Value index : extract.getIndices()) {
    auto known = body.coordinates.find(index);
    if (known != body.coordinates.end()) {
      at.push_back(known->second);
      continue;
    }
    Value value = body.values.lookup(index);
    if (!value || isa<VectorType>(value.getType()))
      return std::nullopt;
    at.push_back({value, width == 1});
  }
  return at;
}

Value StreamEvaluator::evaluateBody(linalg::LinalgOp op, Value wanted,
                                    const Coordinates &loops,
                                    const llvm::DenseMap<Value, Value> &known) {
  BodyValues body;
  body.values = known;
  for (OpOperand *input : op.getDpsInputOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(input);
    if (argument.use_empty() && argument != wanted)
      continue;
    if (!isa<ShapedType>(input->get().getType())) {
      Operation *constant = input->get().getDefiningOp();
      body.values[argument] = constant ? constantOf(constant) : Value();
      continue;
    }
    Coordinates at;
    for (AffineExpr expr : op.getMatchingIndexingMap(input).getResults()) {
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        at.push_back(loops[dim.getPosition()]);
      else if (auto constant = dyn_cast<AffineConstantExpr>(expr))
        at.push_back({e.index(constant.getValue()), false});
      else
        return nullptr;
    }
    Value value = evaluate(input->get(), at);
    if (!value)
      return nullptr;
    body.values[argument] = value;
  }
  auto valueIn = [&](Value value) -> Value {
    Value found = body.values.lookup(value);
    Operation *definition = value.getDefiningOp();
    if (found || !definition)
      return found;
    return constantOf(definition);
  };
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (inner.getNumResults() != 1)
      return nullptr;
    Value result = inner.getResult(0);
    if (body.values.contains(result) || isa<arith::ConstantOp>(inner))
      continue;
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      body.coordinates[result] = loops[index.getDim()];
      body.values[result] = valueOf(loops[index.getDim()]);
      continue;
    }
    if (auto extract = dyn_cast<tensor::ExtractOp>(inner)) {
      auto at = extractedAt(extract, body, width);
      body.values[result] = at ? evaluate(extract.getTensor(), *at) : Value();
    } else {
      SmallVector<Value> operands;
      for (Value operand : inner.getOperands())
        operands.push_back(valueIn(operand));
      bool areKnown = llvm::all_of(operands, [](Value v) { return bool(v); });
      body.values[result] = areKnown ? apply(&inner, operands) : Value();
    }
    if (!body.values[result])
      return nullptr;
  }
  return valueIn(wanted);
}
