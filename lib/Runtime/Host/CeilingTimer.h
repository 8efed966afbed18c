//===- CeilingTimer.h - Work on one thread or on all ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_HOST_CEILINGTIMER_H
#define ROOFLINE_LIB_RUNTIME_HOST_CEILINGTIMER_H

#include "Roofline/Runtime/Host/Cpu.h"
#include "Roofline/Runtime/Host/Team.h"
#include "Roofline/Runtime/Host/Timer.h"

#include <functional>
#include <string>

namespace roofline::runtime::host {

/// Of a thread's work: its number, and which call this is.
using ThreadWork = std::function<void(int64_t thread, int64_t call)>;

/// Times work that one thread does, or all do at once.
class CeilingTimer {
public:
  CeilingTimer(const CpuFacts &cpu, const Effort &effort)
      : cpu_(cpu), effort_(effort), team_(cpu.processors) {}

  /// 1, and the number of processors.
  std::vector<int64_t> threadCounts() const;
  bool isAll(int64_t threads) const { return threads == cpu_.count(); }
  /// Calls `work` on every thread.
  void run(int64_t threads, const std::function<void(int64_t)> &work);
  /// Of one call. Of work on several threads, only samples count in which all
  /// of them had their processors to themselves. Where there are none, it is
  /// the time that the slowest thread was running.
  Spread time(int64_t threads, const ThreadWork &work);
  /// Whether there was work on several threads without any such sample.
  bool wasDisturbed() const { return wasDisturbed_; }

  /// `host NAME, 2 threads`.
  static std::string nameOf(const std::string &name, int64_t threads);

private:
  struct Sample {
    /// From the first thread's begin to the last one's end, and what the thread
    /// that ran longest was running of it.
    double seconds, running;
    /// The least share of it that a thread was running.
    double share;
  };
  Sample sampleTeam(const ThreadWork &work, int64_t first, int64_t count);
  Spread timeTeam(const ThreadWork &work);

  const CpuFacts &cpu_;
  const Effort &effort_;
  Team team_;
  bool wasDisturbed_ = false;
};

} // namespace roofline::runtime::host

#endif // ROOFLINE_LIB_RUNTIME_HOST_CEILINGTIMER_H
