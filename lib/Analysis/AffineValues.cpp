//===- AffineValues.cpp - Values of affine expressions --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/AffineValues.h"

using namespace mlir;
using namespace roofline;

/// False for a constant that nothing may be divided by.
static bool isDivisor(const SymbolicExpr &expr) {
  return expr.constant().value_or(1) > 0;
}

IndexValue roofline::modulo(const SymbolicExpr &dividend,
                            const SymbolicExpr &divisor) {
  if (!isDivisor(divisor))
    return std::nullopt;
  return dividend - divisor * floorDiv(dividend, divisor);
}

static IndexValue combine(AffineExprKind kind, const SymbolicExpr &a,
                          const SymbolicExpr &b) {
  switch (kind) {
  case AffineExprKind::Add:
    return a + b;
  case AffineExprKind::Mul:
    return a * b;
  case AffineExprKind::Mod:
    return modulo(a, b);
  case AffineExprKind::FloorDiv:
    return isDivisor(b) ? IndexValue(floorDiv(a, b)) : std::nullopt;
  case AffineExprKind::CeilDiv:
    return isDivisor(b) ? IndexValue(ceilDiv(a, b)) : std::nullopt;
  default:
    return std::nullopt;
  }
}

IndexValue roofline::evaluate(AffineExpr expr, llvm::ArrayRef<IndexValue> dims,
                              llvm::ArrayRef<IndexValue> symbols) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return SymbolicExpr(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  IndexValue lhs = evaluate(binary.getLHS(), dims, symbols);
  IndexValue rhs = evaluate(binary.getRHS(), dims, symbols);
  if (!lhs || !rhs)
    return std::nullopt;
  return combine(binary.getKind(), *lhs, *rhs);
}

llvm::SmallVector<IndexValue>
roofline::evaluateMap(AffineMap map, ValueRange operands, DimQuery &dims) {
  // Upstream verifies loops whose bounds lack operands.
  if (operands.size() != map.getNumInputs())
    return llvm::SmallVector<IndexValue>(map.getNumResults());
  llvm::SmallVector<IndexValue> inputs, results;
  for (Value operand : operands)
    inputs.push_back(dims.index(operand));
  auto all = llvm::ArrayRef(inputs);
  for (AffineExpr result : map.getResults())
    results.push_back(evaluate(result, all.take_front(map.getNumDims()),
                               all.drop_front(map.getNumDims())));
  return results;
}
