//===- RooflineAttributes.cpp - Cost, device and bound --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace roofline;

#define GET_ATTRDEF_CLASSES
#include "Roofline/Dialect/Roofline/IR/RooflineAttributes.cpp.inc"

void RooflineDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "Roofline/Dialect/Roofline/IR/RooflineAttributes.cpp.inc"
      >();
}
