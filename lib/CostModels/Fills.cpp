//===- Fills.cpp - Values that nobody computed ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fills.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/CastInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

using namespace mlir;
using namespace roofline;

/// True if every element is one value: from outside, or a constant.
static bool isFill(tensor::GenerateOp generate) {
  Operation *yield = generate.getBody().front().getTerminator();
  Value element = yield->getOperand(0);
  return element.getParentRegion() != &generate.getBody() ||
         matchPattern(element, m_Constant());
}

bool roofline::usesElements(linalg::LinalgOp op, OpOperand &operand) {
  return !op.getMatchingBlockArgument(&operand).use_empty();
}

/// A structured op that writes one scalar everywhere: it may cast it, but
/// computes nothing.
static bool isFill(linalg::LinalgOp op) {
  bool computes =
      llvm::any_of(op.getBlock()->without_terminator(), [](Operation &bodyOp) {
        return !isa<CastOpInterface>(bodyOp) &&
               !bodyOp.hasTrait<OpTrait::ConstantLike>();
      });
  return !computes && llvm::none_of(op->getOpOperands(), [&](OpOperand &each) {
    return isa<ShapedType>(each.get().getType()) && usesElements(op, each);
  });
}

bool roofline::isFill(Operation *op) {
  if (auto generate = dyn_cast<tensor::GenerateOp>(op))
    return ::isFill(generate);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    return ::isFill(linalgOp);
  return isa<tensor::SplatOp>(op);
}

/// The argument that holds parts of `init` in the iterations of a parallel
/// loop; null for other uses.
static BlockArgument sharedArgument(OpOperand &init) {
  auto loop = dyn_cast<LoopLikeOpInterface>(init.getOwner());
  if (!loop || loop.getYieldedValuesMutable())
    return {};
  for (BlockArgument argument : loop.getRegionIterArgs())
    if (loop.getTiedLoopInit(argument) == &init)
      return argument;
  return {};
}

/// True if nothing but accumulators starts from `value`, whole or in slices.
static bool startsAccumulatorsOnly(Value value) {
  return llvm::all_of(value.getUses(), [](OpOperand &use) {
    Operation *user = use.getOwner();
    if (isa<tensor::ExtractSliceOp>(user) && use.getOperandNumber() == 0)
      return startsAccumulatorsOnly(user->getResult(0));
    if (BlockArgument shared = sharedArgument(use))
      return startsAccumulatorsOnly(shared);
    if (auto insert = dyn_cast<tensor::ParallelInsertSliceOp>(user))
      return insert.getDest() == use.get();
    auto update = dyn_cast<DestinationStyleOpInterface>(user);
    return update && update.isDpsInit(&use) &&
           isa<linalg::LinalgOp, linalg::SoftmaxOp,
               linalg::WinogradOutputTransformOp>(user);
  });
}

/// Buffers with more uses than this are not looked through.
static constexpr unsigned kMaxUses = 64;

/// The op of the block of `op` that uses the buffer `value` next after it, or
/// (`before`) last before it. Null where there is none, and where the buffer
/// comes from outside or goes by other names.
static Operation *neighbour(Value value, Operation *op, bool before) {
  if (!value.getDefiningOp() || value.hasNUsesOrMore(kMaxUses))
    return nullptr;
  Operation *nearest = nullptr;
  for (Operation *user : value.getUsers()) {
    if (llvm::any_of(user->getResultTypes(), llvm::IsaPred<BaseMemRefType>))
      return nullptr;
    Operation *around = op->getBlock()->findAncestorOpInBlock(*user);
    if (!around)
      return nullptr;
    if (around == op || around->isBeforeInBlock(op) != before)
      continue;
    if (!nearest || nearest->isBeforeInBlock(around) == before)
      nearest = around;
  }
  return nearest;
}

/// True for a fill of a buffer that the next op accumulates in.
static bool fillsAccumulator(Operation *fill) {
  auto op = dyn_cast<linalg::LinalgOp>(fill);
  if (!op || op.getNumDpsInits() != 1 || !roofline::isFill(fill))
    return false;
  Value buffer = op.getDpsInits()[0];
  auto next = dyn_cast_or_null<linalg::LinalgOp>(
      neighbour(buffer, fill, /*before=*/false));
  return next && isa<BaseMemRefType>(buffer.getType()) &&
         llvm::is_contained(next.getDpsInits(), buffer) &&
         !llvm::is_contained(next.getDpsInputs(), buffer);
}

bool roofline::isLiveAt(Value value, Operation *op) {
  if (!isa<BaseMemRefType>(value.getType()))
    return isLive(value);
  Operation *last = neighbour(value, op, /*before=*/true);
  return !last || !fillsAccumulator(last);
}

bool roofline::initialisesAccumulatorsOnly(Operation *fill) {
  if (fill->getNumResults() == 0)
    return fillsAccumulator(fill);
  return !fill->use_empty() && roofline::isFill(fill) &&
         startsAccumulatorsOnly(fill->getResult(0));
}

/// Memory that nobody has filled yet.
static bool isFresh(Operation *op) {
  auto alloc = dyn_cast<bufferization::AllocTensorOp>(op);
  return isa<tensor::EmptyOp>(op) || (alloc && !alloc.getCopy());
}

/// What iterations of a parallel loop start from is what the loop starts from.
static bool isSharedAlive(BlockArgument argument) {
  auto loop =
      dyn_cast_or_null<LoopLikeOpInterface>(argument.getOwner()->getParentOp());
  OpOperand *init = loop && !loop.getYieldedValuesMutable()
                        ? loop.getTiedLoopInit(argument)
                        : nullptr;
  return !init || isLive(init->get());
}

bool roofline::isLive(Value value) {
  SplatElementsAttr splat;
  if (matchPattern(value, m_Constant(&splat)))
    return false;
  Operation *producer = value.getDefiningOp();
  if (!producer)
    return isSharedAlive(cast<BlockArgument>(value));
  if (isFresh(producer) || roofline::isFill(producer))
    return false;
  // A view is as live as what it shows; an update makes it live.
  if (isa<DestinationStyleOpInterface, tensor::ScatterOp>(producer))
    return true;
  auto model = dyn_cast<CostModelOpInterface>(producer);
  Value source =
      model ? model.getAliasedOperand(cast<OpResult>(value).getResultNumber())
            : Value();
  return !source || isLive(source);
}
