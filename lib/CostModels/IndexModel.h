//===- IndexModel.h - Values that index arithmetic computes -----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_INDEXMODEL_H
#define ROOFLINE_LIB_COSTMODELS_INDEXMODEL_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// A function of two integers as an expression; nothing where it has no value
/// or none that an expression can say.
using IndexFunction = std::optional<SymbolicExpr> (*)(const SymbolicExpr &a,
                                                      const SymbolicExpr &b);

namespace index_function {
std::optional<SymbolicExpr> add(const SymbolicExpr &a, const SymbolicExpr &b);
std::optional<SymbolicExpr> sub(const SymbolicExpr &a, const SymbolicExpr &b);
std::optional<SymbolicExpr> mul(const SymbolicExpr &a, const SymbolicExpr &b);
/// Divisors must not be known to be 0 or negative.
std::optional<SymbolicExpr> floorDivide(const SymbolicExpr &a,
                                        const SymbolicExpr &b);
std::optional<SymbolicExpr> ceilDivide(const SymbolicExpr &a,
                                       const SymbolicExpr &b);
/// `a - b * floordiv(a, b)`.
std::optional<SymbolicExpr> remainder(const SymbolicExpr &a,
                                      const SymbolicExpr &b);
/// Rounded towards zero, which is down where no term is negative.
std::optional<SymbolicExpr> signedDivide(const SymbolicExpr &a,
                                         const SymbolicExpr &b);
std::optional<SymbolicExpr> signedRemainder(const SymbolicExpr &a,
                                            const SymbolicExpr &b);
std::optional<SymbolicExpr> smaller(const SymbolicExpr &a,
                                    const SymbolicExpr &b);
std::optional<SymbolicExpr> larger(const SymbolicExpr &a,
                                   const SymbolicExpr &b);
} // namespace index_function

/// The value of an op whose two operands are integers of its result's type.
/// Nothing for integers of less than 64 bits, which may wrap.
std::optional<SymbolicExpr>
inferBinaryIndex(mlir::Operation *op, IndexFunction function, DimQuery &dims);

template <typename OpTy, IndexFunction function>
struct BinaryIndex
    : SymbolicShapeOpInterface::ExternalModel<BinaryIndex<OpTy, function>,
                                              OpTy> {
  std::optional<SymbolicExpr> inferIndex(mlir::Operation *op, unsigned,
                                         DimQuery &dims) const {
    return inferBinaryIndex(op, function, dims);
  }
};

/// An op whose result has the value of its operand, in a type that holds it.
template <typename OpTy>
struct SameIndex
    : SymbolicShapeOpInterface::ExternalModel<SameIndex<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferIndex(mlir::Operation *op, unsigned,
                                         DimQuery &dims) const {
    if (!op->getOperand(0).getType().isIntOrIndex())
      return std::nullopt;
    return dims.index(op->getOperand(0));
  }
};

template <IndexFunction function, typename... Ops>
void attachBinaryIndex(mlir::MLIRContext *context) {
  (Ops::template attachInterface<BinaryIndex<Ops, function>>(*context), ...);
}

template <typename... Ops> void attachSameIndex(mlir::MLIRContext *context) {
  (Ops::template attachInterface<SameIndex<Ops>>(*context), ...);
}

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_INDEXMODEL_H
