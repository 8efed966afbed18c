//===- FuseElementwise.cpp - Chains of elementwise ops become one ---------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionRewrites.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/IR/Dominance.h"
#include "mlir/Transforms/CSE.h"

using namespace mlir;
using namespace roofline;

namespace {
class ElementwiseFuser {
public:
  ElementwiseFuser(RewriterBase &rewriter, ArrayRef<Operation *> ops,
                   bool mayRecompute)
      : rewriter(rewriter), ops(ops), mayRecompute(mayRecompute) {}

  KernelOps run() {
    while (fuseOne())
      ;
    return std::move(ops);
  }

private:
  bool fuseOne();
  bool fuse(Operation *producer, Operation *consumer, unsigned operand);
  linalg::GenericOp generalize(Operation *op);
  void replace(Operation *old, Operation *by);
  void dropUnneeded(linalg::GenericOp op);

  RewriterBase &rewriter;
  KernelOps ops;
  bool mayRecompute;
};
} // namespace

/// True where all that is computed is one point of the result.
static bool isAllParallel(linalg::LinalgOp op) {
  return op.hasPureTensorSemantics() &&
         op.getNumParallelLoops() == op.getNumLoops();
}

/// Whether `consumer` can stand where its producer's results are needed: then
/// these can be results of both together. An op that sums gives nothing but its
/// sums.
static bool takesAllResults(linalg::LinalgOp producer,
                            linalg::LinalgOp consumer) {
  return llvm::all_of(producer->getUsers(), [&](Operation *user) {
    Operation *inBlock = producer->getBlock()->findAncestorOpInBlock(*user);
    return inBlock == consumer || (isAllParallel(consumer) && inBlock &&
                                   consumer->isBeforeInBlock(inBlock));
  });
}

/// An op under a causal mask and one that is not stay apart: one op has one
/// mark.
static bool mayFuse(Operation *producer, Operation *consumer) {
  auto from = dyn_cast<linalg::LinalgOp>(producer);
  auto to = dyn_cast<linalg::LinalgOp>(consumer);
  return from && to &&
         getCausalLoops(from).has_value() == getCausalLoops(to).has_value() &&
         isAllParallel(from) && to.hasPureTensorSemantics() &&
         !linalg::isaContractionOpInterface(to) &&
         !linalg::isaConvolutionOpInterface(to) && takesAllResults(from, to);
}

namespace {
/// Marks of an op that another takes the place of, which has the same loops.
class Marks {
public:
  explicit Marks(Operation *op) {
    for (StringRef name : {attr::kGroup, attr::kCausal})
      if (Attribute mark = op->getAttr(name))
        marks.emplace_back(name, mark);
  }
  void addTo(Operation *op) const {
    for (auto [name, mark] : marks)
      if (!op->hasAttr(name))
        op->setAttr(name, mark);
  }

private:
  SmallVector<std::pair<StringRef, Attribute>> marks;
};
} // namespace

/// `by` takes the place of `old`, and the marks that it has not yet.
void ElementwiseFuser::replace(Operation *old, Operation *by) {
  *llvm::find(ops, old) = by;
  Marks(old).addTo(by);
}

linalg::GenericOp ElementwiseFuser::generalize(Operation *op) {
  if (auto generic = dyn_cast<linalg::GenericOp>(op))
    return generic;
  unsigned place = llvm::find(ops, op) - ops.begin();
  Marks marks(op);
  rewriter.setInsertionPoint(op);
  FailureOr<linalg::GenericOp> generic =
      linalg::generalizeNamedOp(rewriter, cast<linalg::LinalgOp>(op));
  if (failed(generic))
    return {};
  ops[place] = *generic;
  marks.addTo(*generic);
  return *generic;
}

