//===- InPlace.cpp - Buffers that are read and overwritten ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InPlace.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace roofline;

/// Leaves what it does not insert as it is, which needs no reading.
static bool isInsertedInto(Operation *user, Value tensor) {
  auto insert = dyn_cast<tensor::InsertSliceOp>(user);
  return insert && insert.getDest() == tensor && insert.getSource() != tensor;
}

/// Every value that `op` takes of `tensor` for one element of its result is of
/// the same place.
static bool isElementwiseIn(linalg::LinalgOp op, Value tensor) {
  return op.getNumReductionLoops() == 0 &&
         llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
           return (operand.get() != tensor && !op.isDpsInit(&operand)) ||
                  op.getMatchingIndexingMap(&operand).isIdentity();
         });
}

/// The sums that `op` makes begin with `tensor`, each with the element that it
/// takes the place of; it reads no other.
static bool addsTo(linalg::LinalgOp op, Value tensor) {
  return op.getNumReductionLoops() > 0 &&
         !llvm::is_contained(op.getDpsInputs(), tensor);
}

namespace {
class PlaceChecker {
public:
  explicit PlaceChecker(const StreamOrder &order) : order(order) {}

  /// Is each element of `tensor` read where one of the same place is computed?
  bool isReadInPlace(Value tensor) {
    return llvm::all_of(tensor.getUsers(), [&](Operation *user) {
      return isReadInPlace(user, tensor);
    });
  }

private:
  bool isReadInPlace(Operation *user, Value tensor) {
    if (isa<bufferization::MaterializeInDestinationOp, tensor::InsertSliceOp>(
            user))
      return true;
    if (isa<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(user))
      return isReadInPlace(user->getResult(0));
    auto op = dyn_cast<linalg::LinalgOp>(user);
    if (!op)
      return false;
    if (isElementwiseIn(op, tensor))
      return llvm::all_of(op->getResults(),
                          [&](Value result) { return isReadInPlace(result); });
    if (op.getNumReductionLoops() == 0)
      return false;
    if (addsTo(op, tensor))
      return llvm::all_of(op->getResults(),
                          [&](Value result) { return isReadInPlace(result); });
    return llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
      return operand.get() != tensor || order.isTakenFirst(operand);
    });
  }

  const StreamOrder &order;
};
} // namespace

static bool isTakenByRows(OpOperand &operand) {
  auto op = cast<linalg::LinalgOp>(operand.getOwner());
  unsigned rows = op.getNumParallelLoops();
  AffineMap all = op.getMatchingIndexingMap(&operand);
  return all.isIdentity() &&
         op.getMatchingIndexingMap(op.getDpsInitOperand(0)) ==
             all.getMajorSubMap(rows);
}

StreamOrder roofline::rowByRow(const StreamKernel &kernel) {
  return {haveOneShape(kernel), isTakenByRows};
}

StreamOrder roofline::storedFirst(const StreamKernel &kernel,
                                  bool piecesAreTogether) {
  auto isTakenFirst = [&kernel](OpOperand &operand) {
    return !isOnlyWritten(kernel, operand.getOwner()->getResult(0));
  };
  return {piecesAreTogether, isTakenFirst};
}

bool roofline::isReadInPlace(Value tensor, const StreamOrder &order) {
  return PlaceChecker(order).isReadInPlace(tensor);
}

/// What is read of buffers that the kernel overwrites.
static SmallVector<Value> updatedTensors(const StreamKernel &kernel) {
  SmallVector<Value> updated;
  func::FuncOp function = kernel.function;
  for (auto read : function.getOps<bufferization::ToTensorOp>()) {
    Value tensor = read.getResult();
    bool isWritten = llvm::any_of(kernel.pieces, [&](const Piece &piece) {
      return piece.destination == read.getBuffer();
    });
    bool isKept = llvm::all_of(tensor.getUsers(), [&](Operation *user) {
      return isInsertedInto(user, tensor);
    });
    if (isWritten && !isKept)
      updated.push_back(tensor);
  }
  return updated;
}

bool roofline::updatesBuffers(const StreamKernel &kernel) {
  return !updatedTensors(kernel).empty();
}

SmallVector<Value> roofline::overwrittenReads(const StreamKernel &kernel,
                                              const StreamOrder &order) {
  SmallVector<Value> reads = updatedTensors(kernel);
  if (order.piecesAreTogether)
    llvm::erase_if(reads,
                   [&](Value tensor) { return isReadInPlace(tensor, order); });
  return reads;
}
