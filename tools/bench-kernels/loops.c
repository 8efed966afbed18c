//===- loops.c - Plain loops for clang to vectorise -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled by tools/bench kernels with -O3 -ffast-math and vector math: what
// the kernels that stream are held against. And what this machine can do.
//
//===----------------------------------------------------------------------===//

#include <math.h>
#include <stddef.h>
#include <stdint.h>

void silu_up_f32(void *const *arguments, const int64_t *sizes) {
  const float *restrict gate = arguments[0], *restrict up = arguments[1];
  float *restrict y = arguments[2];
  for (int64_t i = 0, e = sizes[0] * sizes[1]; i < e; ++i)
    y[i] = gate[i] / (1 + expf(-gate[i])) * up[i];
}

void rms_norm_f32(void *const *arguments, const int64_t *sizes) {
  const float *restrict x = arguments[0], *restrict scale = arguments[1];
  float *restrict y = arguments[2];
  int64_t columns = sizes[1];
  for (int64_t i = 0; i < sizes[0]; ++i, x += columns, y += columns) {
    float sum = 0;
    for (int64_t j = 0; j < columns; ++j)
      sum += x[j] * x[j];
    float factor = 1 / sqrtf(sum / (float)columns + 1e-5f);
    for (int64_t j = 0; j < columns; ++j)
      y[j] = x[j] * factor * scale[j];
  }
}

void softmax_f32(void *const *arguments, const int64_t *sizes) {
  const float *restrict x = arguments[0];
  float *restrict y = arguments[1];
  int64_t columns = sizes[1];
  for (int64_t i = 0; i < sizes[0]; ++i, x += columns, y += columns) {
    float most = x[0], sum = 0;
    for (int64_t j = 0; j < columns; ++j)
      most = x[j] > most ? x[j] : most;
    for (int64_t j = 0; j < columns; ++j) {
      y[j] = expf(x[j] - most);
      sum += y[j];
    }
    float factor = 1 / sum;
    for (int64_t j = 0; j < columns; ++j)
      y[j] *= factor;
  }
}

#ifdef __AVX512F__
#define WIDTH 16
#else
#define WIDTH 8
#endif
typedef float vector __attribute__((vector_size(4 * WIDTH)));

/// Independent chains of multiply-adds in registers. Returns its FLOP.
int64_t multiply(int64_t repetitions) {
  enum { chains = 12 };
  vector sums[chains] = {}, a = {}, b = {};
  __asm__ volatile("" : "+x"(a), "+x"(b));
  for (int64_t i = 0; i < repetitions; ++i) {
#pragma clang loop unroll(full)
    for (int j = 0; j < chains; ++j) {
      sums[j] = sums[j] * a + b;
      __asm__ volatile("" : "+x"(sums[j]));
    }
  }
  return repetitions * chains * WIDTH * 2;
}

void read_all(const void *from, int64_t bytes) {
  enum { chains = 8 };
  const vector *in = from;
  vector sums[chains] = {};
  for (int64_t i = 0; i < bytes / (int64_t)sizeof(vector); i += chains)
#pragma clang loop unroll(full)
    for (int j = 0; j < chains; ++j)
      sums[j] += in[i + j];
  for (int j = 0; j < chains; ++j)
    __asm__ volatile("" : : "x"(sums[j]));
}

void copy_all(void *to, const void *from, int64_t bytes) {
  for (int64_t i = 0; i < bytes / (int64_t)sizeof(vector); ++i)
    __builtin_nontemporal_store(((const vector *)from)[i], (vector *)to + i);
}

void triad_all(void *to, const void *a, const void *b, int64_t bytes) {
  for (int64_t i = 0; i < bytes / (int64_t)sizeof(vector); ++i)
    __builtin_nontemporal_store(((const vector *)a)[i] +
                                    0.5f * ((const vector *)b)[i],
                                (vector *)to + i);
}
