//===- CausalWarnings.cpp - Where no mask is known ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Transforms/CausalWarnings.h"

#include "Roofline/Dialect/Roofline/IR/CausalMark.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace roofline;

/// `llama.attention` says it by an attribute of its own.
static bool isCausal(Operation *op) {
  return getCausalLoops(op) || op->hasAttr("causal");
}

void roofline::warnOfLostMasks(ModuleOp module, const CostAnalysis &costs) {
  if (costs.conventions().causal == Conventions::Causal::Full)
    return;
  bool knowsAny = false;
  for (const ScopeCost &scope : costs.scopes())
    for (const OpCost &cost : scope.ops) {
      bool isLost = hasLostCausalLoops(cost.op);
      knowsAny |= isLost || isCausal(cost.op);
      if (isLost)
        emitWarning(cost.op->getLoc())
            << "'" << cost.op->getName().getStringRef()
            << "' counts in full: its location marks loops as causal that "
               "another pass has changed; set 'roofline.causal' on it anew";
    }
  if (!knowsAny)
    emitWarning(module.getLoc())
        << "all work counts in full: the convention 'causal' is about ops "
           "marked by 'roofline.causal', and there is none; where passes drop "
           "the mark, run 'roofline-pin-marks' before them";
}
