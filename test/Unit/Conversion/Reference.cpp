//===- Reference.cpp - What llama ops compute, in plain C++ ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reference.h"

#include <algorithm>
#include <cmath>

using namespace roofline;
using namespace roofline::reference;

//===----------------------------------------------------------------------===//
// Projections, norm, elementwise
//===----------------------------------------------------------------------===//

Tensor reference::linear(const Tensor &x, const Tensor &weight,
                         const Tensor *bias) {
  Tensor result({x.shape[0], x.shape[1], weight.shape[0]});
  for (int64_t b = 0; b < result.shape[0]; ++b)
    for (int64_t s = 0; s < result.shape[1]; ++s)
      for (int64_t n = 0; n < result.shape[2]; ++n) {
        double sum = bias ? (*bias)(n) : 0;
        for (int64_t k = 0; k < x.shape[2]; ++k)
          sum += double(x(b, s, k)) * weight(n, k);
        result(b, s, n) = static_cast<float>(sum);
      }
  return result;
}

Tensor reference::rmsNorm(const Tensor &x, const Tensor &weight, double eps) {
  Tensor result(x.shape);
  int64_t size = x.shape[2];
  for (int64_t b = 0; b < x.shape[0]; ++b)
    for (int64_t s = 0; s < x.shape[1]; ++s) {
      double squares = 0;
      for (int64_t h = 0; h < size; ++h)
        squares += double(x(b, s, h)) * x(b, s, h);
      double rms = std::sqrt(squares / double(size) + eps);
      for (int64_t h = 0; h < size; ++h)
        result(b, s, h) = static_cast<float>(x(b, s, h) / rms * weight(h));
    }
  return result;
}

Tensor reference::swiglu(const Tensor &gate, const Tensor &up) {
  Tensor result(gate.shape);
  for (size_t i = 0; i < result.values.size(); ++i) {
    double g = gate.values[i];
    double sigmoid = 1 / (1 + std::exp(-g));
    result.values[i] = static_cast<float>(g * sigmoid * up.values[i]);
  }
  return result;
}

Tensor reference::add(const Tensor &x, const Tensor &y) {
  Tensor result(x.shape);
  for (size_t i = 0; i < result.values.size(); ++i)
    result.values[i] = static_cast<float>(double(x.values[i]) + y.values[i]);
  return result;
}

Tensor reference::reshaped(Tensor x, Shape shape) {
  x.shape = std::move(shape);
  return x;
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

RopeTables reference::ropeTables(int64_t firstPosition, int64_t count,
                                 int64_t size, double theta) {
  RopeTables tables = {Tensor({count, size / 2}), Tensor({count, size / 2})};
  for (int64_t s = 0; s < count; ++s)
    for (int64_t d = 0; d < size / 2; ++d) {
      double angle = double(firstPosition + s) *
                     std::pow(theta, -double(2 * d) / double(size));
      tables.cos(s, d) = static_cast<float>(std::cos(angle));
      tables.sin(s, d) = static_cast<float>(std::sin(angle));
    }
  return tables;
}

/// A complex number `x[d] + i x[d + D/2]` times `cos + i sin`.
Tensor reference::rope(const Tensor &heads, const RopeTables &tables) {
  Tensor result(heads.shape);
  int64_t half = heads.shape[3] / 2;
  for (int64_t b = 0; b < heads.shape[0]; ++b)
    for (int64_t s = 0; s < heads.shape[1]; ++s)
      for (int64_t n = 0; n < heads.shape[2]; ++n)
        for (int64_t d = 0; d < half; ++d) {
          double re = heads(b, s, n, d), im = heads(b, s, n, d + half);
          double cos = tables.cos(s, d), sin = tables.sin(s, d);
          result(b, s, n, d) = static_cast<float>(re * cos - im * sin);
          result(b, s, n, d + half) = static_cast<float>(im * cos + re * sin);
        }
  return result;
}

Tensor reference::append(Tensor cache, const Tensor &rows) {
  int64_t first = cache.shape[1] - rows.shape[1];
  for (int64_t b = 0; b < rows.shape[0]; ++b)
    for (int64_t s = 0; s < rows.shape[1]; ++s)
      for (int64_t m = 0; m < rows.shape[2]; ++m)
        for (int64_t d = 0; d < rows.shape[3]; ++d)
          cache(b, first + s, m, d) = rows(b, s, m, d);
  return cache;
}

/// The keys that the query at absolute position `position` sees: `[begin,
/// end)`.
static std::pair<int64_t, int64_t> visibleKeys(int64_t position, int64_t keys,
                                               Mask mask) {
  int64_t end = mask.causal ? position + 1 : keys;
  int64_t begin = mask.window ? std::max<int64_t>(0, end - *mask.window) : 0;
  return {begin, end};
}

Tensor reference::attention(const Tensor &q, const Tensor &k, const Tensor &v,
                            double scale, Mask mask) {
  Tensor result(q.shape);
  int64_t keys = k.shape[1], size = q.shape[3];
  int64_t sharing = q.shape[2] / k.shape[2];
  for (int64_t b = 0; b < q.shape[0]; ++b)
    for (int64_t s = 0; s < q.shape[1]; ++s)
      for (int64_t n = 0; n < q.shape[2]; ++n) {
        int64_t m = n / sharing, position = keys - q.shape[1] + s;
        auto [begin, end] = visibleKeys(position, keys, mask);
        double total = 0;
        std::vector<double> sums(static_cast<size_t>(size));
        for (int64_t c = begin; c < end; ++c) {
          double score = 0;
          for (int64_t d = 0; d < size; ++d)
            score += double(q(b, s, n, d)) * k(b, c, m, d);
          double weight = std::exp(scale * score);
          total += weight;
          for (int64_t d = 0; d < size; ++d)
            sums[static_cast<size_t>(d)] += weight * v(b, c, m, d);
        }
        for (int64_t d = 0; d < size; ++d)
          result(b, s, n, d) =
              static_cast<float>(sums[static_cast<size_t>(d)] / total);
      }
  return result;
}
