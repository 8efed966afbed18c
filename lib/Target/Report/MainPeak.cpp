//===- MainPeak.cpp - The roof that a report shows first ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MainPeak.h"
#include "TextFormat.h"

#include <fmt/format.h>

namespace roofline {

static double amountOf(const Quantity &quantity, const Bindings &bindings) {
  if (quantity.value)
    return static_cast<double>(*quantity.value);
  Bindings all = bindings;
  for (const std::string &dim : quantity.expr.symbols())
    all.try_emplace(dim, 1);
  return static_cast<double>(quantity.expr.evaluate(all).value_or(0));
}

std::optional<Peak> mainPeak(const Report &report, const Device &device) {
  std::optional<Peak> longest;
  double longestTime = 0;
  for (const Figures::WorkEntry &work : report.totals.figures.work) {
    std::optional<int64_t> rate = device.peak(work.unit, work.type);
    if (work.unit != Unit::Matrix || !rate)
      continue;
    double time =
        amountOf(work.amount, report.bindings) / static_cast<double>(*rate);
    if (longest && time <= longestTime)
      continue;
    longest = {work.unit, work.type, *rate};
    longestTime = time;
  }
  const Peak *first = device.mainPeak();
  if (first && (!longest || longest->rate == first->rate))
    return *first;
  return longest;
}

double ridgeOf(const Peak &peak, const Device &device) {
  return static_cast<double>(peak.rate) /
         static_cast<double>(device.dramBandwidth());
}

std::string ridgeText(const Peak &peak, const Device &device) {
  return fmt::format("ridge {} {}/B", formatIntensity(ridgeOf(peak, device)),
                     isFloatType(peak.type) ? "FLOP" : "OP");
}

std::optional<double> sixteenBitRidge(const Report &report,
                                      const Device &device) {
  std::optional<Peak> peak = mainPeak(report, device);
  if (peak && peak->unit == Unit::Matrix && peak->type == "bf16")
    return ridgeOf(*peak, device);
  return device.ridge();
}

} // namespace roofline
