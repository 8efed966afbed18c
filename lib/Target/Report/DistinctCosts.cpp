//===- DistinctCosts.cpp - Equal costs of a profile -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DistinctCosts.h"

#include <unordered_map>

namespace roofline {

namespace {
/// What a report shows of a cost.
struct Sums {
  const std::vector<Work> *work;
  SymbolicExpr bytesRead, bytesWritten;

  friend bool operator==(const Sums &a, const Sums &b) {
    return a.bytesRead == b.bytesRead && a.bytesWritten == b.bytesWritten &&
           *a.work == *b.work;
  }
};

struct SumsHash {
  size_t operator()(const Sums &sums) const {
    return sums.bytesRead.hash() * 31 + sums.bytesWritten.hash();
  }
};

struct CostHash {
  size_t operator()(const Cost *cost) const { return cost->hash(); }
};
struct CostEqual {
  bool operator()(const Cost *a, const Cost *b) const { return *a == *b; }
};
} // namespace

DistinctCosts::DistinctCosts(const Profile &profile) {
  // Equal costs have equal sums, and most are equal: adding up is for the rest.
  std::unordered_map<const Cost *, size_t, CostHash, CostEqual> numberOfCost;
  std::unordered_map<Sums, size_t, SumsHash> numberOfSums;
  for (size_t op = 0; op < profile.ops.size(); ++op) {
    const Cost &cost = profile.ops[op].cost;
    auto [known, isNew] = numberOfCost.try_emplace(&cost, 0);
    if (isNew) {
      Sums sums{&cost.work(), cost.bytesRead(), cost.bytesWritten()};
      auto [it, isNewSum] =
          numberOfSums.try_emplace(std::move(sums), firstOps_.size());
      if (isNewSum)
        firstOps_.push_back(op);
      known->second = it->second;
    }
    numbers_.push_back(known->second);
  }
}

} // namespace roofline
