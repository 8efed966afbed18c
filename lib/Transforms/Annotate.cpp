//===- Annotate.cpp - The pass roofline-annotate --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Remarks.h"
#include "Roofline/Analysis/CostAnalysis.h"
#include "Roofline/Transforms/CausalWarnings.h"
#include "Roofline/Transforms/ConventionOptions.h"
#include "Roofline/Transforms/ModelWarnings.h"
#include "Roofline/Transforms/Passes.h"
#include "mlir/IR/Threading.h"
#include "llvm/ADT/DenseSet.h"

#include <atomic>

namespace roofline {
#define GEN_PASS_DEF_ANNOTATEPASS
#include "Roofline/Transforms/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

/// Every constant amount is a count and fits int64; symbolic ones are checked
/// when evaluated.
static bool isFit(const SymbolicExpr &amount) {
  std::optional<Int128> constant = amount.constant();
  return !amount.overflowed() &&
         (!constant || (toInt64(*constant) && *constant >= 0));
}

static LogicalResult verifyFits(Operation *op, const SymbolicExpr &amount) {
  if (isFit(amount))
    return success();
  std::optional<Int128> constant = amount.constant();
  bool isNegative = constant && *constant < 0 && !amount.overflowed();
  return emitError(op->getLoc())
         << (isNegative ? "a count of this op is negative, do its sizes make "
                          "sense: "
                        : "a count of this op does not fit a 64-bit integer: ")
         << amount.str();
}

using IsGood = llvm::function_ref<bool(const SymbolicExpr &)>;

static bool all(llvm::ArrayRef<Work> work, IsGood isGood) {
  return llvm::all_of(work,
                      [&](const Work &entry) { return isGood(entry.amount); });
}

/// Whether `isGood` holds for every figure of a cost.
static bool all(const Cost &cost, IsGood isGood) {
  return isGood(cost.bytesRead()) && isGood(cost.bytesWritten()) &&
         all(cost.work(), isGood);
}

static bool all(const Totals &totals, IsGood isGood) {
  return isGood(totals.bytesRead) && isGood(totals.bytesWritten) &&
         isGood(totals.bytesFused) && isGood(totals.bytesFloor) &&
         all(totals.work, isGood);
}

template <typename Figures>
static bool verifyFits(Operation *op, const Figures &figures) {
  return all(figures, [&](const SymbolicExpr &amount) {
    return succeeded(verifyFits(op, amount));
  });
}

namespace {
struct AnnotatePass : roofline::impl::AnnotatePassBase<AnnotatePass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<Conventions> conventions =
        requestConventions(module, {{"causal", causal},
                                    {"aliasing", aliasing},
                                    {"packing", packing},
                                    {"padding", padding},
                                    {"tf32", tf32},
                                    {"preset", preset}});
    if (failed(conventions))
      return signalPassFailure();
    if (*conventions == getConventions(module)) {
      if (failed(run(getAnalysis<CostAnalysis>())))
        return signalPassFailure();
      // What was added no analysis reads, nor does it need to be verified.
      return markAllAnalysesPreserved();
    }
    if (failed(run(CostAnalysis(module, *conventions))))
      return signalPassFailure();
    setConventions(module, *conventions);
  }

  LogicalResult run(const CostAnalysis &costs) {
    if ((!areFit(costs) && failed(verify(costs))) ||
        (strict && failed(demand(costs))))
      return failure();
    annotate(costs);
    if (getContext().getRemarkEngine())
      remark(costs);
    warnOfMissingModels(getOperation());
    warnOfLostMasks(getOperation(), costs);
    return success();
  }

  bool areFit(const CostAnalysis &costs) {
    std::atomic<bool> areFit = all(costs.totals(), isFit);
    parallelForEach(&getContext(), costs.scopes(), [&](const ScopeCost &scope) {
      if (!all(scope.totals, isFit) ||
          !llvm::all_of(scope.ops,
                        [](const OpCost &op) { return all(op.cost, isFit); }))
        areFit = false;
    });
    return areFit;
  }

  /// Says which figures do not fit.
  LogicalResult verify(const CostAnalysis &costs) {
    bool ok = verifyFits(getOperation(), costs.totals());
    for (const ScopeCost &scope : costs.scopes()) {
      for (const OpCost &op : scope.ops)
        ok &= verifyFits(op.op, op.cost);
      if (scope.scope != getOperation())
        ok &= verifyFits(scope.scope, scope.totals);
    }
    return success(ok);
  }

  /// That every cost is known.
  LogicalResult demand(const CostAnalysis &costs) {
    bool ok = true;
    for (const ScopeCost &scope : costs.scopes())
      for (Operation *op : scope.unknown) {
        UnknownReason why = whyUnknown(scope, op);
        emitError(op->getLoc())
            << why.reason << ", which 'strict' demands: " << why.advice;
        ok = false;
      }
    return success(ok);
  }

  /// Of an op whose sizes change from trip to trip, the most of each figure.
  static void annotateOp(const OpCost &op, StringAttr name) {
    auto other = dyn_cast_or_null<CostAttr>(op.op->getDiscardableAttr(name));
    Cost cost = other ? maxOf(other.getValue(), op.cost) : op.cost;
    op.op->setDiscardableAttr(name, CostAttr::get(op.op->getContext(), cost));
  }

  /// Each function is gone through once, so that a cache holds what is done to
  /// it: a module may be of any size. Scopes share no op, so several are
  /// annotated at a time.
  void annotate(const CostAnalysis &costs) {
    MLIRContext *context = &getContext();
    auto costName = StringAttr::get(context, attr::kCost);
    auto boundName = StringAttr::get(context, attr::kBound);
    llvm::DenseSet<Operation *> scopes;
    for (const ScopeCost &scope : costs.scopes())
      scopes.insert(scope.scope);

    auto removeOldResults = [&](Operation *scope) {
      scope->walk<WalkOrder::PreOrder>([&](Operation *op) {
        if (op != scope && op->getNumRegions() != 0 && scopes.contains(op))
          return WalkResult::skip();
        op->removeDiscardableAttr(costName);
        op->removeDiscardableAttr(boundName);
        return WalkResult::advance();
      });
    };
    auto annotateTotals = [&](Operation *op, const Totals &totals) {
      op->setDiscardableAttr(costName, TotalsAttr::get(context, totals));
    };
    if (!scopes.contains(getOperation()))
      removeOldResults(getOperation());
    parallelForEach(context, costs.scopes(), [&](const ScopeCost &scope) {
      removeOldResults(scope.scope);
      for (const OpCost &op : scope.ops)
        annotateOp(op, costName);
      for (const CallSite &call : scope.calls)
        annotateTotals(call.op, costs.totalsOf(call));
      if (scope.scope != getOperation())
        annotateTotals(scope.scope, scope.totals);
    });
    annotateTotals(getOperation(), costs.totals());
  }

  static void remark(const CostAnalysis &costs) {
    for (const ScopeCost &scope : costs.scopes()) {
      for (const OpCost &op : scope.ops)
        remarkCost(op);
      for (Operation *op : scope.unknown)
        remarkUnknown(scope, op);
    }
  }
};
} // namespace
