//===- HostCeilings.cpp - This CPU's own limits ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Host/HostCeilings.h"

#include "CeilingTimer.h"
#include "Loops.h"
#include "StreamCeilings.h"

#include <algorithm>
#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

namespace {

class CeilingRun {
public:
  CeilingRun(Arena &arena, const CpuFacts &cpu, const Effort &effort,
             Progress &progress, Results &results)
      : cpu_(cpu), progress_(progress), results_(results), timer_(cpu, effort),
        streams_(arena, cpu, timer_, results) {}

  void run() {
    std::vector<Loops> sets = availableLoops();
    std::vector<int64_t> threadCounts = timer_.threadCounts();
    progress_.begin(
        "ceilings",
        static_cast<int64_t>(sets.size() + 2 * threadCounts.size()) + 1);
    for (const Loops &loops : sets) {
      for (const Rate &rate : loops.rates)
        measureRate(loops, rate);
      progress_.step(loops.name);
    }
    addMatrixPeaks();
    measureCall();
    progress_.step("calls");
    // The last set that has streams has the widest vectors.
    auto widest = std::find_if(sets.rbegin(), sets.rend(), [](auto &loops) {
      return !loops.streams.empty();
    });
    for (int64_t threads : threadCounts) {
      streams_.measureLevels(*widest, threads);
      progress_.step("streams");
      streams_.measureRamp(*widest, threads);
      progress_.step("ramps");
    }
    if (timer_.wasDisturbed())
      results_.absent.push_back(
          "a machine of one's own: others took processors away during all "
          "samples of some work on several threads, whose rates are those of "
          "its CPU time");
    progress_.end();
  }

private:
  std::vector<Loops> availableLoops() {
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
#ifdef __x86_64__
    Loops amx = amxLoops();
    if (missingFeatures(cpu_, amx.features).empty()) {
      if (allowAmx())
        all.push_back(std::move(amx));
      else
        results_.absent.push_back(
            "amx bf16: the system does not let programs use AMX");
    }
#endif
    return all;
  }

  void measureRate(const Loops &loops, const Rate &rate) {
    alignas(64) float numbers[16];
    std::fill(std::begin(numbers), std::end(numbers), 0.5f);
    // Some microseconds.
    constexpr int64_t repetitions = 2000;
    for (int64_t threads : timer_.threadCounts()) {
      Spread time = timer_.time(threads, [&](int64_t, int64_t) {
        alignas(64) char out[64];
        rate.loop(repetitions, out, numbers);
      });
      Ceiling ceiling;
      ceiling.name = CeilingTimer::nameOf(
          fmt::format("{}, {}", rate.name, loops.name), threads);
      ceiling.unit = rate.unit;
      ceiling.value =
          rateOf(static_cast<double>(rate.work * repetitions * threads), time);
      ceiling.how = rate.how;
      // What widens its operands only to compute in f32 is no peak of its own.
      if (timer_.isAll(threads) && (rate.type == "f32" || rate.type == "f64")) {
        ceiling.peakUnit = rate.unit == "FLOP/s" ? "vector" : "transcendental";
        ceiling.peakType = rate.type;
      }
      results_.ceilings.push_back(std::move(ceiling));
    }
  }

  /// What the runner needs to call a kernel that does nothing.
  void measureCall() {
    void (*volatile nothing)() = [] {};
    Ceiling ceiling;
    ceiling.name = CeilingTimer::nameOf("call", 1);
    ceiling.unit = "s";
    ceiling.value = timer_.time(1, [&](int64_t, int64_t) { nothing(); });
    ceiling.how = "an empty function";
    results_.ceilings.push_back(std::move(ceiling));
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
  /// FMA on operands that were widened before, or by dot products; or of bf16
  /// on the unit of AMX.
  void addMatrixPeaks() {
    const Ceiling *f32 = best([](const Ceiling &ceiling) {
      return ceiling.peakUnit == "vector" && ceiling.peakType == "f32";
    });
    std::string all = CeilingTimer::nameOf("", cpu_.count()).substr(5);
    const Ceiling *ofBF16 = best([&](const Ceiling &ceiling) {
      return (ceiling.name.rfind("host dot bf16", 0) == 0 ||
              ceiling.name.rfind("host amx bf16", 0) == 0) &&
             ceiling.name.size() > all.size() &&
             ceiling.name.substr(ceiling.name.size() - all.size()) == all;
    });
    std::vector<Ceiling> peaks;
    for (const char *type : {"f32", "f16", "bf16"}) {
      // Dot products of pairs may be slower than widening both.
      bool isFaster = std::string(type) == "bf16" && ofBF16 &&
                      ofBF16->value.median > f32->value.median;
      Ceiling peak = isFaster ? *ofBF16 : *f32;
      bool isAmx = peak.name.rfind("host amx", 0) == 0;
      peak.how = fmt::format("that of {}: contractions run on the {}",
                             peak.name, isAmx ? "unit of AMX" : "vector units");
      peak.name =
          CeilingTimer::nameOf(fmt::format("matrix {}", type), cpu_.count());
      peak.peakUnit = "matrix";
      peak.peakType = type;
      peaks.push_back(std::move(peak));
    }
    results_.ceilings.insert(results_.ceilings.end(), peaks.begin(),
                             peaks.end());
  }

  const CpuFacts &cpu_;
  Progress &progress_;
  Results &results_;
  CeilingTimer timer_;
  StreamCeilings streams_;
};

} // namespace

void host::measureCeilings(Arena &arena, const CpuFacts &cpu,
                           const Effort &effort, Progress &progress,
                           Results &results) {
  CeilingRun(arena, cpu, effort, progress, results).run();
}
