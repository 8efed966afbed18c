//===- GemmLanes.h - f32 products by multiply-adds of lanes -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMLANES_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMLANES_H

#include "DeviceBuilder.h"

namespace roofline::cuda {

/// How lanes read slabs of f32 for multiply-adds. Lane 4g+t computes those
/// elements of its warp's tile that mma.sync would leave with it: of each 16x8,
/// columns 2t and 2t+1 of rows g and g+8. So lanes next to each other read the
/// same rows of A or of B, and what comes after the sums is as it is there.
class LaneLoads {
public:
  enum class Layout {
    /// Rows of the slab, of 64 bytes, are rows or columns of the product.
    A,
    B,
    /// Rows of the slab are along k.
    BAlongN,
  };
  /// Elements along k that one step multiplies.
  static constexpr int64_t stepK = 2;

  /// `first` is where the warp's part begins, in rows of A or columns of the
  /// product; `columns` the elements in a row of the slab.
  LaneLoads(DeviceBuilder &b, Layout layout, mlir::Value first, int64_t columns,
            int64_t sharedOffset);

  /// Two reals of step `step`, in the slot at byte `slot`. Of A: the lane's row
  /// `index`, of which it has one in each eight. Of B: its column `index`, of
  /// which it has a pair in each eight. Along N: such a pair, number `index /
  /// 2`, for the first or the second of the step.
  llvm::SmallVector<mlir::Value, 4> load(int64_t index, int64_t step,
                                         mlir::Value slot);

private:
  DeviceBuilder &b;
  Layout layout;
  int64_t rowBytes;
  int64_t sharedOffset;
  mlir::Value laneOffset;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMLANES_H
