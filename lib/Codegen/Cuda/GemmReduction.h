//===- GemmReduction.h - Sums of the parts of tiles -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMREDUCTION_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMREDUCTION_H

#include "Roofline/Codegen/Cuda/GemmConfig.h"
#include "Roofline/Runtime/Manifest.h"

namespace mlir::gpu {
class GPUModuleOp;
} // namespace mlir::gpu

namespace roofline::cuda {

/// A kernel that adds the parts of the shared tiles, which are in the
/// workspace, the last argument. Returns how it is launched.
runtime::Launch buildReduction(mlir::gpu::GPUModuleOp module,
                               llvm::StringRef entry,
                               const ContractionForm &form,
                               const GemmConfig &config, unsigned numArguments);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMREDUCTION_H