/// Operands that the op has twice, results that nobody takes, and what its body
/// computes twice: a producer that is taken by two operands is in it twice.
void ElementwiseFuser::dropUnneeded(linalg::GenericOp op) {
  // An op without results would stay, and be no op of linalg's any more.
  if (op->use_empty())
    return;
  unsigned place = llvm::find(ops, op.getOperation()) - ops.begin();
  Marks marks(op);
  FailureOr<linalg::GenericOp> lean =
      linalg::deduplicateOperandsAndRemoveDeadResults(rewriter, op,
                                                      /*removeOutputs=*/true);
  if (failed(lean))
    return;
  ops[place] = *lean;
  marks.addTo(*lean);
  DominanceInfo dominance;
  eliminateCommonSubExpressions(rewriter, dominance, *lean);
}

/// Both together go over the consumer's loops: these must come to every point
/// of a result that others take, and only once to what accumulates.
static bool visitsAll(linalg::GenericOp producer, linalg::GenericOp consumer,
                      OpOperand &taken) {
  AffineMap map = consumer.getMatchingIndexingMap(&taken);
  bool leaves = llvm::any_of(producer->getUsers(), [&](Operation *user) {
    return user != consumer.getOperation();
  });
  bool accumulates =
      llvm::any_of(producer.getDpsInitsMutable(), [&](OpOperand &init) {
        return producer.payloadUsesValueFromOperand(&init);
      });
  return (!leaves || map.isProjectedPermutation()) &&
         (!accumulates || map.isPermutation());
}

/// The consumer comes to one point of the producer several times, and each time
/// it would be computed.
static bool isRecomputed(linalg::GenericOp producer, linalg::GenericOp consumer,
                         OpOperand &taken) {
  bool isWork = !producer.getBody()->without_terminator().empty();
  return isWork && !consumer.getMatchingIndexingMap(&taken).isPermutation();
}

bool ElementwiseFuser::fuse(Operation *producer, Operation *consumer,
                            unsigned operand) {
  if (!mayFuse(producer, consumer))
    return false;
  linalg::GenericOp from = generalize(producer), to = generalize(consumer);
  if (!from || !to)
    return false;
  OpOperand &taken = to->getOpOperand(operand);
  if (!mayRecompute && isRecomputed(from, to, taken))
    return false;
  if (!visitsAll(from, to, taken) || !linalg::areElementwiseOpsFusable(&taken))
    return false;
  rewriter.setInsertionPoint(to);
  FailureOr<linalg::ElementwiseOpFusionResult> result =
      linalg::fuseElementwiseOps(rewriter, &taken);
  if (failed(result))
    return false;
  replace(to, result->fusedOp);
  for (OpResult value : from->getResults())
    if (Value by = result->replacements.lookup(value))
      rewriter.replaceUsesWithIf(value, by, [&](OpOperand &use) {
        return use.getOwner() != to && use.getOwner() != result->fusedOp;
      });
  for (OpResult value : to->getResults())
    rewriter.replaceAllUsesWith(value, result->replacements.lookup(value));
  rewriter.eraseOp(to);
  if (from->use_empty()) {
    llvm::erase(ops, from.getOperation());
    rewriter.eraseOp(from);
  }
  dropUnneeded(cast<linalg::GenericOp>(result->fusedOp));
  return true;
}

/// The first that can be; false where none can.
bool ElementwiseFuser::fuseOne() {
  // Ops that are generalized on the way stay in their places.
  for (size_t place = 0; place < ops.size(); ++place)
    for (unsigned i = 0, e = ops[place]->getNumOperands(); i < e; ++i) {
      Operation *producer = ops[place]->getOperand(i).getDefiningOp();
      if (producer && llvm::is_contained(ops, producer) &&
          fuse(producer, ops[place], i))
        return true;
    }
  return false;
}

KernelOps roofline::fuseElementwise(RewriterBase &rewriter,
                                    ArrayRef<Operation *> ops,
                                    bool mayRecompute) {
  return ElementwiseFuser(rewriter, ops, mayRecompute).run();
}
