//===- LoopEmitter.h - The code of loops over elements ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_LOOPEMITTER_H
#define ROOFLINE_LIB_CODEGEN_HOST_LOOPEMITTER_H

#include "KeptRows.h"
#include "LoopNest.h"

namespace roofline::host {

/// What is computed into the workspace before anything else is written: a
/// tensor, or all that one op reduces.
struct StoredTensor {
  mlir::SmallVector<mlir::Value> tensors;
  /// Of the first element of each.
  mlir::SmallVector<int64_t> bytes;
};

/// How a kernel's loops are to be.
struct LoopPlan {
  Reductions reductions;
  KeptRows keptRows;
  mlir::SmallVector<StoredTensor> stored;
  /// Of what is written; its loop is over the tiles that the entry is given.
  std::optional<size_t> tiledDim;
  /// So many at a time, where they share what they read.
  int64_t rows;
  /// Elements of a vector along a row.
  int64_t width;
  bool fetchesAhead;
};

/// Adds the loops to an entry. False where it cannot be done.
bool emitLoops(EntryBuilder &entry, const StreamKernel &kernel,
               const LoopPlan &plan);

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_LOOPEMITTER_H
