//===- BenchRow.cpp - A kernel beside its rivals --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BenchRow.h"

#include "Roofline/Runtime/Error.h"
#include "Roofline/Runtime/Host/HostVariant.h"
#include "Roofline/Runtime/Host/Memory.h"
#include "Roofline/Runtime/Host/Timer.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <ctime>
#include <fmt/format.h>
#include <memory>

using namespace roofline::bench;
using namespace roofline::runtime;
using namespace roofline::runtime::host;

/// A sample is of so many seconds at least.
static constexpr double sampleSeconds = 8e-3;

/// A sample by the wall clock in which the process had less than this of the
/// processors is taken anew, so many times at most.
static constexpr double undisturbed = 0.95;
static constexpr int mostTries = 10;

/// Before a sample of what comes from memory, so many times what the last cache
/// holds is moved: of lines that are replaced at random 2 leaves one in seven.
static constexpr int64_t warmUpCaches = 2;

/// Seconds of all threads.
static double processTime() {
  timespec time = {};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) +
         1e-9 * static_cast<double>(time.tv_nsec);
}

namespace {

/// Something that is timed, a launch at a time; it returns how much of a
/// launch's work it did.
struct Turn {
  std::string name;
  std::function<double(int64_t set)> run;
  Clock clock = Clock::Thread;
  int64_t threads = 1;
  /// Whether it moves the bytes of its launches.
  bool movesBytes = true;
  int64_t inARow = 1;
  std::vector<double> samples = {};
  /// Those that others did not disturb.
  std::vector<double> quiet = {};
};

class RowBench {
public:
  RowBench(const Bench &bench, const Row &row)
      : bench(bench), row(row), kernel(find()), mark(bench.arena),
        arguments(argumentsOf(kernel, 1)) {
    SetBytes bytes = {kernel.bytesRead + kernel.bytesWritten,
                      Arena::roomFor(preparedBytesOf(kernel))};
    for (const Argument &argument : arguments)
      bytes.allocated += Arena::roomFor(bytesOf(argument), argument.alignment);
    int64_t scratch = std::max<int64_t>(workspaceOf(kernel), 1);
    for (int64_t i = 0; i < bench.team.size(); ++i)
      workspaces.push_back(bench.arena.take(scratch));
    int64_t rotation = 4 * bench.cpu.lastLevel();
    int64_t room = bench.arena.capacity() - bench.arena.used();
    int64_t count = row.isCold ? setsFor(rotation, bytes, room) : 1;
    for (int64_t set = 0; set < count; ++set)
      addSet(set);
  }

  RowResult run() {
    RowResult result;
    result.sets = static_cast<int64_t>(sets.size());
    choose(result);
    addOurs();
    addRivals();
    addLimits();
    takeTurns();
    for (const Turn &turn : turns) {
      std::vector<double> ratios;
      for (size_t i = 0; i < turn.samples.size(); ++i)
        ratios.push_back(turn.samples[i] / turns.front().samples[i]);
      result.timed.push_back({turn.name, spreadOf(timesOf(turn)),
                              spreadOf(std::move(ratios)),
                              static_cast<int64_t>(turn.quiet.size())});
    }
    return result;
  }

private:
  const Kernel &find() const {
    for (const Kernel &kernel : bench.bundle.manifest().kernels)
      for (const CoveredOp &op : kernel.ops)
        if (op.id.rfind(row.name + ".", 0) == 0)
          return kernel;
    throw Error(fmt::format("the bundle has no kernel of '{}'", row.name));
  }

  void addSet(int64_t set) {
    LaunchMemory memory;
    for (const Argument &argument : arguments)
      memory.arguments.push_back(
          bench.arena.take(bytesOf(argument), argument.alignment));
    fillSet(arguments, set, (set ? sets.front() : memory).arguments,
            memory.arguments);
    memory.workspaces = workspaces;
    if (int64_t bytes = preparedBytesOf(kernel))
      memory.prepared = bench.arena.take(bytes);
    sets.push_back(std::move(memory));
  }

  void prepareAll() {
    for (const LaunchMemory &memory : sets)
      loaded->prepare(memory);
  }

