//===- ProductOf.h - Kernels that a library computes, too -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_CUDA_PRODUCTOF_H
#define ROOFLINE_LIB_RUNTIME_CUDA_PRODUCTOF_H

#include "Roofline/Runtime/Cuda/Blas.h"
#include "Roofline/Runtime/Manifest.h"

#include <optional>

namespace roofline::runtime::cuda {

/// A product and which arguments of the kernel are its operands.
struct ProductOperands {
  MatrixProduct product;
  size_t x = 0, w = 1, y = 2;
};

/// The dense product that `kernel` amounts to, nothing where it is none: a
/// contraction of two 16-bit tensors. Sizes follow from the numbers of elements
/// and FLOPs. A batched kernel may have its batch dims elsewhere; the product's
/// FLOPs and bytes are the same.
std::optional<ProductOperands> productOf(const Kernel &kernel);

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_LIB_RUNTIME_CUDA_PRODUCTOF_H
