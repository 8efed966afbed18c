//===- BaseLoops.cpp - Loops with 128-bit vectors -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"

#ifdef __SSE2__
#include <immintrin.h>
#define LOOP_STREAM(to, v)                                                     \
  _mm_stream_ps(reinterpret_cast<float *>(to), (__m128)(v))
#endif
#define LOOP_TARGET
#define LOOP_BYTES 16

using namespace roofline::runtime;
using namespace roofline::runtime::host;

namespace {
#include "Loops.inc"
} // namespace

Loops host::baseLoops() {
  // Products and sums are one instruction each, unless the compiler's default
  // target has FMA.
  return {"128-bit", {}, ratesOf("12 chains, 128-bit"), streamsOf()};
}
