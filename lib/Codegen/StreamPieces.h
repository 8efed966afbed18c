//===- StreamPieces.h - What a kernel writes, and where ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_STREAMPIECES_H
#define ROOFLINE_LIB_CODEGEN_STREAMPIECES_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <optional>

namespace roofline {

/// A tensor whose elements go to a buffer, through views that say where:
/// reshapes, and insertions into what is there already. Views are in the order
/// in which the tensor meets them.
struct Piece {
  mlir::Value tensor;
  mlir::SmallVector<mlir::Operation *> views;
  mlir::BlockArgument destination;

  mlir::ArrayRef<int64_t> shape() const;
};

/// Everything that a kernel writes, in pieces that do not overlap; nullopt
/// where that is not clear.
std::optional<mlir::SmallVector<Piece>> piecesOf(mlir::func::FuncOp kernel);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_STREAMPIECES_H
