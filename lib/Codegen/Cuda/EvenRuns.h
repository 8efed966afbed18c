//===- EvenRuns.h - Work that blocks share evenly ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_EVENRUNS_H
#define ROOFLINE_LIB_CODEGEN_CUDA_EVENRUNS_H

#include "DeviceBuilder.h"

namespace roofline::cuda {

/// Groups of equally many pieces of work, one group's after the other's, cut
/// into a run for each block, all equally long but for a few pieces. A run that
/// begins or ends next to a group's edge does so at the edge: no run has fewer
/// than `least` pieces of a group.
struct EvenRuns {
  int64_t groups, pieces;
  int64_t blocks;
  int64_t least;

  /// The first piece of a block's run; that of the block after the last is the
  /// number of pieces.
  mlir::Value begin(DeviceBuilder &b, mlir::Value block) const;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_EVENRUNS_H
