//===- MeasuredErrors.h - How far roofs are from times ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The roof's time as a prediction of the measured one, at all settings that
// were measured. An error is (predicted - measured) / measured: the roof is a
// lower bound, so errors are negative, and cannot exceed 100 %. Hence bias and
// median stand beside the mean absolute error.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_MEASUREDERRORS_H
#define ROOFLINE_LIB_TARGET_REPORT_MEASUREDERRORS_H

#include "Roofline/Target/Report/Report.h"
#include "llvm/ADT/ArrayRef.h"

namespace roofline {

/// Above and below this roof time, in s, kernels are also told apart: launches
/// hide the roof of short ones.
inline constexpr double kLongKernel = 50e-6;

/// Of a kernel, s.
struct Prediction {
  double predicted, measured;
};

/// Of one or more kernels.
struct PredictionErrors {
  size_t count = 0;
  /// Means of the errors' sizes, and of the errors.
  double meanAbsolute = 0, bias = 0;
  /// Median of measured over predicted.
  double medianRatio = 0;
  /// Spearman's rank correlation of predicted and measured; nothing for fewer
  /// than 3 kernels, or where all are equal.
  std::optional<double> rank;
  /// The mean absolute error of the machine's own roof, if that was measured.
  std::optional<double> measuredRoofMeanAbsolute;
};

struct ErrorSummary {
  struct Series {
    std::string group, phase;
    PredictionErrors errors;
  };
  /// In order of appearance; a kernel without a group is of its op's kind.
  std::vector<Series> series;
  /// Each kernel once, though several series may have it. No errors where
  /// nothing was measured.
  std::optional<PredictionErrors> all, longKernels, shortKernels;
  /// At most five of `Measurements::points`, the largest error first.
  std::vector<size_t> worst;
};

/// `predictions` are not empty. Of the machine's own roof they say nothing.
PredictionErrors summarizePredictions(llvm::ArrayRef<Prediction> predictions);

/// Points without a roof do not count.
ErrorSummary summarizeErrors(const Report &report);

/// (predicted - measured) / measured.
inline double errorOf(const Prediction &prediction) {
  return prediction.predicted / prediction.measured - 1;
}
inline double errorOf(const MeasuredPoint &point) {
  return point.roof.time / point.time - 1;
}

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_MEASUREDERRORS_H
