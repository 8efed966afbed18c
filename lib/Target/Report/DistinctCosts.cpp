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

/// What of a cost its figures are made of.
struct Sums {
  explicit Sums(const Cost &cost)
      : work(cost.work()), bytesRead(cost.bytesRead()),
        bytesWritten(cost.bytesWritten()), atMost(cost.atMost()) {}

  const std::vector<Work> &work;
  SymbolicExpr bytesRead, bytesWritten;
  bool atMost;

  bool operator==(const Sums &other) const {
    return work == other.work && bytesRead == other.bytesRead &&
           bytesWritten == other.bytesWritten && atMost == other.atMost;
  }
};

struct SumsHash {
  size_t operator()(const Sums &sums) const {
    size_t seed = sums.work.size();
    for (const SymbolicExpr *bytes : {&sums.bytesRead, &sums.bytesWritten})
      seed = seed * 31 + bytes->hash();
    for (const Work &entry : sums.work)
      seed = seed * 31 + entry.amount.hash();
    return seed;
  }
};

} // namespace

DistinctCosts::DistinctCosts(const Profile &profile) {
  // Most costs are shared: only those that are not are summed up.
  std::unordered_map<const Cost *, size_t> numberOf;
  std::unordered_map<Sums, size_t, SumsHash> numberOfSums;
  numbers_.reserve(profile.ops.size());
  for (size_t op = 0; op < profile.ops.size(); ++op) {
    const Cost &cost = *profile.ops[op].cost;
    auto [it, isNewCost] = numberOf.try_emplace(&cost, 0);
    if (isNewCost) {
      auto [sums, areNewSums] =
          numberOfSums.try_emplace(Sums(cost), firstOps_.size());
      if (areNewSums)
        firstOps_.push_back(op);
      it->second = sums->second;
    }
    numbers_.push_back(it->second);
  }
}

} // namespace roofline
