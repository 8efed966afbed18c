//===- FreeOps.h - Ops that may cost nothing --------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_FREEOPS_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_FREEOPS_H

#include "mlir/IR/Operation.h"

namespace roofline::robustness {

/// True if a model may say that `op` costs nothing: a list by hand, which does
/// not ask the models.
bool mayBeFree(mlir::Operation *op);

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_FREEOPS_H
