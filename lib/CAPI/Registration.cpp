//===- Registration.cpp - C API: dialects, cost models, passes ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "roofline-c/Registration.h"

#include "Roofline/Registration.h"
#include "mlir/CAPI/IR.h"

void rooflineRegisterAllDialects(MlirDialectRegistry registry) {
  roofline::registerAllDialects(*unwrap(registry));
}

void rooflineRegisterAllPasses() { roofline::registerAllPasses(); }
