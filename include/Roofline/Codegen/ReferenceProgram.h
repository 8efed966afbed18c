//===- ReferenceProgram.h - A kernel's meaning as data ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CODEGEN_REFERENCEPROGRAM_H
#define ROOFLINE_CODEGEN_REFERENCEPROGRAM_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <string>

namespace roofline {

/// The text that `runtime::Reference` reads, for a function in kernel form.
/// Casts between floats are left out: a reference does not round. Fails for an
/// op that it cannot express; `problem` then names it.
mlir::FailureOr<std::string> makeReferenceProgram(mlir::func::FuncOp kernel,
                                                  std::string &problem);

} // namespace roofline

#endif // ROOFLINE_CODEGEN_REFERENCEPROGRAM_H
