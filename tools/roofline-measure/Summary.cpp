//===- Summary.cpp - What was measured, for people ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Summary.h"

#include "Roofline/Runtime/Prediction.h"

#include <cmath>
#include <fmt/format.h>

using namespace roofline;
using namespace roofline::runtime;

/// `value` with an SI prefix, e.g. `4.31 TB/s`.
static std::string withPrefix(double value, const std::string &unit) {
  const char *prefixes[] = {"n", "u", "m", "", "k", "M", "G", "T", "P"};
  int index = 3;
  while (value >= 1000 && index < 8) {
    value /= 1000;
    ++index;
  }
  while (value != 0 && value < 1 && index > 0) {
    value *= 1000;
    --index;
  }
  return fmt::format("{:.3g} {}{}", value, prefixes[index], unit);
}

static void printDevice(const Results &results) {
  fmt::print("{}, {}\n", results.device.name, results.date);
  for (const auto &[name, text] : results.device.texts)
    fmt::print("  {} {}\n", name, text);
  for (const std::string &absent : results.absent)
    fmt::print("  absent: {}\n", absent);
}

static void printCeilings(const Results &results) {
  if (results.ceilings.empty())
    return;
  fmt::print("\n{:<34}{:>16}{:>9}  {}\n", "ceiling", "median", "spread", "");
  for (const Ceiling &ceiling : results.ceilings)
    fmt::print("{:<34}{:>16}{:>8.1f}%  {}\n", ceiling.name,
               withPrefix(ceiling.value.median, ceiling.unit),
               100 * (ceiling.value.p80 - ceiling.value.p20) /
                   ceiling.value.median,
               ceiling.how);
}

static void printLibrary(const Results &results) {
  if (results.points.empty())
    return;
  fmt::print("\n{:<20}{:>9}{:>12}{:>12}{:>14}\n", "library series", "settings",
             "measured", "intensity", "FLOP/s");
  for (const char *phase : {"init", "ar"})
    for (const char *group : {"qkv mlp", "up/gate/down", "qk/pv"}) {
      int64_t settings = 0, measured = 0;
      double low = INFINITY, high = 0, lowRate = INFINITY, highRate = 0;
      for (const LibraryPoint &point : results.points) {
        if (point.group != group || point.phase != phase)
          continue;
        ++settings;
        if (!point.time)
          continue;
        ++measured;
        double intensity = double(point.flops) / double(point.bytes);
        double rate = double(point.flops) / *point.time;
        low = std::min(low, intensity);
        high = std::max(high, intensity);
        lowRate = std::min(lowRate, rate);
        highRate = std::max(highRate, rate);
      }
      fmt::print("{:<20}{:>9}{:>12}  {:>7.4g} .. {:<7.4g}  {} .. {}\n",
                 fmt::format("{} {}", group, phase), settings, measured, low,
                 high, withPrefix(lowRate, "FLOP/s"),
                 withPrefix(highRate, "FLOP/s"));
    }
}

/// At most `width` characters.
static std::string cut(const std::string &text, size_t width) {
  return text.size() <= width ? text : text.substr(0, width - 3) + "...";
}

static void printKernels(const Results &results) {
  if (results.kernels.empty())
    return;
  fmt::print("\n{:<32} {:<24}{:>10}{:>13}{:>11}{:>9}{:>9}{:>9}\n", "kernel",
             "variant", "time", "FLOP/s", "B/s", "library", "ceiling",
             "rel_fro");
  for (const KernelResult &kernel : results.kernels) {
    std::string title = cut(kernel.title, 32);
    if (kernel.status != "ok") {
      fmt::print("{:<32} {}: {}\n", title, kernel.status, kernel.reason);
      continue;
    }
    if (!kernel.isolated) {
      fmt::print("{:<32} {} variants are right, relative error {:.1e}\n", title,
                 kernel.variants.size(), kernel.relFro.value_or(0));
      continue;
    }
    double time = (kernel.inGraph ? *kernel.inGraph : *kernel.isolated).median;
    int64_t bytes = kernel.counted.bytesRead + kernel.counted.bytesWritten;
    fmt::print(
        "{:<32} {:<24}{:>10}{:>13}{:>11}{:>9}{:>9}{:>9.1e}\n", title,
        cut(kernel.variant, 24), withPrefix(time, "s"),
        withPrefix(static_cast<double>(kernel.counted.flops) / time, "FLOP/s"),
        withPrefix(static_cast<double>(bytes) / time, "B/s"),
        kernel.baseline && kernel.baseline->ratio
            ? fmt::format("{:.2f}x", 1 / *kernel.baseline->ratio)
            : "",
        kernel.ceiling ? fmt::format("{:.0f} %", 100 * kernel.ceiling->share)
                       : "",
        kernel.relFro.value_or(0));
  }
}

static void printLadder(const Results &results) {
  // Above what launches cost.
  constexpr double shortest = 20e-6;
  std::vector<RungError> errors = rungErrors(results, shortest);
  if (errors.empty())
    return;
  fmt::print("\nexpected against measured, kernels above 20 us\n"
             "{:<6}{:>9}{:>22}{:>9}\n",
             "rung", "kernels", "mean absolute error", "bias");
  for (const RungError &error : errors)
    fmt::print("{:<6}{:>9}{:>20.1f} %{:>7.1f} %\n", error.rung, error.kernels,
               100 * error.meanAbsolute, 100 * error.bias);
  for (const Fit &fit : results.fits)
    fmt::print("R6: {} at {:.0f} % of R5's rate, fitted on {} kernels that the "
               "line of R6 leaves out\n",
               fit.family, 100 * fit.efficiency, fit.fittedOn.size());
}

void measure::printSummary(const Results &results) {
  printDevice(results);
  printCeilings(results);
  printKernels(results);
  printLadder(results);
  printLibrary(results);
}
