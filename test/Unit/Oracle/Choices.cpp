//===- Choices.cpp - A stream of random choices ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Choices.h"

#include <algorithm>
#include <numeric>

using namespace roofline::oracle;

int64_t Choices::below(int64_t bound) {
  size_t at = taken.size();
  int64_t number = 0;
  if (!isGiven)
    number = static_cast<int64_t>(random() % static_cast<uint64_t>(bound));
  else if (at < given.size())
    number = std::min(given[at], bound - 1);
  taken.push_back(number);
  return number;
}

std::vector<int64_t> Choices::permutation(int64_t count) {
  std::vector<int64_t> order(count);
  std::iota(order.begin(), order.end(), 0);
  for (int64_t i = 0; i + 1 < count; ++i)
    std::swap(order[i], order[i + below(count - i)]);
  return order;
}
