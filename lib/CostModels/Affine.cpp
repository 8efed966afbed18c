//===- Affine.cpp - How affine ops are counted ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"
#include "Roofline/CostModels/AccessModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"

using namespace mlir;
using namespace roofline;

using Direction = Traffic::Direction;

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

namespace {

struct ApplyIndex
    : SymbolicShapeOpInterface::ExternalModel<ApplyIndex,
                                              affine::AffineApplyOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto apply = cast<affine::AffineApplyOp>(op);
    return evaluateMap(apply.getAffineMap(), apply.getMapOperands(), dims)[0];
  }
};

using Extremum = SymbolicExpr (*)(const SymbolicExpr &, const SymbolicExpr &);

template <typename OpTy, Extremum extremum>
struct ExtremumIndex
    : SymbolicShapeOpInterface::ExternalModel<ExtremumIndex<OpTy, extremum>,
                                              OpTy> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto of = cast<OpTy>(op);
    IndexValue best;
    for (const IndexValue &value :
         evaluateMap(of.getAffineMap(), of.getMapOperands(), dims)) {
      if (!value)
        return std::nullopt;
      best = best ? extremum(*best, *value) : *value;
    }
    return best;
  }
};

/// The sizes of all places of a number but the first. Nothing where one is not
/// known, or is a constant that is no size.
std::optional<llvm::SmallVector<SymbolicExpr>>
basisValues(llvm::ArrayRef<OpFoldResult> basis, DimQuery &dims) {
  llvm::SmallVector<SymbolicExpr> values;
  for (OpFoldResult each : basis) {
    IndexValue value = dims.index(each);
    if (!value || value->constant().value_or(1) <= 0)
      return std::nullopt;
    values.push_back(*value);
  }
  return values;
}

struct DelinearizeIndex
    : SymbolicShapeOpInterface::ExternalModel<
          DelinearizeIndex, affine::AffineDelinearizeIndexOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned result,
                                         DimQuery &dims) const {
    auto delinearize = cast<affine::AffineDelinearizeIndexOp>(op);
    IndexValue index = dims.index(delinearize.getLinearIndex());
    auto basis = basisValues(delinearize.getEffectiveBasis(), dims);
    if (!index || !basis)
      return std::nullopt;
    SymbolicExpr behind = 1;
    for (const SymbolicExpr &size : llvm::drop_begin(*basis, result))
      behind *= size;
    SymbolicExpr quotient = floorDiv(*index, behind);
    return result == 0 ? quotient : modulo(quotient, (*basis)[result - 1]);
  }
};

struct LinearizeIndex
    : SymbolicShapeOpInterface::ExternalModel<LinearizeIndex,
                                              affine::AffineLinearizeIndexOp> {
  std::optional<SymbolicExpr> inferIndex(Operation *op, unsigned,
                                         DimQuery &dims) const {
    auto linearize = cast<affine::AffineLinearizeIndexOp>(op);
    auto basis = basisValues(linearize.getEffectiveBasis(), dims);
    if (!basis)
      return std::nullopt;
    SymbolicExpr sum;
    for (auto [place, index] : llvm::enumerate(linearize.getMultiIndex())) {
      IndexValue value = dims.index(index);
      if (!value)
        return std::nullopt;
      sum = place == 0 ? *value : sum * (*basis)[place - 1] + *value;
    }
    return sum;
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

template <typename OpTy>
static llvm::SmallVector<IndexValue> startsOf(OpTy op, DimQuery &dims) {
  return evaluateMap(op.getAffineMap(), op.getMapOperands(), dims);
}

static FailureOr<Accesses> describeLoad(affine::AffineLoadOp op,
                                        DimQuery &dims) {
  return accessBox(Direction::Read, op.getMemRef(), startsOf(op, dims));
}

static FailureOr<Accesses> describeStore(affine::AffineStoreOp op,
                                         DimQuery &dims) {
  return accessBox(Direction::Write, op.getMemRef(), startsOf(op, dims));
}

static FailureOr<Accesses> describeVectorLoad(affine::AffineVectorLoadOp op,
                                              DimQuery &dims) {
  return accessBox(Direction::Read, op.getMemRef(), startsOf(op, dims),
                   op.getVectorType().getShape());
}

static FailureOr<Accesses> describeVectorStore(affine::AffineVectorStoreOp op,
                                               DimQuery &dims) {
  return accessBox(Direction::Write, op.getMemRef(), startsOf(op, dims),
                   op.getVectorType().getShape());
}

namespace {

/// So many elements, whenever it ends.
struct DmaModel
    : CostModelOpInterface::ExternalModel<DmaModel, affine::AffineDmaStartOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto start = cast<affine::AffineDmaStartOp>(op);
    std::optional<SymbolicExpr> elements = dims.index(start.getNumElements());
    if (!elements)
      return failure();
    return std::optional<Cost>(
        copyCost(op, 0, start.getDstMemRefOperandIndex(),
                 dims.packedBytes(*elements, start.getSrcMemRefType())));
  }
};

} // namespace

void roofline::registerAffineCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, affine::AffineDialect *) {
    using namespace affine;
    attachFreeModels<AffineApplyOp, AffineMinOp, AffineMaxOp,
                     AffineDelinearizeIndexOp, AffineLinearizeIndexOp,
                     AffineDmaWaitOp, AffinePrefetchOp>(context);
    AffineDmaStartOp::attachInterface<DmaModel>(*context);
    AffineApplyOp::attachInterface<ApplyIndex>(*context);
    AffineMinOp::attachInterface<ExtremumIndex<AffineMinOp, roofline::min>>(
        *context);
    AffineMaxOp::attachInterface<ExtremumIndex<AffineMaxOp, roofline::max>>(
        *context);
    AffineDelinearizeIndexOp::attachInterface<DelinearizeIndex>(*context);
    AffineLinearizeIndexOp::attachInterface<LinearizeIndex>(*context);
    attachAccessModels<AffineLoadOp, describeLoad>(context);
    attachAccessModels<AffineStoreOp, describeStore>(context);
    attachAccessModels<AffineVectorLoadOp, describeVectorLoad>(context);
    attachAccessModels<AffineVectorStoreOp, describeVectorStore>(context);
  });
}
