//===- HostBackend.h - Kernels on this CPU ----------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_HOST_HOSTBACKEND_H
#define ROOFLINE_RUNTIME_HOST_HOSTBACKEND_H

#include "Roofline/Runtime/Backend.h"
#include "Roofline/Runtime/Host/Arena.h"
#include "Roofline/Runtime/Host/Cpu.h"
#include "Roofline/Runtime/Host/Team.h"
#include "Roofline/Runtime/Host/Timer.h"

namespace roofline::runtime::host {

/// Runs kernels in this process: entries of shared objects, which take the bare
/// pointers of their arguments. With a team they run on its threads and are
/// timed by the wall clock, else by the CPU time of one pinned thread.
class HostBackend : public Backend {
public:
  HostBackend(Arena &arena, const CpuFacts &cpu, const Effort &effort,
              Team *team = nullptr)
      : arena_(arena), cpu_(cpu), effort_(effort), team_(team) {}

  /// The bundle must be for the host, and for features that this CPU has.
  void accept(const Manifest &manifest) override;
  std::unique_ptr<PreparedKernel> prepare(const Bundle &bundle,
                                          const Kernel &kernel, uint64_t seed,
                                          bool cold) override;
  DeviceState state(const std::string &after) override;

private:
  Arena &arena_;
  const CpuFacts &cpu_;
  Effort effort_;
  Team *team_;
};

} // namespace roofline::runtime::host

#endif // ROOFLINE_RUNTIME_HOST_HOSTBACKEND_H
