//===- LoopForm.h - Dims of tensors as loops of ops -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_LOOPFORM_H
#define ROOFLINE_LIB_TRANSFORMS_LOOPFORM_H

#include "mlir/IR/Operation.h"

#include <optional>

namespace roofline {

/// Sizes of dims as numbers.
using SizeQuery = llvm::function_ref<int64_t(mlir::Value, unsigned dim)>;

/// For each dim of a tensor, the dim or loop that it is, or nothing.
using DimMap = llvm::SmallVector<std::optional<unsigned>, 4>;

/// An op as loops around scalar work: structured ops of linalg on tensors, and
/// its softmax.
struct LoopForm {
  /// Nothing for other ops.
  static std::optional<LoopForm> of(mlir::Operation *op);

  mlir::Operation *op;
  llvm::SmallVector<bool, 6> isParallel;
  /// The loop that runs along each dim of each operand and result.
  llvm::SmallVector<DimMap, 3> operandLoops, resultLoops;

  const DimMap &loopsOf(mlir::OpOperand &operand) const {
    return operandLoops[operand.getOperandNumber()];
  }
  const DimMap &loopsOf(mlir::OpResult result) const {
    return resultLoops[result.getResultNumber()];
  }
};

/// What an operand is a view of, and which of its dims they are. A dim that is
/// cut, split or merged is nothing.
struct ViewSource {
  mlir::Value source;
  DimMap dims;
};

/// Goes through views until something else defines the value.
ViewSource traceViews(mlir::Value value, SizeQuery sizeOf);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_LOOPFORM_H
