//===- GroupReduction.h - What threads hold, combined -----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GROUPREDUCTION_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GROUPREDUCTION_H

#include "../StreamEvaluator.h"

namespace roofline::cuda {

/// Combines, by the op of a reduction, what neighbouring threads hold, so that
/// each of them gets the result. Values are f32.
class GroupReduction {
public:
  /// Those of a block of at most 1,024 threads.
  static constexpr int64_t maxWarps = 32;

  /// Groups are of `threads` threads: at most 32, a power of 2; or a multiple
  /// of 32 which is the block. These pass by the first buffer in shared memory.
  GroupReduction(StreamEvaluator &evaluator, mlir::Operation *combiner,
                 mlir::Value identity, int64_t threads)
      : evaluator(evaluator), combiner(combiner), identity(identity),
        threads(threads) {}

  mlir::Value combine(mlir::Value a, mlir::Value b) {
    return evaluator.apply(combiner, {a, b});
  }
  /// All elements of a vector; a scalar as it is.
  mlir::Value ofVector(mlir::Value vector);
  /// Of all threads, by way of `maxWarps` places from `place` on.
  mlir::Value ofThreads(mlir::Value value, int64_t place);
  /// A scalar as a vector of the evaluator's width; the neutral element where
  /// `isThere`, which may be null, does not hold.
  mlir::Value asVector(mlir::Value element, mlir::Value isThere = {});

private:
  StreamEvaluator &evaluator;
  mlir::Operation *combiner;
  mlir::Value identity;
  int64_t threads;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GROUPREDUCTION_H
