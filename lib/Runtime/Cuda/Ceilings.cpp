//===- Ceilings.cpp - A CUDA device's own limits --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Runtime/Cuda/Ceilings.h"

#include "Roofline/Runtime/Cuda/CeilingKernels.h"
#include "Roofline/Runtime/Cuda/Timing.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

using namespace roofline::runtime;
using namespace roofline::runtime::cuda;

namespace {

constexpr int64_t streamThreads = 512;
/// Small ones, so that a short stream still spreads over the device.
constexpr int64_t rampThreads = 64;
constexpr int64_t vectorBytes = 16;
/// Per multiprocessor.
constexpr int64_t blockCounts[] = {1, 2, 4, 8};

class CeilingRun {
public:
  CeilingRun(Device &device, const DeviceWatch &watch, Progress &progress,
             Results &results)
      : device_(device), watch_(watch), progress_(progress), results_(results),
        streams_(device.driver(), streamKernels(), "the kernels of streams") {}

  void run() {
    std::vector<RateKernel> rates = rateKernels();
    progress_.begin("ceilings", 9 + static_cast<int64_t>(rates.size()));
    results_.states.push_back(watch_.read("start"));
    measureDram();
    measureL2();
    measureRamp("read", 1);
    measureRamp("copy", 2);
    measureLaunchGaps();
    results_.states.push_back(watch_.read("memory ceilings"));
    for (const RateKernel &rate : rates)
      measureRate(rate);
    progress_.end();
  }

private:
  void add(const std::string &name, const std::string &unit,
           const Spread &value, const std::string &how,
           const std::string &level = "") {
    Ceiling ceiling;
    ceiling.name = name;
    ceiling.unit = unit;
    ceiling.value = value;
    ceiling.how = how;
    ceiling.level = level;
    results_.ceilings.push_back(std::move(ceiling));
  }

  struct Stream {
    Function function = nullptr;
    Launch launch;
    int64_t vectors = 0;
    uint32_t passes = 1;
    int64_t shift = 0;
  };

  /// Launches `stream` from `in` (and `in2`) to `out`.
  void start(const Stream &stream, DevicePtr out, DevicePtr in, DevicePtr in2) {
    Stream values = stream;
    device_.launch(
        values.function, values.launch,
        {&out, &in, &in2, &values.vectors, &values.passes, &values.shift});
  }

  /// As many vectors of `bytes` as the threads divide into.
  static int64_t wholeVectors(int64_t bytes, const Launch &launch) {
    int64_t step = streamUnroll * launch.grid[0] * launch.block[0];
    return bytes / vectorBytes / step * step;
  }

  void measureDram() {
    // So far beyond the L2 cache that what stays in it from one pass to the
    // next is below 1 %.
    int64_t bytes = std::min<int64_t>(128 * device_.facts().l2Bytes,
                                      device_.capacity() / 4);
    int64_t mark = device_.used();
    DevicePtr out = device_.take(bytes), in = device_.take(bytes),
              in2 = device_.take(bytes);
    Init init;
    device_.fill(in, bytes / 4, "f32", init);
    device_.fill(in2, bytes / 4, "f32", init);
    device_.fill(out, bytes / 4, "f32", init);
    const std::pair<const char *, int64_t> patterns[] = {
        {"read", 1}, {"write", 1}, {"copy", 2}, {"triad", 3}, {"update", 2}};
    for (auto [name, moved] : patterns) {
      std::optional<Ceiling> best;
      for (int64_t blocks : blockCounts) {
        Stream stream;
        stream.function = streams_.function(name);
        stream.launch.grid[0] = blocks * device_.facts().multiprocessors;
        stream.launch.block[0] = streamThreads;
        stream.vectors = wholeVectors(bytes, stream.launch);
        Spread time =
            timeLaunches(
                device_, [&](int64_t) { start(stream, out, in, in2); }, 1)
                .best();
        Spread rate = rateOf(
            static_cast<double>(moved * stream.vectors * vectorBytes), time);
        if (best && best->value.median >= rate.median)
          continue;
        best.emplace();
        best->name = fmt::format("dram {}", name);
        best->unit = "B/s";
        best->value = rate;
        best->level = "dram";
        best->how =
            fmt::format("{} blocks of {} per multiprocessor, {} bytes", blocks,
                        streamThreads, moved * stream.vectors * vectorBytes);
      }
      results_.ceilings.push_back(*best);
      progress_.step(name);
    }
    device_.release(mark);
  }

