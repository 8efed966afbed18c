//===- ChoiceInterface.cpp - Ops that run one region ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.h"

using namespace mlir;

#include "Roofline/Dialect/Roofline/IR/ChoiceInterface.cpp.inc"
