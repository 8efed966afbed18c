//===- VectorMask.h - Masks of vectors --------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_COSTMODELS_VECTORMASK_H
#define ROOFLINE_COSTMODELS_VECTORMASK_H

#include "mlir/IR/Value.h"

namespace mlir {
class MLIRContext;
} // namespace mlir

namespace roofline {

/// True if `mask` is there and may leave out elements: it is not known to be
/// all ones.
bool mayMaskOut(mlir::Value mask);

/// Attaches the models of `vector.mask`.
void attachMaskModels(mlir::MLIRContext *context);

} // namespace roofline

#endif // ROOFLINE_COSTMODELS_VECTORMASK_H
