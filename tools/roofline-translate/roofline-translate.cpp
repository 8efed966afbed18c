//===- roofline-translate.cpp - Models of other formats to MLIR -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/DimSpec.h"
#include "Roofline/Support/Printable.h"
#include "Roofline/Target/Import/Import.h"
#include "Roofline/Target/Report/OutputFile.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

#include <csignal>

using namespace mlir;
namespace cl = llvm::cl;

static cl::OptionCategory category("Import of models");
static cl::opt<std::string> input(cl::Positional, cl::cat(category),
                                  cl::init("-"), cl::desc("<config.json>"));
static cl::opt<std::string>
    output("o", cl::cat(category), cl::init("-"), cl::value_desc("file"),
           cl::desc("Where to write; default: the standard output"));
// Says what the input is, as in upstream's mlir-translate.
static cl::opt<bool> isHFConfig(
    "import-hf-config", cl::cat(category),
    cl::desc("A Hugging Face config.json (llama, mistral) to the llama "
             "dialect"));
static cl::opt<std::string> title("title", cl::cat(category),
                                  cl::desc("Title of the model, for reports"));
static cl::opt<std::string>
    device("device", cl::cat(category),
           cl::desc("Device that reports take by default, such as "
                    "a100-80gb-pcie"));
static cl::opt<std::string> bindings(
    "bindings", cl::cat(category),
    cl::desc("Sizes other than B=1,S=2048,C=2048: sequences, tokens of each in "
             "prefill, keys attended in decode"));
static cl::opt<bool>
    staticSizes("static-sizes", cl::cat(category),
                cl::desc("Make the bindings sizes of the types, instead of "
                         "default values of dynamic dims"));

static LogicalResult fail(const llvm::Twine &problem) {
  llvm::errs() << "error: " << roofline::printable(problem.str()) << "\n";
  return failure();
}

/// Sets those of the three dims that `--bindings` names.
static LogicalResult applyBindings(roofline::Bindings &values) {
  std::string error;
  auto given = roofline::parseBindings(bindings, error);
  if (!given)
    return fail("--bindings: " + error);
  for (const auto &[name, value] : *given) {
    auto found = values.find(name);
    if (found == values.end())
      return fail("--bindings: expected the dims B, S and C, but got '" + name +
                  "'");
    found->second = value;
  }
  return success();
}

/// The file `output` is all of the module, or as it was.
static LogicalResult importConfig() {
  if (!isHFConfig)
    return fail("expected --import-hf-config, the one translation that there "
                "is; see --help");
  for (const cl::opt<std::string> *option : {&title, &device, &bindings})
    if (option->getNumOccurrences() > 0 && option->empty())
      return fail("--" + option->ArgStr + ": expected a value, got ''");
  roofline::ImportOptions options;
  options.title = title;
  options.device = device;
  options.staticSizes = staticSizes;
  if (failed(applyBindings(options.bindings)))
    return failure();
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> file = openInputFile(input, &message);
  if (!file)
    return fail(message);
  llvm::SourceMgr source;
  source.AddNewSourceBuffer(std::move(file), llvm::SMLoc());
  MLIRContext context;
  SourceMgrDiagnosticHandler handler(source, &context);
  OwningOpRef<ModuleOp> module =
      roofline::importHFConfig(source, options, &context);
  if (!module)
    return failure();
  llvm::Error error =
      roofline::writeFile(output, [&](llvm::raw_ostream &os) -> llvm::Error {
        roofline::printImported(*module, os);
        return llvm::Error::success();
      });
  if (!error)
    return success();
  return fail("cannot write '" + output +
              "': " + llvm::toString(std::move(error)));
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv, /*InstallPipeSignalExitHandler=*/false);
  // A reader that is gone is an error of writing, told as others are.
  std::signal(SIGPIPE, SIG_IGN);
  cl::HideUnrelatedOptions(category); // those of LLVM's code generators
  cl::ParseCommandLineOptions(argc, argv, "roofline-opt's importer\n");
  return failed(importConfig());
}
