//===- Avx512Loops.cpp - Loops with 512-bit vectors -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Loops.h"

#ifdef __x86_64__
#include <immintrin.h>

#define LOOP_STREAM(to, v)                                                     \
  _mm512_stream_ps(reinterpret_cast<float *>(to), (__m512)(v))
#define LOOP_TARGET __attribute__((target("avx512f,fma")))
#define LOOP_BYTES 64

using namespace roofline::runtime;
using namespace roofline::runtime::host;

namespace {
#include "Loops.inc"

// Masked with all ones: some compilers warn about the plain form.
#define WIDEN_STEP(i)                                                          \
  asm volatile("" : "+r"(halves));                                             \
  s##i =                                                                       \
      s##i * (F32s)_mm512_maskz_cvtph_ps(0xffff, _mm256_loadu_si256(halves)) + \
      y;

LOOP_TARGET void widenF16(int64_t repetitions, void *out, const void *in) {
  F32s y = *static_cast<const F32s *>(in);
  const __m256i *halves = static_cast<const __m256i *>(in);
  LOOP_EACH(LOOP_DECLARE)
  for (int64_t i = 0; i < repetitions; ++i) {
    LOOP_EACH(WIDEN_STEP)
  }
  LOOP_EACH(LOOP_SUM)
  *static_cast<F32s *>(out) = y;
}

#define DOT_STEP(i) s##i = (F32s)_mm512_dpbf16_ps((__m512)s##i, pairs, pairs);

__attribute__((target("avx512f,avx512bf16"))) void
dotBF16(int64_t repetitions, void *out, const void *in) {
  F32s y = *static_cast<const F32s *>(in);
  __m512bh pairs = (__m512bh)_mm512_loadu_si512(in);
  LOOP_EACH(LOOP_DECLARE)
  for (int64_t i = 0; i < repetitions; ++i) {
    LOOP_EACH(DOT_STEP)
  }
  LOOP_EACH(LOOP_SUM)
  *static_cast<F32s *>(out) = y;
}
} // namespace

Loops host::avx512Loops() {
  Loops loops = {
      "avx512", {"avx512f"}, ratesOf("12 chains, 512-bit"), streamsOf()};
  loops.rates.push_back({"widened fma f16", "f16", int64_t(2) * 16 * chains,
                         widenF16,
                         "12 chains, 512-bit, each operand converted "
                         "to f32"});
  return loops;
}

Loops host::avx512BF16Loops() {
  return {"avx512bf16",
          {"avx512f", "avx512bf16"},
          {{"dot bf16", "bf16", int64_t(4) * 16 * chains, dotBF16,
            "12 chains of vdpbf16ps, 512-bit"}},
          {}};
}
#endif
