//===- ExtractKernels.cpp - The pass roofline-extract-kernels -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CollectKernels.h"
#include "Roofline/Pipelines/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace roofline {
#define GEN_PASS_DEF_EXTRACTKERNELSPASS
#include "Roofline/Pipelines/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

namespace {
struct ExtractKernelsPass
    : roofline::impl::ExtractKernelsPassBase<ExtractKernelsPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    auto kernels = collectKernels(module,
                                  {device,
                                   deviceFile,
                                   bind,
                                   sweep,
                                   {{"causal", causal},
                                    {"aliasing", aliasing},
                                    {"packing", packing},
                                    {"padding", padding},
                                    {"tf32", tf32},
                                    {"preset", preset}}},
                                  [](func::FuncOp) { return ""; });
    if (failed(kernels))
      return signalPassFailure();
    module.getBodyRegion().takeBody(kernels->module->getBodyRegion());
  }
};
} // namespace
