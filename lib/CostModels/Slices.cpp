//===- Slices.cpp - Where slices lie in what they are cut from ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Slices.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace roofline;

/// Dim `dim` of a slice, in the numbers of its source, which has others too.
static unsigned dimOfSource(const llvm::SmallBitVector &dropped, unsigned dim) {
  unsigned position = 0;
  for (; dropped.test(position) || dim > 0; ++position)
    dim -= !dropped.test(position);
  return position;
}

template <typename OpTy>
static std::optional<SlicedDim> sourceOf(OpTy slice, unsigned dim,
                                         DimQuery &dims) {
  unsigned position = dimOfSource(slice.getDroppedDims(), dim);
  std::optional<SymbolicExpr> first =
      dims.index(slice.getMixedOffsets()[position]);
  std::optional<int64_t> stride =
      getConstantIntValue(slice.getMixedStrides()[position]);
  if (!first || !stride)
    return std::nullopt;
  return SlicedDim{slice.getSource(), position, *first, *stride};
}

std::optional<SlicedDim> roofline::sourceOf(Value value, unsigned dim,
                                            DimQuery &dims) {
  if (auto slice = value.getDefiningOp<tensor::ExtractSliceOp>())
    return ::sourceOf(slice, dim, dims);
  if (auto view = value.getDefiningOp<memref::SubViewOp>())
    return ::sourceOf(view, dim, dims);
  return std::nullopt;
}
