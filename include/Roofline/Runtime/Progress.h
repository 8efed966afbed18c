//===- Progress.h - How far a run is ----------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_PROGRESS_H
#define ROOFLINE_RUNTIME_PROGRESS_H

#include <chrono>
#include <cstdint>
#include <string>

namespace roofline::runtime {

/// A bar with the time left on stderr, where that is a terminal; a line now and
/// then where it is not.
class Progress {
public:
  Progress();
  /// Begins a stage of `steps` steps.
  void begin(const std::string &stage, int64_t steps);
  /// One step is done; `what` comes next.
  void step(const std::string &what);
  /// Ends the stage and clears the bar.
  void end();

private:
  void show(const std::string &what);

  using Clock = std::chrono::steady_clock;
  bool terminal_;
  std::string stage_;
  int64_t done_ = 0, steps_ = 0;
  Clock::time_point start_, shown_;
};

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_PROGRESS_H
