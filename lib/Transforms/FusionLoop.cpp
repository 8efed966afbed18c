//===- FusionLoop.cpp - Ops in one loop over tiles ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's tileConsumerAndFuseProducersUsingSCF makes a tile of a producer
// for every op that takes one, and does the same for what those take: twice the
// tiles at every level of a chain of diamonds. Here, producers join one after
// the other, the last first, when all that take them are in the loop.
//
//===----------------------------------------------------------------------===//

#include "FusionLoop.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"

using namespace mlir;
using namespace roofline;

/// `ops` but the last, and what fills their accumulators, in program order.
static SmallVector<Operation *> producersOf(ArrayRef<Operation *> ops) {
  llvm::SetVector<Operation *> producers;
  for (Operation *op : ops) {
    for (Value operand : op->getOperands())
      if (auto fill = operand.getDefiningOp<linalg::FillOp>())
        if (fill->getBlock() == op->getBlock())
          producers.insert(fill);
    if (op != ops.back())
      producers.insert(op);
  }
  SmallVector<Operation *> sorted = producers.takeVector();
  llvm::sort(sorted,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  return sorted;
}

namespace {
/// The loop in the making.
class LoopBuilder {
public:
  LoopBuilder(RewriterBase &rewriter, scf::SCFTilingResult &tiled,
              Operation *root)
      : rewriter(rewriter), loops(std::move(tiled.loops)) {
    addResults(root);
  }

  /// Failure where `producer` cannot join. One of which nobody takes a tile
  /// stays outside.
  LogicalResult add(Operation *producer, bool leaves, std::string &reason);
  FusionLoop take() const;

private:
  void addResults(Operation *op) {
    unsigned first = loops.front()->getNumResults() - op->getNumResults();
    for (OpResult result : op->getResults())
      places.push_back({result, first + result.getResultNumber()});
  }
  tensor::ExtractSliceOp firstSliceOf(Operation *producer);

  RewriterBase &rewriter;
  SmallVector<LoopLikeOpInterface> loops;
  /// Of values among the loop's results.
  SmallVector<std::pair<Value, unsigned>> places;
};
} // namespace

/// The first tile in the body that is taken of what `producer` makes, directly
/// or as what the loop writes over.
tensor::ExtractSliceOp LoopBuilder::firstSliceOf(Operation *producer) {
  LoopLikeOpInterface loop = loops.front();
  Block *body = &loop->getRegion(0).front();
  tensor::ExtractSliceOp first;
  auto visit = [&](Value source) {
    for (Operation *user : source.getUsers()) {
      auto slice = dyn_cast<tensor::ExtractSliceOp>(user);
      if (slice && slice->getBlock() == body && slice.getSource() == source &&
          (!first || slice->isBeforeInBlock(first)))
        first = slice;
    }
  };
  for (Value result : producer->getResults())
    visit(result);
  for (auto [init, argument] :
       llvm::zip_equal(loop.getInits(), loop.getRegionIterArgs()))
    if (init.getDefiningOp() == producer)
      visit(argument);
  return first;
}

LogicalResult LoopBuilder::add(Operation *producer, bool leaves,
                               std::string &reason) {
  // Different tiles of one op are as many computations of it.
  constexpr int kMostTiles = 4;
  for (int count = 0;; ++count) {
    DominanceInfo dominance;
    eliminateCommonSubExpressions(rewriter, dominance, loops.front());
    tensor::ExtractSliceOp slice = firstSliceOf(producer);
    if (!slice)
      return success();
    if (count == kMostTiles) {
      reason = "one takes more than " + std::to_string(kMostTiles) +
               " tiles of what another makes, each computed anew";
      return failure();
    }
    rewriter.setInsertionPoint(slice);
    auto fused = scf::tileAndFuseProducerOfSlice(rewriter, slice, loops);
    if (!fused)
      return failure();
    if (!leaves || count > 0)
      continue;
    if (failed(scf::yieldReplacementForFusedProducer(rewriter, slice, *fused,
                                                     loops)))
      return failure();
    addResults(producer);
  }
}

FusionLoop LoopBuilder::take() const {
  FusionLoop result{loops.front(), {}};
  for (auto [value, place] : places)
    result.replacements.push_back({value, loops.front()->getResult(place)});
  return result;
}

FailureOr<FusionLoop>
roofline::tileWithProducers(RewriterBase &rewriter, ArrayRef<Operation *> ops,
                            const llvm::SmallDenseSet<Value> &leaving,
                            ArrayRef<int64_t> tile, std::string &reason) {
  auto root = dyn_cast<TilingInterface>(ops.back());
  if (!root)
    return failure();
  scf::SCFTilingOptions options;
  options.setTileSizes(getAsIndexOpFoldResult(rewriter.getContext(), tile));
  options.setLoopType(scf::SCFTilingOptions::LoopType::ForallOp);
  rewriter.setInsertionPoint(root);
  auto tiled = scf::tileUsingSCF(rewriter, root, options);
  if (failed(tiled) || tiled->loops.size() != 1)
    return failure();
  LoopBuilder loop(rewriter, *tiled, root);
  SmallVector<Operation *> producers = producersOf(ops);
  for (Operation *producer : llvm::reverse(producers)) {
    bool leaves = llvm::any_of(producer->getResults(), [&](Value result) {
      return leaving.contains(result);
    });
    if (failed(loop.add(producer, leaves, reason)))
      return failure();
  }
  return loop.take();
}
