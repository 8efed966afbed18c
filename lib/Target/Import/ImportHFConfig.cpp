//===- ImportHFConfig.cpp - A config.json becomes a module ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/DeviceLookup.h"
#include "Roofline/Target/Import/Import.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
using namespace roofline;

OwningOpRef<ModuleOp> roofline::importHFConfig(const llvm::SourceMgr &source,
                                               const ImportOptions &options,
                                               MLIRContext *context) {
  const llvm::MemoryBuffer *buffer =
      source.getMemoryBuffer(source.getMainFileID());
  std::optional<HFConfig> config =
      parseHFConfig(buffer->getBuffer(), [&](const HFConfigError &error) {
        emitError(FileLineColLoc::get(context, buffer->getBufferIdentifier(),
                                      error.line, error.column))
            << error.message;
      });
  if (!config)
    return nullptr;
  OwningOpRef<ModuleOp> module = buildLlama(*config, options, context);
  if (failed(verify(*module)))
    return nullptr;
  // A device that is asked for must be one; a module without is fine.
  if (!options.device.empty() && failed(lookupDevices(*module, {})))
    return nullptr;
  return module;
}
