//===- TileAndFuse.cpp - Ops in one loop over tiles -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionRewrites.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/Dialect/Tensor/Transforms/Transforms.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"
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

  /// A member, or what fills its accumulator.
  bool isPart(Operation *op) const {
    return ops.contains(op) || isa<linalg::FillOp>(op);
  }

  Operation *root;
  llvm::SmallDenseSet<Operation *> ops;
  /// What others take of it.
  llvm::SmallDenseSet<Value> leaving;
  /// Nobody takes any of that before the last member is done.
  bool isInTime = true;
  /// A member takes it through an op that is no member.
  bool hasOpBetween = false;
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
        isInTime &= inBlock && root->isBeforeInBlock(inBlock);
        hasOpBetween |= llvm::any_of(user->getUsers(), [&](Operation *next) {
          return ops.contains(next);
        });
      }
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

static FailureOr<scf::SCFTileAndFuseResult>
tile(RewriterBase &rewriter, const Members &members, ArrayRef<int64_t> sizes) {
  auto root = dyn_cast<TilingInterface>(members.root);
  if (!root)
    return failure();
  scf::SCFTilingOptions tiling;
  tiling.setTileSizes(getAsIndexOpFoldResult(rewriter.getContext(), sizes));
  tiling.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
  scf::SCFTileAndFuseOptions options;
  options.setTilingOptions(std::move(tiling));
  llvm::SmallDenseSet<Value> given;
  using Decision = std::optional<scf::SCFTileAndFuseOptions::ControlFnResult>;
  options.setFusionControlFn([&](tensor::ExtractSliceOp, OpResult made,
                                 bool) -> Decision {
    if (!members.isPart(made.getOwner()))
      return std::nullopt;
    bool isGiven = members.leaving.contains(made) && given.insert(made).second;
    return scf::SCFTileAndFuseOptions::ControlFnResult{isGiven};
  });
  rewriter.setInsertionPoint(root);
  return scf::tileConsumerAndFuseProducersUsingSCF(rewriter, root, options);
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
  DominanceInfo dominance;
  eliminateCommonSubExpressions(rewriter, dominance, loop);
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
  if (!group.isInTime) {
    reason = group.hasOpBetween
                 ? "a view between them hinders upstream's fusion"
                 : "another op takes what one makes before the last is done";
    return failure();
  }
  bool rootAloneLeaves = llvm::all_of(group.leaving, [&](Value value) {
    return value.getDefiningOp() == group.root;
  });
  if (!rootAloneLeaves && takesParts(group)) {
    reason = "of what others take, one of them takes only a part";
    return failure();
  }
  FailureOr<scf::SCFTileAndFuseResult> result = tile(rewriter, group, sizes);
  if (failed(result) || result->loops.size() != 1)
    return failure();
  forwardSizes(rewriter, ops); // upstream asks the members for sizes
  Operation *loop = result->loops.front();
  for (auto [value, by] : result->replacements)
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
    reason = "a view between them hinders upstream's fusion";
    return failure();
  }
  return left;
}
