//===- Stream.h - Families of kernels that stream operands ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_STREAM_H
#define ROOFLINE_LIB_CODEGEN_CUDA_STREAM_H

#include "../StreamKernel.h"

namespace roofline::cuda {

/// Chains of elementwise ops: each thread computes vectors of the result.
const KernelFamily &elementwiseFamily();

/// Chains with reductions along the last dim, norms and softmax: each row is
/// held in the registers of a group of threads and read once.
const KernelFamily &rowFamily();

/// Chains with reductions whose results are all that is written: each result,
/// or a few neighbours, by a group of threads.
const KernelFamily &reductionFamily();

/// Everything else that has bodies: one thread per element, in as many steps
/// as there are reductions. Slow.
const KernelFamily &loopsFamily();

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_STREAM_H
