//===- TosaSpatialShapes.cpp - Sizes of convolved and resized images ------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

using namespace mlir;
using namespace roofline;

namespace {

/// Batch, spatial dims, and the kernel's first dim as channels.
template <typename OpTy>
std::optional<SymbolicExpr> inferConvolution(OpTy op, unsigned dim,
                                             DimQuery &dims) {
  unsigned numWindows = op.getStride().size();
  if (dim == 0 || dim > numWindows)
    return dims.dim(dim == 0 ? op.getInput() : op.getWeight(), 0);
  return windowPositions(
      dims.dim(op.getInput(), dim), dims.dim(op.getWeight(), dim),
      windowAt(dim - 1, op.getStride(), op.getDilation(), op.getPad()));
}

template <typename OpTy>
std::optional<SymbolicExpr> inferPool(OpTy op, unsigned dim, DimQuery &dims) {
  SymbolicExpr size = dims.dim(op.getInput(), dim);
  if (dim == 0 || dim == 3)
    return size;
  return windowPositions(size, op.getKernel()[dim - 1],
                         windowAt(dim - 1, op.getStride(), {}, op.getPad()));
}

} // namespace

/// Channels, and as many results for each as the kernel says.
static std::optional<SymbolicExpr>
inferDepthwise(tosa::DepthwiseConv2DOp op, unsigned dim, DimQuery &dims) {
  Value input = op.getInput(), weight = op.getWeight();
  if (dim == 0)
    return dims.dim(input, 0);
  if (dim == 3)
    return bestDim({{input, 3}, {weight, 2}}, dims) * dims.dim(weight, 3);
  return windowPositions(
      dims.dim(input, dim), dims.dim(weight, dim - 1),
      windowAt(dim - 1, op.getStride(), op.getDilation(), op.getPad()));
}

static std::optional<SymbolicExpr>
inferTransposed(tosa::TransposeConv2DOp op, unsigned dim, DimQuery &dims) {
  Value input = op.getInput(), weight = op.getWeight();
  if (dim == 0 || dim == 3)
    return dims.dim(dim == 0 ? input : weight, 0);
  SymbolicExpr steps = dims.dim(input, dim) - SymbolicExpr(1);
  ArrayRef<int64_t> pad = op.getOutPad();
  return steps * SymbolicExpr(op.getStride()[dim - 1]) + dims.dim(weight, dim) +
         SymbolicExpr(pad[2 * dim - 2] + pad[2 * dim - 1]);
}

static std::optional<SymbolicExpr> inferResize(tosa::ResizeOp op, unsigned dim,
                                               DimQuery &dims) {
  SymbolicExpr size = dims.dim(op.getInput(), dim);
  if (dim == 0 || dim == 3)
    return size;
  auto scale = constantIntegers(op.getScale());
  auto offset = constantIntegers(op.getOffset());
  auto border = constantIntegers(op.getBorder());
  if (!scale || !offset || !border || (*scale)[2 * dim - 1] <= 0)
    return std::nullopt;
  SymbolicExpr last =
      (size - SymbolicExpr(1)) * SymbolicExpr((*scale)[2 * dim - 2]) +
      SymbolicExpr((*border)[dim - 1] - (*offset)[dim - 1]);
  return floorDiv(last, (*scale)[2 * dim - 1]) + SymbolicExpr(1);
}

/// One half of the last dim and its middle: the rest mirrors it.
static std::optional<SymbolicExpr> inferRfft(tosa::RFFT2dOp op, unsigned dim,
                                             DimQuery &dims) {
  SymbolicExpr size = dims.dim(op.getInputReal(), dim);
  return dim == 2 ? floorDiv(size, 2) + SymbolicExpr(1) : size;
}

void roofline::attachTosaSpatialShapes(MLIRContext *context) {
  using namespace tosa;
  attachTosaShape<AvgPool2dOp, inferPool<AvgPool2dOp>>(context);
  attachTosaShape<Conv2DOp, inferConvolution<Conv2DOp>>(context);
  attachTosaShape<Conv3DOp, inferConvolution<Conv3DOp>>(context);
  attachTosaShape<DepthwiseConv2DOp, inferDepthwise>(context);
  attachTosaShape<MaxPool2dOp, inferPool<MaxPool2dOp>>(context);
  attachTosaShape<ResizeOp, inferResize>(context);
  attachTosaShape<RFFT2dOp, inferRfft>(context);
  attachTosaShape<TransposeConv2DOp, inferTransposed>(context);
}
