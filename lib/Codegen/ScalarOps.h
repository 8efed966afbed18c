//===- ScalarOps.h - Ops of bodies and their types --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_SCALAROPS_H
#define ROOFLINE_LIB_CODEGEN_SCALAROPS_H

#include "mlir/IR/Builders.h"

namespace roofline {

/// The type in which values of `type` are computed, scalars or vectors: f32 for
/// narrower reals, and any other its own.
mlir::Type computedType(mlir::Type type);

/// The type of which elements of `type` are in memory: a byte for a truth, and
/// any other its own.
mlir::Type storedType(mlir::Type type);

/// Whether a type is computed in f32.
bool isComputedInF32(mlir::Type type);

/// Whether `computeScalar` can do an op: of arith or math, with one result, and
/// none that looks at bits.
bool isScalarOp(mlir::Operation *op);

/// Whether a function of `math` is an instruction, or a few, in any type.
bool isInstruction(mlir::Operation *op);

/// An op of a body on operands in the types that those of the op are computed
/// in, all scalars or all vectors; so is the result.
mlir::Value computeScalar(mlir::OpBuilder &builder, mlir::Operation *op,
                          mlir::ValueRange operands);

/// A number in the type that it is computed in.
mlir::Value computedConstant(mlir::OpBuilder &builder, mlir::Location loc,
                             mlir::TypedAttr number);

/// A constant of a body, in the type that it is computed in; null where it is
/// no scalar.
mlir::Value scalarConstant(mlir::OpBuilder &builder, mlir::Operation *op);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_SCALAROPS_H
