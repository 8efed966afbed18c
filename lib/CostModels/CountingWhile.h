//===- CountingWhile.h - Loops with a test that count -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_COUNTINGWHILE_H
#define ROOFLINE_LIB_COSTMODELS_COUNTINGWHILE_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// A loop of two regions: the first tests what the second computes anew.
struct WhileForm {
  mlir::Operation *loop;
  mlir::Block *test;
  mlir::Value condition;
  /// Of each argument of the test: what it is at first, what the second region
  /// calls it (null where it does not get it), and what is next.
  llvm::SmallVector<mlir::Value> inits, inBody, next;
};

/// Bounds and step of `while (i < n) ... i + step`, as front ends write loops
/// of known trips, with `i` and `n` as scalars or in tensors of rank 0. Nothing
/// for other loops.
std::optional<LoopRange> rangeOf(const WhileForm &form, DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_COUNTINGWHILE_H