  /// Runs `turn` `count` times, each on the set that was not used for longest:
  /// returns how many launches' work that was.
  double launch(Turn &turn, int64_t count) {
    double launches = 0;
    for (int64_t i = 0; i < count; ++i)
      launches += turn.run(next++ % static_cast<int64_t>(sets.size()));
    return launches;
  }

  /// Seconds of one run of `turn`.
  double sample(Turn &turn, int64_t count) {
    double start = now(turn.clock);
    double launches = launch(turn, count);
    return (now(turn.clock) - start) / launches;
  }

  /// Moves so much that nothing is left in the caches of what the turn before
  /// wrote: each line that takes its place waits for it to be written back.
  void warmUp(Turn &turn) {
    if (sets.size() == 1 || !turn.movesBytes)
      return;
    auto bytes = static_cast<double>(kernel.bytesRead + kernel.bytesWritten);
    auto most = static_cast<double>(warmUpCaches * bench.cpu.lastLevel());
    for (double moved = 0; moved < most;)
      moved += launch(turn, 1) * bytes;
  }

  /// A few undisturbed samples say more than all.
  static std::vector<double> timesOf(const Turn &turn) {
    return turn.quiet.size() < 3 ? turn.samples : turn.quiet;
  }

  /// Adds a sample to the turn's.
  void takeSample(Turn &turn) {
    double best = INFINITY, bestShare = 0;
    warmUp(turn);
    for (int i = 0; i < mostTries && bestShare < undisturbed; ++i) {
      double before = processTime(), begin = now(Clock::Wall);
      double time = sample(turn, turn.inARow);
      double share = turn.clock == Clock::Thread
                         ? 1
                         : (processTime() - before) /
                               (now(Clock::Wall) - begin) /
                               static_cast<double>(turn.threads);
      if (share > bestShare) {
        best = time;
        bestShare = share;
      }
    }
    turn.samples.push_back(best);
    if (bestShare >= undisturbed)
      turn.quiet.push_back(best);
  }

  /// The fastest variant, all of them right.
  void choose(RowResult &result) {
    ResultCheck check(kernel, arguments);
    double best = INFINITY;
    const Variant *fastest = nullptr;
    Pinned pinned(bench.cpu.processors.back());
    for (const Variant &variant : kernel.variants) {
      loaded = std::make_unique<HostVariant>(bench.bundle, variant);
      prepareAll();
      loaded->launch(sets.front());
      Deviation deviation =
          check.compare(MemoryResults(arguments, sets.front().arguments));
      double error = deviation.relative;
      if (!deviation.isWithin(kernel.tolerance))
        throw Error(fmt::format("'{}' of '{}' is wrong: relative error {}, {} "
                                "of the worst element",
                                variant.name, row.name, error,
                                deviation.largest));
      result.relativeError = std::max(result.relativeError, error);
      if (row.isPrepared && variant.prepare.empty())
        continue;
      Turn turn{"", [&](int64_t set) {
                  loaded->launch(sets[static_cast<size_t>(set)]);
                  return 1.0;
                }};
      // The least: what else the machine does only adds to a sample.
      double time = INFINITY;
      warmUp(turn);
      int64_t count = countFor(turn);
      for (int i = 0; i < 7; ++i)
        time = std::min(time, sample(turn, count));
      result.variants.push_back({variant.name, time});
      if (time < best) {
        best = time;
        fastest = &variant;
      }
    }
    if (!fastest)
      throw Error(fmt::format("'{}' has no variants", row.name));
    loaded = std::make_unique<HostVariant>(bench.bundle, *fastest);
    prepareAll();
    result.variant = fastest->name;
  }

  int64_t countFor(Turn &turn) {
    double once = std::max(sample(turn, 1), 1e-7);
    return std::max<int64_t>(std::llround(sampleSeconds / once), 1);
  }

