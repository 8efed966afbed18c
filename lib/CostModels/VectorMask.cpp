//===- VectorMask.cpp - Ops under a mask ----------------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/VectorMask.h"

#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace roofline;

/// True if each size that makes the mask is at least that of its dim.
static bool isFull(vector::CreateMaskOp mask) {
  return llvm::all_of(
      llvm::zip_equal(mask.getOperands(), mask.getVectorType().getShape()),
      [](const auto &pair) {
        std::optional<int64_t> size =
            getConstantIntValue(OpFoldResult(std::get<0>(pair)));
        return size && *size >= std::get<1>(pair);
      });
}

bool roofline::mayMaskOut(Value mask) {
  if (!mask)
    return false;
  if (auto constant = mask.getDefiningOp<vector::ConstantMaskOp>())
    return !constant.isAllOnesMask();
  if (auto created = mask.getDefiningOp<vector::CreateMaskOp>())
    return !isFull(created);
  return !matchPattern(mask, m_One());
}

namespace {

struct MaskModel
    : CostModelOpInterface::ExternalModel<MaskModel, vector::MaskOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto mask = cast<vector::MaskOp>(op);
    Operation *masked = mask.getMaskableOp();
    if (!masked)
      return std::optional<Cost>();
    auto model = dyn_cast<CostModelOpInterface>(masked);
    if (!model)
      return failure();
    FailureOr<std::optional<Cost>> inner = model.getCost(dims);
    if (failed(inner) || !*inner)
      return inner;
    return std::optional<Cost>(asOwn(mask, **inner));
  }

  Value getAliasedOperand(Operation *op, unsigned result) const {
    auto mask = cast<vector::MaskOp>(op);
    auto yielded = dyn_cast<OpResult>(
        mask.getMaskBlock()->getTerminator()->getOperand(result));
    auto model = yielded ? dyn_cast<CostModelOpInterface>(yielded.getOwner())
                         : CostModelOpInterface();
    return model && mask->isAncestor(model)
               ? model.getAliasedOperand(yielded.getResultNumber())
               : Value();
  }

private:
  /// What the masked op costs, seen from outside: its operands are captured,
  /// and it yields its results.
  static Cost asOwn(vector::MaskOp mask, const Cost &inner) {
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(mask->getRegions(), captured);
    Cost cost;
    cost.addWorkOf(inner);
    cost.markAtMost(mayMaskOut(mask.getMask()));
    for (const Traffic &entry : inner.traffic()) {
      if (entry.place == Traffic::Place::Result) {
        cost.addTraffic(entry.direction, entry.place, entry.index, entry.bytes);
        continue;
      }
      Value source = mask.getMaskableOp()->getOperand(entry.index);
      cost.addTraffic(
          entry.direction, Traffic::Place::Captured,
          std::distance(captured.begin(), llvm::find(captured, source)),
          entry.bytes);
    }
    return cost;
  }
};

struct MaskAccess
    : AccessOpInterface::ExternalModel<MaskAccess, vector::MaskOp> {
  FailureOr<SmallVector<Access, 1>> getAccesses(Operation *op,
                                                DimQuery &dims) const {
    auto mask = cast<vector::MaskOp>(op);
    auto masked = dyn_cast_or_null<AccessOpInterface>(mask.getMaskableOp());
    if (!masked)
      return failure();
    FailureOr<SmallVector<Access, 1>> accesses = masked.getAccesses(dims);
    if (succeeded(accesses))
      for (Access &access : *accesses)
        access.atMost |= mayMaskOut(mask.getMask());
    return accesses;
  }
};

} // namespace

void roofline::attachMaskModels(MLIRContext *context) {
  vector::MaskOp::attachInterface<MaskModel, MaskAccess>(*context);
}
