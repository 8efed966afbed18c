//===- ConventionOptions.cpp - Switches of passes -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Transforms/ConventionOptions.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace roofline;

FailureOr<Conventions> roofline::requestConventions(ModuleOp module,
                                                    ConventionValues given) {
  Conventions conventions = getConventions(module);
  // A preset decides first, switches beside it then differ from it.
  for (bool isPreset : {true, false})
    for (const auto &[name, value] : given) {
      std::string error;
      if (value.empty() || (name == "preset") != isPreset)
        continue;
      if (!conventions.set(name, value, error))
        return emitError(module.getLoc())
               << "option '" << name << "': " << error;
    }
  return conventions;
}
