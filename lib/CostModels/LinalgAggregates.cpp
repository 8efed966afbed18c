//===- LinalgAggregates.cpp - How softmax and Winograd count --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Ops that upstream decomposes into several structured ones, which are one
// kernel here: the work of all of them, the traffic of the op.
//
//===----------------------------------------------------------------------===//

#include "DataModel.h"
#include "Fills.h"
#include "LinalgModels.h"
#include "Roofline/CostModels/StructuredWork.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace roofline;

/// Reads the input; writes the result, or operand 1 on memrefs, of `elements`.
static void addInOut(Operation *op, const SymbolicExpr &inputs,
                     const SymbolicExpr &outputs, DimQuery &dims, Cost &cost) {
  cost.addRead(Traffic::Place::Operand, 0,
               dims.packedBytes(inputs, op->getOperand(0).getType()));
  SymbolicExpr written = dims.packedBytes(outputs, op->getOperand(1).getType());
  if (op->getNumResults() == 1)
    cost.addWrite(Traffic::Place::Result, 0, written);
  else
    cost.addWrite(Traffic::Place::Operand, 1, written);
}

//===----------------------------------------------------------------------===//
// Winograd
//===----------------------------------------------------------------------===//

/// A tile of `height` x `width` that matrices from both sides turn into one of
/// `newHeight` x `newWidth`: two products, one where a side has one element,
/// which is not transformed.
static int64_t productsOf(int64_t height, int64_t width, int64_t newHeight,
                          int64_t newWidth, bool left, bool right) {
  int64_t multiplyAdds = 0;
  if (left)
    multiplyAdds += newHeight * height * width;
  if (right)
    multiplyAdds += newHeight * width * newWidth;
  return 2 * multiplyAdds;
}

namespace {

/// The sizes of F(m x m, r x r), by the sides that are transformed.
struct WinogradTile {
  WinogradTile(linalg::WinogradConv2DFmr fmr, bool left, bool right)
      : left(left), right(right) {
    int64_t m, r;
    std::tie(m, r) = linalg::getFmrFromWinogradConv2DFmr(fmr);
    alphaHeight = left ? m + r - 1 : 1;
    alphaWidth = right ? m + r - 1 : 1;
    outputHeight = left ? m : 1;
    outputWidth = right ? m : 1;
  }
  bool left, right;
  int64_t alphaHeight, alphaWidth, outputHeight, outputWidth;
};

struct FilterTransformModel
    : CostModelOpInterface::ExternalModel<FilterTransformModel,
                                          linalg::WinogradFilterTransformOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto transform = cast<linalg::WinogradFilterTransformOp>(op);
    ShapedType type = transform.getFilterOperandType();
    int64_t height = type.getDimSize(transform.getFilterHDim());
    int64_t width = type.getDimSize(transform.getFilterWDim());
    if (ShapedType::isDynamic(height) || ShapedType::isDynamic(width))
      return failure();
    WinogradTile tile(transform.getFmr(), height != 1, width != 1);
    SymbolicExpr filters =
        dims.dim(transform.getFilter(), transform.getFilterFDim()) *
        dims.dim(transform.getFilter(), transform.getFilterCDim());
    Cost cost;
    cost.addWork(Unit::Matrix, matrixTypeName(type, dims),
                 filters * SymbolicExpr(productsOf(
                               height, width, tile.alphaHeight, tile.alphaWidth,
                               tile.left, tile.right)));
    addInOut(op, filters * SymbolicExpr(height * width),
             filters * SymbolicExpr(tile.alphaHeight * tile.alphaWidth), dims,
             cost);
    return std::optional<Cost>(std::move(cost));
  }
};

/// Product of the sizes of `value` from `first` on.
SymbolicExpr sizesFrom(Value value, unsigned first, DimQuery &dims) {
  SymbolicExpr product = 1;
  for (int64_t dim = first; dim < cast<ShapedType>(value.getType()).getRank();
       ++dim)
    product *= dims.dim(value, dim);
  return product;
}

struct InputTransformModel
    : CostModelOpInterface::ExternalModel<InputTransformModel,
                                          linalg::WinogradInputTransformOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto transform = cast<linalg::WinogradInputTransformOp>(op);
    ShapedType type = transform.getOutputOperandType();
    int64_t height = type.getDimSize(transform.getOutputAlphaHDim());
    int64_t width = type.getDimSize(transform.getOutputAlphaWDim());
    if (ShapedType::isDynamic(height) || ShapedType::isDynamic(width))
      return failure();
    WinogradTile tile(transform.getFmr(), height != 1, width != 1);
    // Windows overlap, and are read once.
    SymbolicExpr tiles =
        sizesFrom(transform.getOutput(), transform.getOutputTileHDim(), dims);
    Cost cost;
    cost.addWork(Unit::Matrix, matrixTypeName(type, dims),
                 tiles * SymbolicExpr(productsOf(height, width, height, width,
                                                 tile.left, tile.right)));
    addInOut(op, dims.elements(transform.getInput()),
             tiles * SymbolicExpr(height * width), dims, cost);
    return std::optional<Cost>(std::move(cost));
  }
};

