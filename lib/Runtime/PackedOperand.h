//===- PackedOperand.h - Operands of products, laid out anew ----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_RUNTIME_PACKEDOPERAND_H
#define ROOFLINE_LIB_RUNTIME_PACKEDOPERAND_H

#include "ReferenceNode.h"

#include <optional>

namespace roofline::runtime {

/// An operand whose index is `offset`, plus for each loop its trip's number
/// times `strides`.
struct Access {
  ReferenceNode *node;
  int64_t offset = 0;
  std::vector<int64_t> strides;

  int64_t indexAt(const std::vector<int64_t> &trips) const {
    int64_t index = offset;
    for (size_t loop = 0; loop < trips.size(); ++loop)
      index += trips[loop] * strides[loop];
    return index;
  }
};

/// An operand of a sum of products, copied so that what is summed lies together
/// and in the order in which it is.
class PackedOperand {
public:
  /// The copy of what `access` reads in a nest of `loops`, of which
  /// `reductions` are summed over. Nothing where the operand is no argument, or
  /// where it would take many times the operand's size (the windows of a
  /// convolution). `isAlive` is called now and then.
  static std::optional<PackedOperand> of(const Access &access,
                                         const std::vector<int64_t> &loops,
                                         const std::vector<int64_t> &reductions,
                                         const std::function<void()> &isAlive);

  /// What is summed in the iteration `trips` of the other loops.
  const double *rowAt(const std::vector<int64_t> &trips) const;
  int64_t length() const { return length_; }

private:
  std::vector<double> values_;
  /// Of each loop, 0 for those that are summed over.
  std::vector<int64_t> strides_;
  int64_t length_ = 1;
};

using PackedOperands = std::vector<PackedOperand>;

/// Of the same element of both rows in the iteration `trips`.
double sumOfProducts(const PackedOperand &a, const PackedOperand &b,
                     const std::vector<int64_t> &trips);

} // namespace roofline::runtime

#endif // ROOFLINE_LIB_RUNTIME_PACKEDOPERAND_H
