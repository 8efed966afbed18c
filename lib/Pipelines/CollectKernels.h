//===- CollectKernels.h - From a module to its kernels ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_PIPELINES_COLLECTKERNELS_H
#define ROOFLINE_LIB_PIPELINES_COLLECTKERNELS_H

#include "Roofline/Codegen/ExtractKernels.h"
#include "Roofline/Transforms/ConventionOptions.h"

namespace roofline {

/// The options of the passes that extract kernels.
struct KernelRequest {
  std::string device, deviceFile, bind, sweep;
  ConventionValues conventions;
  /// Whether roof times are those of the module's own device where the options
  /// name none.
  bool usesModuleDevice = true;
};

struct CollectedKernels {
  /// Functions in kernel form, and nothing else.
  mlir::OwningOpRef<mlir::ModuleOp> module;
  /// All but the kernels, target and producer.
  runtime::Manifest manifest;
};

/// The unique kernels of `module`, whose llama ops are lowered in a copy, for
/// the rows that a report with these options has. Notes are remarks, too.
mlir::FailureOr<CollectedKernels>
collectKernels(mlir::ModuleOp module, const KernelRequest &request,
               KernelExtractor::RefusesRegion refusesRegion);

} // namespace roofline

#endif // ROOFLINE_LIB_PIPELINES_COLLECTKERNELS_H
