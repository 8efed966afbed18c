//===- NonTemporal.h - Stores around the caches --------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_NONTEMPORAL_H
#define ROOFLINE_LIB_CODEGEN_HOST_NONTEMPORAL_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace llvm {
class Module;
} // namespace llvm

namespace roofline::host {

/// Asks for stores into `argument`, which the function only writes, to go
/// around the caches.
void storeAroundCaches(mlir::func::FuncOp function, unsigned argument);

/// Makes them so: after vectorisation, which scalar ones would prevent, and
/// where they are known to be aligned. Only for x86.
void markNonTemporal(llvm::Module &module);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_NONTEMPORAL_H
