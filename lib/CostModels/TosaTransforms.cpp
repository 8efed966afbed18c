//===- TosaTransforms.cpp - Fourier transforms of tosa --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Counted as upstream lowers them, which is how tosa defines them: for every
// point of the result, a sum over all elements. A fast transform does less, so
// the work is an upper bound.
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

using namespace mlir;
using namespace roofline;

/// The angle of a pair of point and element: two products of indices, their
/// remainders and conversions, two quotients, a sum and a product, and the sign
/// of an inverse transform; then cosine and sine.
static void addAngle(bool isInverse, std::string_view type, Cost &one) {
  one.addWork(Unit::Integer, "index", 4);
  one.addWork(Unit::Misc, "i32", 2);
  one.addWork(Unit::Vector, type, isInverse ? 5 : 4);
  one.addWork(Unit::Transcendental, type, 2);
}

/// `one` for each pair of a point and an element of the same batch.
template <typename OpTy>
static Cost forEachPair(OpTy op, const Cost &one, unsigned numInputs,
                        DimQuery &dims) {
  Value input = op->getOperand(0);
  Cost cost;
  cost.addWorkOf(one, dims.elements(op->getResult(0)) * dims.dim(input, 1) *
                          dims.dim(input, 2));
  addDataTraffic(op, numInputs, dims, cost);
  cost.markAtMost();
  return cost;
}

/// A real element times cosine and sine, added to both parts.
static FailureOr<Cost> countRealTransform(tosa::RFFT2dOp op, DimQuery &dims) {
  std::string type = elementTypeName(op.getInputReal().getType());
  Cost one;
  addAngle(/*isInverse=*/false, type, one);
  one.addWork(Unit::Vector, type, 4);
  return forEachPair(op, one, 1, dims);
}

/// A product of complex numbers, added to both parts.
static FailureOr<Cost> countTransform(tosa::FFT2dOp op, DimQuery &dims) {
  std::string type = elementTypeName(op.getInputReal().getType());
  Cost one;
  addAngle(op.getInverse(), type, one);
  one.addWork(Unit::Vector, type, 8);
  return forEachPair(op, one, 2, dims);
}

void roofline::attachTosaTransformModels(MLIRContext *context) {
  attachTosaModel<tosa::RFFT2dOp, countRealTransform>(context);
  attachTosaModel<tosa::FFT2dOp, countTransform>(context);
}
