//===- LaneReduction.cpp - Reductions in the lanes of vectors -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaneReduction.h"

#include "../ScalarOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <cmath>
#include <numeric>

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

/// Of maxnumf and minnumf not the NaN that is neutral to them: lanes that begin
/// as numbers stay numbers.
static std::optional<TypedAttr> neutralOf(Operation *combiner) {
  Type type = combiner->getResult(0).getType();
  if (isa<arith::MaxNumFOp>(combiner))
    return FloatAttr::get(type, -HUGE_VAL);
  if (isa<arith::MinNumFOp>(combiner))
    return FloatAttr::get(type, HUGE_VAL);
  return arith::getNeutralElement(combiner);
}

std::optional<LaneReduction> LaneReduction::match(linalg::LinalgOp op) {
  std::optional<Reduction> reduction = roofline::matchReduction(op);
  if (!reduction)
    return std::nullopt;
  std::optional<TypedAttr> neutral = neutralOf(reduction->combiner);
  if (!neutral)
    return std::nullopt;
  return LaneReduction(op, *reduction, *neutral);
}

static Value splat(StreamEvaluator &evaluator, Value value) {
  if (isa<VectorType>(value.getType()) || evaluator.width == 1)
    return value;
  auto type = VectorType::get({evaluator.width}, value.getType());
  return vector::BroadcastOp::create(evaluator.e.b, type, value);
}

Value LaneReduction::neutralValue(StreamEvaluator &evaluator) const {
  return computedConstant(evaluator.e.b, reduction.combiner->getLoc(), neutral);
}

Value LaneReduction::begin(StreamEvaluator &evaluator) const {
  return splat(evaluator, neutralValue(evaluator));
}

Value LaneReduction::element(StreamEvaluator &evaluator,
                             const Coordinates &loops) const {
  StreamEvaluator::Values known;
  known[reduction.combiner->getResult(0)] = neutralValue(evaluator);
  Value value = evaluator.evaluateBody(op, reduction.element, loops, known);
  return value ? splat(evaluator, value) : Value();
}

Value LaneReduction::combine(StreamEvaluator &evaluator, Value lanes,
                             Value element) const {
  bool isMost = isa<arith::MaxNumFOp>(reduction.combiner);
  if (!isMost && !isa<arith::MinNumFOp>(reduction.combiner))
    return evaluator.apply(reduction.combiner, {lanes, element});
  // One instruction of x86: a NaN is not taken, and no lane is one.
  OpBuilder &b = evaluator.e.b;
  Location location = reduction.combiner->getLoc();
  Value isTaken = arith::CmpFOp::create(b, location,
                                        isMost ? arith::CmpFPredicate::OGT
                                               : arith::CmpFPredicate::OLT,
                                        element, lanes);
  return arith::SelectOp::create(b, location, isTaken, element, lanes);
}

Value LaneReduction::end(StreamEvaluator &evaluator, Value lanes,
                         Value initial) const {
  auto &b = evaluator.e.b;
  for (int64_t n = evaluator.width / 2; n > 0; n /= 2) {
    SmallVector<int64_t> low(n), high(n);
    std::iota(low.begin(), low.end(), 0);
    std::iota(high.begin(), high.end(), n);
    lanes = combine(evaluator, vector::ShuffleOp::create(b, lanes, lanes, low),
                    vector::ShuffleOp::create(b, lanes, lanes, high));
  }
  return join(evaluator, initial, evaluator.e.element(lanes, 0));
}

Value LaneReduction::join(StreamEvaluator &evaluator, Value initial,
                          Value lanes) const {
  return evaluator.apply(reduction.combiner, {initial, lanes});
}
