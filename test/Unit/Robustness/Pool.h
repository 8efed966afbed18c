//===- Pool.h - Types and attributes to try ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_POOL_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_POOL_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/Types.h"

#include <vector>

namespace roofline::robustness {

/// What values may have: scalars, shaped types of all ranks and sizes, and
/// what the dialects add.
const std::vector<mlir::Type> &types();
/// Those of few kinds, which most ops take.
const std::vector<mlir::Type> &commonTypes();
/// What ops may carry.
const std::vector<mlir::Attribute> &attributes();

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_POOL_H
