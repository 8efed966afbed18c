//===- Globals.cpp - Tensors that outlive a function ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Globals.h"

#include "DataModel.h"
#include "Roofline/Analysis/FreeOps.h"
#include "Roofline/CostModels/CostModels.h"
#include "Roofline/CostModels/ScalarModel.h"

#include "mlir/Dialect/MLProgram/IR/MLProgram.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"

using namespace mlir;
using namespace roofline;

/// The value that `value` is a view or an update of.
static Value rootOf(Value value) {
  while (auto model =
             dyn_cast_or_null<CostModelOpInterface>(value.getDefiningOp())) {
    Value source =
        model.getAliasedOperand(cast<OpResult>(value).getResultNumber());
    if (!source)
      break;
    value = source;
  }
  return value;
}

/// True unless every way through the branch or loop `op` makes result `number`
/// itself.
static bool mayPassOn(RegionBranchOpInterface op, unsigned number,
                      DimQuery &dims) {
  for (Region &region : op->getRegions())
    for (Block &block : region) {
      Operation *end =
          block.mightHaveTerminator() ? block.getTerminator() : nullptr;
      if (!end || end->getNumOperands() != op->getNumResults())
        return true;
      Operation *producer = rootOf(end->getOperand(number)).getDefiningOp();
      if (!producer || isFree(producer, dims) || producer->getNumRegions() > 1)
        return true;
    }
  return false;
}

FailureOr<std::optional<Cost>> roofline::storeToGlobal(Operation *op,
                                                       DimQuery &dims) {
  Value stored = op->getOperand(0);
  if (!isa<ShapedType>(stored.getType()))
    return std::optional<Cost>(); // a number
  Value root = rootOf(stored);
  Operation *producer = root.getDefiningOp();
  if (auto branch = dyn_cast_or_null<RegionBranchOpInterface>(producer);
      branch && !isa<CostModelOpInterface>(producer) &&
      mayPassOn(branch, cast<OpResult>(root).getResultNumber(), dims)) {
    Cost cost = copyCost(op, 0, 0, dims.bytes(stored));
    cost.markAtMost();
    return std::optional<Cost>(std::move(cost));
  }
  if (producer && !isFree(producer, dims))
    return std::optional<Cost>();
  if (auto last =
          dyn_cast_or_null<CostModelOpInterface>(stored.getDefiningOp());
      last && !isFree(last, dims))
    return std::optional<Cost>(); // an update
  return std::optional<Cost>(copyCost(op, 0, 0, dims.bytes(stored)));
}

void roofline::registerMLProgramCostModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context,
                            ml_program::MLProgramDialect *) {
    using namespace ml_program;
    // A global is memory that has a name, as `memref.get_global`.
    attachFreeModels<GlobalLoadOp, GlobalLoadConstOp, GlobalLoadGraphOp,
                     TokenOp>(context);
    GlobalStoreOp::attachInterface<GlobalStoreModel<GlobalStoreOp>>(*context);
    GlobalStoreGraphOp::attachInterface<GlobalStoreModel<GlobalStoreGraphOp>>(
        *context);
  });
}
