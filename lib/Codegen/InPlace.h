//===- InPlace.h - Buffers that are read and overwritten --------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_INPLACE_H
#define ROOFLINE_LIB_CODEGEN_INPLACE_H

#include "StreamKernel.h"

#include <functional>

namespace roofline {

/// In which order code that streams a kernel reads and writes.
struct StreamOrder {
  /// All pieces of a point are computed before one of them is written.
  bool piecesAreTogether;
  /// Has a reduction taken all that it needs from the operand before any of it
  /// is overwritten?
  std::function<bool(mlir::OpOperand &)> isTakenFirst;
};

/// Point by point, a row's reductions before the row is written: of operands
/// from which they take, for a row of their result, the same row only.
StreamOrder rowByRow(const StreamKernel &kernel);

/// All reductions are stored before anything is written, but for results that
/// are written and nothing else.
StreamOrder storedFirst(const StreamKernel &kernel, bool piecesAreTogether);

/// Whether all that is computed from `tensor` takes, for each place, its
/// element of the same place, or a reduction of it that `isTakenFirst`.
bool isReadInPlace(mlir::Value tensor, const StreamOrder &order);

/// Whether the kernel overwrites a buffer that it reads.
bool updatesBuffers(const StreamKernel &kernel);

/// The tensors that the kernel reads from buffers which it overwrites, and of
/// which some element may be read after it was overwritten.
llvm::SmallVector<mlir::Value> overwrittenReads(const StreamKernel &kernel,
                                                const StreamOrder &order);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_INPLACE_H
