//===- ReductionEmitter.h - The code of reductions ------------ -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_REDUCTIONEMITTER_H
#define ROOFLINE_LIB_CODEGEN_HOST_REDUCTIONEMITTER_H

#include "LaneReduction.h"

namespace roofline::host {

/// A reduction of a kernel.
struct Reduced {
  mlir::linalg::LinalgOp op;
  mlir::Value result, initial;
  LaneReduction lanes;
  /// The loops of the op that are reduced, and how long they are.
  mlir::SmallVector<unsigned> dims;
  mlir::SmallVector<int64_t> trips;
};

/// How results are reduced.
struct ReductionPlan {
  /// Elements of a vector: of what is reduced, or of results.
  int64_t width;
  /// Neighbouring results that are one tile, in whole vectors; 0 where vectors
  /// are along what is reduced.
  int64_t block;
  /// Of the results; its loop is over the tiles that the entry is given, of one
  /// index or one block.
  std::optional<size_t> tiledDim;
  int64_t tiles;
};

/// Adds the loops to an entry, which takes a workspace of one f32 for each
/// result of each reduction after the kernel's arguments if there are blocks.
/// False where it cannot be done.
bool emitReductions(EntryBuilder &entry, const StreamKernel &kernel,
                    mlir::ArrayRef<Reduced> reductions,
                    const ReductionPlan &plan);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_REDUCTIONEMITTER_H
