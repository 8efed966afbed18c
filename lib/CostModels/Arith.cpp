//===- Arith.cpp - How arith ops are counted ------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

/// True for `a < b` and `a <= b`; of sizes, also where they are unsigned.
static bool isLess(arith::CmpIPredicate predicate) {
  return llvm::is_contained(
      {arith::CmpIPredicate::slt, arith::CmpIPredicate::sle,
       arith::CmpIPredicate::ult, arith::CmpIPredicate::ule},
      predicate);
}

static bool isGreater(arith::CmpIPredicate predicate) {
  return llvm::is_contained(
      {arith::CmpIPredicate::sgt, arith::CmpIPredicate::sge,
       arith::CmpIPredicate::ugt, arith::CmpIPredicate::uge},
      predicate);
}

namespace {

/// Which value a select takes, where the condition is known, where both are the
/// same, and where it is the smaller or the larger one.
struct SelectIndex
    : SymbolicShapeOpInterface::ExternalModel<SelectIndex, arith::SelectOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto select = cast<arith::SelectOp>(op);
    Type type = select.getType();
    if (!type.isIndex() && !type.isInteger(64))
      return std::nullopt;
    std::optional<SymbolicExpr> a = dims.index(select.getTrueValue());
    std::optional<SymbolicExpr> b = dims.index(select.getFalseValue());
    if (!a || !b)
      return std::nullopt;
    if (*a == *b)
      return a;
    return choose(select, *a, *b, dims);
  }

private:
  static std::optional<SymbolicExpr> choose(arith::SelectOp select,
                                            const SymbolicExpr &a,
                                            const SymbolicExpr &b,
                                            DimQuery &dims) {
    auto compare = select.getCondition().getDefiningOp<arith::CmpIOp>();
    if (!compare)
      return std::nullopt;
    std::optional<SymbolicExpr> lhs = dims.index(compare.getLhs());
    std::optional<SymbolicExpr> rhs = dims.index(compare.getRhs());
    if (!lhs || !rhs)
      return std::nullopt;
    bool less = isLess(compare.getPredicate());
    if (!less && !isGreater(compare.getPredicate()))
      return std::nullopt;
    if (*lhs == a && *rhs == b)
      return less ? min(a, b) : max(a, b);
    if (*lhs == b && *rhs == a)
      return less ? max(a, b) : min(a, b);
    return std::nullopt;
  }
};

} // namespace

static bool isNegative(Value value) {
  APInt constant;
  return matchPattern(value, m_ConstantInt(&constant)) && constant.isNegative();
}

namespace {
struct ComparisonModel
    : ComparisonOpInterface::ExternalModel<ComparisonModel, arith::CmpIOp> {
  std::optional<Comparison> getComparison(Operation *op) const {
    using Predicate = arith::CmpIPredicate;
    auto compare = cast<arith::CmpIOp>(op);
    Value a = compare.getLhs(), b = compare.getRhs();
    // A large unsigned number, such as 200 of 8 bits, reads as a negative one.
    if (compare.getPredicate() >= Predicate::ult &&
        (isNegative(a) || isNegative(b)))
      return std::nullopt;
    switch (compare.getPredicate()) {
    case Predicate::slt:
    case Predicate::ult:
      return Comparison{a, b, false};
    case Predicate::sle:
    case Predicate::ule:
      return Comparison{a, b, true};
    case Predicate::sgt:
    case Predicate::ugt:
      return Comparison{b, a, false};
    case Predicate::sge:
    case Predicate::uge:
      return Comparison{b, a, true};
    default:
      return std::nullopt;
    }
  }
};
} // namespace

