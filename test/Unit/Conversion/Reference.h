//===- Reference.h - What llama ops compute, in plain C++ -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_CONVERSION_REFERENCE_H
#define ROOFLINE_TEST_UNIT_CONVERSION_REFERENCE_H

#include "Tensor.h"

#include <optional>

/// Written from the papers and the checkpoints' reference implementation, one
/// result element at a time and in f64; of the compiler it knows nothing.
namespace roofline::reference {

/// `[B, S]` from 0 to V and `[V, H]` give `[B, S, H]`.
template <typename Int>
Tensor embedding(const TensorOf<Int> &ids, const Tensor &table) {
  Tensor result({ids.shape[0], ids.shape[1], table.shape[1]});
  for (int64_t b = 0; b < result.shape[0]; ++b)
    for (int64_t s = 0; s < result.shape[1]; ++s)
      for (int64_t h = 0; h < result.shape[2]; ++h)
        result(b, s, h) = table(ids(b, s), h);
  return result;
}

/// `[B, S, K]` and `[N, K]` give `[B, S, N]`.
Tensor linear(const Tensor &x, const Tensor &weight,
              const Tensor *bias = nullptr);
Tensor rmsNorm(const Tensor &x, const Tensor &weight, double eps);
Tensor swiglu(const Tensor &gate, const Tensor &up);
Tensor add(const Tensor &x, const Tensor &y);
/// The same values in the same order, for splitting and merging heads.
Tensor reshaped(Tensor x, Shape shape);

/// `cos` and `sin` of the angles of `count` positions, for heads of `size`:
/// `[count, size / 2]`.
struct RopeTables {
  Tensor cos, sin;
};
RopeTables ropeTables(int64_t firstPosition, int64_t count, int64_t size,
                      double theta);
/// Turns `[B, S, N, D]`.
Tensor rope(const Tensor &heads, const RopeTables &tables);

/// `rows` in the last places of dim 1 of `cache`.
Tensor append(Tensor cache, const Tensor &rows);

struct Mask {
  bool causal = false;
  std::optional<int64_t> window;
};
/// Queries `[B, S, N, D]` over keys and values `[B, C, M, D]`.
Tensor attention(const Tensor &q, const Tensor &k, const Tensor &v,
                 double scale, Mask mask);

} // namespace roofline::reference

#endif // ROOFLINE_TEST_UNIT_CONVERSION_REFERENCE_H
