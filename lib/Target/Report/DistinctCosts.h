//===- DistinctCosts.h - Equal costs of a profile ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TARGET_REPORT_DISTINCTCOSTS_H
#define ROOFLINE_LIB_TARGET_REPORT_DISTINCTCOSTS_H

#include "Roofline/Target/Report/Profile.h"

namespace roofline {

/// Numbers the ops' costs so that those of equal work and bytes have the same
/// number: the layers of a model repeat a handful, and each needs evaluation
/// only once. Which operand moves the bytes does not matter, so whoever has
/// only a report finds the same numbers and adds up times in the same order.
class DistinctCosts {
public:
  explicit DistinctCosts(const Profile &profile);

  size_t size() const { return firstOps_.size(); }
  /// The number of the cost of `Profile::ops[op]`.
  size_t of(size_t op) const { return numbers_[op]; }
  /// The first op with cost `number`.
  size_t firstOp(size_t number) const { return firstOps_[number]; }

private:
  std::vector<size_t> numbers_, firstOps_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_TARGET_REPORT_DISTINCTCOSTS_H
