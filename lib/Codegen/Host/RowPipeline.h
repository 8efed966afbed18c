//===- RowPipeline.h - Several rows of a kernel at a time -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_HOST_ROWPIPELINE_H
#define ROOFLINE_LIB_CODEGEN_HOST_ROWPIPELINE_H

#include "KeptRows.h"

namespace roofline::host {

/// Kernels on memory whose rows are reduced before they are written. Reductions
/// come in stages, each of which needs those before it; the last stage writes.
/// One loop along a row does all stages, each of a row of its own: while one
/// row is written, the next is summed up and another one read. So memory is
/// never idle, and no stage waits for the one before.
///
/// Before the first row has come to a stage, that does it on values that mean
/// nothing, and does it again: nobody may read what is written.
class RowPipeline {
public:
  /// Nullopt where rows are few, long or short, or a reduction is none of lanes
  /// along the row.
  static std::optional<RowPipeline>
  match(const StreamKernel &kernel, const KeptRows &keptRows, int64_t width);

  /// The function's code; its numbers are the tiles' if there is a `tiledDim`.
  /// False where it cannot be done after all.
  bool emit(EntryBuilder &entry, const StreamKernel &kernel,
            const KeptRows &keptRows, std::optional<size_t> tiledDim,
            int64_t width) const;

private:
  struct Stage {
    mlir::SmallVector<mlir::linalg::LinalgOp> reductions;
  };
  friend class PipelineEmitter;

  /// The last one has no reductions.
  mlir::SmallVector<Stage> stages;
  /// The dim whose points are the rows.
  size_t rowDim;
};

} // namespace roofline::host

#endif // ROOFLINE_LIB_CODEGEN_HOST_ROWPIPELINE_H
