//===- RooflineModel.h - Bound, time and crossover --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The roofline model (Williams, Waterman, Patterson: "Roofline: an insightful
// visual performance model for multicore architectures", CACM 2009): time is at
// least work over peak and bytes over bandwidth.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_ROOFLINEMODEL_H
#define ROOFLINE_SUPPORT_ROOFLINEMODEL_H

#include "Roofline/Support/Cost.h"
#include "Roofline/Support/Device.h"

#include <optional>
#include <string>
#include <vector>

namespace roofline {

enum class BoundKind { Compute, Memory };

/// `compute` or `memory`.
std::string_view toString(BoundKind kind);
std::optional<BoundKind> parseBoundKind(std::string_view name);

/// Work and bytes as numbers: a cost under bindings.
struct Amounts {
  struct Entry {
    Unit unit;
    std::string_view type;
    Int128 amount;
  };
  std::vector<Entry> work;
  Int128 flops = 0;
  Int128 bytes = 0;
};

/// What bounds an op on a device. `kind` is empty where a dim is unbound (then
/// only `crossover` speaks) and where nothing moves.
struct Bound {
  std::optional<BoundKind> kind;
  /// `matrix/f16`, or a memory level such as `dram`.
  std::string limiter;
  /// The roof time is below the device's launch latency.
  bool latencyLimited = false;
  /// FLOP/B; nothing for zero bytes.
  std::optional<double> intensity;
  /// FLOP/s: flops over roof time.
  double attainable = 0;
  /// The roof's lower bound, s; launch is never included.
  double time = 0;
  /// For symbolic costs, see `crossover()`; empty for constant ones.
  std::string crossover;

  size_t hash() const;
  friend bool operator==(const Bound &a, const Bound &b) {
    return a.kind == b.kind && a.limiter == b.limiter &&
           a.latencyLimited == b.latencyLimited && a.intensity == b.intensity &&
           a.attainable == b.attainable && a.time == b.time &&
           a.crossover == b.crossover;
  }
};

/// Bound of an op that does `amounts` on `device`, without the crossover.
/// Compute time is the maximum over the (unit, type) pairs whose peak is known;
/// a tie of compute and memory time is compute.
Bound classify(const Amounts &amounts, const Device &device);

/// Where a symbolic cost turns compute-bound on `device`: a condition on one
/// monomial of the dims such as `B*S >= 170`, the other dims at their
/// `bindings`; or `always`, `never`, `none in closed form`. Dims are taken to
/// be at least 1. Exact: integers all the way. Empty for a constant cost,
/// where nothing moves, and where there are FLOPs but none of a known peak.
std::string crossover(const std::vector<Work> &work, const SymbolicExpr &bytes,
                      const Device &device, const Bindings &bindings);

/// (unit, type) pairs of `work` that have no known peak on `device` and so do
/// not bound, as `unit/type`, in order of first use.
void collectUnboundUnits(const std::vector<Work> &work, const Device &device,
                         std::vector<std::string> &names);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_ROOFLINEMODEL_H
