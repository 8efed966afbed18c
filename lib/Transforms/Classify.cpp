//===- Classify.cpp - The pass roofline-classify --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ModuleSettings.h"
#include "Remarks.h"
#include "Roofline/Transforms/Passes.h"
#include "llvm/ADT/MapVector.h"

namespace roofline {
#define GEN_PASS_DEF_CLASSIFYPASS
#include "Roofline/Transforms/Passes.h.inc"
} // namespace roofline

using namespace mlir;
using namespace roofline;

namespace {

/// What an op's `roofline.cost` says, of one op or of many.
struct CostView {
  llvm::ArrayRef<Work> work;
  SymbolicExpr bytes;
};

std::optional<CostView> viewOf(Attribute attribute) {
  if (auto cost = dyn_cast_or_null<CostAttr>(attribute))
    return CostView{cost.getValue().work(), cost.getValue().bytes()};
  if (auto totals = dyn_cast_or_null<TotalsAttr>(attribute))
    return CostView{totals.getValue().work, totals.getValue().bytesRead +
                                                totals.getValue().bytesWritten};
  return std::nullopt;
}

/// Names of the dims that `costs` depend on.
std::set<std::string>
dimsOf(const llvm::MapVector<Attribute, CostView> &costs) {
  std::set<std::string> dims;
  for (const auto &[attribute, cost] : costs) {
    dims.merge(cost.bytes.symbols());
    for (const Work &entry : cost.work)
      dims.merge(entry.amount.symbols());
  }
  return dims;
}

/// Classifies costs for one device under bindings.
class Classifier {
public:
  Classifier(const Device &device, const Bindings &bindings)
      : device(device), bindings(bindings) {}

  FailureOr<Bound> classify(Operation *op, const CostView &cost) const;

private:
  bool isBound(const SymbolicExpr &expr) const {
    return llvm::all_of(expr.symbols(), [&](const std::string &name) {
      return bindings.count(name) != 0;
    });
  }
  FailureOr<Int128> evaluate(Operation *op, const SymbolicExpr &expr) const;

  const Device &device;
  const Bindings &bindings;
};

FailureOr<Int128> Classifier::evaluate(Operation *op,
                                       const SymbolicExpr &expr) const {
  std::optional<Int128> value = expr.evaluate(bindings);
  if (!value || !toInt64(*value))
    return emitError(op->getLoc())
           << "a count of this op does not fit a 64-bit "
              "integer under these bindings: "
           << expr.str();
  if (*value < 0)
    return emitError(op->getLoc())
           << "a count of this op is negative under these "
              "bindings, do they fit the shapes: "
           << expr.str();
  return *value;
}

FailureOr<Bound> Classifier::classify(Operation *op,
                                      const CostView &cost) const {
  std::vector<Work> work(cost.work.begin(), cost.work.end());
  std::string condition = crossover(work, cost.bytes, device, bindings);
  bool allBound =
      isBound(cost.bytes) && llvm::all_of(work, [&](const Work &entry) {
        return isBound(entry.amount);
      });
  Bound bound;
  if (allBound) {
    Amounts amounts;
    for (const Work &entry : work) {
      FailureOr<Int128> amount = evaluate(op, entry.amount);
      if (failed(amount))
        return failure();
      amounts.work.push_back({entry.unit, entry.type, *amount});
    }
    FailureOr<Int128> flopCount = evaluate(op, flops(work));
    FailureOr<Int128> bytes = evaluate(op, cost.bytes);
    if (failed(flopCount) || failed(bytes))
      return failure();
    amounts.flops = *flopCount;
    amounts.bytes = *bytes;
    bound = roofline::classify(amounts, device);
  }
  bound.crossover = condition;
  return bound;
}

struct ClassifyPass : roofline::impl::ClassifyPassBase<ClassifyPass> {
  using Base::Base;

  void runOnOperation() override {
    FailureOr<ModuleSettings> settings =
        requestSettings(getOperation(), device, deviceFile, bind);
    if (failed(settings) || failed(classify(*settings)))
      return signalPassFailure();
    keepSettings(getOperation(), *settings);
    // What was added no analysis reads, nor does it need to be verified.
    markAllAnalysesPreserved();
  }

private:
  LogicalResult classify(const ModuleSettings &settings);
};

} // namespace

/// Equal costs are one attribute, and most are repeated: each is classified
/// once.
LogicalResult ClassifyPass::classify(const ModuleSettings &settings) {
  ModuleOp module = getOperation();
  llvm::MapVector<Attribute, CostView> costs;
  llvm::SmallVector<std::pair<Operation *, Attribute>> ops;
  auto costName = StringAttr::get(&getContext(), attr::kCost);
  auto boundName = StringAttr::get(&getContext(), attr::kBound);
  module->walk([&](Operation *op) {
    Attribute attribute = op->getDiscardableAttr(costName);
    if (!costs.contains(attribute)) {
      std::optional<CostView> cost = viewOf(attribute);
      if (!cost)
        return;
      costs.try_emplace(attribute, std::move(*cost));
    }
    ops.emplace_back(op, attribute);
  });
  if (ops.empty())
    return emitError(module.getLoc())
           << "no 'roofline.cost' in this module: run 'roofline-annotate' "
              "first";
  if (failed(verifyGiven(module, settings, dimsOf(costs))))
    return failure();
  Classifier classifier(settings.device, settings.bindings);
  llvm::DenseMap<Attribute, BoundAttr> bounds;
  for (auto [op, attribute] : ops) {
    BoundAttr &bound = bounds[attribute];
    if (bound)
      continue;
    FailureOr<Bound> computed =
        classifier.classify(op, costs.find(attribute)->second);
    if (failed(computed))
      return failure();
    bound = BoundAttr::get(&getContext(), *computed);
  }
  bool hasRemarks = getContext().getRemarkEngine();
  for (auto [op, attribute] : ops) {
    BoundAttr bound = bounds.lookup(attribute);
    op->setDiscardableAttr(boundName, bound);
    if (hasRemarks)
      remarkBound(op, bound.getValue());
  }
  return success();
}
