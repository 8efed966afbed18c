//===- Passes.h - Conversions -----------------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_CONVERSION_PASSES_H
#define ROOFLINE_CONVERSION_PASSES_H

#include "mlir/Pass/Pass.h"

#include <memory>

namespace roofline {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "Roofline/Conversion/Passes.h.inc"

} // namespace roofline

#endif // ROOFLINE_CONVERSION_PASSES_H
