//===- Import.h - A Hugging Face config.json becomes a module ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_IMPORT_IMPORT_H
#define ROOFLINE_TARGET_IMPORT_IMPORT_H

#include "Roofline/Support/SymbolicExpr.h"
#include "Roofline/Target/Import/HFConfig.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

#include <string>

namespace llvm {
class SourceMgr;
} // namespace llvm

namespace roofline {

/// What a config.json does not say about the module to make of it.
struct ImportOptions {
  /// `roofline.title` and `roofline.device` of the module; empty: none.
  std::string title, device;
  /// Sizes of the dims: `B` sequences, `S` tokens of each in prefill, and `C`
  /// keys attended in decode, the new token included.
  Bindings bindings = {{"B", 1}, {"S", 2048}, {"C", 2048}};
  /// The dims have these sizes for good, instead of as defaults.
  bool staticSizes = false;
};

/// The graph of `config`: `@prefill` and `@decode`, every layer written out,
/// weights and caches as arguments. `bindings` hold all three dims.
mlir::OwningOpRef<mlir::ModuleOp> buildLlama(const HFConfig &config,
                                             const ImportOptions &options,
                                             mlir::MLIRContext *context);

/// The graph of the config.json in the main buffer of `source`. What is wrong
/// with it is emitted where it stands; then there is no module.
mlir::OwningOpRef<mlir::ModuleOp> importHFConfig(const llvm::SourceMgr &source,
                                                 const ImportOptions &options,
                                                 mlir::MLIRContext *context);

/// Prints an imported module for people to read: locations in place, values
/// named after them, and no endless lines.
void printImported(mlir::ModuleOp module, llvm::raw_ostream &os);

} // namespace roofline

#endif // ROOFLINE_TARGET_IMPORT_IMPORT_H
