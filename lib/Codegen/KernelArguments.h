//===- KernelArguments.h - Names, roles and inputs --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_KERNELARGUMENTS_H
#define ROOFLINE_LIB_CODEGEN_KERNELARGUMENTS_H

#include "Roofline/Runtime/Manifest.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace roofline {

/// What the arguments of `kernel` stand for, and what they are filled with:
/// weights so that sums stay near 1, integers so that they are valid indices.
/// `sources` are the model's values behind them.
std::vector<runtime::Argument>
describeArguments(mlir::func::FuncOp kernel,
                  llvm::ArrayRef<mlir::Value> sources);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_KERNELARGUMENTS_H
