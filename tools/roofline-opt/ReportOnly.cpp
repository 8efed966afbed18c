//===- ReportOnly.cpp - Pipelines that end in a report or bundle ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportOnly.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;

namespace {
/// A file that tells the locations of its ops, as the importer's do, leaves the
/// module's own unknown; reports and errors name the file.
struct LocateModulePass
    : PassWrapper<LocateModulePass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(LocateModulePass)
  explicit LocateModulePass(StringRef file) : file(file) {}
  void runOnOperation() override {
    if (isa<UnknownLoc>(getOperation().getLoc()))
      getOperation()->setLoc(FileLineColLoc::get(&getContext(), file, 1, 1));
  }
  std::string file;
};

/// Ends a pipeline whose module nobody will see: printing takes as long as
/// parsing.
struct DropModulePass : PassWrapper<DropModulePass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(DropModulePass)
  void runOnOperation() override { getOperation().getBody()->clear(); }
};
} // namespace

FailureOr<bool> holdsReport(const MlirOptMainConfig &config) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  // Upstream's parser of options prints what is wrong with a value, and then
  // emits an error that says nothing.
  ScopedDiagnosticHandler handler(&context, [](Diagnostic &diagnostic) {
    std::string text = diagnostic.str();
    if (!StringRef(text).trim().empty())
      llvm::errs() << "error: " << StringRef(text).trim() << "\n";
    return success();
  });
  PassManager pipeline(&context);
  if (failed(config.setupPassPipeline(pipeline))) {
    llvm::errs() << "note: 'roofline-opt --help' tells the passes, their "
                    "options and what those may be\n";
    return failure();
  }
  return llvm::any_of(pipeline.getPasses(), [](Pass &pass) {
    return pass.getArgument() == "roofline-report" ||
           pass.getArgument() == "roofline-emit-bundle";
  });
}

LogicalResult printReportOnly(StringRef input, MlirOptMainConfig config,
                              DialectRegistry &registry) {
  std::string file = input == "-" ? "<stdin>" : input.str();
  config.setPassPipelineSetupFn(
      [file, options = config](PassManager &pipeline) {
        pipeline.addPass(std::make_unique<LocateModulePass>(file));
        if (failed(options.setupPassPipeline(pipeline)))
          return failure();
        pipeline.addPass(std::make_unique<DropModulePass>());
        return success();
      });
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> source = openInputFile(input, &error);
  if (!source) {
    llvm::errs() << "error: " << error << "\n";
    return failure();
  }
  return MlirOptMain(llvm::nulls(), std::move(source), registry, config);
}
