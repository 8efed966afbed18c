//===- ScopeWalker.cpp - Collects the costs inside of one scope -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/ScopeWalker.h"

#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/LoopLikeInterface.h"

using namespace mlir;
using namespace roofline;

namespace {
class ScopeWalker {
public:
  ScopeWalker(ScopeCost &scope, DimQuery &dims) : scope(scope), dims(dims) {}

  void visitRegions(Operation *op, const SymbolicExpr &count) {
    for (Region &region : op->getRegions()) {
      if (region.empty())
        continue;
      for (Operation &nested : region.front())
        visit(&nested, count);
      // Which blocks run after the first, and how often, is not known.
      if (!region.hasOneBlock())
        scope.unknown.push_back(region.front().getTerminator());
    }
  }

private:
  void visit(Operation *op, const SymbolicExpr &count);
  void visitModelled(CostModelOpInterface op, const SymbolicExpr &count);
  void visitCall(CallOpInterface call, const SymbolicExpr &count);
  void visitLoop(LoopLikeOpInterface loop, const SymbolicExpr &count);
  std::optional<SymbolicExpr> tripCount(LoopLikeOpInterface loop);

  ScopeCost &scope;
  DimQuery &dims;
};
} // namespace

void ScopeWalker::visit(Operation *op, const SymbolicExpr &count) {
  // Scopes of their own, or no code at all.
  if (isa<FunctionOpInterface, ModuleOp>(op))
    return;
  if (auto modelled = dyn_cast<CostModelOpInterface>(op))
    return visitModelled(modelled, count);
  if (auto call = dyn_cast<CallOpInterface>(op))
    return visitCall(call, count);
  if (auto loop = dyn_cast<LoopLikeOpInterface>(op))
    return visitLoop(loop, count);
  if (op->hasTrait<OpTrait::ConstantLike>() ||
      op->hasTrait<OpTrait::IsTerminator>() || isa<SymbolOpInterface>(op))
    return;
  scope.unknown.push_back(op);
}

/// False for types whose elements, or whose bytes, the type alone does not
/// tell: unranked, sparse (or otherwise encoded), scalable, of no fixed width.
static bool isCountable(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped)
    return true;
  if (auto vector = dyn_cast<VectorType>(type))
    return !vector.isScalable();
  if (auto tensor = dyn_cast<RankedTensorType>(type);
      tensor && tensor.getEncoding())
    return false;
  return shaped.hasRank() && elementBits(type) != 0;
}

static bool hasCountableTypes(Operation *op) {
  return llvm::all_of(op->getOperandTypes(), isCountable) &&
         llvm::all_of(op->getResultTypes(), isCountable);
}

void ScopeWalker::visitModelled(CostModelOpInterface op,
                                const SymbolicExpr &count) {
  FailureOr<std::optional<Cost>> cost = op.getCost(dims);
  if (failed(cost) || (*cost && !hasCountableTypes(op)))
    scope.unknown.push_back(op);
  else if (*cost)
    scope.ops.push_back({op, std::move(**cost), count});
}

void ScopeWalker::visitCall(CallOpInterface call, const SymbolicExpr &count) {
  auto callee = dyn_cast_or_null<FunctionOpInterface>(call.resolveCallable());
  if (!callee || callee.isExternal()) {
    scope.unknown.push_back(call);
    return;
  }
  scope.calls.push_back(
      {call, callee, count,
       substitutionForCall(callee, call.getArgOperands(), dims)});
}

/// Product over the dims of the loop of ceil((upper - lower) / step); nothing
/// where a bound is not known.
std::optional<SymbolicExpr> ScopeWalker::tripCount(LoopLikeOpInterface loop) {
  auto lowers = loop.getLoopLowerBounds();
  auto uppers = loop.getLoopUpperBounds();
  auto steps = loop.getLoopSteps();
  if (!lowers || !uppers || !steps)
    return std::nullopt;
  SymbolicExpr trips = 1;
  for (auto [lower, upper, step] : llvm::zip_equal(*lowers, *uppers, *steps)) {
    std::optional<SymbolicExpr> low = dims.index(lower);
    std::optional<SymbolicExpr> high = dims.index(upper);
    std::optional<SymbolicExpr> by = dims.index(step);
    if (!low || !high || !by || by->constant().value_or(1) <= 0)
      return std::nullopt;
    SymbolicExpr trip = ceilDiv(*high - *low, *by);
    if (std::optional<Int128> constant = trip.constant())
      trip = std::max<Int128>(*constant, 0);
    else if (*low != SymbolicExpr(0))
      trip = max(trip, 0); // sizes are never negative, differences may be
    trips *= trip;
  }
  return trips;
}

void ScopeWalker::visitLoop(LoopLikeOpInterface loop,
                            const SymbolicExpr &count) {
  if (std::optional<SymbolicExpr> trips = tripCount(loop))
    visitRegions(loop, count * *trips);
  else
    scope.unknown.push_back(loop);
}

void roofline::collectScope(ScopeCost &scope, DimQuery &dims) {
  ScopeWalker(scope, dims).visitRegions(scope.scope, 1);
}
