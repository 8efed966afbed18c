//===- Prediction.cpp - Expected times, rung by rung ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Prediction.h"

#include "Limits.h"
#include "Roofline/Runtime/Operands.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace roofline::runtime;

namespace {

double blocksOf(const Step &step) {
  double blocks = 1;
  for (int64_t size : step.launch.grid)
    blocks *= static_cast<double>(size);
  return blocks;
}

/// How many times the multiprocessors are filled with blocks.
double wavesOf(const Variant &variant, const Results &results) {
  auto units = results.device.numbers.find("multiprocessors");
  if (variant.steps.empty() || units == results.device.numbers.end())
    return 1;
  const Step &step = variant.steps.front();
  double resident =
      static_cast<double>(units->second) *
      static_cast<double>(step.facts.blocksPerMultiprocessor.value_or(1));
  return blocksOf(step) / resident;
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

/// A product's copies of operands are made before it begins, a panel at a
/// time: read where those come from, written to the L2 cache.
struct Copies {
  /// Of the writing, s; 0 where there are none.
  double time = 0;
  /// Of what the kernel reads and writes, the share that is read for them.
  double share = 0;
};

Copies copiesOf(const Kernel &kernel, const Variant &variant,
                const Limits &limits, const Terms &terms) {
  std::optional<double> cache = limits.named("l2 copy");
  Copies copies;
  if (variant.workspaceBytes == 0 || !cache)
    return copies;
  for (const Argument &argument : kernel.arguments) {
    // Weights that were laid out before are read as they lie.
    if (argument.access != "r" ||
        (variant.preparedBytes > 0 && argument.role == "weight"))
      continue;
    // As they are multiplied: widened, or by pairs of 16 bits.
    int64_t bytes = multiplyPairs(variant.instructions) ? 2 : 4;
    copies.time += static_cast<double>(elementsOf(argument) * bytes) / *cache;
    copies.share += static_cast<double>(bytesOf(argument)) / terms.bytes;
  }
  copies.share = std::min(copies.share, 1.0);
  return copies;
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
  Copies copies = copiesOf(kernel, variant, limits, terms);
  double first = copies.time + terms.ramp * copies.share;
  double along = terms.ramp * (1 - copies.share);
  rungs["R5"] = call + first + overlapped(compute, along);
  expected.limiter = compute > first + along ? "compute" : "memory";
}

/// True if the structured node is a sum over rows of its second input.
bool sumsOverRows(const nlohmann::json &node) {
  auto reductions = node.value("reductions", std::vector<size_t>());
  auto inputs = node.value("inputs", nlohmann::json::array());
  if (reductions.empty() || inputs.size() != 2)
    return false;
  auto last = inputs[1].at("map").back().get<std::vector<int64_t>>();
  return std::any_of(reductions.begin(), reductions.end(),
                     [&](size_t loop) { return last.at(loop) != 0; });
}

/// True for a product whose second operand is read along the sums, as the keys
/// of an attention are and its values are not.
bool isByRows(const Kernel &kernel) {
  try {
    auto program = nlohmann::json::parse(kernel.reference);
    const auto &nodes = program.at("nodes");
    return std::any_of(nodes.begin(), nodes.end(), sumsOverRows);
  } catch (const std::exception &) {
    return false; // what is wrong with it, `Reference::parse` tells
  }
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
  if (variant.instructions == "dot bf16")
    name += " by dot products";
  if (variant.instructions == "amx bf16")
    name += " by AMX";
  if (isProduct && !hasRole("weight"))
    name += isByRows(kernel) ? " of activations by rows" : " of activations";
  else if (!isProduct && kernel.group)
    name += " " + *kernel.group + (kernel.phase ? " " + *kernel.phase : "");
  return name + ", " + expected.limiter;
}
