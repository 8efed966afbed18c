//===- HostCeilings.cpp - This CPU's own limits ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/HostCeilings.h"

#include "Loops.h"
#include "Roofline/Runtime/Host/Team.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

namespace {

/// Where the arrays of a stream lie.
struct Level {
  std::string name;
  /// Of all arrays of one thread.
  int64_t bytes;
};

class CeilingRun {
public:
  CeilingRun(Arena &arena, const CpuFacts &cpu, const Effort &effort,
             Progress &progress, Results &results)
      : arena_(arena), cpu_(cpu), effort_(effort), progress_(progress),
        results_(results), team_(cpu.processors) {}

  void run() {
    std::vector<Loops> sets = availableLoops();
    progress_.begin("ceilings", static_cast<int64_t>(sets.size()) + 8);
    for (const Loops &loops : sets) {
      for (const Rate &rate : loops.rates)
        measureRate(loops, rate);
      progress_.step(loops.name);
    }
    addMatrixPeaks();
    // The last set that has streams has the widest vectors.
    auto widest = std::find_if(sets.rbegin(), sets.rend(), [](auto &loops) {
      return !loops.streams.empty();
    });
    for (int64_t threads : threadCounts())
      for (const Level &level : levelsFor(threads)) {
        measureStreams(*widest, level, threads);
        progress_.step(level.name);
      }
    progress_.end();
  }

private:
  std::vector<Loops> availableLoops() const {
    std::vector<Loops> all = {baseLoops()};
#ifdef __x86_64__
    all.push_back(avx2Loops());
    all.push_back(avx512Loops());
    all.push_back(avx512BF16Loops());
#endif
    all.erase(
        std::remove_if(all.begin(), all.end(),
                       [&](const Loops &loops) {
                         return !missingFeatures(cpu_, loops.features).empty();
                       }),
        all.end());
    return all;
  }

  std::vector<int64_t> threadCounts() const {
    if (cpu_.count() == 1)
      return {1};
    return {1, cpu_.count()};
  }

  bool isAll(int64_t threads) const { return threads == cpu_.count(); }

  static std::string withThreads(const std::string &name, int64_t threads) {
    return fmt::format("host {}, {} thread{}", name, threads,
                       threads == 1 ? "" : "s");
  }

  /// Of one call on so many threads: long beside the start of a team, and the
  /// slices of time that others on the machine take.
  double secondsOf(int64_t threads) const {
    return (threads > 1 ? 10 : 0.3) * effort_.sampleSeconds;
  }

  /// Times `work`, which gets the number of its thread, on so many threads.
  Spread timed(int64_t threads, const std::function<void(int64_t)> &work) {
    if (threads > 1)
      return timeWork([&](int64_t) { team_.run(work); }, Clock::Wall, effort_);
    Pinned pinned(cpu_.processors.back());
    return timeWork([&](int64_t) { work(0); }, Clock::Thread, effort_);
  }

  void measureRate(const Loops &loops, const Rate &rate) {
    alignas(64) float numbers[16];
    std::fill(std::begin(numbers), std::end(numbers), 0.5f);
    for (int64_t threads : threadCounts()) {
      // A repetition takes some 3 ns.
      auto repetitions = static_cast<int64_t>(secondsOf(threads) * 3e8) + 1;
      Spread time = timed(threads, [&](int64_t) {
        alignas(64) char out[64];
        rate.loop(repetitions, out, numbers);
      });
      Ceiling ceiling;
      ceiling.name =
          withThreads(fmt::format("{}, {}", rate.name, loops.name), threads);
      ceiling.unit = "FLOP/s";
      ceiling.value =
          rateOf(static_cast<double>(rate.flops * repetitions * threads), time);
      ceiling.how = rate.how;
      // What widens its operands only to compute in f32 is no peak of its own.
      if (isAll(threads) && (rate.type == "f32" || rate.type == "f64")) {
        ceiling.peakUnit = "vector";
        ceiling.peakType = rate.type;
      }
      results_.ceilings.push_back(std::move(ceiling));
    }
  }

  /// The best of the rates of all threads that `isOne` holds for.
  template <typename Predicate> const Ceiling *best(Predicate isOne) const {
    const Ceiling *found = nullptr;
    for (const Ceiling &ceiling : results_.ceilings)
      if (isOne(ceiling) &&
          (!found || found->value.median < ceiling.value.median))
        found = &ceiling;
    return found;
  }

