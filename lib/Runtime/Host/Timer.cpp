//===- Timer.cpp - How long work on the CPU takes -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/Timer.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <sched.h>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

/// A clock that does not move between two looks counts this, seconds.
static constexpr double least = 1e-9;
static constexpr int64_t mostInARow = 1 << 20;
static constexpr int64_t leastSamples = 3;

double host::now(Clock clock) {
  timespec time = {};
  clock_gettime(clock == Clock::Thread ? CLOCK_THREAD_CPUTIME_ID
                                       : CLOCK_MONOTONIC,
                &time);
  return static_cast<double>(time.tv_sec) +
         1e-9 * static_cast<double>(time.tv_nsec);
}

namespace {

/// Samples of work that goes on where the last sample ended.
class Sampler {
public:
  Sampler(const Work &work, Clock clock) : work_(work), clock_(clock) {}

  /// Seconds of one, of `count` in a row.
  double sample(int64_t count) {
    double start = now(clock_);
    for (int64_t i = 0; i < count; ++i)
      work_(next_++);
    double taken = std::max(now(clock_) - start, least);
    spent_ += taken;
    return taken / static_cast<double>(count);
  }

  /// Runs `count`, or fewer that take `seconds`.
  void warmUp(int64_t count, double seconds) {
    while (next_ < count && spent_ < seconds)
      sample(1);
  }

  /// Seconds of all samples so far.
  double spent() const { return spent_; }

  /// How many in a row take `seconds`.
  int64_t countFor(double seconds) {
    int64_t count = 1;
    for (; count < mostInARow; count *= 2) {
      double taken = sample(count) * static_cast<double>(count);
      if (taken >= seconds)
        return count;
      if (taken >= seconds / 8)
        return static_cast<int64_t>(
            std::ceil(static_cast<double>(count) * seconds / taken));
    }
    return count;
  }

private:
  const Work &work_;
  Clock clock_;
  int64_t next_ = 0;
  double spent_ = 0;
};

} // namespace

double host::quickTime(const Work &work, Clock clock, const Effort &effort,
                       int64_t first) {
  constexpr int64_t samples = 5;
  Sampler sampler(work, clock);
  sampler.warmUp(first, effort.mostSeconds / 4);
  double warm = sampler.spent();
  int64_t count = sampler.countFor(effort.sampleSeconds / 4);
  std::vector<double> times;
  for (int64_t i = 0; i < std::min(samples, effort.samples); ++i) {
    times.push_back(sampler.sample(count));
    // What is so slow is not worth the wait.
    if (sampler.spent() - warm > effort.mostSeconds / 4)
      break;
  }
  // What else the machine does only adds to a sample.
  return *std::min_element(times.begin(), times.end());
}

Spread host::timeWork(const Work &work, Clock clock, const Effort &effort,
                      int64_t first) {
  Sampler sampler(work, clock);
  sampler.warmUp(first, effort.mostSeconds / 4);
  int64_t count = sampler.countFor(effort.sampleSeconds);
  while (sampler.spent() < effort.warmUpSeconds)
    sampler.sample(count);
  double warm = sampler.spent();
  std::vector<double> times;
  for (int64_t i = 0; i < effort.samples; ++i) {
    if (i >= leastSamples && sampler.spent() - warm > effort.mostSeconds)
      break;
    times.push_back(sampler.sample(count));
  }
  return spreadOf(std::move(times));
}

struct Pinned::Mask {
  cpu_set_t set;
};

Pinned::Pinned(int processor) : before_(new Mask) {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(processor, &one);
  if (sched_getaffinity(0, sizeof(before_->set), &before_->set) != 0 ||
      sched_setaffinity(0, sizeof(one), &one) != 0) {
    delete before_;
    before_ = nullptr;
  }
}

Pinned::~Pinned() {
  if (before_)
    sched_setaffinity(0, sizeof(before_->set), &before_->set);
  delete before_;
}
