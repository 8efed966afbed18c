//===- ShapeModels.cpp - Sizes of what views and allocations name ---------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeModels.h"

using namespace mlir;
using namespace roofline;

std::optional<SymbolicExpr> roofline::dynamicSize(ShapedType type,
                                                  ValueRange sizes,
                                                  unsigned dim,
                                                  DimQuery &dims) {
  size_t position =
      llvm::count_if(type.getShape().take_front(dim), ShapedType::isDynamic);
  if (position >= sizes.size())
    return std::nullopt;
  return dims.index(sizes[position]);
}

std::optional<SymbolicExpr>
roofline::sizeOfSlice(llvm::ArrayRef<OpFoldResult> sizes,
                      const llvm::SmallBitVector &dropped, unsigned dim,
                      DimQuery &dims) {
  unsigned position = 0;
  for (auto [sourceDim, size] : llvm::enumerate(sizes)) {
    if (dropped.test(sourceDim))
      continue;
    if (position++ == dim)
      return dims.index(size);
  }
  return std::nullopt;
}

SymbolicExpr roofline::collapsedSize(Value source,
                                     llvm::ArrayRef<int64_t> group,
                                     DimQuery &dims) {
  SymbolicExpr product = 1;
  for (int64_t dim : group)
    product *= dims.dim(source, dim);
  return product;
}

std::optional<SymbolicExpr>
roofline::sizeAt(Value value, std::optional<int64_t> dim, DimQuery &dims) {
  auto type = cast<ShapedType>(value.getType());
  if (!dim || !type.hasRank() || *dim < 0 || *dim >= type.getRank())
    return std::nullopt;
  return dims.dim(value, *dim);
}
