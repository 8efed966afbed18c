//===- ConfigFuzz.cpp - Models from any config.json -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include "Roofline/Dialect/Llama/IR/Llama.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "Roofline/Target/Import/Import.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::fuzz;

static void import(StringRef text) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  context.loadDialect<RooflineDialect, llama::LlamaDialect, func::FuncDialect,
                      arith::ArithDialect, tensor::TensorDialect>();
  std::string problems;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    problems += diagnostic.str() + "\n";
    return success();
  });
  llvm::SourceMgr source;
  source.AddNewSourceBuffer(llvm::MemoryBuffer::getMemBuffer(text, "c.json"),
                            SMLoc());
  OwningOpRef<ModuleOp> module = importHFConfig(source, {}, &context);
  require(bool(module), "a config that is right becomes a module", problems);
  std::string printed;
  llvm::raw_string_ostream os(printed);
  printImported(*module, os);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  // Layers are alike.
  constexpr int64_t kMostLayers = 2;
  StringRef text(textOf(data, size));
  bool isReported = false;
  std::optional<HFConfig> config =
      parseHFConfig(text, [&](const HFConfigError &error) {
        isReported = true;
        require(error.line > 0 && error.column > 0, "errors have a place",
                error.message);
      });
  require(config.has_value() != isReported, "one of config and error");
  if (config && config->numLayers <= kMostLayers)
    import(text);
  return 0;
}