  /// Contractions run on the vector units: of f32 by FMA, of narrower types by
  /// FMA on operands that were widened before, or by dot products.
  void addMatrixPeaks() {
    const Ceiling *f32 = best([](const Ceiling &ceiling) {
      return ceiling.peakUnit == "vector" && ceiling.peakType == "f32";
    });
    std::string all = withThreads("", cpu_.count()).substr(5);
    const Ceiling *dot = best([&](const Ceiling &ceiling) {
      return ceiling.name.rfind("host dot bf16", 0) == 0 &&
             ceiling.name.size() > all.size() &&
             ceiling.name.substr(ceiling.name.size() - all.size()) == all;
    });
    std::vector<Ceiling> peaks;
    for (const char *type : {"f32", "f16", "bf16"}) {
      bool isDot = dot && std::string(type) == "bf16";
      Ceiling peak = isDot ? *dot : *f32;
      peak.how = fmt::format("that of {}: contractions run on the vector units",
                             peak.name);
      peak.name = withThreads(fmt::format("matrix {}", type), cpu_.count());
      peak.peakUnit = "matrix";
      peak.peakType = type;
      peaks.push_back(std::move(peak));
    }
    results_.ceilings.insert(results_.ceilings.end(), peaks.begin(),
                             peaks.end());
  }

  std::vector<Level> levelsFor(int64_t threads) const {
    // Half of a cache, so that nothing else evicts it.
    std::vector<Level> levels;
    if (cpu_.l1)
      levels.push_back({"l1", cpu_.l1 / 2});
    if (cpu_.l2)
      levels.push_back({"l2", cpu_.l2 / 2});
    // More than the caches before it hold.
    if (cpu_.l3 / 2 / threads > cpu_.l2)
      levels.push_back({"l3", cpu_.l3 / 2 / threads});
    int64_t dram = std::max<int64_t>(4 * cpu_.lastLevel(), int64_t(256) << 20);
    dram = std::min(dram, arena_.capacity() / 2);
    levels.push_back({"dram", dram / threads});
    return levels;
  }

  void measureStreams(const Loops &loops, const Level &level, int64_t threads) {
    for (const Stream &stream : loops.streams) {
      // Stores around the caches go to DRAM, wherever the operands are.
      if (stream.nonTemporal && level.name != "dram")
        continue;
      // Whole rounds of the loops, and one at least.
      int64_t bytes =
          std::max<int64_t>(level.bytes / stream.arrays / 512 * 512, 512);
      Spread time = timeStream(stream, bytes, threads);
      Ceiling ceiling;
      ceiling.name =
          withThreads(fmt::format("{} {}{}", level.name, stream.name,
                                  stream.nonTemporal ? " non-temporal" : ""),
                      threads);
      ceiling.unit = "B/s";
      ceiling.value =
          rateOf(static_cast<double>(stream.arrays * bytes * threads), time);
      ceiling.how = fmt::format("{} of {} bytes per thread, {}", stream.arrays,
                                bytes, loops.name);
      if (isAll(threads))
        ceiling.level = level.name;
      results_.ceilings.push_back(std::move(ceiling));
    }
  }

  Spread timeStream(const Stream &stream, int64_t bytes, int64_t threads) {
    ArenaMark mark(arena_);
    // Of each thread: what is read, then what is written. A read writes its sum
    // only.
    std::vector<std::vector<float *>> arrays(threads);
    for (std::vector<float *> &mine : arrays)
      for (int64_t i = 0; i < stream.arrays; ++i)
        mine.push_back(static_cast<float *>(arena_.take(bytes)));
    // The pages lie where the thread is that touches them first.
    auto touch = [&](int64_t thread) {
      for (float *array : arrays[thread])
        std::fill_n(array, bytes / 4, 0.5f);
    };
    if (threads > 1)
      team_.run(touch);
    else
      touch(0);
    // At some 50 GB/s.
    double enough = secondsOf(threads) * 5e10;
    auto passes = static_cast<int64_t>(
        std::max(enough / static_cast<double>(bytes * stream.arrays), 1.0));
    Spread time = timed(threads, [&](int64_t thread) {
      const std::vector<float *> &mine = arrays[thread];
      alignas(64) float sum[16];
      float *out = stream.arrays == 1 ? sum : mine.back();
      for (int64_t i = 0; i < passes; ++i)
        stream.loop(out, mine[0], mine[stream.arrays / 2], bytes);
    });
    auto count = static_cast<double>(passes);
    return {time.median / count, time.p20 / count, time.p80 / count,
            time.count};
  }

  Arena &arena_;
  const CpuFacts &cpu_;
  const Effort &effort_;
  Progress &progress_;
  Results &results_;
  Team team_;
};

} // namespace

void host::measureCeilings(Arena &arena, const CpuFacts &cpu,
                           const Effort &effort, Progress &progress,
                           Results &results) {
  CeilingRun(arena, cpu, effort, progress, results).run();
}
