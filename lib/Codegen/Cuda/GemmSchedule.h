//===- GemmSchedule.h - The multistage tensor-core product ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMSCHEDULE_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMSCHEDULE_H

#include "Roofline/Codegen/Cuda/GemmConfig.h"
#include "Roofline/Runtime/Manifest.h"

namespace mlir::gpu {
class GPUModuleOp;
} // namespace mlir::gpu

namespace roofline::cuda {

/// Builds the kernel of a form into `module`. Its parameters are the function's
/// arguments in their order, and where tiles are shared the workspace behind
/// them, which takes the sums of every part, and the counters where the last
/// block adds these. How a tile is computed says GemmMainloop.h.
///
/// A last tile that would reach beyond C moves back inside and computes some
/// elements once more, the same way. Where C has fewer rows than a tile, rows
/// beyond are copies of the last one and are not stored. What remains of k
/// after whole slabs comes first, filled up with zeros.
runtime::Launch buildGemm(mlir::gpu::GPUModuleOp module, llvm::StringRef entry,
                          const ContractionForm &form, const GemmConfig &config,
                          unsigned numArguments);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMSCHEDULE_H
