//===- BindingsAttribute.h - Values of dims on a module ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_BINDINGSATTRIBUTE_H
#define ROOFLINE_DIALECT_ROOFLINE_IR_BINDINGSATTRIBUTE_H

#include "Roofline/Support/SymbolicExpr.h"
#include "mlir/IR/BuiltinOps.h"

namespace roofline {

/// Makes `bindings` those of `module`.
void setBindings(mlir::ModuleOp module, const Bindings &bindings);

} // namespace roofline

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_BINDINGSATTRIBUTE_H
