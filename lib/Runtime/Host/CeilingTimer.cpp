//===- CeilingTimer.cpp - Work on one thread or on all --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CeilingTimer.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <fmt/format.h>
#include <thread>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

std::vector<int64_t> CeilingTimer::threadCounts() const {
  if (cpu_.count() == 1)
    return {1};
  return {1, cpu_.count()};
}

std::string CeilingTimer::nameOf(const std::string &name, int64_t threads) {
  return fmt::format("host {}, {} thread{}", name, threads,
                     threads == 1 ? "" : "s");
}

void CeilingTimer::run(int64_t threads,
                       const std::function<void(int64_t)> &work) {
  if (threads > 1)
    return team_.run(work);
  Pinned pinned(cpu_.processors.back());
  work(0);
}

Spread CeilingTimer::time(int64_t threads, const ThreadWork &work) {
  if (threads > 1)
    return timeTeam(work);
  Pinned pinned(cpu_.processors.back());
  return timeWork([&](int64_t call) { work(0, call); }, Clock::Thread, effort_);
}

CeilingTimer::Sample CeilingTimer::sampleTeam(const ThreadWork &work,
                                              int64_t first, int64_t count) {
  struct Span {
    double begin, end, running;
  };
  std::vector<Span> spans(team_.size());
  std::atomic<int64_t> missing(team_.size());
  team_.run([&](int64_t thread) {
    // All begin together, whenever the system woke them.
    --missing;
    while (missing > 0)
      std::this_thread::yield();
    double running = now(Clock::Thread), begin = now(Clock::Wall);
    for (int64_t i = 0; i < count; ++i)
      work(thread, first + i);
    double end = now(Clock::Wall);
    spans[thread] = {begin, end, now(Clock::Thread) - running};
  });
  double begin = spans[0].begin, end = spans[0].end;
  double longest = 0, shortest = INFINITY;
  for (const Span &span : spans) {
    begin = std::min(begin, span.begin);
    end = std::max(end, span.end);
    longest = std::max(longest, span.running);
    shortest = std::min(shortest, span.running);
  }
  double seconds = std::max(end - begin, 1e-9);
  return {seconds, std::max(longest, 1e-9), shortest / seconds};
}

Spread CeilingTimer::timeTeam(const ThreadWork &work) {
  // Short enough to fit between the times that others on the machine take.
  double wanted = effort_.sampleSeconds;
  constexpr double undisturbed = 0.95;
  constexpr int64_t mostTries = 10, mostCalls = 1 << 20, fewest = 3;
  int64_t count = 1, next = 0;
  auto sample = [&] {
    Sample result = sampleTeam(work, next, count);
    next += count;
    return result;
  };
  while (count < mostCalls) {
    Sample first = sample();
    if (first.running >= wanted / 2)
      break;
    count *= 2;
  }
  std::vector<Sample> samples;
  int64_t good = 0;
  double begin = now(Clock::Wall);
  for (int64_t i = 0; i < mostTries * effort_.samples && good < effort_.samples;
       ++i) {
    // On a machine that is that busy, more tries help little.
    if (i >= fewest && now(Clock::Wall) - begin > effort_.mostSeconds / 4)
      break;
    samples.push_back(sample());
    good += samples.back().share >= undisturbed;
  }
  wasDisturbed_ |= good == 0;
  std::vector<double> seconds;
  for (const Sample &each : samples)
    if (good == 0 || each.share >= undisturbed)
      seconds.push_back((good == 0 ? each.running : each.seconds) /
                        static_cast<double>(count));
  return spreadOf(std::move(seconds));
}
