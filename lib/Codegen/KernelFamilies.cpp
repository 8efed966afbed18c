//===- KernelFamilies.cpp - All ways of compiling kernels -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/KernelFamily.h"

#include "Cuda/Gemm.h"

using namespace mlir;
using namespace roofline;

static const KernelFamily cudaFamilies[] = {
    {"gemm", cuda::matchesGemm, cuda::compileGemm},
};

ArrayRef<KernelFamily> roofline::kernelFamilies(const KernelTarget &target) {
  if (target.isCuda())
    return cudaFamilies;
  return {};
}
