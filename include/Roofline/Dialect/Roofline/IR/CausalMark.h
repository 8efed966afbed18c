//===- CausalMark.h - What is under a causal mask ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_CAUSALMARK_H
#define ROOFLINE_DIALECT_ROOFLINE_IR_CAUSALMARK_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// Whether `value` can be `roofline.causal` of `op`; an error if not.
mlir::LogicalResult verifyCausal(mlir::Operation *op, mlir::Attribute value);

/// Writes what `roofline.causal` of `op` says into its location, too: upstream
/// drops attributes but keeps locations.
void pinCausalLoops(mlir::Operation *op);

/// True where the location of `op` marks loops as causal that are not those of
/// `op` any more, and nothing else does.
bool hasLostCausalLoops(mlir::Operation *op);

} // namespace roofline

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_CAUSALMARK_H
