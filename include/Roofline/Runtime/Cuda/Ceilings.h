//===- Ceilings.h - A CUDA device's own limits ------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_CEILINGS_H
#define ROOFLINE_RUNTIME_CUDA_CEILINGS_H

#include "Roofline/Runtime/Cuda/Device.h"
#include "Roofline/Runtime/Cuda/DeviceWatch.h"
#include "Roofline/Runtime/Progress.h"
#include "Roofline/Runtime/Results.h"

namespace roofline::runtime::cuda {

/// Measures what the device can do, each limit by a kernel of its own: DRAM
/// read, write, copy, triad and update; L2 read; the ramp of a cold read and a
/// cold copy over their size; mma.sync by type, FMA by type, special functions;
/// launch gaps. Adds them to `results`. Takes the whole arena for itself.
void measureCeilings(Device &device, const DeviceWatch &watch,
                     Progress &progress, Results &results);

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_CEILINGS_H
