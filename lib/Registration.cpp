//===- Registration.cpp - One place that registers everything -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Registration.h"

#include "Roofline/Conversion/Passes.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "Roofline/Pipelines/Passes.h"
#include "Roofline/Transforms/Passes.h"
#include "mlir/IR/DialectRegistry.h"

void roofline::registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<RooflineDialect, llama::LlamaDialect>();
  registerAllCostModels(registry);
}

void roofline::registerAllPasses() {
  registerRooflineConversionPasses();
  registerRooflineTransformsPasses();
  registerRooflinePipelinesPasses();
  registerPipelines();
}
