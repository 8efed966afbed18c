//===- Turns.h - What a kernel is timed in turns with -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_CUDA_TURNS_H
#define ROOFLINE_LIB_RUNTIME_CUDA_TURNS_H

#include "LoadedVariant.h"
#include "Operands.h"
#include "Roofline/Runtime/Cuda/Blas.h"
#include "Roofline/Runtime/Results.h"

namespace roofline::runtime::cuda {

/// Times `best` in turns with the library's product, where `blas` is given and
/// the kernel is one, and with the limit of its instructions, where it is done
/// by matrix instructions. Fills `baseline` and `ceiling` of `result`, and
/// compares all elements with the library's; a difference fails the kernel.
void timeInTurnsWithOthers(Device &device, Blas *blas, const Kernel &kernel,
                           Operands &operands, const LoadedVariant &best,
                           KernelResult &result);

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_LIB_RUNTIME_CUDA_TURNS_H
