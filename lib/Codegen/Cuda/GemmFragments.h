//===- GemmFragments.h - Operands of mma.sync -------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMFRAGMENTS_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMFRAGMENTS_H

#include "DeviceBuilder.h"

namespace roofline::cuda {

/// Loads a warp's part of an operand from a slab in shared memory into the
/// registers of mma.sync.m16n8k16, 16 x 16 elements by each ldmatrix.x4: one
/// fragment of A, or two adjacent ones of B.
class FragmentLoads {
public:
  enum class Layout {
    A,
    /// Rows of the slab are columns of the product.
    B,
    /// The same; of each 32 columns, a lane's in four fragments of eight are
    /// neighbours. The slab is swizzled for RowsAtOnce::Pairs.
    BNeighbours,
    /// Rows of the slab are along k.
    BAlongN,
  };
  /// `first` is where the warp's part begins, in rows of A or columns of the
  /// product; `columns` the elements in a row of the slab.
  FragmentLoads(DeviceBuilder &b, Layout layout, mlir::Value first,
                int64_t columns, int64_t sharedOffset);

  /// Four registers: the `index`-th 16 rows or columns of the warp's part,
  /// elements `16 * step` and on along k, in the slot at byte `slot`.
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

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMFRAGMENTS_H
