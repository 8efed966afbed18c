//===- FusionRewrites.cpp - What fusions leave behind ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionRewrites.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace roofline;

/// What `value` is written to, as far back as that goes.
static Value destinationOf(Value value) {
  while (auto op = value.getDefiningOp<DestinationStyleOpInterface>())
    value = op.getTiedOpOperand(cast<OpResult>(value))->get();
  return value;
}

void roofline::forwardSizes(RewriterBase &rewriter, ArrayRef<Operation *> ops) {
  for (Operation *op : ops)
    for (OpResult result : op->getResults())
      for (Operation *user : llvm::make_early_inc_range(result.getUsers())) {
        auto size = dyn_cast<tensor::DimOp>(user);
        std::optional<int64_t> dim =
            size ? size.getConstantIndex() : std::nullopt;
        if (!dim)
          continue;
        Value destination = destinationOf(result);
        auto empty = destination.getDefiningOp<tensor::EmptyOp>();
        if (empty && empty.getType().isDynamicDim(*dim))
          rewriter.replaceOp(size, empty.getDynamicSize(*dim));
        else
          rewriter.modifyOpInPlace(
              size, [&] { size.getSourceMutable().assign(destination); });
      }
}

/// Ops of the block up to `last` that take what `op` makes, or whose bodies
/// do.
static void forEachTaker(Operation *op, Operation *last,
                         function_ref<void(Operation *)> visit) {
  for (Operation *user : op->getUsers())
    if (Operation *taker = last->getBlock()->findAncestorOpInBlock(*user);
        taker && !last->isBeforeInBlock(taker))
      visit(taker);
}

void roofline::sinkOthers(RewriterBase &rewriter, ArrayRef<Operation *> ops) {
  Operation *last = ops.back();
  SetVector<Operation *> takers(ops.begin(), ops.end());
  for (size_t place = 0; place < takers.size(); ++place)
    forEachTaker(takers[place], last,
                 [&](Operation *taker) { takers.insert(taker); });
  SmallVector<Operation *> inOrder = takers.takeVector();
  llvm::sort(inOrder,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  llvm::SmallDenseSet<Operation *> fixed(ops.begin(), ops.end());
  for (Operation *op : llvm::reverse(inOrder)) {
    bool isFixed = fixed.contains(op) || !isMemoryEffectFree(op);
    forEachTaker(op, last,
                 [&](Operation *taker) { isFixed |= fixed.contains(taker); });
    if (isFixed)
      fixed.insert(op);
    else
      rewriter.moveOpAfter(op, last);
  }
}

void roofline::eraseUnused(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isa<linalg::FillOp, tensor::EmptyOp, tensor::DimOp>(op) &&
        isOpTriviallyDead(&op))
      op.erase();
}
