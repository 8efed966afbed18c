//===- FusionLoop.h - Ops in one loop over tiles ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_TRANSFORMS_FUSIONLOOP_H
#define ROOFLINE_LIB_TRANSFORMS_FUSIONLOOP_H

#include "mlir/IR/PatternMatch.h"

namespace roofline {

/// A loop over tiles, and which of its results are what ops gave before.
struct FusionLoop {
  mlir::Operation *loop;
  llvm::SmallVector<std::pair<mlir::Value, mlir::Value>> replacements;
};

/// Makes the last of `ops` a loop over tiles of sizes `tile`, in which those
/// before it, and what fills their accumulators, compute what a tile takes,
/// each tile once. The loop gives what the last gives, and everything of an op
/// that `leaving` has a result of. Failure where upstream cannot do it, or
/// where one would be computed again and again: that `reason` tells then.
mlir::FailureOr<FusionLoop>
tileWithProducers(mlir::RewriterBase &rewriter,
                  llvm::ArrayRef<mlir::Operation *> ops,
                  const llvm::SmallDenseSet<mlir::Value> &leaving,
                  llvm::ArrayRef<int64_t> tile, std::string &reason);

} // namespace roofline

#endif // ROOFLINE_LIB_TRANSFORMS_FUSIONLOOP_H
