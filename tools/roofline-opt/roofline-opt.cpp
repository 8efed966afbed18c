//===- roofline-opt.cpp - The optimizer driver ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Registration.h"
#include "Roofline/Support/Device.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;

static int listDevices() {
  for (const roofline::Device &device : roofline::knownDevices())
    llvm::outs() << llvm::left_justify(device.name, 18) << device.title << "\n";
  return 0;
}

namespace {
/// Ends a pipeline whose module nobody will see: printing takes as long as
/// parsing.
struct DropModulePass : PassWrapper<DropModulePass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(DropModulePass)
  void runOnOperation() override { getOperation().getBody()->clear(); }
};
} // namespace

/// True if the pipeline that the options describe holds the report.
static bool holdsReport(const MlirOptMainConfig &config) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  PassManager pipeline(&context);
  if (failed(config.setupPassPipeline(pipeline)))
    return false; // told again, with its reason, when the pipeline is run
  return llvm::any_of(pipeline.getPasses(), [](Pass &pass) {
    return pass.getArgument() == "roofline-report";
  });
}

/// The report takes the place of the module on the standard output.
static LogicalResult printReportOnly(StringRef input, MlirOptMainConfig config,
                                     DialectRegistry &registry) {
  config.setPassPipelineSetupFn([options = config](PassManager &pipeline) {
    if (failed(options.setupPassPipeline(pipeline)))
      return failure();
    pipeline.addPass(std::make_unique<DropModulePass>());
    return success();
  });
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> source = openInputFile(input, &error);
  if (!source) {
    llvm::errs() << error << "\n";
    return failure();
  }
  return MlirOptMain(llvm::nulls(), std::move(source), registry, config);
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  roofline::registerAllDialects(registry);
  mlir::registerAllPasses();
  roofline::registerAllPasses();
  llvm::cl::opt<bool> list("list-roofline-devices",
                           llvm::cl::desc("Print the known devices and exit"));

  auto [input, output] =
      registerAndParseCLIOptions(argc, argv, "roofline-opt", registry);
  if (list)
    return listDevices();
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  bool isOutputNamed =
      llvm::cl::getRegisteredOptions().lookup("o")->getNumOccurrences() > 0;
  if (!isOutputNamed && holdsReport(config))
    return failed(printReportOnly(input, config, registry));
  return failed(MlirOptMain(argc, argv, input, output, registry));
}
