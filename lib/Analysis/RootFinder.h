//===- RootFinder.h - Where what a nest touches comes from ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_ANALYSIS_ROOTFINDER_H
#define ROOFLINE_LIB_ANALYSIS_ROOTFINDER_H

#include "LoopNest.h"
#include "llvm/ADT/SetVector.h"

namespace roofline {

/// Follows a box of elements from the value that an op names to the value that
/// comes into the nest.
class RootFinder {
public:
  RootFinder(mlir::LoopLikeOpInterface nest, SymbolicDims &dims)
      : nest(nest), dims(dims) {}

  /// False for what the nest made itself. Sets root and dims of `access`. Adds
  /// to `places` what may stand in the place of `box`'s source in other trips.
  bool follow(const Access &box, NestAccess &access,
              llvm::SetVector<mlir::Value> &places);

private:
  bool isOutside(mlir::Value value) const {
    return !nest->isAncestor(value.getParentBlock()->getParentOp());
  }
  mlir::Value step(mlir::Value value, NestAccess &access);

  mlir::LoopLikeOpInterface nest;
  SymbolicDims &dims;
};

} // namespace roofline

#endif // ROOFLINE_LIB_ANALYSIS_ROOTFINDER_H
