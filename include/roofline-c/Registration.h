//===- Registration.h - C API: dialects, cost models, passes ------*- C -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_C_REGISTRATION_H
#define ROOFLINE_C_REGISTRATION_H

#include "mlir-c/IR.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Adds the dialects `roofline` and `llama` to `registry`, and the cost models
/// of everybody's ops. What a context is to know, it must have by
/// `mlirContextAppendDialectRegistry`; upstream's dialects are
/// `mlirRegisterAllDialects`'s, in any order.
MLIR_CAPI_EXPORTED void
rooflineRegisterAllDialects(MlirDialectRegistry registry);

/// Registers the passes and pipelines, under the names that `roofline-opt` has
/// them by, for `mlirParsePassPipeline`. Once in a process is enough.
MLIR_CAPI_EXPORTED void rooflineRegisterAllPasses(void);

#ifdef __cplusplus
}
#endif

#endif // ROOFLINE_C_REGISTRATION_H
