//===- LowerToLLVM.h - From llama ops to code for the host ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_CONVERSION_LOWERTOLLVM_H
#define ROOFLINE_TEST_UNIT_CONVERSION_LOWERTOLLVM_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Support/LLVM.h"

namespace roofline {

/// A context in which `lowerToLLVM` works; the same for all tests.
mlir::MLIRContext &hostContext();

/// Runs `convert-llama-to-linalg` and, on what becomes of it, upstream's plain
/// way to loops and the LLVM dialect. Every function gets a C interface, which
/// takes and gives buffers; buffers that it gives belong to the caller.
mlir::LogicalResult lowerToLLVM(mlir::ModuleOp module);

/// The two halves of it: to loops over single elements of buffers, and from
/// there. Without `ownsResults` no buffer is ever freed or copied only to be
/// given away, so a result may be an argument.
mlir::LogicalResult lowerToLoops(mlir::ModuleOp module,
                                 bool ownsResults = true);
mlir::LogicalResult lowerLoopsToLLVM(mlir::ModuleOp module);

} // namespace roofline

#endif // ROOFLINE_TEST_UNIT_CONVERSION_LOWERTOLLVM_H
