//===- StreamBody.cpp - Bodies of structured ops on vectors ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamEvaluator.h"

#include "ScalarOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace roofline;

Value StreamEvaluator::evaluateScalar(Value scalar) {
  Operation *op = scalar.getDefiningOp();
  auto extract = dyn_cast_or_null<tensor::ExtractOp>(op);
  if (!extract)
    return op ? scalarConstant(e.b, op) : Value();
  Coordinates at;
  for (Value index : extract.getIndices()) {
    std::optional<int64_t> constant = getConstantIntValue(index);
    if (!constant)
      return nullptr;
    at.push_back({e.index(*constant), false});
  }
  return evaluate(extract.getTensor(), at);
}

Value StreamEvaluator::valueOf(const Coordinate &coordinate) {
  if (!coordinate.isVector || width == 1)
    return coordinate.at;
  auto type = VectorType::get({width}, e.b.getIndexType());
  Value steps = vector::StepOp::create(e.b, type);
  Value base = vector::BroadcastOp::create(e.b, type, coordinate.at);
  return arith::AddIOp::create(e.b, base, steps);
}

/// Scalars among vectors become vectors, constants constants: powers look at
/// them.
static SmallVector<Value> broadcast(EntryBuilder &e, ValueRange values,
                                    int64_t width) {
  SmallVector<Value> result(values);
  bool hasVector = llvm::any_of(
      values, [](Value value) { return isa<VectorType>(value.getType()); });
  for (Value &value : result)
    if (hasVector && !isa<VectorType>(value.getType()))
      value = e.b.createOrFold<vector::BroadcastOp>(
          VectorType::get({width}, value.getType()), value);
  return result;
}

Value StreamEvaluator::apply(Operation *op, ValueRange operands) {
  if (!isScalarOp(op))
    return nullptr;
  // What is the same for all elements is divided by once.
  if (isa<arith::DivFOp>(op) && isa<VectorType>(operands[0].getType()) &&
      !isa<VectorType>(operands[1].getType())) {
    Value one = computedConstant(e.b, op->getLoc(),
                                 e.b.getFloatAttr(operands[1].getType(), 1));
    Value inverse = arith::DivFOp::create(e.b, one, operands[1]);
    return arith::MulFOp::create(
        e.b, operands[0],
        vector::BroadcastOp::create(e.b, operands[0].getType(), inverse));
  }
  return computeScalar(e.b, op, broadcast(e, operands, width));
}

std::optional<Coordinate> StreamEvaluator::indexed(AffineExpr expr,
                                                   const Coordinates &loops) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return loops[dim.getPosition()];
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return Coordinate{e.index(constant.getValue()), false};
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return std::nullopt;
  auto left = indexed(binary.getLHS(), loops);
  if (!left)
    return std::nullopt;
  if (binary.getKind() == AffineExprKind::Mul) {
    auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
    if (!factor || left->isVector)
      return std::nullopt;
    return Coordinate{e.mul(left->at, factor.getValue()), false};
  }
  auto right = indexed(binary.getRHS(), loops);
  if (!right || binary.getKind() != AffineExprKind::Add)
    return std::nullopt;
  // Beside a vector there is one that begins anywhere.
  bool hasVector = left->isVector || right->isVector;
  if (hasVector && (!beginsAnywhere || (left->isVector && right->isVector)))
    return std::nullopt;
  return Coordinate{e.add(left->at, right->at), hasVector};
}

std::optional<Coordinates> StreamEvaluator::indexed(AffineMap map,
                                                    const Coordinates &loops) {
  Coordinates at;
  for (AffineExpr expr : map.getResults()) {
    std::optional<Coordinate> coordinate = indexed(expr, loops);
    if (!coordinate)
      return std::nullopt;
    at.push_back(*coordinate);
  }
  return at;
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
extractedAt(tensor::ExtractOp extract, const BodyValues &body,
            function_ref<Value(Value)> valueIn, int64_t width) {
  Coordinates at;
  for (Value index : extract.getIndices()) {
    auto known = body.coordinates.find(index);
    if (known != body.coordinates.end()) {
      at.push_back(known->second);
      continue;
    }
    Value value = valueIn(index);
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
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (argument.use_empty() && argument != wanted)
      continue;
    // What a sum came to so far is known, or nothing is.
    if (op.isDpsInit(&operand) && op.getNumReductionLoops() > 0)
      continue;
    if (!isa<ShapedType>(operand.get().getType())) {
      body.values[argument] = evaluateScalar(operand.get());
      continue;
    }
    auto at = indexed(op.getMatchingIndexingMap(&operand), loops);
    Value value = at ? evaluate(operand.get(), *at) : Value();
    if (!value)
      return nullptr;
    body.values[argument] = value;
  }
  auto valueIn = [&](Value value) -> Value {
    Value found = body.values.lookup(value);
    return found ? found : evaluateScalar(value);
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
      auto at = extractedAt(extract, body, valueIn, width);
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

StreamEvaluator::Elements
StreamEvaluator::evaluateStep(linalg::LinalgOp op, const Coordinates &loops,
                              ValueRange carried) {
  Values known;
  for (auto [argument, value] :
       llvm::zip_equal(op.getRegionOutputArgs(), carried))
    known[argument] = value;
  Elements next;
  for (Value yielded : op.getBlock()->getTerminator()->getOperands()) {
    next.push_back(evaluateBody(op, yielded, loops, known));
    if (!next.back())
      return {};
  }
  return next;
}

StreamEvaluator::Elements
StreamEvaluator::evaluateInits(linalg::LinalgOp op, const Coordinates &at) {
  Elements initial;
  for (Value init : op.getDpsInits()) {
    initial.push_back(evaluate(init, at));
    if (!initial.back())
      return {};
  }
  return initial;
}
