//===- RangesAttribute.h - Sizes that lie between others --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_RANGESATTRIBUTE_H
#define ROOFLINE_DIALECT_ROOFLINE_IR_RANGESATTRIBUTE_H

#include "Roofline/Support/SymbolicExpr.h"
#include "mlir/IR/BuiltinOps.h"

namespace roofline {

namespace attr {
/// On a module: dims that only the data tells, and what they lie between, e.g.
/// `{E = "2..min(2*B, 8)"}`.
inline constexpr llvm::StringLiteral kRanges = "roofline.ranges";
} // namespace attr

/// The least and the most that a dim can be.
using DimRanges = std::map<std::string, std::pair<SymbolicExpr, SymbolicExpr>>;

/// The ranges of `module`, which must be verified.
DimRanges getRanges(mlir::ModuleOp module);
mlir::LogicalResult verifyRanges(mlir::Operation *op, mlir::Attribute value);

} // namespace roofline

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_RANGESATTRIBUTE_H
