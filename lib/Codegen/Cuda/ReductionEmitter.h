//===- ReductionEmitter.h - Groups of threads that share results *- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_REDUCTIONEMITTER_H
#define ROOFLINE_LIB_CODEGEN_CUDA_REDUCTIONEMITTER_H

#include "../StreamKernel.h"

namespace roofline::cuda {

struct ReductionConfig {
  /// Neighbours that a thread reads at once: of what is reduced, or of results.
  int64_t width;
  /// Threads of a block that share a result, or `width` neighbouring ones.
  /// Neighbours where elements of one result are neighbours in memory: at most
  /// 32, a power of 2, or the block. Else threads that are a row of threads
  /// apart.
  int64_t sharing;
  int64_t threads;
  bool ofColumns;
  /// Blocks that share a result. Where there are more than one, each leaves its
  /// part in the workspace, and a second kernel combines these.
  int64_t parts = 1;
  /// Elements, or vectors, that a thread has under way.
  static constexpr int64_t unroll = 4;

  /// Of threads that share a result, in a block.
  int64_t groups() const { return threads / sharing; }
};

/// Bytes of the parts of all results, f32[parts][results]; 0 for one part.
int64_t reductionWorkspace(const StreamKernel &kernel,
                           const ReductionConfig &config);

runtime::Launch reductionLaunch(const StreamKernel &kernel,
                                const ReductionConfig &config);

/// Adds the kernel `name`, with more than one part that which leaves them.
/// False where it cannot be done: for reductions that need others, or more of
/// them than a kernel has places for, one if there are parts.
bool emitReduction(mlir::ModuleOp module, llvm::StringRef name,
                   const StreamKernel &kernel, const ReductionConfig &config);

/// The launch of the kernel that combines parts, in their order, and computes
/// what follows; and the kernel.
runtime::Launch combinationLaunch(const StreamKernel &kernel);
bool emitCombination(mlir::ModuleOp module, llvm::StringRef name,
                     const StreamKernel &kernel, const ReductionConfig &config);

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_REDUCTIONEMITTER_H