  void measureL2() {
    int64_t mark = device_.used();
    DevicePtr in = device_.take(2 * device_.facts().l2Bytes);
    device_.fill(in, 2 * device_.facts().l2Bytes / 4, "f32", Init());
    for (int64_t percent : {25, 50, 75, 100, 150}) {
      Stream stream;
      stream.function = streams_.function("read");
      stream.launch.block[0] = streamThreads;
      int64_t bytes = device_.facts().l2Bytes * percent / 100;
      stream.launch.grid[0] =
          std::min<int64_t>(bytes / vectorBytes / streamUnroll / streamThreads,
                            2 * device_.facts().multiprocessors);
      stream.vectors = wholeVectors(bytes, stream.launch);
      bytes = stream.vectors * vectorBytes;
      // Each pass starts elsewhere, so that no thread reads its own again.
      stream.shift = stream.vectors / 3;
      stream.passes = static_cast<uint32_t>((int64_t(8) << 30) / bytes);
      Spread time = timeLaunches(
                        device_, [&](int64_t) { start(stream, in, in, in); }, 1)
                        .best();
      add(fmt::format("l2 read, {} % of its size", percent), "B/s",
          rateOf(static_cast<double>(bytes) * stream.passes, time),
          fmt::format("{} bytes, again and again", bytes),
          percent <= 100 ? "l2" : "");
    }
    device_.release(mark);
    progress_.step("l2");
  }

  /// Cold streams of all sizes; each moves `moved` times its vectors.
  void measureRamp(const std::string &name, int64_t moved) {
    for (int64_t bytes = 1 << 16; bytes <= int64_t(1) << 31; bytes *= 2) {
      int64_t mark = device_.used();
      Stream stream;
      stream.function = streams_.function(name);
      stream.launch.block[0] = rampThreads;
      // `bytes` are those moved in all.
      int64_t vectors = bytes / moved / vectorBytes;
      stream.launch.grid[0] =
          std::min(vectors / (rampThreads * streamUnroll),
                   int64_t(16) * device_.facts().multiprocessors);
      stream.vectors = wholeVectors(vectors * vectorBytes, stream.launch);
      int64_t one = stream.vectors * vectorBytes;
      int64_t sets =
          coldSets(device_.facts(), {moved * one, moved * one + 1024},
                   device_.capacity() - device_.used());
      std::vector<DevicePtr> ins, outs;
      for (int64_t i = 0; i < sets; ++i) {
        ins.push_back(device_.take(one));
        outs.push_back(moved > 1 ? device_.take(one) : ins.back());
        device_.fill(ins.back(), one / 4, "f32", Init());
      }
      RampPoint point;
      point.name = name;
      point.bytes = moved * one;
      point.time = timeLaunches(
                       device_,
                       [&](int64_t set) {
                         start(stream, outs[set], ins[set], ins[set]);
                       },
                       sets)
                       .best();
      results_.ramp.push_back(point);
      device_.release(mark);
    }
    progress_.step(name);
  }

