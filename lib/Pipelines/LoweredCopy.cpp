//===- LoweredCopy.cpp - A module without llama ops -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoweredCopy.h"

#include "Roofline/Conversion/Passes.h"
#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace roofline;

static bool hasLlamaOps(ModuleOp module) {
  return module
      .walk([](Operation *op) {
        return isa_and_present<llama::LlamaDialect>(op->getDialect())
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

FailureOr<LoweredCopy> LoweredCopy::of(ModuleOp original, bool lower) {
  LoweredCopy result(original);
  if (!lower || !hasLlamaOps(original))
    return result;
  result.copy_ = original.clone();
  PassManager pipeline(original.getContext());
  pipeline.addPass(createConvertLlamaToLinalg());
  if (failed(pipeline.run(*result.copy_)))
    return failure();
  return result;
}
