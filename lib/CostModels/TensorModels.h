//===- TensorModels.h - Models of tensor ops that move elements -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_TENSORMODELS_H
#define ROOFLINE_LIB_COSTMODELS_TENSORMODELS_H

#include "mlir/IR/MLIRContext.h"

namespace roofline {

/// Ops that update a part of a tensor in place.
void attachTensorUpdates(mlir::MLIRContext *context);

/// Ops that make a new tensor, out of others or of scalars.
void attachTensorMoves(mlir::MLIRContext *context);

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_TENSORMODELS_H
