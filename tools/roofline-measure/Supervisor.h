//===- Supervisor.h - Runs that survive their kernels -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_MEASURE_SUPERVISOR_H
#define ROOFLINE_MEASURE_SUPERVISOR_H

#include "Roofline/Runtime/RunControl.h"

#include <functional>

namespace roofline::measure {

/// Does the work in a child process, and begins again where a kernel takes the
/// child with it: one that crashes, that makes the device unusable, or that
/// hangs for more than `patience` seconds is left out of the next try, with the
/// reason. `work` gets the number of the try, from 0, and a `RunControl` whose
/// `broken` holds such kernels; it returns the exit status. Returns that of the
/// last try; 2 where something other than a kernel broke.
int supervise(const std::function<int(int, runtime::RunControl)> &work,
              int patience);

} // namespace roofline::measure

#endif // ROOFLINE_MEASURE_SUPERVISOR_H