  void addOurs() {
    turns.push_back({"ours", [this](int64_t set) {
                       loaded->launch(sets[static_cast<size_t>(set)]);
                       return 1.0;
                     }});
    if (bench.team.size() > 1 && loaded->variant().steps.front().tiles > 1) {
      auto threaded = [this](int64_t set) {
        loaded->launch(sets[static_cast<size_t>(set)], &bench.team);
        return 1.0;
      };
      auto single = turns.front().run;
      turns.push_back({fmt::format("ours, {} threads", bench.team.size()),
                       threaded, Clock::Wall, bench.team.size()});
      turns.push_back({"ours, wall clock", single, Clock::Wall});
    }
  }

  void addRivals() {
    std::vector<std::vector<void *>> pointers;
    for (const LaunchMemory &memory : sets)
      pointers.push_back(memory.arguments);
    for (Rival &rival : bench.rivals.of(row, pointers))
      turns.push_back({rival.name, [this, run = rival.run](int64_t set) {
                         run(sets[static_cast<size_t>(set)].arguments, set);
                         return 1.0;
                       }});
  }

  /// What the machine can do in the time of a launch: multiply-adds, or as many
  /// bytes as the kernel must move, in memory.
  void addLimits() {
    double flops = static_cast<double>(kernel.flops);
    if (row.kind == "product")
      turns.push_back(
          {"multiply-add",
           [this, flops](int64_t) {
             return static_cast<double>(bench.rivals.multiply(1 << 17)) / flops;
           },
           Clock::Thread, /*threads=*/1, /*movesBytes=*/false});
    if (row.kind == "product" && bench.team.size() > 1)
      turns.push_back(
          {fmt::format("multiply-add, {} threads", bench.team.size()),
           [this, flops](int64_t) {
             std::atomic<int64_t> done = 0;
             bench.team.run(
                 [&](int64_t) { done += bench.rivals.multiply(1 << 21); });
             return static_cast<double>(done) / flops;
           },
           Clock::Wall, bench.team.size(), /*movesBytes=*/false});
    if (!row.isCold)
      return;
    // Passes over the same few caches' worth find part of it there.
    int64_t size = 4 * bench.cpu.lastLevel(), part = size / 4;
    std::vector<char *> arrays;
    for (int i = 0; i < 3; ++i) {
      arrays.push_back(static_cast<char *>(bench.arena.take(size)));
      std::fill_n(reinterpret_cast<float *>(arrays.back()), size / 4, 0.5f);
    }
    double bytes = static_cast<double>(kernel.bytesRead + kernel.bytesWritten);
    bool isTriad = row.kind == "silu_up";
    auto move = [=, at = int64_t(0)](int64_t) mutable {
      char *to = arrays[0] + at, *a = arrays[1] + at, *b = arrays[2] + at;
      at = (at + part) % size;
      if (row.kind == "product")
        bench.rivals.read(a, part);
      else if (isTriad)
        bench.rivals.triad(to, a, b, part);
      else
        bench.rivals.copy(to, a, part);
      int count = row.kind == "product" ? 1 : isTriad ? 3 : 2;
      return static_cast<double>(part) * count / bytes;
    };
    turns.push_back({row.kind == "product" ? "read"
                     : isTriad             ? "triad"
                                           : "copy",
                     move});
  }

  void takeTurns() {
    Pinned pinned(bench.cpu.processors.back());
    for (Turn &turn : turns) {
      warmUp(turn);
      turn.inARow = countFor(turn);
    }
    for (int64_t round = 0; round < bench.rounds; ++round) {
      for (Turn &turn : turns)
        takeSample(turn);
      // What comes after what must not matter.
      std::reverse(turns.begin() + 1, turns.end());
    }
    if (bench.rounds % 2)
      std::reverse(turns.begin() + 1, turns.end());
  }

  const Bench &bench;
  const Row &row;
  const Kernel &kernel;
  ArenaMark mark;
  std::vector<Argument> arguments;
  std::vector<void *> workspaces;
  std::vector<LaunchMemory> sets;
  /// Of all launches so far.
  int64_t next = 0;
  std::unique_ptr<HostVariant> loaded;
  std::vector<Turn> turns;
};

} // namespace

RowResult roofline::bench::measureRow(const Bench &bench, const Row &row) {
  return RowBench(bench, row).run();
}
