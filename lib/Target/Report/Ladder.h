//===- Ladder.h - How far each rung is from times ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The rungs of the expected times as predictions, at all settings that were
// measured: so one sees what each refinement buys, and which buys nothing.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_LADDER_H
#define ROOFLINE_LIB_TARGET_REPORT_LADDER_H

#include "MeasuredErrors.h"

namespace roofline {

/// Kernels that take at least so long, in s, are told apart from the others,
/// whose time is mostly a launch. The runner fits only on the former.
inline constexpr double kLadderLongKernel = 20e-6;

/// Of a rung, over the kernels that it says something of.
struct RungErrors {
  /// Index into `kRungs`.
  size_t rung;
  PredictionErrors errors;
  /// Index into `Measurements::points`, and its error.
  size_t worst;
  double worstError;
  /// Of the fitted rung, the mean absolute error of the one before over the
  /// same kernels: what fitting buys.
  std::optional<double> meanAbsoluteBefore = std::nullopt;
};

/// Rungs in their order, without those that say nothing of any kernel.
struct LadderSummary {
  std::vector<RungErrors> longKernels, shortKernels;

  bool empty() const { return longKernels.empty() && shortKernels.empty(); }
};

/// Each kernel counts once, though several series may have it. The fitted rung
/// is judged only on kernels that it was not fitted on.
LadderSummary summarizeLadder(const Measurements &measured);

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_LADDER_H
