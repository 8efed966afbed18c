//===- StreamCeilings.h - Bandwidths of this CPU ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_HOST_STREAMCEILINGS_H
#define ROOFLINE_LIB_RUNTIME_HOST_STREAMCEILINGS_H

#include "CeilingTimer.h"
#include "Loops.h"
#include "Roofline/Runtime/Host/Arena.h"

namespace roofline::runtime::host {

/// Measures how fast data are read, copied and combined, by where they lie.
class StreamCeilings {
public:
  StreamCeilings(Arena &arena, const CpuFacts &cpu, CeilingTimer &timer,
                 Results &results)
      : arena_(arena), cpu_(cpu), timer_(timer), results_(results) {}

  /// Every stream in each cache and in DRAM.
  void measureLevels(const Loops &loops, int64_t threads);
  /// How long a cold read and a cold copy take, by their size.
  void measureRamp(const Loops &loops, int64_t threads);

private:
  /// Arrays of every thread: what is read, then what is written.
  using Arrays = std::vector<std::vector<float *>>;
  /// Where the arrays of a stream lie.
  struct Level {
    std::string name;
    /// Of all arrays of one thread.
    int64_t bytes;
  };

  std::vector<Level> levelsFor(int64_t threads) const;
  /// More than caches hold, of all arrays of one thread.
  int64_t coldBytes(int64_t threads) const;
  Arrays makeArrays(const Stream &stream, int64_t bytes, int64_t threads);
  /// One pass over `slice` bytes of arrays of `bytes`, which go on from pass to
  /// pass, `step` slices further.
  Spread timeSlices(const Stream &stream, const Arrays &arrays, int64_t bytes,
                    int64_t slice, int64_t step);
  void measureLevel(const Loops &loops, const Stream &stream,
                    const Level &level, int64_t threads);

  Arena &arena_;
  const CpuFacts &cpu_;
  CeilingTimer &timer_;
  Results &results_;
};

} // namespace roofline::runtime::host

#endif // ROOFLINE_LIB_RUNTIME_HOST_STREAMCEILINGS_H
