//===- RealRanges.h - Reals that a kernel's functions take ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_REALRANGES_H
#define ROOFLINE_LIB_CODEGEN_REALRANGES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <map>

namespace roofline {

/// What reals among the arguments of a kernel are drawn from: where a function
/// of them is not defined everywhere, it is defined for what they are scaled
/// and shifted to by constants in the same body, if that takes no reals of more
/// than 256, or so near to each other that rounding counts. Of what is made of
/// two arguments nothing is known.
class RealRanges {
public:
  /// From `low` on, below `high`.
  struct Range {
    double low, high;
  };

  explicit RealRanges(mlir::func::FuncOp kernel);

  /// Of an argument that else is drawn from -high to high.
  Range of(unsigned argument, double high) const;
  /// Whether the argument has a root or a logarithm.
  bool isPositive(unsigned argument) const;

private:
  enum class Domain {
    /// Above 0: roots, logarithms, powers that are not whole.
    Positive,
    /// From 1 on: acosh.
    BeyondOne,
    /// From -1 to 1: asin, acos, atanh; log1p beyond, too.
    Unit
  };
  /// A function of scale * x + shift.
  struct Use {
    Domain domain;
    double scale = 1, shift = 0;
  };
  static std::optional<Domain> domainOf(mlir::Operation *op);
  static Range rangeOf(const Use &use, double high);
  void add(mlir::Value operand, Use use);

  std::multimap<unsigned, Use> uses;
};

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_REALRANGES_H
