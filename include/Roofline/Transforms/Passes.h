//===- Passes.h - Passes that compute and use bounds ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TRANSFORMS_PASSES_H
#define ROOFLINE_TRANSFORMS_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

#include <memory>
#include <string>

namespace roofline {

#define GEN_PASS_DECL
#define GEN_PASS_REGISTRATION
#include "Roofline/Transforms/Passes.h.inc"

} // namespace roofline

#endif // ROOFLINE_TRANSFORMS_PASSES_H
