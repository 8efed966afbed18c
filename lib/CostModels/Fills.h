//===- Fills.h - Values that nobody computed --------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_FILLS_H
#define ROOFLINE_LIB_COSTMODELS_FILLS_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace roofline {

/// True if the body of `op` uses elements of `operand`. Upstream's own answer
/// is wrong for the init of `linalg.map`, which its body may use since LLVM 22.
bool usesElements(mlir::linalg::LinalgOp op, mlir::OpOperand &operand);

/// True for an op that writes one scalar everywhere, in any form.
bool isFill(mlir::Operation *op);

/// True for a fill whose only uses are accumulators: registers, not memory.
bool initialisesAccumulatorsOnly(mlir::Operation *fill);

/// False for a value that nobody computed: a fill, a splat, a fresh tensor.
bool isLive(mlir::Value value);
/// The same for what `op` finds in `value`, of which it is a user: a buffer
/// that was filled just before is not alive either.
bool isLiveAt(mlir::Value value, mlir::Operation *op);

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_FILLS_H
