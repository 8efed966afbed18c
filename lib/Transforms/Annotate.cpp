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
#include "Roofline/Transforms/Passes.h"
#include "mlir/IR/Threading.h"

namespace roofline {
#define GEN_PASS_DEF_ANNOTATEPASS
#include "Roofline/Transforms/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

/// Every constant amount is a count and fits int64; symbolic ones are checked
/// when evaluated.
static LogicalResult verifyFits(Operation *op,
                                llvm::ArrayRef<SymbolicExpr> amounts) {
  for (const SymbolicExpr &amount : amounts) {
    std::optional<Int128> constant = amount.constant();
    if (amount.overflowed() || (constant && !toInt64(*constant)))
      return emitError(op->getLoc())
             << "a count of this op does not fit a 64-bit "
                "integer: "
             << amount.str();
    if (constant && *constant < 0)
      return emitError(op->getLoc())
             << "a count of this op is negative, do its sizes "
                "make sense: "
             << amount.str();
  }
  return success();
}

static LogicalResult verifyFits(const OpCost &cost) {
  llvm::SmallVector<SymbolicExpr> amounts = {cost.cost.bytesRead(),
                                             cost.cost.bytesWritten()};
  for (const Work &entry : cost.cost.work())
    amounts.push_back(entry.amount);
  return verifyFits(cost.op, amounts);
}

static LogicalResult verifyFits(Operation *op, const Totals &totals) {
  llvm::SmallVector<SymbolicExpr> amounts = {
      totals.bytesRead, totals.bytesWritten, totals.bytesFused,
      totals.bytesFloor};
  for (const Work &entry : totals.work)
    amounts.push_back(entry.amount);
  return verifyFits(op, amounts);
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
    if (failed(verify(costs)))
      return failure();
    removeOldResults();
    annotate(costs);
    remark(costs);
    warnOfLostMasks(getOperation(), costs);
    return success();
  }

  LogicalResult verify(const CostAnalysis &costs) {
    bool ok = succeeded(verifyFits(getOperation(), costs.totals()));
    for (const ScopeCost &scope : costs.scopes()) {
      for (const OpCost &op : scope.ops)
        ok &= succeeded(verifyFits(op));
      if (scope.scope != getOperation())
        ok &= succeeded(verifyFits(scope.scope, scope.totals));
      if (!strict)
        continue;
      for (Operation *op : scope.unknown) {
        UnknownReason why = whyUnknown(scope, op);
        emitError(op->getLoc())
            << why.reason << ", which 'strict' demands: " << why.advice;
        ok = false;
      }
    }
    return success(ok);
  }

  void removeOldResults() {
    auto cost = StringAttr::get(&getContext(), attr::kCost);
    auto bound = StringAttr::get(&getContext(), attr::kBound);
    getOperation().walk([&](Operation *op) {
      op->removeDiscardableAttr(cost);
      op->removeDiscardableAttr(bound);
    });
  }

  /// Of an op whose sizes change from trip to trip, the most of each figure.
  static void annotateOp(const OpCost &op, StringAttr name) {
    auto other = dyn_cast_or_null<CostAttr>(op.op->getDiscardableAttr(name));
    Cost cost = other ? maxOf(other.getValue(), op.cost) : op.cost;
    op.op->setDiscardableAttr(name, CostAttr::get(op.op->getContext(), cost));
  }

  /// Scopes share no op, so several are annotated at a time.
  void annotate(const CostAnalysis &costs) {
    MLIRContext *context = &getContext();
    auto name = StringAttr::get(context, attr::kCost);
    auto annotateTotals = [&](Operation *op, const Totals &totals) {
      op->setDiscardableAttr(name, TotalsAttr::get(context, totals));
    };
    parallelForEach(context, costs.scopes(), [&](const ScopeCost &scope) {
      for (const OpCost &op : scope.ops)
        annotateOp(op, name);
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
