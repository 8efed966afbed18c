//===- roofline-plugin.cpp - Everything, for a stock mlir-opt -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loaded with --load-dialect-plugin and --load-pass-plugin. MLIR itself is the
// libMLIR.so that the loading program has: a second copy would have passes and
// types of its own, which nobody asks for.
//
//===----------------------------------------------------------------------===//

#include "Roofline/Registration.h"

#include "mlir/IR/DialectRegistry.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

static void registerDialects(mlir::DialectRegistry *registry) {
  roofline::registerAllDialects(*registry);
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Roofline", ROOFLINE_VERSION,
          registerDialects};
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "Roofline", ROOFLINE_VERSION,
          roofline::registerAllPasses};
}
