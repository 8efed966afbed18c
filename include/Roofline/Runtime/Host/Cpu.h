//===- Cpu.h - What this machine is -----------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_HOST_CPU_H
#define ROOFLINE_RUNTIME_HOST_CPU_H

#include "Roofline/Runtime/Results.h"

#include <set>
#include <string>
#include <vector>

namespace roofline::runtime::host {

/// The processors that this process may run on, their caches and memory.
struct CpuFacts {
  /// Product name, e.g. `AMD EPYC 7763 64-Core Processor`.
  std::string name;
  /// As the kernel names them; see `hasFeature`.
  std::set<std::string> flags;
  /// Numbers of the processors.
  std::vector<int> processors;
  /// Bytes: of one processor's L1 data and L2 cache, of all L3 caches that the
  /// processors share, 0 where there is none or it is not known.
  int64_t l1 = 0, l2 = 0, l3 = 0;
  /// Bytes: in all, and what this process may still take.
  int64_t memory = 0, memoryFree = 0;

  /// The largest cache of one processor.
  int64_t lastLevel() const { return l3 ? l3 : l2 ? l2 : l1; }
  int64_t count() const { return static_cast<int64_t>(processors.size()); }
};

/// Reads /proc and /sys below `root`.
CpuFacts readCpu(const std::string &root = "");

/// Whether the CPU has `feature`, by LLVM's name for it, e.g. `avx512bf16`.
bool hasFeature(const CpuFacts &cpu, const std::string &feature);

/// Those of `features` that the CPU lacks.
std::vector<std::string>
missingFeatures(const CpuFacts &cpu, const std::vector<std::string> &features);

/// Asks the system to let this process use the tile registers of AMX, which it
/// gives to those alone that ask; false where it does not.
bool allowAmx();

/// The machine as measured.json describes it. Caches are those of all
/// processors together.
MeasuredDevice describe(const CpuFacts &cpu);

} // namespace roofline::runtime::host

#endif // ROOFLINE_RUNTIME_HOST_CPU_H
