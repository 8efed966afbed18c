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

void roofline::eraseUnused(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (isa<linalg::FillOp, tensor::EmptyOp, tensor::DimOp>(op) &&
        isOpTriviallyDead(&op))
      op.erase();
}
