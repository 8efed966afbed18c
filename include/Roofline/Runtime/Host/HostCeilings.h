//===- HostCeilings.h - This CPU's own limits -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_HOST_HOSTCEILINGS_H
#define ROOFLINE_RUNTIME_HOST_HOSTCEILINGS_H

#include "Roofline/Runtime/Host/Arena.h"
#include "Roofline/Runtime/Host/Cpu.h"
#include "Roofline/Runtime/Host/Timer.h"
#include "Roofline/Runtime/Progress.h"

namespace roofline::runtime::host {

/// Measures what the CPU can do, on one thread and on all: multiply and add by
/// element type and vector width; read, copy and triad from DRAM and each
/// cache, from DRAM also with stores around the caches. Those of all threads
/// are the peaks of a device description. Adds them to `results`.
void measureCeilings(Arena &arena, const CpuFacts &cpu, const Effort &effort,
                     Progress &progress, Results &results);

} // namespace roofline::runtime::host

#endif // ROOFLINE_RUNTIME_HOST_HOSTCEILINGS_H
