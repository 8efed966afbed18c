//===- Prediction.cpp - Expected times, rung by rung ----------------------===//
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

namespace {

/// The ceilings of a run, by what they limit.
class Limits {
public:
  explicit Limits(const Results &results) : results_(results) {}

  std::optional<double> named(const std::string &name) const {
    for (const Ceiling &ceiling : results_.ceilings)
      if (ceiling.name == name)
        return ceiling.value.median;
    return std::nullopt;
  }

  /// FLOP/s of the instructions that do (`unit`, `type`) work in a kernel.
  std::optional<double> rate(const std::string &instructions,
                             const std::string &unit,
                             const std::string &type) const {
    // Contractions without matrix instructions, and 16-bit elements widened to
    // f32, run at the vector rate of f32.
    bool matrix = unit == "matrix" && instructions == "mma.sync";
    std::string peakUnit = matrix ? "matrix" : "vector";
    std::string peakType = matrix ? type : "f32";
    if (unit == "transcendental")
      peakUnit = unit;
    for (const Ceiling &ceiling : results_.ceilings)
      if (ceiling.peakUnit == peakUnit && ceiling.peakType == peakType &&
          // A library may have got its rate with other instructions.
          (!matrix || ceiling.name.rfind(instructions, 0) == 0))
        return ceiling.value.median;
    return std::nullopt;
  }

  /// B/s of the stream whose share of writes is the nearest.
  std::optional<double> bandwidth(double writtenShare) const {
    const std::pair<const char *, double> patterns[] = {{"dram read", 0},
                                                        {"dram triad", 1.0 / 3},
                                                        {"dram copy", 0.5},
                                                        {"dram write", 1}};
    std::optional<double> nearest;
    double distance = 2;
    for (const auto &[name, share] : patterns) {
      std::optional<double> value = named(name);
      if (!value || std::abs(share - writtenShare) >= distance)
        continue;
      distance = std::abs(share - writtenShare);
      nearest = value;
    }
    return nearest;
  }

  /// Best of the sizes that fit the L2 cache, B/s.
  std::optional<double> l2() const {
    std::optional<double> best;
    for (const Ceiling &ceiling : results_.ceilings)
      if (ceiling.level == "l2")
        best = std::max(best.value_or(0), ceiling.value.median);
    return best;
  }

  /// Seconds that a cold stream of `bytes` takes; with writes, between those of
  /// a read and of a copy, which is half writes.
  std::optional<double> rampTime(double bytes, double writtenShare) const {
    std::optional<double> read = rampTime("read", bytes),
                          copy = rampTime("copy", bytes);
    if (!read || !copy)
      return read ? read : copy;
    double part = std::min(2 * writtenShare, 1.0);
    return *read + part * (*copy - *read);
  }

  /// Launch, and one way to DRAM and back: the shortest cold stream.
  std::optional<double> start() const {
    std::optional<double> shortest;
    for (const RampPoint &point : results_.ramp)
      shortest =
          std::min(shortest.value_or(point.time.median), point.time.median);
    return shortest;
  }

private:
  /// Between the points of the ramp; beyond its end by the last bandwidth.
  std::optional<double> rampTime(const char *name, double bytes) const {
    const RampPoint *below = nullptr, *above = nullptr;
    for (const RampPoint &point : results_.ramp) {
      if (point.name != name)
        continue;
      auto size = static_cast<double>(point.bytes);
      if (size <= bytes && (!below || point.bytes > below->bytes))
        below = &point;
      if (size >= bytes && (!above || point.bytes < above->bytes))
        above = &point;
    }
    if (!below)
      return above ? std::optional(above->time.median) : std::nullopt;
    if (!above)
      return below->time.median * bytes / static_cast<double>(below->bytes);
    if (above->bytes == below->bytes)
      return below->time.median;
    double part = (bytes - static_cast<double>(below->bytes)) /
                  static_cast<double>(above->bytes - below->bytes);
    return below->time.median +
           part * (above->time.median - below->time.median);
  }

  const Results &results_;
};

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

double medianOf(std::vector<double> values) {
  return spreadOf(std::move(values)).median;
}

std::optional<double> measuredTime(const KernelResult &kernel) {
  if (kernel.status != "ok" || !kernel.isolated)
    return std::nullopt;
  return (kernel.inGraph ? *kernel.inGraph : *kernel.isolated).median;
}

} // namespace

Expectation roofline::runtime::predict(const Kernel &kernel,
                                       const Variant &variant,
                                       const Results &results) {
  Expectation expected;
  std::map<std::string, double> &rungs = expected.rungs;
  if (kernel.roofTime)
    rungs["R0"] = *kernel.roofTime;
  Limits limits(results);
  double bytes = static_cast<double>(kernel.bytesRead + kernel.bytesWritten);
  double written =
      bytes > 0 ? static_cast<double>(kernel.bytesWritten) / bytes : 0;
  std::optional<double> bandwidth = limits.bandwidth(written);
  std::optional<double> start = limits.start();
  if (!bandwidth || !start)
    return expected;
  double compute = 0;
  for (const WorkAmount &work : kernel.work)
    if (auto rate = limits.rate(variant.instructions, work.unit, work.type))
      compute = std::max(compute, static_cast<double>(work.amount) / *rate);
  double padding = variant.paddedFlops && kernel.flops > 0
                       ? static_cast<double>(*variant.paddedFlops) /
                             static_cast<double>(kernel.flops)
                       : 1;
  double memory = bytes / *bandwidth;
  rungs["R1"] = std::max(compute, memory);
  rungs["R2"] = std::max(compute * padding, memory);
  double waves = std::max(wavesOf(variant, results), 1e-9);
  double wholeWaves = compute * padding * std::ceil(waves) / waves;
  rungs["R3"] = std::max(wholeWaves, memory);
  // Each wave fills and drains; the launch holds that of the first.
  double gap = limits.named("launch gap, graph").value_or(0);
  double fill = isTiled(variant)
                    ? (std::ceil(waves) - 1) * std::max(*start - gap, 0.0)
                    : 0;
  rungs["R4"] = rungs["R3"] + *start + fill;
  double ramp = limits.rampTime(bytes, written).value_or(memory + *start);
  double cache = 0;
  if (auto l2 = limits.l2())
    cache = tileBytes(kernel, variant) / *l2;
  double work = std::max(wholeWaves, cache) + *start;
  rungs["R5"] = std::max(work, ramp) + fill;
  expected.limiter = work > ramp ? "compute" : "memory";
  return expected;
}

/// Below this the start is most of a kernel's time, and no efficiency shows.
static constexpr double fitAbove = 20e-6;

void roofline::runtime::fitFamilies(Results &results) {
  // A family's kernels that the same thing limits.
  std::map<std::string, std::vector<KernelResult *>> classes;
  for (KernelResult &kernel : results.kernels)
    if (measuredTime(kernel) && kernel.predicted.count("R5"))
      classes[kernel.family + ", " + kernel.limiter].push_back(&kernel);
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
