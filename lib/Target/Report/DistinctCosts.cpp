//===- DistinctCosts.cpp - Equal costs of a profile -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DistinctCosts.h"

#include <unordered_map>

namespace roofline {

DistinctCosts::DistinctCosts(const Profile &profile) {
  struct Hash {
    size_t operator()(const Cost *cost) const { return cost->hash(); }
  };
  struct Equal {
    bool operator()(const Cost *a, const Cost *b) const { return *a == *b; }
  };
  std::unordered_map<const Cost *, size_t, Hash, Equal> numberOf;
  for (size_t op = 0; op < profile.ops.size(); ++op) {
    auto [it, isNew] =
        numberOf.try_emplace(&profile.ops[op].cost, firstOps_.size());
    if (isNew)
      firstOps_.push_back(op);
    numbers_.push_back(it->second);
  }
}

} // namespace roofline
