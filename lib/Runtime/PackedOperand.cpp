//===- PackedOperand.cpp - Operands of products, laid out anew ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PackedOperand.h"

#include "Parallel.h"

#include <algorithm>

using namespace roofline::runtime;

/// More copies of an element than this are not worth their memory.
static constexpr int64_t kMostCopies = 4;

namespace {

/// Goes through the numbers below the sizes of some loops, the last fastest.
class Odometer {
public:
  Odometer(const std::vector<int64_t> &which, const std::vector<int64_t> &sizes)
      : which_(which), sizes_(sizes) {}

  /// The trips of the iteration with this number.
  void set(std::vector<int64_t> &trips, int64_t number) const {
    for (size_t i = which_.size(); i-- > 0;) {
      trips[which_[i]] = number % sizes_[which_[i]];
      number /= sizes_[which_[i]];
    }
  }
  int64_t count() const {
    int64_t count = 1;
    for (int64_t loop : which_)
      count *= sizes_[loop];
    return count;
  }

private:
  const std::vector<int64_t> &which_, &sizes_;
};

} // namespace

std::optional<PackedOperand>
PackedOperand::of(const Access &access, const std::vector<int64_t> &loops,
                  const std::vector<int64_t> &reductions,
                  const std::function<void()> &isAlive) {
  if (!access.node->isArgument())
    return std::nullopt;
  std::vector<int64_t> around;
  double copies = 1;
  for (size_t loop = 0; loop < loops.size(); ++loop) {
    bool isSummed = std::find(reductions.begin(), reductions.end(), loop) !=
                    reductions.end();
    if (!isSummed && access.strides[loop] != 0)
      around.push_back(static_cast<int64_t>(loop));
    if (isSummed || access.strides[loop] != 0)
      copies *= static_cast<double>(loops[loop]);
  }
  if (copies > static_cast<double>(kMostCopies * access.node->numElements()))
    return std::nullopt;
  Odometer rows(around, loops), summed(reductions, loops);
  PackedOperand packed;
  packed.length_ = summed.count();
  packed.strides_.assign(loops.size(), 0);
  int64_t stride = packed.length_;
  for (size_t i = around.size(); i-- > 0;) {
    packed.strides_[around[i]] = stride;
    stride *= loops[around[i]];
  }
  packed.values_.resize(stride);
  auto worker = [&]() -> Worker {
    return
        [&, trips = std::vector<int64_t>(loops.size())](int64_t row) mutable {
          rows.set(trips, row);
          double *to = &packed.values_[row * packed.length_];
          for (int64_t i = 0; i < packed.length_; ++i) {
            summed.set(trips, i);
            to[i] = access.node->at(access.indexAt(trips));
          }
        };
  };
  inParallel(packed.length_ > 0 ? rows.count() : 0, worker, isAlive);
  return packed;
}

const double *PackedOperand::rowAt(const std::vector<int64_t> &trips) const {
  int64_t index = 0;
  for (size_t loop = 0; loop < trips.size(); ++loop)
    index += trips[loop] * strides_[loop];
  return values_.data() + index;
}

double roofline::runtime::sumOfProducts(const PackedOperand &a,
                                        const PackedOperand &b,
                                        const std::vector<int64_t> &trips) {
  // So many sums that the additions of one need not wait for each other.
  constexpr int64_t kSums = 8;
  const double *x = a.rowAt(trips), *y = b.rowAt(trips);
  double sums[kSums] = {};
  int64_t i = 0;
  for (; i + kSums <= a.length(); i += kSums)
    for (int64_t sum = 0; sum < kSums; ++sum)
      sums[sum] += x[i + sum] * y[i + sum];
  double total = 0;
  for (; i < a.length(); ++i)
    total += x[i] * y[i];
  for (double sum : sums)
    total += sum;
  return total;
}
