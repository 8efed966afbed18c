//===- DataModel.h - Ops that name, move or leave elements ------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_DATAMODEL_H
#define ROOFLINE_LIB_COSTMODELS_DATAMODEL_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// CostModelOpInterface of an op whose results are all views of its first
/// operand.
template <typename OpTy>
struct ViewModel : CostModelOpInterface::ExternalModel<ViewModel<OpTy>, OpTy> {
  mlir::FailureOr<std::optional<Cost>> getCost(mlir::Operation *,
                                               DimQuery &) const {
    return std::optional<Cost>();
  }
  mlir::Value getAliasedOperand(mlir::Operation *op, unsigned) const {
    return op->getOperand(0);
  }
};

/// True for two shaped types of one rank, which is known.
bool haveSameRank(mlir::Type a, mlir::Type b);

/// SymbolicShapeOpInterface of an op that may change the type of its operand,
/// but not its sizes. Where it changes the rank, it tells nothing.
template <typename OpTy>
struct SameShape
    : SymbolicShapeOpInterface::ExternalModel<SameShape<OpTy>, OpTy> {
  std::optional<SymbolicExpr> inferDim(mlir::Operation *op, unsigned result,
                                       unsigned dim, DimQuery &dims) const {
    mlir::Value source = op->getOperand(0);
    if (!haveSameRank(source.getType(), op->getResult(result).getType()))
      return std::nullopt;
    return dims.dim(source, dim);
  }
};

template <typename... Ops> void attachViewModels(mlir::MLIRContext *context) {
  (Ops::template attachInterface<ViewModel<Ops>>(*context), ...);
}

template <typename... Ops> void attachSameShapes(mlir::MLIRContext *context) {
  (Ops::template attachInterface<SameShape<Ops>>(*context), ...);
}

/// Reads `source`, an operand of `op`, and writes `bytes` to its result where
/// it has one, else to operand `destination`.
Cost copyCost(mlir::Operation *op, unsigned source, unsigned destination,
              const SymbolicExpr &bytes);

/// Which of two sizes of one dim says more.
SymbolicExpr moreTelling(const SymbolicExpr &a, const SymbolicExpr &b,
                         const DimQuery &dims);

/// The number of elements of two values of one shape, dim by dim the size that
/// says more.
SymbolicExpr commonElements(mlir::Value a, mlir::Value b, DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_DATAMODEL_H
