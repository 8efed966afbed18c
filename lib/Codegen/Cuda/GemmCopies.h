//===- GemmCopies.h - Copies of slabs into shared memory --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_CUDA_GEMMCOPIES_H
#define ROOFLINE_LIB_CODEGEN_CUDA_GEMMCOPIES_H

#include "DeviceBuilder.h"

namespace roofline::cuda {

/// Which eight rows of a tile are read at once.
enum class RowsAtOnce {
  /// Eight that follow each other.
  Neighbours,
  /// Two neighbours of each eight rows of four; rows are of 128 bytes or more.
  Pairs,
};

/// Offset of a 16-byte chunk in a tile of rows of `rowBytes`, a power of two.
/// Chunks change places within their row so that the chunks of one column that
/// are read at once lie in different banks, and so do those of one row.
mlir::Value swizzledOffset(DeviceBuilder &b, mlir::Value row, mlir::Value chunk,
                           int64_t rowBytes,
                           RowsAtOnce atOnce = RowsAtOnce::Neighbours);

/// A tile of 16-bit elements in global memory that a block copies into shared
/// memory, 16 bytes per thread and pass, or 8 where rows are not aligned to
/// more; neighbouring threads copy neighbours, into different banks.
class SlabCopy {
public:
  struct Shape {
    int64_t rows, columns;
    /// Elements from one row to the next in global memory.
    int64_t stride;
    /// Rows that exist; those beyond are copies of the last.
    int64_t validRows;
    /// Bytes from the start of a slot in shared memory.
    int64_t sharedOffset;
    /// Bytes that rows are aligned to in global memory: those of a copy.
    int64_t alignment;
    RowsAtOnce atOnce = RowsAtOnce::Neighbours;
    int64_t elementBytes = 2;
  };
  SlabCopy(DeviceBuilder &b, const Shape &shape, int64_t threads);

  int64_t passes() const { return numPasses; }
  /// Where the thread reads, of the tile that begins at `tile`.
  mlir::Value source(mlir::Value tile);
  /// One pass of the tile at `source` into the slot at byte `slot`.
  void issue(int64_t pass, mlir::Value source, mlir::Value slot);
  /// The same where only the first `valid` columns (or rows) exist: the others
  /// become zero.
  void issueColumns(int64_t pass, mlir::Value source, mlir::Value slot,
                    int64_t valid);
  void issueRows(int64_t pass, mlir::Value source, mlir::Value slot,
                 int64_t valid);

private:
  mlir::Value rowOf(int64_t pass);
  mlir::Value destination(int64_t pass);
  /// What is not valid becomes zero.
  void copy(int64_t pass, mlir::Value source, mlir::Value slot,
            mlir::Value isValid);

  DeviceBuilder &b;
  Shape shape;
  int64_t rowsPerPass, numPasses;
  /// Of the thread's copy: its row, and its first byte in that.
  mlir::Value row, firstByte;
  /// Per pass; empty where passes are a constant apart.
  llvm::SmallVector<mlir::Value> rowOffsets;
  llvm::SmallVector<mlir::Value> destinations;
};

} // namespace roofline::cuda

#endif // ROOFLINE_LIB_CODEGEN_CUDA_GEMMCOPIES_H
