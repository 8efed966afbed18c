//===- Summary.cpp - What was measured, for people ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Summary.h"

#include "Roofline/Runtime/Prediction.h"
#include "Roofline/Support/Printable.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <set>

using namespace roofline;
using namespace roofline::runtime;

template <typename T> static const T &shown(const T &value) { return value; }
static std::string shown(const std::string &text) { return printable(text); }

namespace {
/// Prints to one file; of names nothing reaches a terminal as a command.
class Printer {
public:
  explicit Printer(std::FILE *file) : file_(file) {}
  template <typename... Args>
  void operator()(const char *format, const Args &...args) const {
    fmt::print(file_, fmt::runtime(format), shown(args)...);
  }

private:
  std::FILE *file_;
};
} // namespace

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

static void printDevice(const Printer &print, const Results &results) {
  print("{}, {}\n", results.device.name, results.date);
  for (const auto &[name, text] : results.device.texts)
    print("  {} {}\n", name, text);
  for (const std::string &absent : results.absent)
    print("  absent: {}\n", absent);
}

static void printCeilings(const Printer &print, const Results &results) {
  if (results.ceilings.empty())
    return;
  size_t names = 34;
  for (const Ceiling &ceiling : results.ceilings)
    names = std::max(names, ceiling.name.size());
  print("\n{:<{}}{:>15}{:>9}\n", "ceiling", names, "median", "spread");
  for (const Ceiling &ceiling : results.ceilings)
    print("{:<{}}{:>15}{:>8.1f}%\n", ceiling.name, names,
          withPrefix(ceiling.value.median, ceiling.unit),
          100 * (ceiling.value.p80 - ceiling.value.p20) / ceiling.value.median);
}

static void printLibrary(const Printer &print, const Results &results) {
  if (results.points.empty())
    return;
  print("\n{:<20}{:>9}{:>12}{:>12}{:>14}\n", "library series", "settings",
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
      print("{:<20}{:>9}{:>12}  {:>7.4g} .. {:<7.4g}  {} .. {}\n",
            fmt::format("{} {}", group, phase), settings, measured, low, high,
            withPrefix(lowRate, "FLOP/s"), withPrefix(highRate, "FLOP/s"));
    }
}

/// At most `width` characters.
static std::string cut(const std::string &text, size_t width) {
  return text.size() <= width ? text : text.substr(0, width - 3) + "...";
}

/// Within `width`, with the whole shape at its end: `k_proj/... 32x6656x6656`.
static std::string shortTitle(const std::string &title, size_t width) {
  size_t shape = title.rfind(' ');
  if (title.size() <= width || shape == std::string::npos ||
      title.size() - shape + 4 > width)
    return cut(title, width);
  return cut(title.substr(0, shape), width - (title.size() - shape)) +
         title.substr(shape);
}

static double timeOf(const KernelResult &kernel) {
  return (kernel.inGraph ? *kernel.inGraph : *kernel.isolated).median;
}

/// By the last rung that there is; a kernel that the rung was fitted on has a
/// star.
static std::string expectedTime(const KernelResult &kernel,
                                const std::set<std::string> &fitted) {
  for (const char *rung : {"R6", "R5", "R4", "R3", "R2", "R1"}) {
    auto found = kernel.predicted.find(rung);
    if (found == kernel.predicted.end())
      continue;
    bool isOwn = std::string(rung) == "R6" && fitted.count(kernel.id);
    return withPrefix(found->second, "s") + (isOwn ? "*" : " ");
  }
  return "";
}

