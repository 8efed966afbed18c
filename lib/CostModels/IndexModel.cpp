//===- IndexModel.cpp - Values that index arithmetic computes -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexModel.h"

#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace roofline;

/// True if no term is negative, so that the value is not either: sizes are
/// never negative.
static bool isNonNegative(const SymbolicExpr &expr) {
  return llvm::all_of(expr.terms(), [](const SymbolicExpr::Term &term) {
    return term.coefficient > 0;
  });
}

std::optional<SymbolicExpr> index_function::add(const SymbolicExpr &a,
                                                const SymbolicExpr &b) {
  return a + b;
}

std::optional<SymbolicExpr> index_function::sub(const SymbolicExpr &a,
                                                const SymbolicExpr &b) {
  return a - b;
}

std::optional<SymbolicExpr> index_function::mul(const SymbolicExpr &a,
                                                const SymbolicExpr &b) {
  return a * b;
}

std::optional<SymbolicExpr> index_function::floorDivide(const SymbolicExpr &a,
                                                        const SymbolicExpr &b) {
  if (b.constant().value_or(1) <= 0)
    return std::nullopt; // of no meaning, or of another one
  return floorDiv(a, b);
}

std::optional<SymbolicExpr> index_function::ceilDivide(const SymbolicExpr &a,
                                                       const SymbolicExpr &b) {
  if (b.constant().value_or(1) <= 0)
    return std::nullopt;
  return ceilDiv(a, b);
}

std::optional<SymbolicExpr> index_function::remainder(const SymbolicExpr &a,
                                                      const SymbolicExpr &b) {
  if (a == b)
    return SymbolicExpr(0);
  std::optional<SymbolicExpr> quotient = floorDivide(a, b);
  if (!quotient)
    return std::nullopt;
  return a - b * *quotient;
}

std::optional<SymbolicExpr>
index_function::signedDivide(const SymbolicExpr &a, const SymbolicExpr &b) {
  return isNonNegative(a) ? floorDivide(a, b) : std::nullopt;
}

std::optional<SymbolicExpr>
index_function::signedRemainder(const SymbolicExpr &a, const SymbolicExpr &b) {
  return isNonNegative(a) ? remainder(a, b) : std::nullopt;
}

std::optional<SymbolicExpr> index_function::smaller(const SymbolicExpr &a,
                                                    const SymbolicExpr &b) {
  return min(a, b);
}

std::optional<SymbolicExpr> index_function::larger(const SymbolicExpr &a,
                                                   const SymbolicExpr &b) {
  return max(a, b);
}

std::optional<SymbolicExpr> roofline::inferBinaryIndex(Operation *op,
                                                       IndexFunction function,
                                                       DimQuery &dims) {
  Type type = op->getResult(0).getType();
  if (isa<ShapedType>(type) || (isa<IntegerType>(type) && !type.isInteger(64)))
    return std::nullopt;
  std::optional<SymbolicExpr> a = dims.index(op->getOperand(0));
  std::optional<SymbolicExpr> b = dims.index(op->getOperand(1));
  if (!a || !b)
    return std::nullopt;
  return function(*a, *b);
}
