//===- RealOps.h - Ops of bodies, computed in f32 ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_REALOPS_H
#define ROOFLINE_LIB_CODEGEN_REALOPS_H

#include "mlir/IR/Builders.h"

namespace roofline {

/// Whether `computeReal` can do an op: of arith or math, with one result that
/// is no f64, and none that looks at bits.
bool isRealOp(mlir::Operation *op);

/// An op of a body on operands that are f32 where the op's are narrower reals,
/// all scalars or all vectors; so is the result.
mlir::Value computeReal(mlir::OpBuilder &builder, mlir::Operation *op,
                        mlir::ValueRange operands);

/// A constant of a body, reals in f32; null where it is no scalar, or f64.
mlir::Value realConstant(mlir::OpBuilder &builder, mlir::Operation *op);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_REALOPS_H
