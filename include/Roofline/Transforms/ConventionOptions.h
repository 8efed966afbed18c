//===- ConventionOptions.h - Switches of passes -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TRANSFORMS_CONVENTIONOPTIONS_H
#define ROOFLINE_TRANSFORMS_CONVENTIONOPTIONS_H

#include "Roofline/Support/Conventions.h"
#include "mlir/IR/BuiltinOps.h"

namespace roofline {

/// Names and values of the options in ConventionOptions.td.
using ConventionValues =
    llvm::ArrayRef<std::pair<llvm::StringRef, llvm::StringRef>>;

/// The conventions that `module` asks for, with those laid over that have a
/// value in `given`. A wrong value is an error on `module`.
mlir::FailureOr<Conventions> requestConventions(mlir::ModuleOp module,
                                                ConventionValues given);

} // namespace roofline

#endif // ROOFLINE_TRANSFORMS_CONVENTIONOPTIONS_H
