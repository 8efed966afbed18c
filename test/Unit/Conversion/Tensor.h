//===- Tensor.h - Numbers in a shape ----------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_CONVERSION_TENSOR_H
#define ROOFLINE_TEST_UNIT_CONVERSION_TENSOR_H

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <vector>

namespace roofline {

using Shape = std::vector<int64_t>;

/// Values in row-major order. It knows nothing of the compiler under test.
template <typename T> struct TensorOf {
  TensorOf() = default;
  explicit TensorOf(Shape sizes, T fill = {}) : shape(std::move(sizes)) {
    int64_t count = 1;
    for (int64_t size : shape)
      count *= size;
    values.assign(static_cast<size_t>(count), fill);
  }

  template <typename... Index> T &operator()(Index... index) {
    return values[offset({static_cast<int64_t>(index)...})];
  }
  template <typename... Index> T operator()(Index... index) const {
    return values[offset({static_cast<int64_t>(index)...})];
  }

  Shape shape;
  std::vector<T> values;

private:
  size_t offset(const Shape &index) const {
    int64_t result = 0;
    for (size_t dim = 0; dim < index.size(); ++dim)
      result = result * shape[dim] + index[dim];
    return static_cast<size_t>(result);
  }
};

using Tensor = TensorOf<float>;
using TokenIds = TensorOf<int32_t>;

/// Fixed by its seed on every platform; the standard distributions are not.
class RandomTensors {
public:
  explicit RandomTensors(unsigned seed) : engine(seed) {}

  /// Multiples of 0.001 from -1 to 1.
  Tensor floats(Shape shape) {
    Tensor result(std::move(shape));
    for (float &value : result.values)
      value = (static_cast<int>(engine() % 2001) - 1000) / 1000.0f;
    return result;
  }

  /// From 0 to `end`, exclusive.
  template <typename Int = int32_t>
  TensorOf<Int> integers(Shape shape, int64_t end) {
    TensorOf<Int> result(std::move(shape));
    for (Int &value : result.values)
      value = static_cast<Int>(engine() % static_cast<uint64_t>(end));
    return result;
  }

private:
  std::mt19937_64 engine;
};

/// What a result may be off by, as a fraction of the largest number of its
/// tensor. The unit roundoff of f32 is 6e-8, the longest chains are sums of
/// some 50 products, a dozen in a row: all errors that were measured are below
/// 1e-6, while a mistake in a formula shows in the first digits.
inline constexpr double kTolerance = 1e-5;

/// For results that are copies of arguments.
inline constexpr double kExact = 0;

/// Whether the tensors agree, to `tolerance`. A NaN never does.
testing::AssertionResult isClose(const Tensor &got, const Tensor &want,
                                 double tolerance = kTolerance);

} // namespace roofline

#endif // ROOFLINE_TEST_UNIT_CONVERSION_TENSOR_H
