//===- KeptRows.cpp - Rows that are computed once -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeptRows.h"

#include "../InPlace.h"
#include "../ScalarOps.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::host;

static bool isWorthKeeping(linalg::LinalgOp op, OpOperand &input,
                           const StreamKernel &kernel) {
  auto made = input.get().getDefiningOp<linalg::LinalgOp>();
  auto type = cast<ShapedType>(input.get().getType());
  return made && made.getNumReductionLoops() == 0 && isComputedInF32(type) &&
         !input.get().hasOneUse() && type.getShape() == kernel.shape() &&
         op.getMatchingIndexingMap(&input).isIdentity() &&
         isReadInPlace(input.get(), rowByRow(kernel)) &&
         llvm::any_of(*made.getBlock(), [](Operation &inner) {
           return isa_and_nonnull<math::MathDialect>(inner.getDialect());
         });
}

KeptRows::KeptRows(const StreamKernel &kernel) {
  if (!haveOneShape(kernel))
    return;
  func::FuncOp function = kernel.function;
  for (auto op : function.getOps<linalg::LinalgOp>()) {
    if (op.getNumReductionLoops() != 1 || kernel.shape().empty())
      continue;
    for (OpOperand *input : op.getDpsInputOperands())
      if (isWorthKeeping(op, *input, kernel))
        offsets.try_emplace(input->get(), 0);
  }
  for (auto &[tensor, offset] : offsets) {
    offset = elements;
    elements += llvm::alignTo(kernel.shape().back(), 16);
  }
}
