//===- Timing.h - How long launches take ------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_CUDA_TIMING_H
#define ROOFLINE_RUNTIME_CUDA_TIMING_H

#include "Roofline/Runtime/Cuda/Device.h"
#include "Roofline/Runtime/Operands.h"
#include "Roofline/Runtime/Statistics.h"

#include <functional>
#include <optional>

namespace roofline::runtime::cuda {

/// Starts the work on the device's stream, on the operands number `set`. With
/// several sets the operands of a launch are cold: those of the launch before
/// are others.
using Launcher = std::function<void(int64_t set)>;

/// Times of one launch, in seconds.
struct LaunchTimes {
  /// One launch between two events.
  Spread isolated;
  /// One of many launches in a CUDA graph; only for short ones, where the gap
  /// between launches counts.
  std::optional<Spread> inGraph;
  /// What a model sees: in a graph where that was timed.
  const Spread &best() const { return inGraph ? *inGraph : isolated; }
};

/// How many sets of operands must be rotated through so that what a launch
/// touches is not in the L2 cache when its turn comes again, within `available`
/// bytes; at least one.
int64_t coldSets(const DeviceFacts &facts, const SetBytes &set,
                 int64_t available);

/// Median of a few launches: about what one takes.
double quickTime(const Device &device, const Launcher &launch, int64_t sets);

/// Seconds per launch, to choose between candidates by: where launches are so
/// short that their gap hides differences, in a short graph.
double timeForChoice(const Device &device, const Launcher &launch,
                     int64_t sets);

/// Times `launch` after warming up: at least 20 samples of each kind.
LaunchTimes timeLaunches(const Device &device, const Launcher &launch,
                         int64_t sets);

/// A graph of `count` launches, timed as a whole at least 20 times: seconds per
/// launch.
Spread timeInGraph(const Device &device, const Launcher &launch, int64_t sets,
                   int64_t count);

/// One of several kernels that are timed in turns.
struct TurnTimes {
  /// Seconds per launch.
  Spread time;
  /// The first kernel's time over this one's, of each turn.
  Spread ratio;
};

/// Times kernels in turns, so that all see the same clocks.
std::vector<TurnTimes> timeInTurns(const Device &device,
                                   const std::vector<Launcher> &launchers,
                                   int64_t sets);

} // namespace roofline::runtime::cuda

#endif // ROOFLINE_RUNTIME_CUDA_TIMING_H
