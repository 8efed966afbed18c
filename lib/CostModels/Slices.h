//===- Slices.h - Where slices lie in what they are cut from ----*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_LIB_COSTMODELS_SLICES_H
#define ROOFLINE_LIB_COSTMODELS_SLICES_H

#include "Roofline/Dialect/Roofline/IR/DimQuery.h"

namespace roofline {

/// Element `i` of a dim of a slice is element `first + stride * i` of dim `dim`
/// of `source`.
struct SlicedDim {
  mlir::Value source;
  unsigned dim;
  SymbolicExpr first;
  int64_t stride;
};

/// Where dim `dim` of `value` comes from, one slice of a tensor or memref
/// further up; nothing where `value` is no slice or its place is not known.
std::optional<SlicedDim> sourceOf(mlir::Value value, unsigned dim,
                                  DimQuery &dims);

} // namespace roofline

#endif // ROOFLINE_LIB_COSTMODELS_SLICES_H
