//===- roofline-reduce.cpp - Small modules for bug reports ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As upstream's mlir-reduce, but that one loses the output file, which may be
// the input, whenever it fails.
//
//===----------------------------------------------------------------------===//

#include "RemoveOps.h"
#include "Roofline/Registration.h"
#include "Roofline/Target/Report/OutputFile.h"

#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Reducer/Passes.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/ParseUtilities.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"

#include <csignal>

using namespace mlir;

static LogicalResult reduceFile(llvm::StringRef input, llvm::StringRef output,
                                const PassPipelineCLParser &passes,
                                MLIRContext &context) {
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(input, &message);
  if (!file) {
    llvm::errs() << "error: " << message << "\n";
    return failure();
  }
  auto sources = std::make_shared<llvm::SourceMgr>();
  sources->AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  SourceMgrDiagnosticHandler handler(*sources, &context);
  OwningOpRef<Operation *> module =
      parseSourceFileForTool(sources, &context, /*insertImplicitModule=*/true);
  if (!module)
    return failure();
  PassManager manager(&context, (*module)->getName().getStringRef());
  auto fail = [&](const llvm::Twine &text) {
    return emitError((*module)->getLoc()) << text, failure();
  };
  if (failed(applyPassManagerCLOptions(manager)) ||
      failed(passes.addToPipeline(manager, fail)) ||
      failed(manager.run(*module)))
    return failure();
  // Not before: the test's programs would be born with it.
  std::signal(SIGPIPE, SIG_IGN);
  llvm::Error error =
      roofline::writeFile(output, [&](llvm::raw_ostream &os) -> llvm::Error {
        (*module)->print(os);
        os << "\n";
        return llvm::Error::success();
      });
  if (error) {
    llvm::errs() << "error: cannot write '" << output
                 << "': " << llvm::toString(std::move(error)) << "\n";
    return failure();
  }
  return success();
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  roofline::registerAllDialects(registry);
  mlir::registerAllPasses();
  registerReducerPasses();
  roofline::registerAllPasses();
  registerRemoveOps();
  llvm::cl::opt<std::string> input(
      llvm::cl::Positional, llvm::cl::desc("<input file>"), llvm::cl::Required);
  llvm::cl::opt<std::string> output("o", llvm::cl::desc("Output file"),
                                    llvm::cl::value_desc("file"),
                                    llvm::cl::init("-"));
  llvm::cl::opt<bool> allowUnregistered(
      "allow-unregistered-dialect",
      llvm::cl::desc("Take ops of dialects that nobody registered"));
  registerAsmPrinterCLOptions();
  registerMLIRContextCLOptions();
  registerPassManagerCLOptions();
  PassPipelineCLParser passes("", "Passes that reduce");
  llvm::cl::ParseCommandLineOptions(argc, argv, "MLIR test case reducer\n");
  MLIRContext context(registry);
  context.allowUnregisteredDialects(allowUnregistered);
  // An error in the options would show the whole module.
  context.printOpOnDiagnostic(false);
  return failed(reduceFile(input, output, passes, context));
}
