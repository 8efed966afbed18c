//===- StreamCeilings.cpp - Bandwidths of this CPU ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamCeilings.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

using namespace roofline::runtime;
using namespace roofline::runtime::host;

/// What the loops take is a multiple of this.
static constexpr int64_t roundBytes = 512;
/// At least so much is done in one call, which costs some nanoseconds.
static constexpr int64_t callBytes = 256 << 10;

static int64_t wholeRounds(int64_t bytes) {
  return std::max(bytes / roundBytes * roundBytes, roundBytes);
}

int64_t StreamCeilings::coldBytes(int64_t threads) const {
  int64_t bytes = std::max<int64_t>(4 * cpu_.lastLevel(), int64_t(256) << 20);
  return std::min(bytes, arena_.capacity() / 2) / threads;
}

std::vector<StreamCeilings::Level>
StreamCeilings::levelsFor(int64_t threads) const {
  // Half of a cache, so that nothing else evicts it.
  std::vector<Level> levels;
  if (cpu_.l1)
    levels.push_back({"l1", cpu_.l1 / 2});
  if (cpu_.l2)
    levels.push_back({"l2", cpu_.l2 / 2});
  // More than the caches before it hold.
  if (cpu_.l3 / 2 / threads > cpu_.l2)
    levels.push_back({"l3", cpu_.l3 / 2 / threads});
  levels.push_back({"dram", coldBytes(threads)});
  return levels;
}

/// One pass over `bytes` of the arrays from offset `at` on, bytes.
static void runStream(const Stream &stream, const std::vector<float *> &arrays,
                      int64_t at, int64_t bytes) {
  alignas(64) float sum[16];
  // A read writes its sum only.
  float *out = stream.arrays == 1 ? sum : arrays.back() + at / 4;
  stream.loop(out, arrays[0] + at / 4, arrays[stream.arrays / 2] + at / 4,
              bytes);
}

StreamCeilings::Arrays StreamCeilings::makeArrays(const Stream &stream,
                                                  int64_t bytes,
                                                  int64_t threads) {
  Arrays arrays(threads);
  for (std::vector<float *> &mine : arrays)
    for (int64_t i = 0; i < stream.arrays; ++i)
      mine.push_back(static_cast<float *>(arena_.take(bytes)));
  // The pages lie where the thread is that touches them first.
  timer_.run(threads, [&](int64_t thread) {
    for (float *array : arrays[thread])
      std::fill_n(array, bytes / 4, 0.5f);
    // What the caches hold then is what the stream leaves there.
    runStream(stream, arrays[thread], 0, bytes);
  });
  return arrays;
}

Spread StreamCeilings::timeSlices(const Stream &stream, const Arrays &arrays,
                                  int64_t bytes, int64_t slice, int64_t step) {
  int64_t slices = bytes / slice;
  int64_t inARow = std::max<int64_t>(callBytes / slice, 1);
  auto work = [&](int64_t thread, int64_t call) {
    for (int64_t i = 0; i < inARow; ++i) {
      int64_t at = (call * inARow + i) % slices * step % slices * slice;
      runStream(stream, arrays[thread], at, slice);
    }
  };
  Spread time = timer_.time(static_cast<int64_t>(arrays.size()), work);
  auto count = static_cast<double>(inARow);
  return {time.median / count, time.p20 / count, time.p80 / count, time.count};
}

void StreamCeilings::measureLevel(const Loops &loops, const Stream &stream,
                                  const Level &level, int64_t threads) {
  ArenaMark mark(arena_);
  bool isDram = level.name == "dram";
  int64_t bytes = wholeRounds(level.bytes / stream.arrays);
  // Parts of a long pass, which others on the machine interrupt less often.
  int64_t slice = isDram ? std::min<int64_t>(bytes, 2 << 20) : bytes;
  Arrays arrays = makeArrays(stream, bytes, threads);
  Spread time = timeSlices(stream, arrays, bytes, slice, 1);
  Ceiling ceiling;
  ceiling.name = CeilingTimer::nameOf(level.name + " " + stream.name, threads);
  ceiling.unit = "B/s";
  ceiling.value =
      rateOf(static_cast<double>(stream.arrays * slice * threads), time);
  ceiling.how = fmt::format("{} of {} bytes per thread, {}", stream.arrays,
                            bytes, loops.name);
  if (timer_.isAll(threads))
    ceiling.level = level.name;
  results_.ceilings.push_back(std::move(ceiling));
}

void StreamCeilings::measureLevels(const Loops &loops, int64_t threads) {
  for (const Level &level : levelsFor(threads))
    for (const Stream &stream : loops.streams)
      if (!stream.isForDram || level.name == "dram")
        measureLevel(loops, stream, level, threads);
}

void StreamCeilings::measureRamp(const Loops &loops, int64_t threads) {
  constexpr int64_t shortest = 4 << 10, longest = 64 << 20;
  for (const Stream &stream : loops.streams) {
    // Stores around the caches are not what kernels do.
    bool isRead = stream.arrays == 1;
    if (!isRead && (stream.isForDram || stream.arrays > 2))
      continue;
    ArenaMark mark(arena_);
    int64_t bytes = wholeRounds(coldBytes(threads) / stream.arrays);
    Arrays arrays = makeArrays(stream, bytes, threads);
    for (int64_t size = shortest; size <= longest; size *= 4) {
      int64_t slice = wholeRounds(size / threads / stream.arrays);
      if (slice > bytes / 2)
        break;
      // Far from the last slice, so that nothing was fetched ahead; and each
      // slice in turn.
      int64_t slices = bytes / slice, step = slices * 5 / 8 + 1;
      while (std::gcd(step, slices) != 1)
        ++step;
      RampPoint point;
      point.name = CeilingTimer::nameOf(stream.name, threads);
      point.bytes = slice * threads * stream.arrays;
      point.time = timeSlices(stream, arrays, bytes, slice, step);
      results_.ramp.push_back(std::move(point));
    }
  }
}
