//===- ModelWarnings.cpp - Cost models that nobody loaded -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Transforms/ModelWarnings.h"

#include "Roofline/Analysis/CostAnalysis.h"

using namespace mlir;

void roofline::warnOfMissingModels(ModuleOp module) {
  // Its dialect is in every context, and models are registered together.
  auto op = RegisteredOperationName::lookup(
      UnrealizedConversionCastOp::getOperationName(), module.getContext());
  if (!op->hasInterface<CostModelOpInterface>())
    module.emitWarning()
        << "the cost models of upstream's ops are not loaded, so that these "
           "are not counted: give --load-dialect-plugin beside "
           "--load-pass-plugin, or call roofline::registerAllDialects";
}
