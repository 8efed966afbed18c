//===- Mutate.h - Random changes of a module --------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ROBUSTNESS_MUTATE_H
#define ROOFLINE_TEST_UNIT_ROBUSTNESS_MUTATE_H

#include "../Oracle/Choices.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace roofline::robustness {

/// The module of `text` after a few changes of operands, attributes, sizes,
/// regions, loops and branches; null where none of them was valid.
mlir::OwningOpRef<mlir::ModuleOp> mutate(llvm::StringRef text,
                                         oracle::Choices &choices);

} // namespace roofline::robustness

#endif // ROOFLINE_TEST_UNIT_ROBUSTNESS_MUTATE_H
