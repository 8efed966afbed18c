//===- KernelRun.h - A bundle's kernels, checked and timed ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_KERNELRUN_H
#define ROOFLINE_RUNTIME_KERNELRUN_H

#include "Roofline/Runtime/Backend.h"
#include "Roofline/Runtime/Progress.h"
#include "Roofline/Runtime/RunControl.h"

namespace roofline::runtime {

/// Checks every variant of every kernel, and times the fastest one that is
/// right, on cold operands. A kernel that fails is reported, and the rest goes
/// on, except where it takes the device with it (`DeviceLost`). Kernels that
/// `results` holds already are kept. Saves after each.
void measureKernels(Backend &backend, const Bundle &bundle, Progress &progress,
                    const RunControl &control, Results &results);

/// Says anew what times are expected of the bundle's kernels that `results`
/// holds, by the ceilings that it has now, and fits their efficiencies.
void predictKernels(const Bundle &bundle, Results &results);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_KERNELRUN_H
