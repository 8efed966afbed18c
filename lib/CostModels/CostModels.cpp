//===- CostModels.cpp - All cost models -----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"

void roofline::registerAllCostModels(mlir::DialectRegistry &registry) {
  registerAffineCostModels(registry);
  registerAffineLoopModels(registry);
  registerArithCostModels(registry);
  registerAsyncCostModels(registry);
  registerBufferizationCostModels(registry);
  registerBuiltinCostModels(registry);
  registerComplexCostModels(registry);
  registerControlFlowCostModels(registry);
  registerElementAccessModels(registry);
  registerIndexCostModels(registry);
  registerLinalgCostModels(registry);
  registerLlamaCostModels(registry);
  registerMathCostModels(registry);
  registerMLProgramCostModels(registry);
  registerMemRefCostModels(registry);
  registerQuantCostModels(registry);
  registerSCFCostModels(registry);
  registerShapeCostModels(registry);
  registerTensorCostModels(registry);
  registerTosaCostModels(registry);
  registerUBCostModels(registry);
  registerVectorAccessModels(registry);
  registerVectorCostModels(registry);
}
