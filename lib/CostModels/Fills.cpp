//===- Fills.cpp - Values that nobody computed ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fills.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/CastInterfaces.h"

using namespace mlir;
using namespace roofline;

/// True if every element is one value: from outside, or a constant.
static bool isFill(tensor::GenerateOp generate) {
  Operation *yield = generate.getBody().front().getTerminator();
  Value element = yield->getOperand(0);
  return element.getParentRegion() != &generate.getBody() ||
         matchPattern(element, m_Constant());
}

bool roofline::usesElements(linalg::LinalgOp op, OpOperand &operand) {
  return !op.getMatchingBlockArgument(&operand).use_empty();
}

/// A structured op that reads no tensor and does not look where it is.
static bool isFill(linalg::LinalgOp op) {
  bool computes =
      llvm::any_of(op.getBlock()->without_terminator(), [](Operation &bodyOp) {
        return !isa<CastOpInterface>(bodyOp) &&
               !bodyOp.hasTrait<OpTrait::ConstantLike>();
      });
  return !computes && llvm::none_of(op->getOpOperands(), [&](OpOperand &each) {
    return isa<ShapedType>(each.get().getType()) && usesElements(op, each);
  });
}

bool roofline::isFill(Operation *op) {
  if (auto generate = dyn_cast<tensor::GenerateOp>(op))
    return ::isFill(generate);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return ::isFill(linalgOp);
  return isa<tensor::SplatOp>(op);
}

bool roofline::initialisesAccumulatorsOnly(Operation *fill) {
  if (fill->getNumResults() == 0 || fill->use_empty() ||
      !roofline::isFill(fill))
    return false;
  return llvm::all_of(fill->getUses(), [](OpOperand &use) {
    auto user = dyn_cast<DestinationStyleOpInterface>(use.getOwner());
    return user && user.isDpsInit(&use) &&
           isa<linalg::LinalgOp, linalg::SoftmaxOp,
               linalg::WinogradOutputTransformOp>(use.getOwner());
  });
}

/// Memory that nobody has filled yet.
static bool isFresh(Operation *op) {
  auto alloc = dyn_cast<bufferization::AllocTensorOp>(op);
  return isa<tensor::EmptyOp>(op) || (alloc && !alloc.getCopy());
}

bool roofline::isLive(Value value) {
  SplatElementsAttr splat;
  if (matchPattern(value, m_Constant(&splat)))
    return false;
  Operation *producer = value.getDefiningOp();
  if (!producer)
    return true;
  if (isFresh(producer) || roofline::isFill(producer))
    return false;
  // A view is as live as what it shows; an update makes it live.
  if (isa<DestinationStyleOpInterface, tensor::ScatterOp>(producer))
    return true;
  auto model = dyn_cast<CostModelOpInterface>(producer);
  Value source =
      model ? model.getAliasedOperand(cast<OpResult>(value).getResultNumber())
            : Value();
  return !source || isLive(source);
}
