//===- ModelWarnings.h - Cost models that nobody loaded ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TRANSFORMS_MODELWARNINGS_H
#define ROOFLINE_TRANSFORMS_MODELWARNINGS_H

#include "mlir/IR/BuiltinOps.h"

namespace roofline {

/// Warns where a program has the passes and not the cost models of upstream's
/// ops, which come with the dialects: then hardly anything is counted.
void warnOfMissingModels(mlir::ModuleOp module);

} // namespace roofline

#endif // ROOFLINE_TRANSFORMS_MODELWARNINGS_H
