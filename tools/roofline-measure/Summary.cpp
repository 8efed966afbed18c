//===- Summary.cpp - What was measured, for people ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Summary.h"

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

static void printKernels(const Results &results) {
  if (results.kernels.empty())
    return;
  fmt::print("\n{:<36}{:<26}{:>11}{:>13}{:>11}{:>10}{:>9}\n", "kernel",
             "variant", "time", "FLOP/s", "B/s", "library", "rel_fro");
  for (const KernelResult &kernel : results.kernels) {
    if (kernel.status != "ok") {
      fmt::print("{:<36}{}: {}\n", kernel.title, kernel.status, kernel.reason);
      continue;
    }
    double time = (kernel.inGraph ? *kernel.inGraph : *kernel.isolated).median;
    int64_t bytes = kernel.counted.bytesRead + kernel.counted.bytesWritten;
    fmt::print("{:<36}{:<26}{:>11}{:>13}{:>11}{:>10}{:>9.1e}\n", kernel.title,
               kernel.variant, withPrefix(time, "s"),
               withPrefix(kernel.counted.flops / time, "FLOP/s"),
               withPrefix(bytes / time, "B/s"),
               kernel.baseline && kernel.baseline->ratio
                   ? fmt::format("{:.2f}x", 1 / *kernel.baseline->ratio)
                   : "",
               kernel.relFro.value_or(0));
  }
}

void measure::printSummary(const Results &results) {
  printDevice(results);
  printCeilings(results);
  printKernels(results);
  printLibrary(results);
}
