//===- AccessModel.h - Loads, stores and their like -------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_COSTMODELS_ACCESSMODEL_H
#define ROOFLINE_COSTMODELS_ACCESSMODEL_H

#include "Roofline/Analysis/AffineValues.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

using Accesses = llvm::SmallVector<Access, 1>;

/// The values of `indices`, as far as they are known.
llvm::SmallVector<IndexValue> indexValues(mlir::ValueRange indices,
                                          DimQuery &dims);

/// One access to a box of `source` that starts at `starts`. Its trailing dims
/// have the sizes `shape`, all others have 1: so a vector lies in memory. Of
/// elements that are vectors themselves, it is one. Failure for a shape of more
/// dims than there are.
mlir::FailureOr<Accesses> accessBox(Traffic::Direction direction,
                                    mlir::Value source,
                                    llvm::ArrayRef<IndexValue> starts,
                                    llvm::ArrayRef<int64_t> shape = {},
                                    bool atMost = false);

/// The cost of moving what `accesses` of `op` touch, once. Failure where the
/// elements have no fixed width.
mlir::FailureOr<Cost> accessCost(mlir::Operation *op,
                                 llvm::ArrayRef<Access> accesses,
                                 DimQuery &dims);

/// The tensor operand that `op`, which returns it updated, writes to; null for
/// an op without such a result.
mlir::Value updatedTensor(mlir::Operation *op);

/// What an op touches; failure where nobody knows.
template <typename OpTy>
using DescribeAccesses = mlir::FailureOr<Accesses> (*)(OpTy, DimQuery &);

/// AccessOpInterface of an op that `describe` knows.
template <typename OpTy, DescribeAccesses<OpTy> describe>
struct AccessModel
    : AccessOpInterface::ExternalModel<AccessModel<OpTy, describe>, OpTy> {
  mlir::FailureOr<Accesses> getAccesses(mlir::Operation *op,
                                        DimQuery &dims) const {
    return describe(mlir::cast<OpTy>(op), dims);
  }
};

/// CostModelOpInterface of an op that does nothing else than its accesses.
template <typename OpTy, DescribeAccesses<OpTy> describe>
struct AccessCostModel
    : CostModelOpInterface::ExternalModel<AccessCostModel<OpTy, describe>,
                                          OpTy> {
  mlir::FailureOr<std::optional<Cost>> getCost(mlir::Operation *op,
                                               DimQuery &dims) const {
    mlir::FailureOr<Accesses> accesses = describe(mlir::cast<OpTy>(op), dims);
    if (mlir::failed(accesses))
      return mlir::failure();
    mlir::FailureOr<Cost> cost = accessCost(op, *accesses, dims);
    if (mlir::failed(cost))
      return mlir::failure();
    return std::optional<Cost>(std::move(*cost));
  }
  mlir::Value getAliasedOperand(mlir::Operation *op, unsigned) const {
    return updatedTensor(op);
  }
};

template <typename OpTy, DescribeAccesses<OpTy> describe>
void attachAccessModels(mlir::MLIRContext *context) {
  OpTy::template attachInterface<AccessModel<OpTy, describe>,
                                 AccessCostModel<OpTy, describe>>(*context);
}

} // namespace roofline

#endif // ROOFLINE_COSTMODELS_ACCESSMODEL_H
