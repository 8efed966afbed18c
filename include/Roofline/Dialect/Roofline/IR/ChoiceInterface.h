//===- ChoiceInterface.h - Ops that run one region --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_DIALECT_ROOFLINE_IR_CHOICEINTERFACE_H
#define ROOFLINE_DIALECT_ROOFLINE_IR_CHOICEINTERFACE_H

#include "mlir/IR/OpDefinition.h"

#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h.inc"

#endif // ROOFLINE_DIALECT_ROOFLINE_IR_CHOICEINTERFACE_H
