//===- KernelRun.h - The kernels of a bundle on a CUDA device ---*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_KERNELRUN_H
#define ROOFLINE_RUNTIME_CUDA_KERNELRUN_H

#include "Roofline/Runtime/Bundle.h"
#include "Roofline/Runtime/Cuda/Blas.h"
#include "Roofline/Runtime/Cuda/DeviceWatch.h"
#include "Roofline/Runtime/Progress.h"
#include "Roofline/Runtime/Results.h"
#include "Roofline/Runtime/RunControl.h"

namespace roofline::runtime::cuda {

/// Checks every variant of every kernel, and times the fastest one that is
/// right: on cold operands, next to the library's product where `blas` is given
/// and the kernel is one. A kernel that fails is reported, and the rest goes
/// on, except where it takes the device with it (`DeviceLost`). Kernels that
/// `results` holds already are kept. Saves after each.
void measureKernels(Device &device, const DeviceWatch &watch, Blas *blas,
                    const Bundle &bundle, Progress &progress,
                    const RunControl &control, Results &results);

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_KERNELRUN_H
