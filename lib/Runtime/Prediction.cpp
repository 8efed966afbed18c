//===- Prediction.cpp - Expected times, rung by rung ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Prediction.h"

#include "Limits.h"
#include "Roofline/Runtime/Operands.h"

#include <algorithm>
#include <cmath>

using namespace roofline::runtime;

namespace {

int64_t blocksOf(const Step &step) {
  return step.launch.grid[0] * step.launch.grid[1] * step.launch.grid[2];
}

/// How many times the multiprocessors are filled with blocks.
double wavesOf(const Variant &variant, const Results &results) {
  auto units = results.device.numbers.find("multiprocessors");
  if (variant.steps.empty() || units == results.device.numbers.end())
    return 1;
  const Step &step = variant.steps.front();
  double resident = static_cast<double>(
      units->second * step.facts.blocksPerMultiprocessor.value_or(1));
  return static_cast<double>(blocksOf(step)) / resident;
}

/// Blocks of a product fill their stages, compute, and store, one after the
/// other; those of a stream overlap with the next.
bool isTiled(const Variant &variant) {
  return variant.config.count("blockM") && variant.config.count("blockN");
}

/// Bytes that the tiles of a product take through the L2 cache; 0 for others.
double tileBytes(const Kernel &kernel, const Variant &variant) {
  auto m = variant.config.find("blockM"), n = variant.config.find("blockN");
  if (m == variant.config.end() || n == variant.config.end())
    return 0;
  // A tile's FLOPs are 2 BM BN K, its operands (BM + BN) K of two bytes.
  auto flops = static_cast<double>(variant.paddedFlops.value_or(kernel.flops));
  auto bm = static_cast<double>(m->second), bn = static_cast<double>(n->second);
  return flops / (2 * bm * bn) * (bm + bn) * 2;
}

/// What a kernel moves and does, by the measured ceilings.
struct Terms {
  double bytes = 0, written = 0;
  /// Of the work of the busiest unit, and of all of them, s.
  double busiest = 0, all = 0;
  /// Work with padding over work.
  double padding = 1;
  /// By the bandwidth of the access pattern, and by the ramp, s.
  double memory = 0, ramp = 0;
  /// Of the shortest cold stream, s.
  double start = 0;
};

/// Nothing where there are no ceilings for them.
std::optional<Terms> termsOf(const Kernel &kernel, const Variant &variant,
                             const Limits &limits) {
  Terms terms;
  terms.bytes = static_cast<double>(kernel.bytesRead + kernel.bytesWritten);
  // A launch reads weights as they were laid out anew, in another type maybe.
  if (variant.preparedBytes > 0)
    for (const Argument &argument : kernel.arguments)
      if (argument.role == "weight")
        terms.bytes +=
            static_cast<double>(variant.preparedBytes - bytesOf(argument));
  if (terms.bytes > 0)
    terms.written = static_cast<double>(kernel.bytesWritten) / terms.bytes;
  std::optional<double> bandwidth = limits.bandwidth(terms.written);
  std::optional<double> start = limits.start();
  if (!bandwidth || !start)
    return std::nullopt;
  terms.start = *start;
  terms.memory = terms.bytes / *bandwidth;
  terms.ramp = limits.rampTime(terms.bytes, terms.written)
                   .value_or(terms.memory + terms.start);
  for (const WorkAmount &work : kernel.work) {
    auto rate = limits.rate(variant.instructions, work.unit, work.type);
    if (!rate)
      continue;
    double time = static_cast<double>(work.amount) / *rate;
    terms.busiest = std::max(terms.busiest, time);
    terms.all += time;
  }
  if (variant.paddedFlops && kernel.flops > 0)
    terms.padding = static_cast<double>(*variant.paddedFlops) /
                    static_cast<double>(kernel.flops);
  return terms;
}

/// A unit works while it waits for memory, but the nearer both are to each
/// other, the less of it.
double overlapped(double work, double memory) {
  return std::hypot(work, memory);
}

/// Adds R3 to R5 of a kernel on a CUDA device.
void addCudaRungs(const Kernel &kernel, const Variant &variant,
                  const Results &results, const Limits &limits,
                  const Terms &terms, Expectation &expected) {
  std::map<std::string, double> &rungs = expected.rungs;
  double waves = std::max(wavesOf(variant, results), 1e-9);
  double wholeWaves = terms.busiest * terms.padding * std::ceil(waves) / waves;
  rungs["R3"] = std::max(wholeWaves, terms.memory);
  // Each wave fills and drains; the launch holds that of the first.
  double gap = limits.named("launch gap, graph").value_or(0);
  double fill = isTiled(variant)
                    ? (std::ceil(waves) - 1) * std::max(terms.start - gap, 0.0)
                    : 0;
  rungs["R4"] = rungs["R3"] + terms.start + fill;
  double cache = 0;
  if (auto l2 = limits.l2())
    cache = tileBytes(kernel, variant) / *l2;
  double work = std::max(wholeWaves, cache);
  double memory = std::max(terms.ramp - terms.start, 0.0);
  rungs["R5"] = terms.start + overlapped(work, memory) + fill;
  expected.limiter = work > memory ? "compute" : "memory";
}

/// A product's f32 copies of its operands are made before it begins, a panel at
/// a time: read where those come from, written to the L2 cache. Seconds of the
/// writing; 0 where there are none.
double packingTime(const Kernel &kernel, const Variant &variant,
                   const Limits &limits) {
  std::optional<double> cache = limits.named("l2 copy");
  if (variant.workspaceBytes == 0 || !cache)
    return 0;
  int64_t elements = 0;
  for (const Argument &argument : kernel.arguments)
    if (argument.access == "r" &&
        (variant.preparedBytes == 0 || argument.role != "weight"))
      elements += elementsOf(argument);
  return static_cast<double>(elements) * 4 / *cache;
}

/// Adds R3 to R5 of a kernel on a CPU.
void addHostRungs(const Kernel &kernel, const Variant &variant,
                  const Limits &limits, const Terms &terms,
                  Expectation &expected) {
  std::map<std::string, double> &rungs = expected.rungs;
  // Products, sums and functions take turns on the same units.
  double compute = terms.all * terms.padding;
  rungs["R3"] = std::max(compute, terms.memory);
  double call = limits.named("call").value_or(0);
  rungs["R4"] = rungs["R3"] + call + terms.start;
  double packing = packingTime(kernel, variant, limits);
  double memory = terms.ramp + packing;
  rungs["R5"] =
      call + (packing > 0 ? memory + compute : overlapped(compute, memory));
  expected.limiter = compute > memory ? "compute" : "memory";
}

} // namespace

