//===- ChainEvaluator.h - What follows a product, computed ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CHAINEVALUATOR_H
#define ROOFLINE_LIB_CODEGEN_CHAINEVALUATOR_H

#include "mlir/IR/ValueRange.h"

#include <functional>

namespace roofline {

/// Computes neighbouring elements of a chain of elementwise ops, in f32
/// throughout: what the product would be rounded to in between is not.
class ChainEvaluator {
public:
  using Reals = mlir::SmallVector<mlir::Value>;
  /// How the target does it.
  struct Target {
    /// The elements that an op reads of an argument; none of another tensor.
    std::function<Reals(mlir::OpOperand &input)> load;
    /// An op of a body, and a constant (ScalarOps.h).
    std::function<mlir::Value(mlir::Operation *, mlir::ValueRange)> compute;
    std::function<mlir::Value(mlir::Operation *)> constant;
    std::function<mlir::Value(mlir::Value, mlir::Value)> add;
  };

  /// Of neighbouring sums; `addend` is what the product adds to, or null.
  ChainEvaluator(Target target, mlir::Value product, mlir::ValueRange sums,
                 mlir::OpOperand *addend);

  /// As many elements of a tensor of the chain as there are of the product.
  Reals evaluate(mlir::Value tensor);

private:
  Reals evaluateInput(mlir::OpOperand &input);
  mlir::Value
  evaluateBody(mlir::Block &body,
               const llvm::DenseMap<mlir::Value, mlir::Value> &arguments);

  Target target;
  size_t width;
  llvm::DenseMap<mlir::Value, Reals> known;
};

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_CHAINEVALUATOR_H
