//===- KernelFacts.h - What a kernel's function says of itself --*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_KERNELFACTS_H
#define ROOFLINE_CODEGEN_KERNELFACTS_H

#include "Roofline/Runtime/Manifest.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace roofline {

/// The manifest's entry of a function in kernel form, without reference and
/// variants: `roofline.kernel`, types and access from the signature, and where
/// the attribute is silent the function's name and plain inputs. Emits an error
/// where the function is not in kernel form.
mlir::FailureOr<runtime::Kernel> getKernelFacts(mlir::func::FuncOp kernel);

/// Makes `roofline.kernel` of `kernel` say `facts`.
void setKernelFacts(mlir::func::FuncOp kernel, const runtime::Kernel &facts);

} // namespace roofline

#endif // ROOFLINE_CODEGEN_KERNELFACTS_H
