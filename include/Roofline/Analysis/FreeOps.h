//===- FreeOps.h - Ops that cost nothing ------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_FREEOPS_H
#define ROOFLINE_ANALYSIS_FREEOPS_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// True for what costs nothing to have: constants, views, loads of globals,
/// fresh tensors. False for ops of unknown cost.
bool isFree(mlir::Operation *op, DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_FREEOPS_H
