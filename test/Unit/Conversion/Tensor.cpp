//===- Tensor.cpp - Numbers in a shape ------------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tensor.h"

#include <algorithm>
#include <cmath>

using namespace roofline;

testing::AssertionResult
roofline::isClose(const Tensor &got, const Tensor &want, double tolerance) {
  if (got.shape != want.shape)
    return testing::AssertionFailure()
           << "shape " << testing::PrintToString(got.shape) << ", expected "
           << testing::PrintToString(want.shape);
  double largest = 0;
  for (float value : want.values)
    largest = std::max(largest, std::abs(double(value)));
  size_t wrong = 0, first = 0;
  for (size_t i = 0; i < want.values.size(); ++i) {
    double error = std::abs(double(got.values[i]) - double(want.values[i]));
    // Written so that a NaN is wrong.
    if (!(error <= tolerance * largest) && wrong++ == 0)
      first = i;
  }
  if (wrong == 0)
    return testing::AssertionSuccess();
  return testing::AssertionFailure()
         << wrong << " of " << want.values.size() << " values of shape "
         << testing::PrintToString(want.shape) << " are wrong; the first, "
         << first << ", is " << got.values[first] << ", expected "
         << want.values[first];
}
