//===- KernelFunction.h - Ops of a model as a function ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_KERNELFUNCTION_H
#define ROOFLINE_LIB_CODEGEN_KERNELFUNCTION_H

#include "StaticSizes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace roofline {

/// True for ops that have a row in the report, and so are kernels of their own.
using IsRow = llvm::function_ref<bool(mlir::Operation *)>;

/// A function in kernel form and where its arguments come from.
struct KernelFunction {
  mlir::OwningOpRef<mlir::func::FuncOp> function;
  /// The model's value behind each argument.
  std::vector<mlir::Value> sources;
  /// Why there is no function; for people, part of a sentence.
  std::string problem;
};

/// Makes a function of `ops`, which stand in one block in program order: with
/// them go constants, accumulators' initial values and slices on the way from
/// the arguments, and the insertions that put their results together.
/// Reshapes do not: an argument has the shape in which its reader sees it,
/// unless several readers differ.
KernelFunction makeKernelFunction(llvm::ArrayRef<mlir::Operation *> ops,
                                  const StaticSizes &sizes, IsRow isRow);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_KERNELFUNCTION_H
