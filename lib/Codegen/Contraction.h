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
};

/// y = sum over k of x * w, in buffers that are arguments of a kernel. Which
/// dims w and y have is n, which x and y have is m, which all have is batch.
/// Dims of extent 1 are left out; each list is in memory order of w, or of x.
struct Contraction {
  unsigned x, w, y;
  mlir::SmallVector<ContractedDim> batch, m, n, k;
};

int64_t extentOf(mlir::ArrayRef<ContractedDim> dims);

/// The contraction that a kernel is, nothing else in it. `w` is the larger
/// operand.
std::optional<Contraction> matchContraction(mlir::func::FuncOp kernel);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_CONTRACTION_H