Expectation roofline::runtime::predict(const Kernel &kernel,
                                       const Variant &variant,
                                       const Results &results) {
  Expectation expected;
  std::map<std::string, double> &rungs = expected.rungs;
  auto threads = results.device.numbers.find("threads");
  Limits limits(results,
                threads == results.device.numbers.end() ? 1 : threads->second);
  if (kernel.roofTime)
    rungs["R0"] = *kernel.roofTime;
  else if (auto roof = limits.roofTime(kernel); roof && limits.isHost())
    rungs["R0"] = *roof;
  std::optional<Terms> terms = termsOf(kernel, variant, limits);
  if (!terms)
    return expected;
  rungs["R1"] = std::max(terms->busiest, terms->memory);
  rungs["R2"] = std::max(terms->busiest * terms->padding, terms->memory);
  if (limits.isHost())
    addHostRungs(kernel, variant, limits, *terms, expected);
  else
    addCudaRungs(kernel, variant, results, limits, *terms, expected);
  return expected;
}

std::string roofline::runtime::classOf(const Kernel &kernel,
                                       const Variant &variant,
                                       const Expectation &expected) {
  auto hasRole = [&](const char *role) {
    return std::any_of(
        kernel.arguments.begin(), kernel.arguments.end(),
        [&](const Argument &argument) { return argument.role == role; });
  };
  bool isProduct =
      std::any_of(kernel.work.begin(), kernel.work.end(),
                  [](const WorkAmount &work) { return work.unit == "matrix"; });
  std::string name = variant.family;
  if (isProduct && !hasRole("weight"))
    name += " of activations";
  else if (!isProduct && kernel.group)
    name += " " + *kernel.group + (kernel.phase ? " " + *kernel.phase : "");
  return name + ", " + expected.limiter;
}
