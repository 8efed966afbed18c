//===- StreamBody.cpp - Bodies of structured ops on vectors in f32 --------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamEvaluator.h"

#include "RealOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace roofline;

Value StreamEvaluator::constantOf(Operation *op) {
  return realConstant(e.b, op);
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
  if (!isRealOp(op))
    return nullptr;
  // What is the same for all elements is divided by once.
  if (isa<arith::DivFOp>(op) && isa<VectorType>(operands[0].getType()) &&
      !isa<VectorType>(operands[1].getType())) {
    Value inverse = arith::DivFOp::create(e.b, e.real(1), operands[1]);
    return arith::MulFOp::create(
        e.b, operands[0],
        vector::BroadcastOp::create(e.b, operands[0].getType(), inverse));
  }
  return computeReal(e.b, op, broadcast(e, operands, width));
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
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (argument.use_empty() && argument != wanted)
      continue;
    // What a sum came to so far is known, or nothing is.
    if (op.isDpsInit(&operand) && op.getNumReductionLoops() > 0)
      continue;
    if (!isa<ShapedType>(operand.get().getType())) {
      Operation *constant = operand.get().getDefiningOp();
      body.values[argument] = constant ? constantOf(constant) : Value();
      continue;
    }
    Coordinates at;
    for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
      if (auto dim = dyn_cast<AffineDimExpr>(expr))
        at.push_back(loops[dim.getPosition()]);
      else if (auto constant = dyn_cast<AffineConstantExpr>(expr))
        at.push_back({e.index(constant.getValue()), false});
      else
        return nullptr;
    }
    Value value = evaluate(operand.get(), at);
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
