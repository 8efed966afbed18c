//===- HostRun.cpp - A run on this CPU ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Run.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Host/HostBackend.h"
#include "Roofline/Runtime/Host/HostCeilings.h"
#include "Roofline/Runtime/KernelRun.h"
#include "Roofline/Runtime/UtcTime.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

using namespace roofline;
using namespace roofline::measure;
using namespace roofline::runtime;

/// Half of what is free is for operands, within reason.
static int64_t arenaBytes(const host::CpuFacts &cpu) {
  return std::clamp(cpu.memoryFree / 2, int64_t(64) << 20, int64_t(16) << 30);
}

static std::vector<int> firstProcessors(const host::CpuFacts &cpu,
                                        int64_t count) {
  if (count > cpu.count())
    throw Error(fmt::format("expected at most {} threads, one for each "
                            "processor of this process, got {}",
                            cpu.count(), count));
  return {cpu.processors.begin(), cpu.processors.begin() + count};
}

void measure::measureOnHost(Run &run) {
  Results &results = run.results;
  host::CpuFacts cpu = host::readCpu();
  results.device = host::describe(cpu);
  results.device.numbers["threads"] = run.options.threads;
  results.absent.clear();
  host::Arena arena(arenaBytes(cpu));
  results.device.texts["huge_pages"] =
      arena.hugePages() ? "asked for" : "not there";
  // What the file holds from now on is of this run.
  run.control.save();
  host::Effort effort =
      run.options.quick ? host::Effort::quick() : host::Effort();
  if (run.options.ceilings && results.ceilings.empty()) {
    host::measureCeilings(arena, cpu, effort, run.progress, results);
    results.states.push_back({"ceilings", timeNow(), {}, {}, {}, {}, {}});
    run.control.save();
  }
  if (run.bundle) {
    std::optional<host::Team> team;
    if (run.options.threads > 1)
      team.emplace(firstProcessors(cpu, run.options.threads));
    host::HostBackend backend(arena, cpu, effort, team ? &*team : nullptr);
    measureKernels(backend, *run.bundle, run.progress, run.control, results);
  }
}
