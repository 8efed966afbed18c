//===- Globals.h - Tensors that outlive a function --------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_GLOBALS_H
#define ROOFLINE_LIB_COSTMODELS_GLOBALS_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// What storing `op`'s first operand to a global moves. What an op of the
/// function has computed, it computes right there, as an update in place does:
/// nothing. What was there before, an argument or another global, is copied.
mlir::FailureOr<std::optional<Cost>> storeToGlobal(mlir::Operation *op,
                                                   DimQuery &dims);

/// CostModelOpInterface of an op that does that.
template <typename OpTy>
struct GlobalStoreModel
    : CostModelOpInterface::ExternalModel<GlobalStoreModel<OpTy>, OpTy> {
  mlir::FailureOr<std::optional<Cost>> getCost(mlir::Operation *op,
                                               DimQuery &dims) const {
    return storeToGlobal(op, dims);
  }
};

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_GLOBALS_H
