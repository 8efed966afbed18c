//===- Timer.h - How long work on the CPU takes -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_HOST_TIMER_H
#define ROOFLINE_RUNTIME_HOST_TIMER_H

#include "Roofline/Runtime/Statistics.h"

#include <functional>

namespace roofline::runtime::host {

/// What counts as the time of some work.
enum class Clock {
  /// CPU time of the calling thread: others that are scheduled in between do
  /// not show. For work of one thread.
  Thread,
  /// For work of several.
  Wall,
};

/// Seconds, from some moment on.
double now(Clock clock);

/// How thoroughly something is timed.
struct Effort {
  int64_t samples = 20;
  /// Each sample is of at least so many seconds.
  double sampleSeconds = 1e-3;
  /// Of samples that are not counted.
  double warmUpSeconds = 0.02;
  /// Of all samples together; beyond it a few are enough.
  double mostSeconds = 2;
  /// Short enough for tests, and too short for results.
  static Effort quick() { return {3, 2e-5, 0, 0.1}; }
};

/// The work number `index`, of a row that starts with 0.
using Work = std::function<void(int64_t index)>;

/// The least of a few, for choosing between candidates: seconds. `first` come
/// before that are not counted, if they do not take too long.
double quickTime(const Work &work, Clock clock, const Effort &effort,
                 int64_t first = 0);

/// Times `work`, in samples of several in a row where it is short, after
/// warming up, also by `first` of them if they do not take too long.
Spread timeWork(const Work &work, Clock clock, const Effort &effort,
                int64_t first = 0);

/// Keeps the calling thread on one processor while it lives, where the system
/// lets it.
class Pinned {
public:
  explicit Pinned(int processor);
  ~Pinned();
  Pinned(const Pinned &) = delete;
  Pinned &operator=(const Pinned &) = delete;

private:
  struct Mask;
  Mask *before_;
};

} // namespace roofline::runtime::host

#endif // ROOFLINE_RUNTIME_HOST_TIMER_H
