//===- StructuredWork.cpp - Work by the conventions -----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/StructuredWork.h"

#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

std::string roofline::matrixTypeName(Type type, const DimQuery &dims) {
  if (dims.conventions().tf32 && getElementTypeOrSelf(type).isF32())
    return "tf32";
  return elementTypeName(type);
}

Unit roofline::miscUnit(Type type, const DimQuery &dims) {
  bool isFlop = dims.conventions().preset == Conventions::Preset::Xla &&
                isa<FloatType>(getElementTypeOrSelf(type));
  return isFlop ? Unit::Vector : Unit::Misc;
}

//===----------------------------------------------------------------------===//
// Causal products
//===----------------------------------------------------------------------===//

/// Twice `min(1, window) + min(2, window) + ... + min(n, window)`.
static SymbolicExpr twiceWindowed(const SymbolicExpr &n,
                                  const SymbolicExpr &window) {
  SymbolicExpr rising = min(n, window);
  return rising * rising + rising + 2 * (n - rising) * window;
}

/// Twice the number of pairs that the mask keeps, so that nothing is halved
/// before it is multiplied. The query before the last sees one key less than
/// the last, which sees all; queries before the first key see none.
static SymbolicExpr twiceCausalPairs(const SymbolicExpr &queries,
                                     const SymbolicExpr &keys,
                                     std::optional<int64_t> window) {
  if (queries.constant() == 1)
    return 2 * (window ? min(keys, *window) : keys);
  SymbolicExpr seeing = min(queries, keys);
  if (window)
    return twiceWindowed(keys, *window) - twiceWindowed(keys - seeing, *window);
  return 2 * seeing * keys - seeing * seeing + seeing;
}

SymbolicExpr roofline::causalWork(const SymbolicExpr &perPair,
                                  const SymbolicExpr &queries,
                                  const SymbolicExpr &keys,
                                  std::optional<int64_t> window,
                                  const DimQuery &dims) {
  switch (dims.conventions().causal) {
  case Conventions::Causal::Full:
    return perPair * queries * keys;
  case Conventions::Causal::Half:
    return ceilDiv(perPair * queries * keys, 2);
  case Conventions::Causal::Exact:
    return floorDiv(perPair * twiceCausalPairs(queries, keys, window), 2);
  }
  return {};
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

bool roofline::isCombine(Operation *bodyOp, linalg::LinalgOp op) {
  llvm::SmallVector<Value> worklist(bodyOp->getOperands());
  llvm::SmallDenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    if (!seen.insert(value).second)
      continue;
    if (llvm::is_contained(op.getRegionOutputArgs(), value))
      return true;
    Operation *producer = value.getDefiningOp();
    if (producer && producer->getBlock() == op.getBlock())
      llvm::append_range(worklist, producer->getOperands());
  }
  return false;
}
