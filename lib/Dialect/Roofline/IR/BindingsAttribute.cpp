//===- BindingsAttribute.cpp - Values of dims on a module -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Dialect/Roofline/IR/BindingsAttribute.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace roofline;

void roofline::setBindings(ModuleOp module, const Bindings &bindings) {
  Builder builder(module.getContext());
  NamedAttrList values;
  for (const auto &[name, value] : bindings)
    values.set(name, builder.getI64IntegerAttr(value));
  module->setAttr(attr::kBindings, values.getDictionary(module.getContext()));
}
