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

/// Expected times in seconds by rung, as far as what they need is known:
/// - `R0`: roof time by the datasheet;
/// - `R1`: max(FLOPs / measured rate of the instructions, bytes / measured
///   bandwidth of the access pattern);
/// - `R2`: the same with the work that tiles are padded with;
/// - `R3`: the compute term divided by the share of the last wave of blocks
///   that is used: ceil(q) / q with q = blocks / resident blocks;
/// - `R4`: plus the time of the shortest cold stream: launch and one way to
///   DRAM and back;
/// - `R5`: the memory term by the measured ramp of the stream's size instead of
///   the bandwidth, and tiles through the L2 cache at its bandwidth.
std::map<std::string, double>
predict(const Kernel &kernel, const Variant &variant, const Results &results);

/// Adds `R6` to the predictions of every kernel of `results`: R5 over the
/// efficiency of its family, the median of R5 / measured over the kernels that
/// the fit is made on (`Fit::fittedOn`): every other one of a family in the
/// order of ids, which are hashes. Families of a single kernel have none.
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
