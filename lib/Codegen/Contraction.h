//===- Contraction.h - Products of matrices in kernel form ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CONTRACTION_H
#define ROOFLINE_LIB_CODEGEN_CONTRACTION_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <optional>

namespace roofline {

/// A dimension of a contraction, and how far apart neighbours along it are in
/// the buffers, in elements; 0 where a buffer does not have it.
struct ContractedDim {
  int64_t extent;
  int64_t x, w, y;
  /// In the buffers of the chain's operands.
  mlir::SmallVector<int64_t, 2> others = {};
};

/// y = sum over k of x * w, in buffers that are arguments of a kernel. Which
/// dims w and y have is n, which x and y have is m, which all have is batch.
/// Dims of extent 1 are left out; each list is in memory order of w, or of x.
struct Contraction {
  unsigned x, w, y;
  mlir::SmallVector<ContractedDim> batch, m, n, k;
  /// What y holds before is added (matchContraction).
  bool accumulates = false;
};

int64_t extentOf(mlir::ArrayRef<ContractedDim> dims);

/// What is computed from each sum of products before it is stored: an element
/// of `addend` is added, where there is one, which makes it an element of
/// `product`; a chain of elementwise ops leads from there to `result`, the same
/// tensor where there is none. Lives as long as the kernel.
struct ElementwiseChain {
  mlir::Value product, result;
  /// An argument that is read on the way. That may be the one that the result
  /// is stored to: each element is computed of the one it takes the place of.
  struct Operand {
    mlir::OpOperand *use;
    unsigned argument;
  };
  mlir::SmallVector<Operand, 2> operands;
  /// The use of what the contraction adds to, one of those of `operands`.
  mlir::OpOperand *addend = nullptr;

  bool isEmpty() const { return product == result && !addend; }
};

/// A contraction with the chain of elementwise ops that follows it.
struct FusedContraction {
  Contraction contraction;
  ElementwiseChain chain;
};

/// The contraction that a kernel is, nothing else in it. `w` is the larger
/// operand.
std::optional<Contraction> matchContraction(mlir::func::FuncOp kernel);

/// The contraction that a kernel is, and the chain of elementwise ops that the
/// product takes on its way to y. Ops of the chain compute one tensor of the
/// product's shape, of the product or its like at the same indices, and of
/// arguments at some of these, of y itself at the same ones.
std::optional<FusedContraction>
matchFusedContraction(mlir::func::FuncOp kernel);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_CONTRACTION_H
