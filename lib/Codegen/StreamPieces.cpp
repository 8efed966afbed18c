//===- StreamPieces.cpp - What a kernel writes, and where -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamPieces.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace roofline;

ArrayRef<int64_t> Piece::shape() const {
  return cast<ShapedType>(tensor.getType()).getShape();
}

/// The boxes of two insertions into the same tensor have nothing in common.
static bool areApart(tensor::InsertSliceOp a, tensor::InsertSliceOp b) {
  auto sizes = llvm::zip(a.getStaticOffsets(), a.getStaticSizes(),
                         b.getStaticOffsets(), b.getStaticSizes());
  return llvm::any_of(sizes, [](auto dim) {
    auto [aOffset, aSize, bOffset, bSize] = dim;
    return aOffset + aSize <= bOffset || bOffset + bSize <= aOffset;
  });
}

static bool isStatic(tensor::InsertSliceOp insert) {
  return insert.getOffsets().empty() && insert.getSizes().empty() &&
         insert.getStrides().empty() && insert.hasUnitStride();
}

namespace {
class Resolver {
public:
  explicit Resolver(BlockArgument destination) : destination(destination) {}

  void resolve(Value tensor) {
    Operation *op = tensor.getDefiningOp();
    // One into what is computed, or somewhere else, is written as a whole.
    if (auto insert = dyn_cast_or_null<tensor::InsertSliceOp>(op);
        insert && resolveInsertions(insert))
      return;
    if (isa_and_nonnull<tensor::CollapseShapeOp, tensor::ExpandShapeOp>(op)) {
      views.push_back(op);
      resolve(op->getOperand(0));
      views.pop_back();
      return;
    }
    Piece piece{tensor, {views.rbegin(), views.rend()}, destination};
    pieces.push_back(std::move(piece));
  }

  SmallVector<Piece> pieces;

private:
  /// A chain of insertions that do not overlap, into nothing or into what the
  /// buffer holds.
  bool resolveInsertions(tensor::InsertSliceOp last) {
    SmallVector<tensor::InsertSliceOp> chain;
    Value rest = last;
    while (auto insert = rest.getDefiningOp<tensor::InsertSliceOp>()) {
      if (!isStatic(insert) || llvm::any_of(chain, [&](auto other) {
            return !areApart(other, insert);
          }))
        return false;
      chain.push_back(insert);
      rest = insert.getDest();
    }
    if (!isUnchanged(rest))
      return false;
    for (tensor::InsertSliceOp insert : chain) {
      views.push_back(insert);
      resolve(insert.getSource());
      views.pop_back();
    }
    return true;
  }

  bool isUnchanged(Value tensor) {
    if (tensor.getDefiningOp<tensor::EmptyOp>())
      return true;
    auto read = tensor.getDefiningOp<bufferization::ToTensorOp>();
    return read && read.getBuffer() == destination && views.empty();
  }

  BlockArgument destination;
  SmallVector<Operation *> views;
};
} // namespace

std::optional<SmallVector<Piece>> roofline::piecesOf(func::FuncOp kernel) {
  SmallVector<Piece> pieces;
  for (auto write :
       kernel.getOps<bufferization::MaterializeInDestinationOp>()) {
    auto destination = dyn_cast<BlockArgument>(write.getDest());
    if (!destination)
      return std::nullopt;
    Resolver resolver(destination);
    resolver.resolve(write.getSource());
    llvm::append_range(pieces, resolver.pieces);
  }
  return pieces;
}
