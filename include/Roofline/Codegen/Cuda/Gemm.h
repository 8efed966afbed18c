//===- Gemm.h - Products on tensor cores ------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_CUDA_GEMM_H
#define ROOFLINE_CODEGEN_CUDA_GEMM_H

#include "Roofline/Codegen/Cuda/GemmConfig.h"
#include "Roofline/Codegen/KernelFamily.h"

namespace roofline::cuda {

/// Products of f16 or bf16 by mma.sync, sm_80 and up (GemmSchedule.h).
const KernelFamily &gemmFamily();

/// One configuration, which must apply.
mlir::FailureOr<CompiledKernel> compileGemm(mlir::func::FuncOp kernel,
                                            const ContractionForm &form,
                                            const GemmConfig &config,
                                            const KernelTarget &target);

} // namespace roofline::cuda

#endif // ROOFLINE_CODEGEN_CUDA_GEMM_H
