//===- MemRefAccess.cpp - Elements of memrefs and tensors -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/AccessModel.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace roofline;

using Direction = Traffic::Direction;

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

static FailureOr<Accesses> describeLoad(memref::LoadOp op, DimQuery &dims) {
  return accessBox(Direction::Read, op.getMemRef(),
                   indexValues(op.getIndices(), dims));
}

static FailureOr<Accesses> describeStore(memref::StoreOp op, DimQuery &dims) {
  return accessBox(Direction::Write, op.getMemRef(),
                   indexValues(op.getIndices(), dims));
}

static FailureOr<Accesses> describeExtract(tensor::ExtractOp op,
                                           DimQuery &dims) {
  return accessBox(Direction::Read, op.getTensor(),
                   indexValues(op.getIndices(), dims));
}

static FailureOr<Accesses> describeInsert(tensor::InsertOp op, DimQuery &dims) {
  return accessBox(Direction::Write, op.getDest(),
                   indexValues(op.getIndices(), dims));
}

template <typename OpTy>
static FailureOr<Accesses> describeUpdate(OpTy op, DimQuery &dims) {
  FailureOr<Accesses> accesses = accessBox(Direction::Read, op.getMemref(),
                                           indexValues(op.getIndices(), dims));
  Access write = accesses->front();
  write.direction = Direction::Write;
  accesses->push_back(write);
  return accesses;
}

//===----------------------------------------------------------------------===//
// Work of atomic updates
//===----------------------------------------------------------------------===//

/// The one operation that an atomic update of this kind does.
static void addUpdateWork(memref::AtomicRMWOp op, Cost &cost) {
  if (op.getKind() == arith::AtomicRMWKind::assign)
    return;
  Type type = op.getValue().getType();
  cost.addWork(isa<FloatType>(type) ? Unit::Vector : Unit::Integer,
               elementTypeName(type), 1);
}

namespace {

struct AtomicModel
    : CostModelOpInterface::ExternalModel<AtomicModel, memref::AtomicRMWOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto atomic = cast<memref::AtomicRMWOp>(op);
    FailureOr<Cost> cost = accessCost(op, *describeUpdate(atomic, dims), dims);
    if (failed(cost))
      return failure();
    addUpdateWork(atomic, *cost);
    return std::optional<Cost>(std::move(*cost));
  }
};

/// The body runs once; if another thread is in the way it runs again, which
/// nobody can tell.
struct GenericAtomicModel
    : CostModelOpInterface::ExternalModel<GenericAtomicModel,
                                          memref::GenericAtomicRMWOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto atomic = cast<memref::GenericAtomicRMWOp>(op);
    FailureOr<Cost> cost = accessCost(op, *describeUpdate(atomic, dims), dims);
    if (failed(cost))
      return failure();
    for (Operation &bodyOp : atomic.body().front().without_terminator()) {
      auto model = dyn_cast<CostModelOpInterface>(bodyOp);
      FailureOr<std::optional<Cost>> one = failure();
      if (model)
        one = model.getCost(dims);
      // What the body reads besides has no place in this op's traffic.
      if (failed(one) || (*one && !(*one)->traffic().empty()))
        return failure();
      if (*one)
        cost->addWorkOf(**one);
    }
    return std::optional<Cost>(std::move(*cost));
  }
};

} // namespace

void roofline::registerElementAccessModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, memref::MemRefDialect *) {
    using namespace memref;
    attachAccessModels<LoadOp, describeLoad>(context);
    attachAccessModels<StoreOp, describeStore>(context);
    AtomicRMWOp::attachInterface<
        AtomicModel, AccessModel<AtomicRMWOp, describeUpdate<AtomicRMWOp>>>(
        *context);
    GenericAtomicRMWOp::attachInterface<
        GenericAtomicModel,
        AccessModel<GenericAtomicRMWOp, describeUpdate<GenericAtomicRMWOp>>>(
        *context);
    attachFreeModels<PrefetchOp>(context);
  });
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    using namespace tensor;
    ExtractOp::attachInterface<AccessModel<ExtractOp, describeExtract>>(
        *context);
    InsertOp::attachInterface<AccessModel<InsertOp, describeInsert>>(*context);
  });
}
