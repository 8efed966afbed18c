//===- Aliases.h - Values that share storage --------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_ALIASES_H
#define ROOFLINE_LIB_ANALYSIS_ALIASES_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// The operand that `value` is a view of or an in-place update of, or null.
mlir::Value aliasedValue(mlir::Value value);
/// Where following `aliasedValue` ends.
mlir::Value aliasRoot(mlir::Value value);
/// The value behind `entry` of `op`, or null.
mlir::Value trafficValue(mlir::Operation *op, const Traffic &entry);

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_ALIASES_H
