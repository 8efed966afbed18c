//===- Aliases.h - Values that share storage --------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_ALIASES_H
#define ROOFLINE_LIB_ANALYSIS_ALIASES_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "llvm/ADT/SetVector.h"

#include <optional>

namespace roofline {

/// The operand that `value` is a view of or an in-place update of, or null.
mlir::Value aliasedValue(mlir::Value value);
/// What a loop starts with where its body has `value`; null for all other
/// values.
mlir::OpOperand *loopInit(mlir::Value value);
/// What an argument or a result of an op with regions always is, because one
/// terminator alone leads there: `scf.condition` to the body of its loop and to
/// what comes after. Null for all other values.
mlir::Value passedValue(mlir::Value value);

/// Values behind the traffic of one op.
class TrafficValues {
public:
  explicit TrafficValues(mlir::Operation *op) : op(op) {}
  /// The value behind `entry`, or null.
  mlir::Value of(const Traffic &entry);

private:
  mlir::Operation *op;
  /// Found when first asked for: all regions have to be gone through.
  std::optional<llvm::SetVector<mlir::Value>> captured;
};

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_ALIASES_H
