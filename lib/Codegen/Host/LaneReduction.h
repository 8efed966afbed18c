//===- LaneReduction.h - Reductions in the lanes of vectors -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_LANEREDUCTION_H
#define ROOFLINE_LIB_CODEGEN_HOST_LANEREDUCTION_H

#include "../StreamKernel.h"

namespace roofline::host {

/// A reduction whose elements may be taken in any order: each lane of a vector
/// reduces elements of its own, and the lanes are combined at the end.
class LaneReduction {
public:
  /// Nullopt where the op's combiner has no neutral element, as sums, products,
  /// minima, maxima and bitwise ops have.
  static std::optional<LaneReduction> match(mlir::linalg::LinalgOp op);

  /// A vector, or a scalar where the evaluator is one wide, that nothing was
  /// combined with yet.
  mlir::Value begin(StreamEvaluator &evaluator) const;
  /// What the op's body combines at `loops`, as a vector; null where it cannot
  /// be computed.
  mlir::Value element(StreamEvaluator &evaluator,
                      const Coordinates &loops) const;
  mlir::Value combine(StreamEvaluator &evaluator, mlir::Value lanes,
                      mlir::Value element) const;
  /// The lanes and `initial` combined.
  mlir::Value end(StreamEvaluator &evaluator, mlir::Value lanes,
                  mlir::Value initial) const;
  /// The same where each lane is of a result of its own, and so is `initial`,
  /// unless it is one for all.
  mlir::Value join(StreamEvaluator &evaluator, mlir::Value initial,
                   mlir::Value lanes) const;

private:
  LaneReduction(mlir::linalg::LinalgOp op, Reduction reduction,
                mlir::TypedAttr neutral)
      : op(op), reduction(reduction), neutral(neutral) {}

  mlir::Value neutralValue(StreamEvaluator &evaluator) const;

  mlir::linalg::LinalgOp op;
  Reduction reduction;
  mlir::TypedAttr neutral;
};

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_LANEREDUCTION_H
