//===- Affine.cpp - How affine ops are counted ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"
#include "Roofline/Analysis/AffineToSymbolic.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"

using namespace mlir;
using namespace roofline;

/// The results of `map` on indices; nothing where one of those is not known.
static std::optional<llvm::SmallVector<SymbolicExpr>>
resultsOf(AffineMap map, OperandRange operands, DimQuery &dims) {
  llvm::SmallVector<SymbolicExpr> values;
  for (Value operand : operands) {
    std::optional<SymbolicExpr> value = dims.index(operand);
    if (!value)
      return std::nullopt;
    values.push_back(std::move(*value));
  }
  return toSymbolic(map, values);
}

namespace {

struct ApplyIndex
    : SymbolicShapeOpInterface::ExternalModel<ApplyIndex,
                                              affine::AffineApplyOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto apply = cast<affine::AffineApplyOp>(op);
    auto results = resultsOf(apply.getAffineMap(), op->getOperands(), dims);
    return results ? std::optional(results->front()) : std::nullopt;
  }
};

/// The smallest or the largest result of a map.
template <typename OpTy>
struct ExtremeIndex
    : SymbolicShapeOpInterface::ExternalModel<ExtremeIndex<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto results =
        resultsOf(cast<OpTy>(op).getAffineMap(), op->getOperands(), dims);
    if (!results || results->empty())
      return std::nullopt;
    SymbolicExpr extreme = results->front();
    for (const SymbolicExpr &other : llvm::drop_begin(*results))
      extreme = std::is_same_v<OpTy, affine::AffineMinOp> ? min(extreme, other)
                                                          : max(extreme, other);
    return extreme;
  }
};

} // namespace

void roofline::registerAffineCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, affine::AffineDialect *) {
    using namespace affine;
    attachFreeModels<AffineApplyOp, AffineMinOp, AffineMaxOp,
                     AffineDelinearizeIndexOp, AffineLinearizeIndexOp,
                     AffinePrefetchOp>(context);
    attachLoadModels<AffineLoadOp, AffineVectorLoadOp>(context);
    attachStoreModels<AffineStoreOp, AffineVectorStoreOp>(context);
    AffineApplyOp::attachInterface<ApplyIndex>(*context);
    AffineMinOp::attachInterface<ExtremeIndex<AffineMinOp>>(*context);
    AffineMaxOp::attachInterface<ExtremeIndex<AffineMaxOp>>(*context);
  });
}
