//===- IntegerRanges.h - Integers that a kernel can do with -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_INTEGERRANGES_H
#define ROOFLINE_LIB_CODEGEN_INTEGERRANGES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <map>

namespace roofline {

/// What integers among the arguments of a kernel are drawn from: indices lie in
/// the tensors that they index, divisors are not 0, shifts not too far and
/// exponents small.
class IntegerRanges {
public:
  /// From `low` on, below `high`.
  struct Range {
    int64_t low, high;
  };

  explicit IntegerRanges(mlir::func::FuncOp kernel);

  /// Of an argument that stands for the model's `source`: a constant's own
  /// integers set the range. `isPositive`: it has a root or a logarithm.
  Range of(unsigned argument, mlir::Value source, bool isPositive) const;

private:
  void narrow(mlir::Value value, Range range);
  void narrowArgument(mlir::Value tensor, Range range);

  std::map<unsigned, Range> known;
  bool hasReals = false;
};

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_INTEGERRANGES_H
