//===- Avx2Loops.cpp - Loops with 256-bit vectors -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"

#ifdef __x86_64__
#include <immintrin.h>

#define LOOP_STREAM(to, v)                                                     \
  _mm256_stream_ps(reinterpret_cast<float *>(to), (__m256)(v))
#define LOOP_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOOP_BYTES 32

using namespace roofline::runtime;
using namespace roofline::runtime::host;

namespace {
#include "Loops.inc"

#define WIDEN_STEP(i)                                                          \
  asm volatile("" : "+r"(halves));                                             \
  s##i = s##i * (F32s)_mm256_cvtph_ps(_mm_loadu_si128(halves)) + y;

LOOP_TARGET void widenF16(int64_t repetitions, void *out, const void *in) {
  F32s y = *static_cast<const F32s *>(in);
  const __m128i *halves = static_cast<const __m128i *>(in);
  LOOP_EACH(LOOP_DECLARE)
  for (int64_t i = 0; i < repetitions; ++i) {
    LOOP_EACH(WIDEN_STEP)
  }
  LOOP_EACH(LOOP_SUM)
  *static_cast<F32s *>(out) = y;
}
} // namespace

Loops host::avx2Loops() {
  Loops loops = {"avx2",
                 {"avx2", "fma", "f16c"},
                 ratesOf("12 chains, 256-bit"),
                 streamsOf()};
  loops.rates.push_back({"widened fma f16", "f16", int64_t(2) * 8 * chains,
                         widenF16,
                         "12 chains, 256-bit, each operand converted "
                         "to f32"});
  return loops;
}
#endif
