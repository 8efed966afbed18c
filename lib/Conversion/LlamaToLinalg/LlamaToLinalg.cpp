//===- LlamaToLinalg.cpp - The pass convert-llama-to-linalg ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LlamaLowering.h"

#include "Roofline/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace roofline {
#define GEN_PASS_DEF_CONVERTLLAMATOLINALG
#include "Roofline/Conversion/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

namespace {
struct ConvertLlamaToLinalg
    : roofline::impl::ConvertLlamaToLinalgBase<ConvertLlamaToLinalg> {
  using Base::Base;

  void runOnOperation() override {
    bool hasAny = false;
    getOperation()->walk([&](FunctionOpInterface function) {
      llvm::SmallVector<Operation *> ops;
      // Program order: an op's operands are lowered before it.
      function->walk<WalkOrder::PreOrder>([&](Operation *op) {
        if (isa_and_present<llama::LlamaDialect>(op->getDialect()))
          ops.push_back(op);
      });
      hasAny |= !ops.empty();
      llama::LlamaLowering lowering(function);
      for (Operation *op : ops)
        lowering.lower(op);
    });
    // A module as it was need not be verified again.
    if (!hasAny)
      markAllAnalysesPreserved();
  }
};
} // namespace
