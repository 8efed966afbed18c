//===- Limits.h - What a machine can do, by its ceilings ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_LIMITS_H
#define ROOFLINE_LIB_RUNTIME_LIMITS_H

#include "Roofline/Runtime/Manifest.h"
#include "Roofline/Runtime/Results.h"

#include <optional>
#include <string>

namespace roofline::runtime {

/// Whether a CPU's `instructions` multiply pairs of bf16, which are not widened
/// before: their rate is a ceiling of their name.
bool multiplyPairs(const std::string &instructions);

/// The ceilings of a run, by what they limit. Those of a CPU are named
/// `host NAME, 2 threads`.
class Limits {
public:
  /// For kernels that run on so many threads of a CPU.
  explicit Limits(const Results &results, int64_t threads = 1);

  bool isHost() const { return !suffix_.empty(); }
  std::optional<double> named(const std::string &name) const;
  /// Roof time by the ceilings that are peaks of the device.
  std::optional<double> roofTime(const Kernel &kernel) const;
  /// FLOP/s of the instructions that do (`unit`, `type`) work in a kernel.
  std::optional<double> rate(const std::string &instructions,
                             const std::string &unit,
                             const std::string &type) const;
  /// B/s of the stream whose share of writes is the nearest.
  std::optional<double> bandwidth(double writtenShare) const;
  /// Best of the sizes that fit the L2 cache, B/s.
  std::optional<double> l2() const;
  /// Seconds that a cold stream of `bytes` takes; with writes, between those of
  /// a read and of a copy, which is half writes.
  std::optional<double> rampTime(double bytes, double writtenShare) const;
  /// Launch, and one way to DRAM and back: the shortest cold stream.
  std::optional<double> start() const;

private:
  std::string nameOf(const std::string &name) const;
  std::optional<double> hostRate(const std::string &instructions,
                                 const std::string &unit) const;
  std::optional<double> rampTime(const char *name, double bytes) const;

  const Results &results_;
  /// What the names of a CPU's ceilings end with.
  std::string suffix_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_LIB_RUNTIME_LIMITS_H
