//===- AffineToSymbolic.cpp - Affine expressions as polynomials -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/AffineToSymbolic.h"

#include "mlir/IR/AffineMap.h"

using namespace mlir;
using namespace roofline;

static std::optional<SymbolicExpr>
combine(AffineExprKind kind, const SymbolicExpr &a, const SymbolicExpr &b) {
  if (kind == AffineExprKind::Add)
    return a + b;
  if (kind == AffineExprKind::Mul)
    return a * b;
  if (b.constant().value_or(1) <= 0)
    return std::nullopt; // a division that has no meaning
  if (kind == AffineExprKind::CeilDiv)
    return ceilDiv(a, b);
  if (kind == AffineExprKind::FloorDiv)
    return floorDiv(a, b);
  return a - b * floorDiv(a, b); // a modulus
}

std::optional<SymbolicExpr>
roofline::toSymbolic(AffineExpr expr, llvm::ArrayRef<SymbolicExpr> dims,
                     llvm::ArrayRef<SymbolicExpr> symbols) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return SymbolicExpr(constant.getValue());
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return dims[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return symbols[symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  std::optional<SymbolicExpr> lhs = toSymbolic(binary.getLHS(), dims, symbols);
  std::optional<SymbolicExpr> rhs = toSymbolic(binary.getRHS(), dims, symbols);
  if (!lhs || !rhs)
    return std::nullopt;
  return combine(expr.getKind(), *lhs, *rhs);
}

std::optional<llvm::SmallVector<SymbolicExpr>>
roofline::toSymbolic(AffineMap map, llvm::ArrayRef<SymbolicExpr> operands) {
  llvm::SmallVector<SymbolicExpr> results;
  for (AffineExpr expr : map.getResults()) {
    std::optional<SymbolicExpr> result =
        toSymbolic(expr, operands.take_front(map.getNumDims()),
                   operands.drop_front(map.getNumDims()));
    if (!result)
      return std::nullopt;
    results.push_back(std::move(*result));
  }
  return results;
}
