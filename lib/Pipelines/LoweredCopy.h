//===- LoweredCopy.h - A module without llama ops ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_PIPELINES_LOWEREDCOPY_H
#define ROOFLINE_LIB_PIPELINES_LOWEREDCOPY_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace roofline {

/// What the rows of a report are counted on: a module, or where it has llama
/// ops and these are to be lowered, a copy in which they are.
class LoweredCopy {
public:
  /// `original` must outlive the result.
  static mlir::FailureOr<LoweredCopy> of(mlir::ModuleOp original, bool lower);

  mlir::ModuleOp module() { return copy_ ? *copy_ : original_; }
  /// Null for the original.
  mlir::OwningOpRef<mlir::ModuleOp> takeCopy() { return std::move(copy_); }

private:
  explicit LoweredCopy(mlir::ModuleOp original) : original_(original) {}

  mlir::ModuleOp original_;
  mlir::OwningOpRef<mlir::ModuleOp> copy_;
};

} // namespace roofline

#endif // ROOFLINE_LIB_PIPELINES_LOWEREDCOPY_H
