//===- Arith.cpp - How arith ops are counted ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace roofline;

namespace {
template <typename OpTy> SymbolicExpr fold(SymbolicExpr a, SymbolicExpr b);
template <> SymbolicExpr fold<arith::AddIOp>(SymbolicExpr a, SymbolicExpr b) {
  return a + b;
}
template <> SymbolicExpr fold<arith::SubIOp>(SymbolicExpr a, SymbolicExpr b) {
  return a - b;
}
template <> SymbolicExpr fold<arith::MulIOp>(SymbolicExpr a, SymbolicExpr b) {
  return a * b;
}
template <>
SymbolicExpr fold<arith::CeilDivUIOp>(SymbolicExpr a, SymbolicExpr b) {
  return ceilDiv(a, b);
}
template <>
SymbolicExpr fold<arith::CeilDivSIOp>(SymbolicExpr a, SymbolicExpr b) {
  return ceilDiv(a, b);
}
template <>
SymbolicExpr fold<arith::FloorDivSIOp>(SymbolicExpr a, SymbolicExpr b) {
  return floorDiv(a, b);
}
template <> SymbolicExpr fold<arith::DivUIOp>(SymbolicExpr a, SymbolicExpr b) {
  return floorDiv(a, b);
}
template <> SymbolicExpr fold<arith::MinSIOp>(SymbolicExpr a, SymbolicExpr b) {
  return min(a, b);
}
template <> SymbolicExpr fold<arith::MaxSIOp>(SymbolicExpr a, SymbolicExpr b) {
  return max(a, b);
}

template <typename OpTy>
constexpr bool isDivision =
    llvm::is_one_of<OpTy, arith::CeilDivUIOp, arith::CeilDivSIOp,
                    arith::FloorDivSIOp, arith::DivUIOp>::value;

/// Index arithmetic as expressions.
template <typename OpTy>
struct IndexArithmetic
    : SymbolicShapeOpInterface::ExternalModel<IndexArithmetic<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    if (!op->getResult(0).getType().isIndex())
      return std::nullopt; // narrower integers may wrap
    std::optional<SymbolicExpr> a = dims.index(op->getOperand(0));
    std::optional<SymbolicExpr> b = dims.index(op->getOperand(1));
    if (!a || !b)
      return std::nullopt;
    if (isDivision<OpTy> && b->constant().value_or(1) <= 0)
      return std::nullopt; // of no meaning, or of another one
    return fold<OpTy>(*a, *b);
  }
};

template <typename... Ops> void attachIndexArithmetic(MLIRContext *context) {
  (Ops::template attachInterface<IndexArithmetic<Ops>>(*context), ...);
}
} // namespace

void roofline::registerArithCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    using namespace arith;
    attachScalarModels<Unit::Vector, 1, AddFOp, SubFOp, MulFOp, DivFOp, RemFOp,
                       NegFOp, MaximumFOp, MinimumFOp, MaxNumFOp, MinNumFOp>(
        context);
    attachScalarModels<Unit::Integer, 1, AddIOp, SubIOp, MulIOp, DivSIOp,
                       DivUIOp, CeilDivSIOp, CeilDivUIOp, FloorDivSIOp, RemSIOp,
                       RemUIOp, AndIOp, OrIOp, XOrIOp, ShLIOp, ShRSIOp, ShRUIOp,
                       MaxSIOp, MaxUIOp, MinSIOp, MinUIOp, AddUIExtendedOp,
                       MulSIExtendedOp, MulUIExtendedOp>(context);
    attachScalarModels<Unit::Misc, 1, CmpFOp, CmpIOp, SelectOp, ExtFOp,
                       TruncFOp, SIToFPOp, UIToFPOp, FPToSIOp, FPToUIOp,
                       ExtSIOp, ExtUIOp, TruncIOp>(context);
    // Of a scalar, a renaming; of a tensor, counted as what it moves.
    attachScalarModels<Unit::Misc, 0, IndexCastOp, IndexCastUIOp, BitcastOp>(
        context);
    attachFreeModels<ConstantOp>(context);
    attachIndexArithmetic<AddIOp, SubIOp, MulIOp, CeilDivUIOp, CeilDivSIOp,
                          FloorDivSIOp, DivUIOp, MinSIOp, MaxSIOp>(context);
  });
}