/// Within 80 columns, where nothing stands beside the kernels.
static void printKernels(const Printer &print, const Results &results) {
  if (results.kernels.empty())
    return;
  std::set<std::string> fitted;
  for (const Fit &fit : results.fits)
    fitted.insert(fit.fittedOn.begin(), fit.fittedOn.end());
  bool hasBaseline = false, hasCeiling = false;
  double relFro = 0;
  for (const KernelResult &kernel : results.kernels) {
    hasBaseline |= kernel.baseline.has_value();
    hasCeiling |= kernel.ceiling.has_value();
    relFro = std::max(relFro, kernel.relFro.value_or(0));
  }
  print("\n{:<25}{:>9}{:>10}{:>13}{:>10}{}{}  {}\n", "kernel", "time",
        "expected", "FLOP/s", "B/s", hasBaseline ? "  library" : "",
        hasCeiling ? "  ceiling" : "", "variant");
  for (const KernelResult &kernel : results.kernels) {
    std::string title = shortTitle(kernel.title, 25);
    if (kernel.status != "ok") {
      print("{:<25} {}: {}\n", title, kernel.status, kernel.reason);
      continue;
    }
    if (!kernel.isolated) {
      print("{:<25} {} right, relative error {:.1e}\n", title,
            kernel.variants.size(), kernel.relFro.value_or(0));
      continue;
    }
    double time = timeOf(kernel);
    int64_t bytes = kernel.counted.bytesRead + kernel.counted.bytesWritten;
    print(
        "{:<25}{:>9}{:>10}{:>13}{:>10}", title, withPrefix(time, "s"),
        expectedTime(kernel, fitted),
        withPrefix(static_cast<double>(kernel.counted.flops) / time, "FLOP/s"),
        withPrefix(static_cast<double>(bytes) / time, "B/s"));
    if (hasBaseline)
      print("{:>9}", kernel.baseline && kernel.baseline->ratio
                         ? fmt::format("{:.2f}x", 1 / *kernel.baseline->ratio)
                         : "");
    if (hasCeiling)
      print("{:>9}", kernel.ceiling
                         ? fmt::format("{:.0f} %", 100 * kernel.ceiling->share)
                         : "");
    print("  {}\n", cut(kernel.variant, 24));
  }
  for (const KernelResult &kernel : results.kernels)
    for (const VariantResult &tried : kernel.variants)
      if (kernel.status == "ok" && tried.status != "ok")
        print("{} was timed without {}: {}\n", kernel.title, tried.name,
              tried.reason);
  for (const KernelResult &kernel : results.kernels)
    if (kernel.slowPath)
      print("{} is on a slow path: {}\n", kernel.title, *kernel.slowPath);
  print("largest relative error of a result: {:.1e}{}\n", relFro,
        fitted.empty() ? "" : "; *: fitted on its time, too");
}

static void printRungs(const Printer &print, const Results &results,
                       double shortest) {
  std::vector<RungError> errors = rungErrors(results, shortest);
  if (errors.empty())
    return;
  print("\nexpected against measured, kernels above {:.0f} us\n"
        "{:<6}{:>9}{:>22}{:>9}\n",
        shortest * 1e6, "rung", "kernels", "mean absolute error", "bias");
  for (const RungError &error : errors)
    print("{:<6}{:>9}{:>20.1f} %{:>7.1f} %\n", error.rung, error.kernels,
          100 * error.meanAbsolute, 100 * error.bias);
}

static void printFits(const Printer &print, const Results &results) {
  if (results.fits.empty())
    return;
  print("\n{:<38}{:>10}{:>11}{:>11}\n", "R6 is R5 over an efficiency",
        "efficiency", "fitted on", "judged on");
  for (const Fit &fit : results.fits) {
    int64_t judged = 0;
    for (const KernelResult &kernel : results.kernels)
      judged += kernel.fitClass == fit.family && kernel.predicted.count("R6");
    auto fitted = static_cast<int64_t>(fit.fittedOn.size());
    print("{:<38}{:>8.0f} %{:>11}{:>11}\n", fit.family, 100 * fit.efficiency,
          fitted, judged - fitted);
  }
  print("R6's line is over the kernels that it was not fitted on\n");
}

static void printLadder(const Printer &print, const Results &results) {
  // Above what launches cost, and where a CPU's clock and neighbours show less.
  for (double shortest : {20e-6, 100e-6})
    printRungs(print, results, shortest);
  printFits(print, results);
}

void measure::printSummary(const Results &results, std::FILE *file) {
  Printer print(file);
  printDevice(print, results);
  printCeilings(print, results);
  printKernels(print, results);
  printLadder(print, results);
  printLibrary(print, results);
}
