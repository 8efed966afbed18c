//===- roofline-translate.cpp - Models of other formats to MLIR -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/DimSpec.h"
#include "Roofline/Target/Import/Import.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Tools/mlir-translate/MlirTranslateMain.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/Support/CommandLine.h"

using namespace mlir;
namespace cl = llvm::cl;

static cl::OptionCategory category("Import of models");
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

/// Sets those of the three dims that `--bindings` names.
static LogicalResult applyBindings(roofline::Bindings &values,
                                   MLIRContext *context) {
  std::string error;
  auto given = roofline::parseBindings(bindings, error);
  auto emit = [&] {
    return emitError(UnknownLoc::get(context), "--bindings: ");
  };
  if (!given)
    return emit() << error;
  for (const auto &[name, value] : *given) {
    auto found = values.find(name);
    if (found == values.end())
      return emit() << "expected the dims B, S and C, but got '" << name << "'";
    found->second = value;
  }
  return success();
}

/// Fails where `output` could not take all, which would else end the process
/// without the file's removal.
static LogicalResult checkWritten(raw_ostream &output, MLIRContext *context) {
  output.flush();
  auto *file = dynamic_cast<llvm::raw_fd_ostream *>(&output);
  if (!file || !file->has_error())
    return success();
  std::string problem = file->error().message();
  file->clear_error();
  return emitError(UnknownLoc::get(context), "cannot write: ") << problem;
}

static LogicalResult
importConfig(const std::shared_ptr<llvm::SourceMgr> &source,
             raw_ostream &output, MLIRContext *context) {
  roofline::ImportOptions options;
  options.title = title;
  options.device = device;
  options.staticSizes = staticSizes;
  if (failed(applyBindings(options.bindings, context)))
    return failure();
  auto module = roofline::importHFConfig(*source, options, context);
  if (!module)
    return failure();
  roofline::printImported(*module, output);
  return checkWritten(output, context);
}

int main(int argc, char **argv) {
  cl::HideUnrelatedOptions(category); // those of LLVM's code generators
  TranslateRegistration import(
      "import-hf-config",
      "a Hugging Face config.json (llama, mistral) to the llama dialect",
      importConfig);
  return failed(mlirTranslateMain(argc, argv, "roofline-opt's importer"));
}
