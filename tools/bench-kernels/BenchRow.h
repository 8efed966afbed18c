//===- BenchRow.h - A kernel beside its rivals ---------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_BENCH_KERNELS_BENCHROW_H
#define ROOFLINE_BENCH_KERNELS_BENCHROW_H

#include "Rivals.h"
#include "Roofline/Runtime/Bundle.h"
#include "Roofline/Runtime/Host/Arena.h"
#include "Roofline/Runtime/Host/Cpu.h"
#include "Roofline/Runtime/Host/Team.h"
#include "Roofline/Runtime/Statistics.h"

namespace roofline::bench {

/// What was measured of one way to do a row.
struct Timed {
  std::string name;
  /// Seconds of one launch; of undisturbed samples where there are some.
  runtime::Spread time;
  /// Of our kernel's speed to this one's, round by round.
  runtime::Spread ratio;
  /// Samples in which the process had the processors to itself; all of those by
  /// CPU time.
  int64_t undisturbed;
};

struct RowResult {
  std::string variant;
  /// The least time of each variant.
  std::vector<std::pair<std::string, double>> variants;
  double relativeError = 0;
  int64_t sets = 1;
  /// Our kernel, then its rivals, then what the machine can do.
  std::vector<Timed> timed;
};

/// What all rows share.
struct Bench {
  const runtime::Bundle &bundle;
  const Rivals &rivals;
  runtime::host::Arena &arena;
  const runtime::host::CpuFacts &cpu;
  /// All processors.
  runtime::host::Team &team;
  int64_t rounds;
};

/// Times the row's kernel and all that it is held against, turn by turn. Throws
/// `Error` where the bundle lacks it, or it is wrong.
RowResult measureRow(const Bench &bench, const Row &row);

} // namespace roofline::bench

#endif // ROOFLINE_BENCH_KERNELS_BENCHROW_H
