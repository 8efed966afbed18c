//===- KernelMembers.h - What belongs to a kernel ---------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_CODEGEN_KERNELMEMBERS_H
#define ROOFLINE_LIB_CODEGEN_KERNELMEMBERS_H

#include "KernelFunction.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

namespace roofline {

/// The ops that go with the rows of a kernel, and the tensors that it reads and
/// writes.
class KernelMembers {
public:
  KernelMembers(const StaticSizes &sizes, IsRow isRow)
      : sizes(sizes), isRow(isRow) {}

  /// Fills in what follows; `problem` says why it cannot.
  void collect(llvm::ArrayRef<mlir::Operation *> rows);

  /// Rows and the insertions of their results, in program order.
  llvm::SetVector<mlir::Operation *> ops;
  /// Tensors from outside, in order of first use.
  llvm::SetVector<mlir::Value> inputs;
  /// Values that others use, and for what is updated in place, the input.
  llvm::MapVector<mlir::Value, mlir::Value> outputs;
  std::string problem;

  /// Ops that go with the kernel that uses them.
  bool isFree(mlir::Operation *op) const;

private:
  bool fail(const llvm::Twine &why) {
    if (problem.empty())
      problem = why.str();
    return false;
  }
  bool contains(mlir::Operation *op) const { return ops.contains(op); }

  void absorbInsertions();
  bool isInside(mlir::Value value) const;
  bool isUsedOutside(mlir::Value value) const;
  /// Whether an op of the kernel uses what `user` makes, maybe through views.
  bool reaches(mlir::Operation *user) const;
  /// Whether the kernel takes nothing else of what `slice` is a slice of.
  bool isOnlyViewOfItsSource(mlir::Operation *slice) const;
  bool collectInputs(mlir::Value value);
  bool collectInputsOf(mlir::Operation *op);
  void unifyReshapes();
  void collectOutputs();
  mlir::Value tiedInput(mlir::Value value) const;

  const StaticSizes &sizes;
  IsRow isRow;
  llvm::SmallPtrSet<mlir::Operation *, 4> reshapes;
  llvm::DenseSet<mlir::Value> visited;
};

/// Whether an op reads an operand: the initial value of a result matters only
/// where it does.
bool isRead(mlir::OpOperand &operand);

} // namespace roofline

#endif // ROOFLINE_LIB_CODEGEN_KERNELMEMBERS_H
