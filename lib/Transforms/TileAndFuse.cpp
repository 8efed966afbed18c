//===- TileAndFuse.cpp - Ops in one loop over tiles -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionRewrites.h"

#include "FusionLoop.h"
#include "LoopForm.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Before
//===----------------------------------------------------------------------===//

/// A softmax cannot compute a tile that another op takes; what it is made of
/// can.
static LogicalResult decomposeSoftmax(RewriterBase &rewriter, KernelOps &ops) {
  KernelOps result;
  for (Operation *op : ops) {
    auto softmax = dyn_cast<linalg::SoftmaxOp>(op);
    if (!softmax) {
      result.push_back(op);
      continue;
    }
    Operation *before = op->getPrevNode();
    rewriter.setInsertionPoint(op);
    FailureOr<SmallVector<Value>> values = softmax.decomposeOperation(rewriter);
    if (failed(values))
      return failure();
    Operation *first =
        before ? before->getNextNode() : &op->getBlock()->front();
    for (Operation *part = first; part != op; part = part->getNextNode())
      if (isa<linalg::LinalgOp>(part) && !isa<linalg::FillOp>(part))
        result.push_back(part);
    rewriter.replaceOp(softmax, *values);
  }
  ops = std::move(result);
  return success();
}

//===----------------------------------------------------------------------===//
// Tiling
//===----------------------------------------------------------------------===//

namespace {
/// What the members of a kernel are to each other and to others.
struct Members {
  explicit Members(ArrayRef<Operation *> ops);

  Operation *root;
  llvm::SmallDenseSet<Operation *> ops;
  /// What others take of it.
  llvm::SmallDenseSet<Value> leaving;
  /// Others that take any of that before the last member is done.
  SetVector<Operation *> early;
};
} // namespace

Members::Members(ArrayRef<Operation *> list)
    : root(list.back()), ops(list.begin(), list.end()) {
  for (Operation *op : list)
    for (Value value : op->getResults())
      for (Operation *user : value.getUsers()) {
        Operation *inBlock = root->getBlock()->findAncestorOpInBlock(*user);
        if (ops.contains(inBlock))
          continue;
        leaving.insert(value);
        // What is in another block comes after all of this one.
        if (inBlock && inBlock->isBeforeInBlock(root))
          early.insert(inBlock);
      }
}

/// Whether `op` is a view of a tensor.
static bool isView(Operation *op) {
  auto size = [](Value, unsigned) -> int64_t { return 0; };
  return op->getNumResults() == 1 &&
         isa<RankedTensorType>(op->getResult(0).getType()) &&
         traceViews(op->getResult(0), size).source != op->getResult(0);
}

/// Why the members cannot be one op in the last one's place; empty where they
/// can.
static std::string whyNotInTime(const Members &members) {
  std::string why;
  SetVector<Operation *> takers = members.early;
  for (size_t place = 0; place < takers.size(); ++place)
    for (Operation *user : takers[place]->getUsers()) {
      Block *block = members.root->getBlock();
      Operation *inBlock = block->findAncestorOpInBlock(*user);
      if (!members.ops.contains(inBlock)) {
        if (inBlock && inBlock->isBeforeInBlock(members.root))
          takers.insert(inBlock);
      } else if (llvm::all_of(takers, isView)) {
        return "a view between them hinders upstream's fusion";
      } else {
        why = "another op takes from one of them and gives to another";
      }
    }
  if (why.empty() && !takers.empty())
    why = "another op takes what one makes before the last is done";
  return why;
}

/// Whether a member takes through a view what another one makes.
static bool hasViewBetween(const Members &members) {
  auto size = [](Value, unsigned) -> int64_t { return 0; };
  return llvm::any_of(members.ops, [&](Operation *op) {
    return llvm::any_of(op->getOperands(), [&](Value operand) {
      Operation *maker = operand.getDefiningOp();
      return maker && !members.ops.contains(maker) && isView(maker) &&
             members.ops.contains(
                 traceViews(operand, size).source.getDefiningOp());
    });
  });
}

/// Whether a member takes only a part of what another one makes, e.g. every
/// second element: the tiles then do not cover what others take of that.
static bool takesParts(const Members &members) {
  return llvm::any_of(members.ops, [&](Operation *op) {
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    return structured && llvm::any_of(op->getOpOperands(), [&](OpOperand &use) {
             return members.ops.contains(use.get().getDefiningOp()) &&
                    !structured.getMatchingIndexingMap(&use)
                         .isProjectedPermutation();
           });
  });
}

//===----------------------------------------------------------------------===//
// After
//===----------------------------------------------------------------------===//

/// Tiles of what only the loop needs are made in it, each once.
static void cleanUp(RewriterBase &rewriter, Operation *loop) {
  RewritePatternSet patterns(rewriter.getContext());
  tensor::populateFoldTensorEmptyPatterns(patterns);
  SmallVector<Operation *> inside;
  loop->walk([&](Operation *op) {
    if (op->getBlock() == &loop->getRegion(0).front())
      inside.push_back(op);
  });
  (void)applyOpPatternsGreedily(
      inside, std::move(patterns),
      GreedyRewriteConfig().setStrictness(
          GreedyRewriteStrictness::ExistingAndNewOps));
  mergeRepeated(rewriter, loop);
}

/// A number that no region of the block has.
static void mark(Operation *loop) {
  Builder builder(loop->getContext());
  llvm::DenseSet<Attribute> taken;
  for (Operation &op : *loop->getBlock())
    if (Attribute mark = op.getAttr(attr::kFused))
      taken.insert(mark);
  int64_t number = 0;
  while (taken.contains(builder.getI64IntegerAttr(number)))
    ++number;
  loop->setAttr(attr::kFused, builder.getI64IntegerAttr(number));
}

FailureOr<KernelOps> roofline::tileAndFuse(RewriterBase &rewriter,
                                           ArrayRef<Operation *> members,
                                           ArrayRef<int64_t> sizes,
                                           std::string &reason) {
  KernelOps ops(members);
  reason = "upstream cannot tile what is in it";
  if (failed(decomposeSoftmax(rewriter, ops)))
    return failure();
  forwardSizes(rewriter, ops);
  Members group(ops);
  if (std::string why = whyNotInTime(group); !why.empty()) {
    reason = why;
    return failure();
  }
  bool rootAloneLeaves = llvm::all_of(group.leaving, [&](Value value) {
    return value.getDefiningOp() == group.root;
  });
  if (!rootAloneLeaves && takesParts(group)) {
    reason = "of what others take, one of them takes only a part";
    return failure();
  }
  bool viewBetween = hasViewBetween(group);
  FailureOr<FusionLoop> made =
      tileWithProducers(rewriter, ops, group.leaving, sizes, reason);
  if (failed(made))
    return failure();
  forwardSizes(rewriter, ops); // upstream asks the members for sizes
  Operation *loop = made->loop;
  for (auto [value, by] : made->replacements)
    rewriter.replaceUsesWithIf(value, by, [&](OpOperand &use) {
      return !llvm::is_contained(ops, use.getOwner()) &&
             !loop->isAncestor(use.getOwner());
    });
  cleanUp(rewriter, loop);
  KernelOps left = {loop};
  for (Operation *op : llvm::reverse(ops))
    if (op->use_empty())
      rewriter.eraseOp(op);
    else
      left.push_back(op);
  mark(loop);
  if (left.size() == ops.size()) {
    reason = viewBetween
                 ? "a view between them hinders upstream's fusion"
                 : "one of them gives nothing to the last but needs the "
                   "others, and upstream fuses only what the last "
                   "takes";
    return failure();
  }
  return left;
}
