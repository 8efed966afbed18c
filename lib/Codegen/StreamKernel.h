//===- StreamKernel.h - Kernels that stream their operands once -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_STREAMKERNEL_H
#define ROOFLINE_LIB_CODEGEN_STREAMKERNEL_H

#include "Roofline/Codegen/KernelFamily.h"
#include "StreamEvaluator.h"

namespace roofline {

/// A kernel ready to be streamed: a copy in which ops without a body, such as
/// softmax, are those they are made of.
struct StreamKernel {
  mlir::Location location;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  mlir::func::FuncOp function;
  mlir::SmallVector<Piece> pieces;
  /// What the entry's buffers are.
  mlir::SmallVector<mlir::MemRefType> buffers;

  /// All pieces have this shape.
  mlir::ArrayRef<int64_t> shape() const { return pieces.front().shape(); }
};

/// Nullopt where it is not clear what the kernel writes.
std::optional<StreamKernel> makeStreamKernel(mlir::func::FuncOp kernel);

/// Whether all pieces have the same shape, so that one grid writes them.
bool haveOneShape(const StreamKernel &kernel);

/// Whether nobody reads a result that is a piece and nothing else.
bool isOnlyWritten(const StreamKernel &kernel, mlir::Value result);

/// Makes buffers out of the arguments that the kernel reads as tensors.
void addArguments(StreamEvaluator &evaluator, const StreamKernel &kernel);

/// The buffer of a tensor in the workspace, in which its elements have the type
/// that they are computed in, and the bytes that it takes there.
mlir::MemRefType workspaceBuffer(mlir::Value tensor);
int64_t workspaceBytes(mlir::Value tensor);

/// Whether `at` of a reduction's result is the row of the kernel at `row`: the
/// same coordinates in the same order, but for dims of extent 1.
bool isOfRow(const StreamKernel &kernel, mlir::Value result,
             const Coordinates &at, const Coordinates &row);

/// The op that a reduction combines its only result with, and what it combines.
struct Reduction {
  mlir::Operation *combiner;
  mlir::Value element;
};
std::optional<Reduction> matchReduction(mlir::linalg::LinalgOp op);

/// Coordinates of the point number `index` of a space.
Coordinates unflatten(EntryBuilder &entry, mlir::Value index,
                      mlir::ArrayRef<int64_t> shape);

/// A variant of one step that takes all of the kernel's arguments.
runtime::Variant oneStep(llvm::StringRef family, llvm::StringRef name,
                         mlir::func::FuncOp kernel, llvm::StringRef entry,
                         const runtime::Launch &launch);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_STREAMKERNEL_H
