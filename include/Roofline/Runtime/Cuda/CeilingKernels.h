//===- CeilingKernels.h - Kernels that reach a device's limits --*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_CEILINGKERNELS_H
#define ROOFLINE_RUNTIME_CUDA_CEILINGKERNELS_H

#include <cstdint>
#include <string>
#include <vector>

namespace roofline::runtime::cuda {

/// 16-byte accesses that one thread of a stream has in flight.
inline constexpr int64_t streamUnroll = 8;

/// PTX, for any device from sm_80 on, that streams through `count` 16-byte
/// vectors; `count` is a multiple of streamUnroll times the threads of the
/// grid. Entries, all with (out, in, in2, count, passes, shift):
/// - `read`: reads `in` `passes` times from the L2 cache or below, each pass
///   `shift` vectors further round;
/// - `write`: writes `out`; `copy`: out = in; `triad`: out = in + s in2 (f32);
///   `update`: out = s out;
/// - `empty`: nothing.
std::string streamKernels();

/// A kernel of independent chains of one instruction in registers.
struct RateKernel {
  /// Also the name of its entry, which takes (out, repetitions).
  std::string entry;
  /// What a ceiling of it is called, e.g. `mma.sync f16 f32`.
  std::string title;
  /// Unit and element type of a device's peak that it measures; no unit where
  /// it is no such peak.
  std::string unit, type;
  /// `FLOP/s` or `op/s`.
  std::string rateUnit;
  /// Operations of one thread in one repetition.
  double operations = 0;
  std::string ptx;
};

/// mma.sync by element type, FMA by element type, and special functions.
std::vector<RateKernel> rateKernels();

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_CEILINGKERNELS_H