  void measureLaunchGaps() {
    Function empty = streams_.function("empty");
    Launch one;
    auto launch = [&](int64_t) { device_.launch(empty, one, {}); };
    add("launch gap, graph", "s", timeInGraph(device_, launch, 1, 200),
        "empty kernels of one thread in a graph of 200");
    Launch full;
    full.grid[0] = int64_t(2) * device_.facts().multiprocessors;
    full.block[0] = 512;
    auto launchFull = [&](int64_t) { device_.launch(empty, full, {}); };
    add("launch gap, graph, full device", "s",
        timeInGraph(device_, launchFull, 1, 200),
        "empty kernels of two blocks of 512 per multiprocessor");
    // The same from the stream: the pace of the host counts.
    constexpr int64_t count = 200;
    auto many = [&](int64_t) {
      for (int64_t i = 0; i < count; ++i)
        launch(0);
    };
    Spread time = timeLaunches(device_, many, 1).isolated;
    time.median /= count;
    time.p20 /= count;
    time.p80 /= count;
    add("launch gap, stream", "s", time, "200 empty kernels in a row");
    progress_.step("launch gaps");
  }

  void measureRate(const RateKernel &rate) {
    Module module(device_.driver(), rate.ptx, rate.title);
    Function function = module.function(rate.entry);
    int64_t mark = device_.used();
    DevicePtr out =
        device_.take(int64_t(8) * 256 * 4 * device_.facts().multiprocessors);
    std::optional<Ceiling> best;
    for (int64_t blocks : blockCounts) {
      Launch launch;
      launch.grid[0] = blocks * device_.facts().multiprocessors;
      launch.block[0] = 256;
      uint32_t repetitions = 100;
      auto run = [&](int64_t) {
        device_.launch(function, launch, {&out, &repetitions});
      };
      // Some 3 ms each: long beside the launch, short of heating the chip.
      double estimate = quickTime(device_, run, 1);
      repetitions =
          static_cast<uint32_t>(std::clamp(100 * 3e-3 / estimate, 100.0, 1e6));
      Spread time = timeLaunches(device_, run, 1).isolated;
      double amount = rate.operations * repetitions *
                      static_cast<double>(launch.grid[0] * launch.block[0]);
      Spread value = rateOf(amount, time);
      if (best && best->value.median >= value.median)
        continue;
      best.emplace();
      best->name = rate.title;
      best->unit = rate.rateUnit;
      best->value = value;
      best->peakUnit = rate.unit;
      best->peakType = rate.type;
      best->how = fmt::format("{} warps per multiprocessor", 8 * blocks);
    }
    results_.ceilings.push_back(*best);
    results_.states.push_back(watch_.read(rate.title));
    if (rate.unit == "matrix" && rate.type == "f16")
      measureSustained(rate, function, out);
    device_.release(mark);
    progress_.step(rate.title);
  }

  /// The rate after a second at full load, when the chip is warm and its power
  /// limited; no peak of a device, but what long kernels are judged by.
  void measureSustained(const RateKernel &rate, Function function,
                        DevicePtr out) {
    Launch launch;
    launch.grid[0] = device_.facts().multiprocessors;
    launch.block[0] = 256;
    uint32_t repetitions = 100;
    auto run = [&](int64_t) {
      device_.launch(function, launch, {&out, &repetitions});
    };
    double estimate = quickTime(device_, run, 1);
    repetitions =
        static_cast<uint32_t>(std::clamp(100 * 50e-3 / estimate, 1.0, 1e7));
    // 20 samples of 50 ms to warm up, then those that count.
    timeLaunches(device_, run, 1);
    Spread time = timeLaunches(device_, run, 1).isolated;
    add(rate.title + ", sustained", rate.rateUnit,
        rateOf(rate.operations * repetitions *
                   static_cast<double>(launch.grid[0] * launch.block[0]),
               time),
        "second second at full load");
    results_.states.push_back(watch_.read(rate.title + ", sustained"));
  }

  Device &device_;
  const DeviceWatch &watch_;
  Progress &progress_;
  Results &results_;
  Module streams_;
};

} // namespace

void cuda::measureCeilings(Device &device, const DeviceWatch &watch,
                           Progress &progress, Results &results) {
  CeilingRun(device, watch, progress, results).run();
}
