//===- Access.h - What loads, stores and loops go through -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_ACCESS_H
#define ROOFLINE_DIALECT_ROOFLINE_IR_ACCESS_H

#include "Roofline/Support/Cost.h"
#include "mlir/IR/Value.h"
#include "llvm/ADT/SmallVector.h"

namespace roofline {

/// A box of elements of a tensor or memref that one execution of an op reads or
/// writes: `[start, start + stride * extent)` in each dim.
struct Access {
  struct Dim {
    /// The first element; nothing where it depends on data.
    std::optional<SymbolicExpr> start;
    /// Number of elements, and the distance from one to the next.
    SymbolicExpr extent = 1;
    int64_t stride = 1;
  };

  Traffic::Direction direction;
  /// What is accessed: an operand, or (by the op's region) a captured value.
  mlir::Value source;
  /// One per dim of `source`.
  llvm::SmallVector<Dim> dims;
  /// A mask or a bound may leave out some of the elements.
  bool atMost = false;
};

/// What an induction variable goes through: `lower`, `lower + step`, ... below
/// `upper`.
struct LoopRange {
  SymbolicExpr lower, upper, step;
};

/// True if `smaller` is less than `larger`, or (`orEqual`) the same.
struct Comparison {
  mlir::Value smaller, larger;
  bool orEqual;
};

} // namespace roofline

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_ACCESS_H
