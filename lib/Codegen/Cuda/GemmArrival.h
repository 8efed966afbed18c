//===- GemmArrival.h - Parts of sums that meet in one kernel ----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMARRIVAL_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMARRIVAL_H

#include "SharedSlabs.h"

namespace roofline::cuda {

/// The parts of a shared tile's sums. Each of its blocks leaves one in the
/// workspace and counts itself; the last one to do so, whichever that is, adds
/// them all in the order of blocks, so that the result does not depend on it.
/// No block waits for another.
///
/// A thread reads of every part what the thread of its number has left, so
/// these lie as that has them: 16 bytes of one next to those of the next.
class GemmArrival {
public:
  /// The `tile`-th one that is shared.
  GemmArrival(DeviceBuilder &b, const GemmConfig &config, SharedSlabs &slabs,
              mlir::Value workspace, mlir::Value tile);

  /// Leaves a block's accumulators.
  void leave(mlir::ValueRange accumulators, mlir::Value block);
  /// True for all threads of the last block that has left its part, and for no
  /// other. `counters` has a word for every shared tile, which is 0 before the
  /// first block and after the last. Takes the begin of the shared memory,
  /// which nobody reads any more when the next barrier is passed.
  mlir::Value isLast(mlir::Value counters);
  /// The sums of all parts.
  mlir::SmallVector<mlir::Value> sum();

private:
  /// Those of some of the thread's accumulators.
  mlir::SmallVector<mlir::Value> sumOf(int64_t begin, int64_t size);
  /// Where the thread's first accumulators of a part are.
  mlir::Value placeOf(mlir::Value block);
  int64_t accumulators() const;
  /// Bytes from four accumulators of a thread to its next four.
  int64_t step() const { return 16 * config.threads(); }

  DeviceBuilder &b;
  const GemmConfig &config;
  SharedSlabs &slabs;
  mlir::Value workspace, tile, first, count;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMARRIVAL_H
