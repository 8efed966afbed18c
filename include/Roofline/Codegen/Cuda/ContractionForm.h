//===- ContractionForm.h - Contractions as batched products -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_CUDA_CONTRACTIONFORM_H
#define ROOFLINE_CODEGEN_CUDA_CONTRACTIONFORM_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace roofline::cuda {

/// Products side by side; strides in elements, 0 where an operand is shared.
struct BatchDim {
  int64_t size;
  int64_t strideA;
  int64_t strideB;
  int64_t strideC;
  /// Of the chain's operands.
  llvm::SmallVector<int64_t, 2> others = {};
};

/// An argument that is read where an element of C is computed from one of the
/// product; strides in elements, 0 where it is the same along a dimension. It
/// is contiguous along n, or the same for all.
struct ChainOperand {
  mlir::OpOperand *use;
  unsigned argument;
  /// f16, bf16 or f32.
  mlir::Type type;
  int64_t strideM = 0, strideN = 0;
  /// Bytes, 8 or 16, that eight neighbours from a multiple of four columns on
  /// are aligned to.
  int64_t alignment = 16;
};

/// C[m, n] = sum over k of A[m, k] * B[n, k] for every index of the batch dims.
/// A is contiguous along k, C along n, B along either. Sizes that can be one
/// loop are one: x[b, s, k] has M = b * s rows.
struct ContractionForm {
  /// Which arguments of the function the operands are.
  unsigned argA, argB, argC;
  /// f16, bf16 or f32, of A and B.
  mlir::Type inputType;
  /// The same, or f32.
  mlir::Type outputType;
  int64_t m, n, k;
  /// Elements from one row to the next; for B from one n to the next, or from
  /// one k to the next where it is contiguous along n.
  int64_t strideA, strideB, strideC;
  bool bAlongN;
  /// Bytes, 8 or 16, that where the schedule starts to access a row of an
  /// operand is a multiple of.
  int64_t alignA, alignB, alignC;
  llvm::SmallVector<BatchDim> batch;
  /// What is done to sums of products before they are stored: `addend` is
  /// added, where there is one, then the chain of elementwise ops leads from
  /// one tensor to another; and what is read on the way. Lives as long as the
  /// kernel.
  mlir::Value product, result;
  mlir::OpOperand *addend = nullptr;
  llvm::SmallVector<ChainOperand, 2> operands;

  /// Whether anything is done to sums.
  bool isFused() const { return product != result || addend; }
  /// Whether elements of C are computed of those that they take the place of.
  /// Each is then computed and stored once only.
  bool updatesC() const;
  /// Of an element of A or B.
  int64_t inputBytes() const { return inputType.getIntOrFloatBitWidth() / 8; }
  /// Number of products.
  int64_t batchSize() const;
};

/// The contraction that a function in kernel form consists of, with the
/// elementwise ops that follow it. Fails, without
/// a diagnostic, where it is anything else, or where an element that starts a
/// row is not aligned to 8 bytes.
mlir::FailureOr<ContractionForm>
matchContractionForm(mlir::func::FuncOp kernel);

} // namespace roofline::cuda

#endif // ROOFLINE_CODEGEN_CUDA_CONTRACTIONFORM_H
