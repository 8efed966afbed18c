//===- EqualSizes.cpp - Sizes that must agree -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EqualSizes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <set>

using namespace mlir;
using namespace roofline;

namespace {
class Finder {
public:
  explicit Finder(const CostAnalysis &costs) : costs(costs) {}

  std::vector<EqualSizes> run();

private:
  void addStructured(linalg::LinalgOp op, const Substitution &substitution);
  void addElementwise(Operation *op, const Substitution &substitution);
  void addCall(const CallSite &call, const Substitution &substitution);
  void add(Operation *op, const SymbolicExpr &a, const SymbolicExpr &b);

  const CostAnalysis &costs;
  std::vector<EqualSizes> pairs;
  std::set<std::pair<std::string, std::string>> seen;
};
} // namespace

void Finder::add(Operation *op, const SymbolicExpr &a, const SymbolicExpr &b) {
  if (a != b && !dependsOnTrip(a) && !dependsOnTrip(b) &&
      seen.emplace(a.str(), b.str()).second)
    pairs.push_back({op, a, b});
}

/// Sizes of one loop, of all operands that have the loop itself as a dim.
void Finder::addStructured(linalg::LinalgOp op,
                           const Substitution &substitution) {
  std::vector<std::optional<SymbolicExpr>> sizes(op.getNumLoops());
  for (auto [operand, map] :
       llvm::zip(op->getOpOperands(), op.getIndexingMapsArray())) {
    if (!isa<ShapedType>(operand.get().getType()))
      continue;
    for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
      auto loop = dyn_cast<AffineDimExpr>(expr);
      if (!loop)
        continue;
      SymbolicExpr size =
          costs.sizeOf(operand.get(), dim).substitute(substitution);
      std::optional<SymbolicExpr> &first = sizes[loop.getPosition()];
      if (first)
        add(op, *first, size);
      else
        first = size;
    }
  }
}

void Finder::addElementwise(Operation *op, const Substitution &substitution) {
  Value first;
  for (Value operand : op->getOperands()) {
    auto type = dyn_cast<RankedTensorType>(operand.getType());
    if (!type)
      continue;
    for (int64_t dim = 0; first && dim < type.getRank(); ++dim)
      add(op, costs.sizeOf(first, dim).substitute(substitution),
          costs.sizeOf(operand, dim).substitute(substitution));
    first = first ? first : operand;
  }
}

/// Arguments that the callee gives one name.
void Finder::addCall(const CallSite &call, const Substitution &substitution) {
  std::map<std::string, SymbolicExpr> sizes;
  auto callee = cast<FunctionOpInterface>(call.callee);
  auto operands = cast<CallOpInterface>(call.op).getArgOperands();
  for (auto [argument, operand] : llvm::zip(callee.getArguments(), operands)) {
    auto type = dyn_cast<ShapedType>(operand.getType());
    for (int64_t dim = 0; type && type.hasRank() && dim < type.getRank();
         ++dim) {
      SymbolicExpr size = costs.sizeOf(operand, dim).substitute(substitution);
      auto [first, isNew] =
          sizes.try_emplace(costs.sizeOf(argument, dim).str(), size);
      if (!isNew)
        add(call.op, first->second, size);
    }
  }
}

std::vector<EqualSizes> Finder::run() {
  for (const Instance &instance : costs.instances()) {
    for (const OpCost &op : instance.scope->ops) {
      if (auto structured = dyn_cast<linalg::LinalgOp>(op.op))
        addStructured(structured, instance.substitution);
      else if (op.op->hasTrait<OpTrait::Elementwise>())
        addElementwise(op.op, instance.substitution);
    }
    for (const CallSite &call : instance.scope->calls)
      addCall(call, instance.substitution);
  }
  return std::move(pairs);
}

std::vector<EqualSizes> roofline::findEqualSizes(const CostAnalysis &costs) {
  return Finder(costs).run();
}

static bool isBound(const SymbolicExpr &expr, const Bindings &bindings) {
  return llvm::all_of(expr.symbols(), [&](const std::string &name) {
    return bindings.count(name) != 0;
  });
}

LogicalResult roofline::verifyEqualSizes(llvm::ArrayRef<EqualSizes> pairs,
                                         const Bindings &bindings) {
  for (const EqualSizes &pair : pairs) {
    if (!isBound(pair.a, bindings) || !isBound(pair.b, bindings))
      continue;
    std::optional<Int128> a = pair.a.evaluate(bindings);
    std::optional<Int128> b = pair.b.evaluate(bindings);
    if (!a || !b || *a == *b)
      continue;
    return emitError(pair.op->getLoc())
           << "sizes '" << pair.a.str() << "' and '" << pair.b.str()
           << "' of this op must be equal, but under these bindings they are "
           << SymbolicExpr(*a).str() << " and " << SymbolicExpr(*b).str()
           << ": bind them to one value, or give both one name in "
              "'roofline.dims'";
  }
  return success();
}
