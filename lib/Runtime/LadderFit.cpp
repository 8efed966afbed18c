//===- LadderFit.cpp - Efficiencies of kernels, and errors of rungs -------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Prediction.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace roofline::runtime;

static double medianOf(std::vector<double> values) {
  return spreadOf(std::move(values)).median;
}

static std::optional<double> measuredTime(const KernelResult &kernel) {
  if (kernel.status != "ok" || !kernel.isolated)
    return std::nullopt;
  return (kernel.inGraph ? *kernel.inGraph : *kernel.isolated).median;
}

/// Below this the start is most of a kernel's time, and no efficiency shows.
static constexpr double fitAbove = 20e-6;

void roofline::runtime::fitFamilies(Results &results) {
  std::map<std::string, std::vector<KernelResult *>> classes;
  for (KernelResult &kernel : results.kernels)
    if (measuredTime(kernel) && kernel.predicted.count("R5"))
      classes[kernel.fitClass].push_back(&kernel);
  results.fits.clear();
  for (auto &[name, kernels] : classes) {
    std::sort(kernels.begin(), kernels.end(),
              [](auto *a, auto *b) { return a->id < b->id; });
    Fit fit;
    fit.family = name;
    std::vector<double> efficiencies;
    bool isNext = true;
    for (KernelResult *kernel : kernels) {
      if (*measuredTime(*kernel) < fitAbove)
        continue;
      if (isNext) {
        fit.fittedOn.push_back(kernel->id);
        efficiencies.push_back(kernel->predicted.at("R5") /
                               *measuredTime(*kernel));
      }
      isNext = !isNext;
    }
    // There must be one to fit on and one to judge by.
    if (efficiencies.empty() || (efficiencies.size() == 1 && isNext == false))
      continue;
    fit.efficiency = medianOf(efficiencies);
    for (KernelResult *kernel : kernels)
      kernel->predicted["R6"] = kernel->predicted.at("R5") / fit.efficiency;
    results.fits.push_back(std::move(fit));
  }
}

std::vector<RungError> roofline::runtime::rungErrors(const Results &results,
                                                     double shortest) {
  std::set<std::string> fitted;
  for (const Fit &fit : results.fits)
    fitted.insert(fit.fittedOn.begin(), fit.fittedOn.end());
  std::vector<RungError> errors;
  for (const char *rung : {"R0", "R1", "R2", "R3", "R4", "R5", "R6"}) {
    RungError error;
    error.rung = rung;
    for (const KernelResult &kernel : results.kernels) {
      std::optional<double> time = measuredTime(kernel);
      auto predicted = kernel.predicted.find(rung);
      if (!time || *time < shortest || predicted == kernel.predicted.end() ||
          (error.rung == "R6" && fitted.count(kernel.id)))
        continue;
      double relative = (predicted->second - *time) / *time;
      ++error.kernels;
      error.meanAbsolute += std::abs(relative);
      error.bias += relative;
    }
    if (error.kernels == 0)
      continue;
    error.meanAbsolute /= static_cast<double>(error.kernels);
    error.bias /= static_cast<double>(error.kernels);
    errors.push_back(error);
  }
  return errors;
}
