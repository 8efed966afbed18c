//===- GroupReduction.cpp - What threads hold, combined -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GroupReduction.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

Value GroupReduction::asVector(Value element, Value isThere) {
  EntryBuilder &e = evaluator.e;
  auto spread = [&](Value value) -> Value {
    if (evaluator.width == 1 || isa<VectorType>(value.getType()))
      return value;
    auto type = VectorType::get({evaluator.width}, value.getType());
    return vector::BroadcastOp::create(e.b, type, value);
  };
  element = spread(element);
  return isThere
             ? arith::SelectOp::create(e.b, isThere, element, spread(identity))
                   .getResult()
             : element;
}

Value GroupReduction::ofVector(Value vector) {
  auto type = dyn_cast<VectorType>(vector.getType());
  if (!type)
    return vector;
  EntryBuilder &e = evaluator.e;
  Value total = e.element(vector, 0);
  for (int64_t i = 1; i < type.getNumElements(); ++i)
    total = combine(total, e.element(vector, i));
  return total;
}

Value GroupReduction::ofThreads(Value value, int64_t place) {
  EntryBuilder &e = evaluator.e;
  auto pair = [&](Value a, Value b) { return combine(a, b); };
  if (threads <= 32)
    return e.reduceLanes(value, threads, pair);
  value = e.reduceLanes(value, 32, pair);
  int64_t warps = threads / 32;
  Value lane = e.rem(e.thread, 32);
  e.when(e.isLess(lane, 1), [&] {
    e.store(value, e.shared(0), e.add(e.div(e.thread, 32), place));
  });
  e.barrier();
  // Groups of as many lanes as there are warps: every lane gets the result.
  int64_t group = llvm::PowerOf2Ceil(warps);
  Value ofLane = e.rem(lane, group), isWarp = e.isLess(ofLane, warps);
  Value from = arith::SelectOp::create(e.b, isWarp, ofLane, e.index(0));
  Value ofWarp = e.load(e.shared(0), e.add(from, place), 1);
  ofWarp = arith::SelectOp::create(e.b, isWarp, ofWarp, identity);
  return e.reduceLanes(ofWarp, group, pair);
}
