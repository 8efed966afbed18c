//===- Complex.cpp - How complex ops are counted --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// As the operations on real and imaginary parts that define them, in the type
// of the parts. Roots, powers, logarithms and the like have no single such
// form, so they have no model.
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

namespace {

/// What one operation on complex numbers does to their parts.
struct PartOps {
  unsigned vector = 0, transcendental = 0, compares = 0, conjunctions = 0;
};

std::string partType(Type type) {
  auto complex = dyn_cast<ComplexType>(getElementTypeOrSelf(type));
  return elementTypeName(complex ? complex.getElementType() : type);
}

template <typename OpTy> constexpr PartOps kPartOps = {};
template <> constexpr PartOps kPartOps<complex::AddOp> = {2};
template <> constexpr PartOps kPartOps<complex::SubOp> = {2};
template <> constexpr PartOps kPartOps<complex::NegOp> = {2};
template <> constexpr PartOps kPartOps<complex::ConjOp> = {1};
// (ac - bd) + (ad + bc)i.
template <> constexpr PartOps kPartOps<complex::MulOp> = {6};
// The product with the conjugate: 6; its squared norm: 3; two divisions.
template <> constexpr PartOps kPartOps<complex::DivOp> = {11};
// sqrt(a^2 + b^2) and atan2(b, a).
template <> constexpr PartOps kPartOps<complex::AbsOp> = {3, 1};
template <> constexpr PartOps kPartOps<complex::AngleOp> = {0, 1};
// e^a * (cos b + i sin b).
template <> constexpr PartOps kPartOps<complex::ExpOp> = {2, 3};
template <> constexpr PartOps kPartOps<complex::EqualOp> = {0, 0, 2, 1};
template <> constexpr PartOps kPartOps<complex::NotEqualOp> = {0, 0, 2, 1};

template <typename OpTy>
struct ComplexModel
    : CostModelOpInterface::ExternalModel<ComplexModel<OpTy>, OpTy> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &) const {
    constexpr PartOps ops = kPartOps<OpTy>;
    std::string type = partType(op->getOperand(0).getType());
    Cost cost;
    cost.addWork(Unit::Vector, type, ops.vector);
    cost.addWork(Unit::Transcendental, type, ops.transcendental);
    cost.addWork(Unit::Misc, type, ops.compares);
    cost.addWork(Unit::Integer, "i1", ops.conjunctions);
    return std::optional<Cost>(std::move(cost));
  }
};

template <typename... Ops> void attachComplexModels(MLIRContext *context) {
  (Ops::template attachInterface<ComplexModel<Ops>>(*context), ...);
}

} // namespace

void roofline::registerComplexCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, complex::ComplexDialect *) {
    using namespace complex;
    attachComplexModels<AddOp, SubOp, NegOp, ConjOp, MulOp, DivOp, AbsOp,
                        AngleOp, ExpOp, EqualOp, NotEqualOp>(context);
    attachFreeModels<ConstantOp, CreateOp, ReOp, ImOp, BitcastOp>(context);
  });
}
