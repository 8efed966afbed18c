//===- Prediction.h - Expected times, rung by rung --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a kernel should take, from the hard lower bound to what this device is
// known to need. Each rung adds one effect; none uses a time of the kernel that
// it predicts, but R6, whose one number per family is fitted on other kernels.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_PREDICTION_H
#define ROOFLINE_RUNTIME_PREDICTION_H

#include "Roofline/Runtime/Manifest.h"
#include "Roofline/Runtime/Results.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace roofline::runtime {

/// What a kernel is expected to take.
struct Expectation {
  /// Seconds by rung, as far as what they need is known:
  /// - `R0`: roof time by the datasheet; on a CPU without one, by the ceilings
  ///   that are peaks of all threads;
  /// - `R1`: max(FLOPs / measured rate of the instructions, bytes / measured
  ///   bandwidth of the access pattern);
  /// - `R2`: the same with the work that tiles are padded with;
  /// - `R3`: the compute term by whole waves: ceil(q) / q times as long, with
  ///   q = blocks / blocks that are resident at once;
  /// - `R4`: plus the time of the shortest cold stream, which is a launch and
  ///   one way to DRAM and back; the latter once more for every further wave of
  ///   a product's tiles, which fill and drain;
  /// - `R5`: the memory term by the measured ramp of streams of this size
  ///   instead of the bandwidth, and a product's tiles through the L2 cache at
  ///   its bandwidth.
  ///
  /// On a CPU the measured ceilings are those of as many threads as the
  /// device's number `threads` says, 1 where there is none, and
  /// - `R3`: the compute term is the sum over what is done, where all of it is
  ///   done by the same units;
  /// - `R4`: plus a call and the shortest cold stream;
  /// - `R5`: the memory term by the ramp. What a product copies of its operands
  ///   is read, and the copies written, before it computes. The rest of the
  ///   memory term and the compute term overlap the less the nearer they are to
  ///   each other: the root of the sum of their squares.
  std::map<std::string, double> rungs;
  /// The larger term of R5: `compute` (or what feeds it) or `memory`.
  std::string limiter;
};

/// Uses no time of the kernel itself.
Expectation predict(const Kernel &kernel, const Variant &variant,
                    const Results &results);

/// What kernels have in common that share an efficiency: family and limiter, of
/// products whether they multiply weights or activations (`by rows` where the
/// second of these is read along the sums) and whether by dot products, of
/// others the series; e.g. `gemm, compute`, `gemm by dot products, compute`,
/// `gemv of activations by rows, memory`, `row softmax init, compute`.
std::string classOf(const Kernel &kernel, const Variant &variant,
                    const Expectation &expected);

/// Adds `R6` to the predictions of the kernels of `results`: R5 over the
/// efficiency of the class (`KernelResult::fitClass`). That is
/// the median of R5 / measured over every other one of its kernels that take
/// 20 us or more, in the order of ids, which are hashes (`Fit::fittedOn`).
/// Classes of a single such kernel have none.
void fitFamilies(Results &results);

/// How far the predictions of a rung are from what was measured.
struct RungError {
  std::string rung;
  int64_t kernels = 0;
  /// Mean of |predicted - measured| / measured, and of the signed value.
  double meanAbsolute = 0, bias = 0;
};

/// Errors of every rung over the kernels that are ok and take at least
/// `shortest` seconds; those of R6 only over kernels that it was not fitted on.
std::vector<RungError> rungErrors(const Results &results, double shortest);

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_PREDICTION_H
