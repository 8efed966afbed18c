//===- ScalarModel.h - Ops that work element by element ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_COSTMODELS_SCALARMODEL_H
#define ROOFLINE_COSTMODELS_SCALARMODEL_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// Cost of `op`, which does `perElement` operations of `unit` for each element
/// of its result, in the element type of what it works on. Tensors are read
/// and written; scalars and vectors live in registers. Nothing for integer
/// scalars that compute shapes and places: directly inside of a function, and
/// indices wherever no op around counts them per element.
std::optional<Cost> elementwiseCost(mlir::Operation *op, Unit unit,
                                    unsigned perElement, DimQuery &dims);

/// CostModelOpInterface of an elementwise op.
template <typename OpTy, Unit unit, unsigned perElement>
struct ScalarModel
    : CostModelOpInterface::ExternalModel<ScalarModel<OpTy, unit, perElement>,
                                          OpTy> {
  mlir::FailureOr<std::optional<Cost>> getCost(mlir::Operation *op,
                                               DimQuery &dims) const {
    return elementwiseCost(op, unit, perElement, dims);
  }
};

/// CostModelOpInterface of an op that never costs anything.
template <typename OpTy>
struct FreeModel : CostModelOpInterface::ExternalModel<FreeModel<OpTy>, OpTy> {
  mlir::FailureOr<std::optional<Cost>> getCost(mlir::Operation *,
                                               DimQuery &) const {
    return std::optional<Cost>();
  }
};

/// `Ops` do `perElement` operations of `unit` for each element.
template <Unit unit, unsigned perElement, typename... Ops>
void attachScalarModels(mlir::MLIRContext *context) {
  (Ops::template attachInterface<ScalarModel<Ops, unit, perElement>>(*context),
   ...);
}

template <typename... Ops> void attachFreeModels(mlir::MLIRContext *context) {
  (Ops::template attachInterface<FreeModel<Ops>>(*context), ...);
}

} // namespace roofline

#endif // ROOFLINE_COSTMODELS_SCALARMODEL_H
