//===- AffineLoops.cpp - What affine loops go through ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's LoopLikeOpInterface tells constant bounds of affine loops only.
//
//===----------------------------------------------------------------------===//

#include "Roofline/Analysis/AffineValues.h"
#include "Roofline/CostModels/CostModels.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;

using Extremum = SymbolicExpr (*)(const SymbolicExpr &, const SymbolicExpr &);

/// The largest (or smallest) result of `map`.
template <Extremum extremum>
static IndexValue boundOf(AffineMap map, ValueRange operands, DimQuery &dims) {
  IndexValue best;
  for (const IndexValue &value : evaluateMap(map, operands, dims)) {
    if (!value)
      return std::nullopt;
    best = best ? extremum(*best, *value) : *value;
  }
  return best;
}

using Ranges = std::optional<SmallVector<LoopRange, 1>>;

namespace {

struct ForRange
    : LoopRangeOpInterface::ExternalModel<ForRange, affine::AffineForOp> {
  Ranges getLoopRanges(Operation *op, DimQuery &dims) const {
    auto loop = cast<affine::AffineForOp>(op);
    IndexValue lower = boundOf<roofline::max>(
        loop.getLowerBoundMap(), loop.getLowerBoundOperands(), dims);
    IndexValue upper = boundOf<roofline::min>(
        loop.getUpperBoundMap(), loop.getUpperBoundOperands(), dims);
    if (!lower || !upper)
      return std::nullopt;
    return Ranges({{*lower, *upper, loop.getStepAsInt()}});
  }
};

struct ParallelRange
    : LoopRangeOpInterface::ExternalModel<ParallelRange,
                                          affine::AffineParallelOp> {
  Ranges getLoopRanges(Operation *op, DimQuery &dims) const {
    auto loop = cast<affine::AffineParallelOp>(op);
    SmallVector<LoopRange, 1> ranges;
    for (auto [position, step] : llvm::enumerate(loop.getSteps())) {
      IndexValue lower = boundOf<roofline::max>(
          loop.getLowerBoundMap(position), loop.getLowerBoundsOperands(), dims);
      IndexValue upper = boundOf<roofline::min>(
          loop.getUpperBoundMap(position), loop.getUpperBoundsOperands(), dims);
      if (!lower || !upper)
        return std::nullopt;
      ranges.push_back({*lower, *upper, step});
    }
    return ranges;
  }
};

/// Of a parallel loop that reduces, every trip combines what it yields with
/// what others did.
struct YieldModel
    : CostModelOpInterface::ExternalModel<YieldModel, affine::AffineYieldOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto loop = dyn_cast<affine::AffineParallelOp>(op->getParentOp());
    if (!loop || op->getNumOperands() == 0)
      return std::optional<Cost>();
    Cost cost;
    for (auto [value, kind] :
         llvm::zip_equal(op->getOperands(),
                         loop.getReductions().getAsRange<IntegerAttr>())) {
      if (kind.getInt() == static_cast<int64_t>(arith::AtomicRMWKind::assign))
        continue;
      Type type = getElementTypeOrSelf(value.getType());
      cost.addWork(isa<FloatType>(type) ? Unit::Vector : Unit::Integer,
                   elementTypeName(type), dims.elements(value));
    }
    return std::optional<Cost>(std::move(cost));
  }
};

} // namespace

void roofline::registerAffineLoopModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, affine::AffineDialect *) {
    affine::AffineForOp::attachInterface<ForRange>(*context);
    affine::AffineParallelOp::attachInterface<ParallelRange>(*context);
    affine::AffineYieldOp::attachInterface<YieldModel>(*context);
  });
}
