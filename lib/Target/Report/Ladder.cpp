//===- Ladder.cpp - How far each rung is from times -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ladder.h"

#include <cmath>
#include <set>

namespace roofline {
namespace {

class LadderMaker {
public:
  explicit LadderMaker(const Measurements &measured) : measured_(measured) {
    for (const FittedEfficiency &fit : measured.fits)
      fittedOn_.insert(fit.fittedOn.begin(), fit.fittedOn.end());
    std::set<std::pair<std::string_view, Bindings>> seen;
    for (size_t i = 0; i < measured.points.size(); ++i) {
      const MeasuredPoint &point = measured.points[i];
      if (seen.insert({point.kernel, point.bindings}).second)
        (point.time >= kLadderLongKernel ? longKernels_ : shortKernels_)
            .push_back(i);
    }
  }

  LadderSummary make() const {
    return {summarize(longKernels_), summarize(shortKernels_)};
  }

private:
  /// What `rung` says of a point; nothing where it knows the answer.
  std::optional<double> predict(size_t rung, const MeasuredPoint &point) const {
    if (rung == kFittedRung && fittedOn_.count(point.kernel))
      return std::nullopt;
    return point.expected[rung];
  }

  /// The rung before the fitted one, over the kernels that the latter is judged
  /// on; nothing where it says nothing of one of them.
  std::optional<double> judgeBefore(llvm::ArrayRef<size_t> kernels) const {
    double sum = 0, number = 0;
    for (size_t index : kernels) {
      const MeasuredPoint &point = measured_.points[index];
      if (!predict(kFittedRung, point))
        continue;
      std::optional<double> before = point.expected[kFittedRung - 1];
      if (!before)
        return std::nullopt;
      sum += std::abs(errorOf(Prediction{*before, point.time}));
      ++number;
    }
    return sum / number;
  }

  std::vector<RungErrors> summarize(llvm::ArrayRef<size_t> kernels) const {
    std::vector<RungErrors> result;
    for (size_t rung = 0; rung < kRungs.size(); ++rung)
      if (std::optional<RungErrors> errors = summarize(rung, kernels))
        result.push_back(*errors);
    return result;
  }

  std::optional<RungErrors> summarize(size_t rung,
                                      llvm::ArrayRef<size_t> kernels) const {
    RungErrors result{rung, {}, 0, 0};
    std::vector<Prediction> predictions;
    for (size_t index : kernels) {
      const MeasuredPoint &point = measured_.points[index];
      std::optional<double> predicted = predict(rung, point);
      if (!predicted)
        continue;
      double error = errorOf(Prediction{*predicted, point.time});
      if (predictions.empty() ||
          std::abs(error) > std::abs(result.worstError)) {
        result.worst = index;
        result.worstError = error;
      }
      predictions.push_back({*predicted, point.time});
    }
    if (predictions.empty())
      return std::nullopt;
    result.errors = summarizePredictions(predictions);
    if (rung == kFittedRung)
      result.meanAbsoluteBefore = judgeBefore(kernels);
    return result;
  }

  const Measurements &measured_;
  std::set<std::string_view> fittedOn_;
  std::vector<size_t> longKernels_, shortKernels_;
};

} // namespace

LadderSummary summarizeLadder(const Measurements &measured) {
  return LadderMaker(measured).make();
}

} // namespace roofline
