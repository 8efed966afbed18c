//===- LowerToLLVM.cpp - From llama ops to code for the host --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LowerToLLVM.h"

#include "Roofline/Conversion/Passes.h"
#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"

using namespace mlir;
using namespace roofline;

static DialectRegistry hostRegistry() {
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registry.insert<RooflineDialect, llama::LlamaDialect>();
  return registry;
}

MLIRContext &roofline::hostContext() {
  static MLIRContext context(hostRegistry(), MLIRContext::Threading::DISABLED);
  return context;
}

/// Ops that have no loops of their own, `linalg.softmax`, become several that
/// have. Upstream has no pass for it, only a transform op.
static LogicalResult decomposeAggregates(ModuleOp module) {
  SmallVector<linalg::AggregatedOpInterface> ops;
  module.walk([&](linalg::AggregatedOpInterface op) { ops.push_back(op); });
  IRRewriter rewriter(module.getContext());
  for (linalg::AggregatedOpInterface op : ops) {
    rewriter.setInsertionPoint(op);
    FailureOr<SmallVector<Value>> results = op.decomposeOperation(rewriter);
    if (failed(results))
      return op->emitError("cannot be decomposed");
    rewriter.replaceOp(op, *results);
  }
  return success();
}

/// Copies become loops like all else; as they are they call a runtime library.
static void turnCopiesIntoLoops(ModuleOp module) {
  module.walk([](memref::CopyOp copy) {
    OpBuilder builder(copy);
    linalg::CopyOp::create(builder, copy.getLoc(), copy.getSource(),
                           copy.getTarget());
    copy.erase();
  });
}

/// Asks for C interfaces, and drops what is said of arguments: it is true of
/// tensors, not of pointers.
static void prepareFunctions(ModuleOp module) {
  module.walk([](func::FuncOp function) {
    function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                      UnitAttr::get(function.getContext()));
    function.removeArgAttrsAttr();
  });
}

static LogicalResult runPipeline(ModuleOp module, StringRef pipeline) {
  PassManager passes(module.getContext());
  return failure(failed(parsePassPipeline(pipeline, passes)) ||
                 failed(passes.run(module)));
}

LogicalResult roofline::lowerToLoops(ModuleOp module, bool ownsResults) {
  [[maybe_unused]] static bool registered = [] {
    mlir::registerAllPasses();
    registerRooflineConversionPasses();
    return true;
  }();
  constexpr StringLiteral kToBuffers =
      "one-shot-bufferize{bufferize-function-boundaries"
      " function-boundary-type-conversion=identity-layout-map}";
  if (failed(runPipeline(module, "convert-llama-to-linalg")) ||
      failed(decomposeAggregates(module)) ||
      failed(runPipeline(module, kToBuffers)) ||
      (ownsResults &&
       failed(runPipeline(module, "buffer-deallocation-pipeline"))) ||
      failed(runPipeline(module, "convert-bufferization-to-memref")))
    return failure();
  prepareFunctions(module);
  turnCopiesIntoLoops(module);
  return runPipeline(module, "func.func(convert-linalg-to-loops)");
}

LogicalResult roofline::lowerLoopsToLLVM(ModuleOp module) {
  return runPipeline(module, "expand-strided-metadata,lower-affine,"
                             "convert-scf-to-cf,convert-to-llvm,"
                             "reconcile-unrealized-casts");
}

LogicalResult roofline::lowerToLLVM(ModuleOp module) {
  return failure(failed(lowerToLoops(module)) ||
                 failed(lowerLoopsToLLVM(module)));
}
