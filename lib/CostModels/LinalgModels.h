//===- LinalgModels.h - Models of linalg's unstructured ops -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_LINALGMODELS_H
#define ROOFLINE_LIB_COSTMODELS_LINALGMODELS_H

#include "mlir/IR/MLIRContext.h"

namespace roofline {

/// Softmax and the transforms of Winograd's convolution: several structured ops
/// in one.
void attachLinalgAggregates(mlir::MLIRContext *context);

/// Packing and unpacking of tiles.
void attachLinalgRelayouts(mlir::MLIRContext *context);

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_LINALGMODELS_H
