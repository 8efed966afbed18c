//===- Update.h - Updates of parts of tensors -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_COSTMODELS_UPDATE_H
#define ROOFLINE_COSTMODELS_UPDATE_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// Adds to `cost` what result `result` of `op` moves, which is its operand
/// `destination` with `bytes` of it overwritten: those, or by the convention
/// `aliasing=functional` all of the result, and the rest is read before.
void addUpdate(Cost &cost, mlir::Operation *op, unsigned destination,
               unsigned result, const SymbolicExpr &bytes, DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_COSTMODELS_UPDATE_H
