//===- Loops.h - Families of plain loops ---------------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_LOOPS_H
#define ROOFLINE_LIB_CODEGEN_HOST_LOOPS_H

#include "Roofline/Codegen/KernelFamily.h"

namespace roofline::host {

/// Chains of elementwise ops: loops that LLVM vectorises.
const KernelFamily &elementwiseFamily();

/// Chains with reductions along the last dim, norms and softmax: row by row.
const KernelFamily &rowFamily();

/// Reductions, and what is computed of their results.
const KernelFamily &reductionFamily();

/// Everything else that has bodies, each reduction by itself. Slow.
const KernelFamily &loopsFamily();

/// Whether all functions of `math` are lowered without a library.
bool hasLoweredMath(mlir::func::FuncOp kernel);

/// A variant of one step that takes all of the kernel's arguments, and the
/// workspace if it has any bytes.
runtime::Variant oneStep(llvm::StringRef family, llvm::StringRef name,
                         mlir::func::FuncOp kernel, int64_t workspaceBytes);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_LOOPS_H
