//===- ShapeExtents.h - Sizes that are data of a tensor ---------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_SHAPEEXTENTS_H
#define ROOFLINE_LIB_COSTMODELS_SHAPEEXTENTS_H

#include "Roofline/Dialect/Roofline/IR/Roofline.h"

namespace roofline {

/// Element `position` of `shape`, a tensor of sizes or a `!shape.shape`: of a
/// constant, of `tensor.from_elements`, of the shape of a value. Nothing for
/// shapes that are computed otherwise.
std::optional<SymbolicExpr> extentOf(mlir::Value shape, unsigned position,
                                     DimQuery &dims);

/// Size of dim `dim` of a view of all of `source` in the shape that `shape`
/// holds. The last size that is not known follows from the number of elements.
std::optional<SymbolicExpr> reshapedDim(mlir::Value source, mlir::Value shape,
                                        mlir::Value result, unsigned dim,
                                        DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_SHAPEEXTENTS_H
