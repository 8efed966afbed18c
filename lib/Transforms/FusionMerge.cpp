//===- FusionMerge.cpp - Ops of a loop that compute the same --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionRewrites.h"

#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/CSE.h"

using namespace mlir;
using namespace roofline;

/// Whether `value`, or what it is written over, is a part of what the loop
/// gives.
static bool isGiven(Value value) {
  while (auto fill = value.getDefiningOp<linalg::FillOp>())
    value = fill.getOutputs().front();
  auto slice = value.getDefiningOp<tensor::ExtractSliceOp>();
  return slice && isa<BlockArgument>(slice.getSource());
}

/// Whether both compute the same, wherever they write it, and at most one of
/// them writes to what the loop gives.
static bool isSame(linalg::LinalgOp a, linalg::LinalgOp b) {
  if (a->getName() != b->getName() ||
      a->getNumOperands() != b->getNumOperands() ||
      a->getResultTypes() != b->getResultTypes() ||
      a->getDiscardableAttrDictionary() != b->getDiscardableAttrDictionary() ||
      !a->getName().compareOpProperties(a->getPropertiesStorage(),
                                        b->getPropertiesStorage()))
    return false;
  for (auto [ours, theirs] :
       llvm::zip_equal(a->getOpOperands(), b->getOpOperands())) {
    if (ours.get() == theirs.get())
      continue;
    if (!a.isDpsInit(&ours) || a.payloadUsesValueFromOperand(&ours) ||
        (isGiven(ours.get()) && isGiven(theirs.get())))
      return false;
  }
  return OperationEquivalence::isRegionEquivalentTo(
      &a->getRegion(0), &b->getRegion(0),
      OperationEquivalence::Flags::IgnoreLocations);
}

/// Moves what `value` is made of before `op`, where that can be.
static bool moveBefore(RewriterBase &rewriter, Value value, Operation *op) {
  SetVector<Operation *> made;
  BackwardSliceOptions options;
  options.inclusive = true;
  options.omitBlockArguments = true;
  options.filter = [&](Operation *each) {
    return each->getBlock() == op->getBlock() && !each->isBeforeInBlock(op);
  };
  if (failed(getBackwardSlice(value, &made, options)) ||
      llvm::any_of(made, [&](Operation *each) {
        return each == op || !isMemoryEffectFree(each);
      }))
    return false;
  for (Operation *each : made)
    rewriter.moveOpBefore(each, op);
  return true;
}

/// `first` is there for both, and writes where the loop wants to have it.
static void merge(RewriterBase &rewriter, linalg::LinalgOp first,
                  linalg::LinalgOp again) {
  for (unsigned i = 0, e = first->getNumOperands(); i < e; ++i) {
    Value place = again->getOperand(i);
    if (first->getOperand(i) != place && isGiven(place) &&
        moveBefore(rewriter, place, first))
      rewriter.modifyOpInPlace(first, [&] { first->setOperand(i, place); });
  }
  rewriter.replaceOp(again, first->getResults());
}

static bool mergeAny(RewriterBase &rewriter, Block &block) {
  bool isAny = false;
  SmallVector<linalg::LinalgOp> ops;
  for (Operation &op : llvm::make_early_inc_range(block)) {
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    if (!structured || !structured.hasPureTensorSemantics() ||
        !isMemoryEffectFree(&op))
      continue;
    auto first = llvm::find_if(
        ops, [&](linalg::LinalgOp other) { return isSame(other, structured); });
    if (first == ops.end()) {
      ops.push_back(structured);
      continue;
    }
    merge(rewriter, *first, structured);
    isAny = true;
  }
  return isAny;
}

void roofline::mergeRepeated(RewriterBase &rewriter, Operation *loop) {
  DominanceInfo dominance;
  do
    eliminateCommonSubExpressions(rewriter, dominance, loop);
  while (mergeAny(rewriter, loop->getRegion(0).front()));
}
