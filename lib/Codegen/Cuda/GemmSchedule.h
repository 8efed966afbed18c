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
/// them, which takes the sums of every part.
///
/// Blocks copy slabs of A and B by cp.async, `stages - 1` of them ahead, into
/// swizzled shared memory; warps load fragments of the next 16 elements along k
/// by ldmatrix while mma.sync works on the last ones. One barrier per slab: the
/// slot that is filled is that of the slab before, whose last fragments every
/// warp has loaded when it passes the barrier.
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