static void attachValues(MLIRContext *context) {
  using namespace index_function;
  attachBinaryIndex<add, arith::AddIOp>(context);
  attachBinaryIndex<sub, arith::SubIOp>(context);
  attachBinaryIndex<mul, arith::MulIOp>(context);
  attachBinaryIndex<ceilDivide, arith::CeilDivSIOp, arith::CeilDivUIOp>(
      context);
  attachBinaryIndex<floorDivide, arith::FloorDivSIOp, arith::DivUIOp>(context);
  attachBinaryIndex<signedDivide, arith::DivSIOp>(context);
  attachBinaryIndex<remainder, arith::RemUIOp>(context);
  attachBinaryIndex<signedRemainder, arith::RemSIOp>(context);
  attachBinaryIndex<smaller, arith::MinSIOp, arith::MinUIOp>(context);
  attachBinaryIndex<larger, arith::MaxSIOp, arith::MaxUIOp>(context);
  attachSameIndex<arith::IndexCastOp, arith::IndexCastUIOp, arith::ExtSIOp,
                  arith::ExtUIOp>(context);
  arith::SelectOp::attachInterface<SelectIndex>(*context);
  arith::CmpIOp::attachInterface<ComparisonModel>(*context);
}

//===----------------------------------------------------------------------===//
// Work
//===----------------------------------------------------------------------===//

namespace {

/// Casts of a block-scaled format: the value and its scale are converted, and
/// multiplied or divided in the wide type. Scales are powers of two, and those
/// that come in another type are made such first.
template <typename OpTy>
struct ScalingModel
    : CostModelOpInterface::ExternalModel<ScalingModel<OpTy>, OpTy> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto scaling = cast<OpTy>(op);
    constexpr bool widens = std::is_same_v<OpTy, arith::ScalingExtFOp>;
    Type wide = widens ? scaling.getOut().getType() : scaling.getIn().getType();
    Type scale = scaling.getScale().getType();
    std::optional<Cost> cost = elementwiseCost(op, Unit::Misc, 0, dims);
    if (!cost)
      return failure();
    SymbolicExpr elements = dims.elements(scaling.getOut());
    cost->addWork(Unit::Vector, elementTypeName(wide), elements);
    cost->addWork(Unit::Misc, elementTypeName(scaling.getIn().getType()),
                  elements);
    if (!isa<Float8E8M0FNUType>(getElementTypeOrSelf(scale)))
      cost->addWork(Unit::Misc, elementTypeName(scale), elements);
    cost->addWork(Unit::Misc,
                  elementTypeName(Float8E8M0FNUType::get(op->getContext())),
                  elements);
    return cost;
  }
};

/// Of buffers, one is named anew. By one condition for all of a tensor, one of
/// two is taken, and which one nobody knows before.
struct SelectModel
    : CostModelOpInterface::ExternalModel<SelectModel, arith::SelectOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto select = cast<arith::SelectOp>(op);
    if (isa<BaseMemRefType>(select.getType()))
      return std::optional<Cost>();
    std::optional<Cost> cost = elementwiseCost(op, Unit::Misc, 1, dims);
    bool isWhole = isa<TensorType>(select.getType()) &&
                   !isa<ShapedType>(select.getCondition().getType());
    if (cost)
      cost->markAtMost(isWhole);
    return cost;
  }
};

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
    attachScalarModels<Unit::Misc, 1, CmpFOp, CmpIOp, ExtFOp, TruncFOp,
                       SIToFPOp, UIToFPOp, FPToSIOp, FPToUIOp, ExtSIOp, ExtUIOp,
                       TruncIOp>(context);
    // Of a scalar, a renaming; of a tensor, counted as what it moves.
    attachScalarModels<Unit::Misc, 0, IndexCastOp, IndexCastUIOp, BitcastOp>(
        context);
    SelectOp::attachInterface<SelectModel>(*context);
    ScalingExtFOp::attachInterface<ScalingModel<ScalingExtFOp>>(*context);
    ScalingTruncFOp::attachInterface<ScalingModel<ScalingTruncFOp>>(*context);
    attachFreeModels<ConstantOp>(context);
    attachValues(context);
  });
}
