//===- WholeReference.cpp - All elements of a reference -------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WholeReference.h"

#include "Parallel.h"
#include "Roofline/Runtime/Operands.h"

#include <algorithm>

using namespace roofline::runtime;

std::vector<Scalar> WholeReference::valuesOf(size_t argument) const {
  const Argument &result = arguments_[argument];
  int64_t count = elementsOf(result);
  std::vector<Scalar> values(count);
  // Whole rows: they share sums.
  int64_t row =
      result.shape.empty() ? 1 : std::max<int64_t>(result.shape.back(), 1);
  auto makeWorker = [&]() -> Worker {
    auto reference =
        std::make_shared<Reference>(Reference::parse(text_, arguments_));
    reference->sharePacked(first_);
    return [&, reference](int64_t task) {
      for (int64_t i = task * row; i < std::min((task + 1) * row, count); ++i)
        values[i] = reference->at(argument, i);
    };
  };
  inParallel((count + row - 1) / row, makeWorker, isAlive_);
  return values;
}