/// The result is added to what is in the output, after a multiplication by a
/// constant where the matrices were scaled down: in F(4 x 4, 3 x 3) and
/// F(2 x 2, 5 x 5). Without one, the last product accumulates.
struct OutputTransformModel
    : CostModelOpInterface::ExternalModel<OutputTransformModel,
                                          linalg::WinogradOutputTransformOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto transform = cast<linalg::WinogradOutputTransformOp>(op);
    ShapedType type = transform.getValueOperandType();
    int64_t height = type.getDimSize(transform.getValueAlphaHDim());
    int64_t width = type.getDimSize(transform.getValueAlphaWDim());
    if (ShapedType::isDynamic(height) || ShapedType::isDynamic(width))
      return failure();
    WinogradTile tile(transform.getFmr(), height != 1, width != 1);
    SymbolicExpr tiles =
        sizesFrom(transform.getValue(), transform.getValueTileHDim(), dims);
    SymbolicExpr outputs =
        tiles * SymbolicExpr(tile.outputHeight * tile.outputWidth);
    std::string element = elementTypeName(type);
    Cost cost;
    cost.addWork(Unit::Matrix, matrixTypeName(type, dims),
                 tiles * SymbolicExpr(productsOf(
                             height, width, tile.outputHeight, tile.outputWidth,
                             tile.left, tile.right)));
    if (transform.getFmr() != linalg::WinogradConv2DFmr::F_2_3)
      cost.addWork(Unit::Vector, element, outputs * SymbolicExpr(2));
    addInOut(op, tiles * SymbolicExpr(height * width), outputs, dims, cost);
    if (isLive(transform.getOutput()))
      cost.addRead(Traffic::Place::Operand, 1, dims.packedBytes(outputs, type));
    return std::optional<Cost>(std::move(cost));
  }
};

//===----------------------------------------------------------------------===//
// Softmax
//===----------------------------------------------------------------------===//

static llvm::SmallVector<SymbolicExpr> sizesOf(linalg::SoftmaxOp softmax,
                                               DimQuery &dims) {
  llvm::SmallVector<SymbolicExpr> sizes;
  for (int64_t dim = 0; dim < softmax.getInputOperandType().getRank(); ++dim)
    sizes.push_back(moreTelling(dims.dim(softmax.getInput(), dim),
                                dims.dim(softmax.getOutput(), dim), dims));
  return sizes;
}

/// Per score: maximum, subtract, add and divide, and one exp, as
/// `decomposeOperation` writes it; the passes over the row are one kernel.
struct SoftmaxModel
    : CostModelOpInterface::ExternalModel<SoftmaxModel, linalg::SoftmaxOp> {
  FailureOr<std::optional<Cost>> getCost(Operation *op, DimQuery &dims) const {
    auto softmax = cast<linalg::SoftmaxOp>(op);
    llvm::SmallVector<SymbolicExpr> sizes = sizesOf(softmax, dims);
    SymbolicExpr elements =
        commonElements(softmax.getInput(), softmax.getOutput(), dims);
    SymbolicExpr counted = causalWork(op, 1, sizes, dims);
    std::string type = elementTypeName(softmax.getInput().getType());
    Cost cost;
    cost.addWork(Unit::Vector, type, counted * SymbolicExpr(4));
    // Maximum and sum take the first score as it is.
    if (dims.conventions().preset == Conventions::Preset::Xla &&
        !elements.isZero())
      cost.addWork(
          Unit::Vector, type,
          countResults(op, sizes, softmax.getLoopIteratorTypes(), dims) *
              SymbolicExpr(-2));
    cost.addWork(Unit::Transcendental, type, counted);
    addInOut(op, elements, elements, dims, cost);
    return std::optional<Cost>(getCausalLoops(op) ? halveWork(cost, dims)
                                                  : std::move(cost));
  }
};

} // namespace

void roofline::attachLinalgAggregates(MLIRContext *context) {
  using namespace linalg;
  SoftmaxOp::attachInterface<SoftmaxModel>(*context);
  WinogradFilterTransformOp::attachInterface<FilterTransformModel>(*context);
  WinogradInputTransformOp::attachInterface<InputTransformModel>(*context);
  WinogradOutputTransformOp::attachInterface<OutputTransformModel>(*context);
}
