//===- KernelFamilies.cpp - All ways of compiling kernels -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/KernelFamily.h"

#include "Cuda/Gemv.h"
#include "Cuda/Stream.h"
#include "Host/Loops.h"
#include "Host/Product.h"
#include "Roofline/Codegen/Cuda/Gemm.h"

using namespace mlir;
using namespace roofline;

ArrayRef<KernelFamily> roofline::kernelFamilies(const KernelTarget &target) {
  static const KernelFamily cudaFamilies[] = {
      cuda::gemvFamily(), cuda::gemmFamily(),      cuda::elementwiseFamily(),
      cuda::rowFamily(),  cuda::reductionFamily(), cuda::loopsFamily(),
  };
  if (target.isCuda())
    return cudaFamilies;
  static const KernelFamily hostFamilies[] = {
      host::gemvFamily(), host::gemmFamily(),      host::elementwiseFamily(),
      host::rowFamily(),  host::reductionFamily(), host::loopsFamily(),
  };
  return hostFamilies;
}
