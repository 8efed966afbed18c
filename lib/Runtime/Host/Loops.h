//===- Loops.h - Loops that reach the limits of a CPU -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_HOST_LOOPS_H
#define ROOFLINE_LIB_RUNTIME_HOST_LOOPS_H

#include <cstdint>
#include <string>
#include <vector>

namespace roofline::runtime::host {

/// Arithmetic on registers, `repetitions` times; `out` takes 64 bytes of what
/// came out, `in` gives 64 bytes of numbers.
using RateLoop = void (*)(int64_t repetitions, void *out, const void *in);

/// A rate of one instruction set.
struct Rate {
  /// e.g. `fma f32`.
  std::string name;
  /// Element type of the operands.
  std::string type;
  /// Of one repetition: FLOPs, or calls of a function.
  int64_t work;
  RateLoop loop;
  std::string how;
  /// What is counted: `FLOP/s`, or `op/s` for functions, whose rate is no peak
  /// of the CPU but that of the steps that they are made of here.
  std::string unit = "FLOP/s";
};

/// A pass over `bytes` of each array, a multiple of 512; arrays are aligned to
/// 64 bytes.
using StreamLoop = void (*)(float *out, const float *a, const float *b,
                            int64_t bytes);

struct Stream {
  /// e.g. `triad non-temporal`.
  std::string name;
  /// Arrays that a pass reads or writes.
  int64_t arrays;
  StreamLoop loop;
  /// Its ways of saying what comes next, or around the caches, only help there.
  bool isForDram;
};

/// The loops for one instruction set.
struct Loops {
  /// e.g. `avx2`.
  std::string name;
  /// What the CPU must have.
  std::vector<std::string> features;
  std::vector<Rate> rates;
  std::vector<Stream> streams;
};

/// 128-bit vectors, whatever the CPU.
Loops baseLoops();
#ifdef __x86_64__
Loops avx2Loops();
Loops avx512Loops();
/// Dot products of bf16 pairs; no streams.
Loops avx512BF16Loops();
/// Products of tiles of bf16; no streams. Only where `allowAmx` holds.
Loops amxLoops();
#endif

} // namespace roofline::runtime::host

#endif // ROOFLINE_LIB_RUNTIME_HOST_LOOPS_H
