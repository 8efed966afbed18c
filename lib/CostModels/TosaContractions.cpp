//===- TosaContractions.cpp - Matrix products of tosa ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Padding is written out before a convolution, so all taps are executed, those
// on padding too. The bias is where accumulators start, and costs no addition.
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/StructuredWork.h"
#include "TosaModels.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// The wider element type of the two factors: what the multiplier takes.
static Type multiplierType(Value a, Value b, DimQuery &dims) {
  auto bytes = [&](Value value) {
    return dims.packedBytes(8, value.getType()).constant().value_or(0);
  };
  return getElementTypeOrSelf(bytes(b) > bytes(a) ? b : a);
}

/// `count` multiply-adds of `a` and `b` into accumulators of type
/// `accumulator`, to which both are cast; zero points, where there are any, are
/// subtracted from both. XLA has casts and zero points beside its products,
/// once per element.
static void addProducts(Value a, Value b, Type accumulator, bool hasZeroPoints,
                        const SymbolicExpr &count, DimQuery &dims, Cost &cost) {
  cost.addWork(Unit::Matrix, matrixTypeName(multiplierType(a, b, dims), dims),
               SymbolicExpr(2) * count);
  if (dims.conventions().preset == Conventions::Preset::Xla)
    return;
  for (Value factor : {a, b})
    if (getElementTypeOrSelf(factor) != accumulator)
      cost.addWork(Unit::Misc, elementTypeName(factor.getType()), count);
  if (hasZeroPoints)
    cost.addWork(Unit::Integer, elementTypeName(accumulator),
                 SymbolicExpr(2) * count);
}

/// Casts of `count` elements to or from accumulators, where the types differ.
static void addCasts(Type from, Type to, const SymbolicExpr &count,
                     const DimQuery &dims, Cost &cost) {
  if (from != to && dims.conventions().preset != Conventions::Preset::Xla)
    cost.addWork(Unit::Misc, elementTypeName(from), count);
}

//===----------------------------------------------------------------------===//
// Convolutions
//===----------------------------------------------------------------------===//

namespace {

/// Where the kernel's spatial dims start, and which of its dims are summed over
/// by each accumulator.
struct KernelLayout {
  unsigned spatial;
  /// The input channels; nothing for a kernel of one channel each.
  std::optional<unsigned> channels;
};

/// True if some zero point is subtracted; failure if they are not known.
template <typename OpTy> FailureOr<bool> hasZeroPoints(OpTy op) {
  FailureOr<int64_t> input = op.getInputZeroPoint();
  FailureOr<int64_t> weight = op.getWeightZeroPoint();
  if (failed(input) || failed(weight))
    return failure();
  return *input != 0 || *weight != 0;
}

/// Windows over the input, which is read where a window touches it.
template <typename OpTy>
FailureOr<Cost> countConvolution(OpTy op, KernelLayout layout, DimQuery &dims) {
  FailureOr<bool> zeroPoints = hasZeroPoints(op);
  if (failed(zeroPoints))
    return failure();
  Value input = op.getInput(), weight = op.getWeight(), output = op.getOutput();
  unsigned numWindows = op.getStride().size();
  SymbolicExpr outputs = dims.elements(output), taps = outputs;
  SymbolicExpr touched = dims.dim(input, 0) * dims.dim(input, numWindows + 1);
  for (unsigned i = 0; i < numWindows; ++i) {
    SymbolicExpr kernel = dims.dim(weight, layout.spatial + i);
    std::optional<SymbolicExpr> elements = touchedElements(
        dims.dim(input, i + 1), dims.dim(output, i + 1), kernel,
        windowAt(i, op.getStride(), op.getDilation(), op.getPad()),
        op.getContext());
    if (!elements)
      return failure();
    taps *= kernel;
    touched *= *elements;
  }
  if (layout.channels)
    taps *=
        bestDim({{weight, *layout.channels}, {input, numWindows + 1}}, dims);
  Cost cost;
  addProducts(input, weight, op.getAccType(), *zeroPoints, taps, dims, cost);
  addCasts(op.getAccType(), getElementTypeOrSelf(output), outputs, dims, cost);
  cost.addRead(Traffic::Place::Operand, 0,
               dims.packedBytes(touched, input.getType()));
  cost.addRead(Traffic::Place::Operand, 1, dims.bytes(weight));
  cost.addRead(Traffic::Place::Operand, 2, dims.bytes(op.getBias()));
  cost.addWrite(Traffic::Place::Result, 0, dims.bytes(output));
  return cost;
}

/// The bias starts the accumulators.
template <typename OpTy> FailureOr<Cost> countDense(OpTy op, DimQuery &dims) {
  unsigned numWindows = op.getStride().size();
  FailureOr<Cost> cost = countConvolution(op, {1, numWindows + 1}, dims);
  if (succeeded(cost))
    addCasts(getElementTypeOrSelf(op.getBias()), op.getAccType(),
             dims.elements(op.getOutput()), dims, *cost);
  return cost;
}

} // namespace

/// The bias is added at the end.
static FailureOr<Cost> countDepthwise(tosa::DepthwiseConv2DOp op,
                                      DimQuery &dims) {
  FailureOr<Cost> cost = countConvolution(op, {0, std::nullopt}, dims);
  if (succeeded(cost))
    cost->addWork(arithmeticUnit(op.getOutput()), elementTypeName(op.getType()),
                  dims.elements(op.getOutput()));
  return cost;
}

/// Every element of the input is multiplied with the whole kernel and added to
/// where it falls; the stride makes no difference.
static FailureOr<Cost> countTransposed(tosa::TransposeConv2DOp op,
                                       DimQuery &dims) {
  FailureOr<bool> zeroPoints = hasZeroPoints(op);
  if (failed(zeroPoints))
    return failure();
  Value input = op.getInput(), weight = op.getWeight(), output = op.getOutput();
  SymbolicExpr outputs = dims.elements(output);
  SymbolicExpr products = dims.elements(input);
  for (unsigned dim = 0; dim < 3; ++dim)
    products *= dims.dim(weight, dim);
  Cost cost;
  addProducts(input, weight, op.getAccType(), *zeroPoints, products, dims,
              cost);
  addCasts(getElementTypeOrSelf(op.getBias()), op.getAccType(), outputs, dims,
           cost);
  addCasts(op.getAccType(), getElementTypeOrSelf(output), outputs, dims, cost);
  addDataTraffic(op, 3, dims, cost);
  return cost;
}

//===----------------------------------------------------------------------===//
// Matrix products
//===----------------------------------------------------------------------===//

static FailureOr<Cost> countMatMul(tosa::MatMulOp op, DimQuery &dims) {
  FailureOr<int64_t> aZero = op.getAZeroPoint(), bZero = op.getBZeroPoint();
  if (failed(aZero) || failed(bZero))
    return failure();
  Value a = op.getA(), b = op.getB(), output = op.getOutput();
  SymbolicExpr batch = bestDim({{output, 0}, {a, 0}, {b, 0}}, dims);
  SymbolicExpr rows = bestDim({{output, 1}, {a, 1}}, dims);
  SymbolicExpr columns = bestDim({{output, 2}, {b, 2}}, dims);
  SymbolicExpr terms = bestDim({{a, 2}, {b, 1}}, dims);
  Cost cost;
  addProducts(a, b, getElementTypeOrSelf(output), *aZero != 0 || *bZero != 0,
              batch * rows * columns * terms, dims, cost);
  cost.addRead(Traffic::Place::Operand, 0,
               dims.packedBytes(batch * rows * terms, a.getType()));
  if (a != b)
    cost.addRead(Traffic::Place::Operand, 1,
                 dims.packedBytes(batch * terms * columns, b.getType()));
  cost.addWrite(Traffic::Place::Result, 0,
                dims.packedBytes(batch * rows * columns, output.getType()));
  return cost;
}

void roofline::attachTosaContractionModels(MLIRContext *context) {
  using namespace tosa;
  attachTosaModel<Conv2DOp, countDense<Conv2DOp>>(context);
  attachTosaModel<Conv3DOp, countDense<Conv3DOp>>(context);
  attachTosaModel<DepthwiseConv2DOp, countDepthwise>(context);
  attachTosaModel<TransposeConv2DOp, countTransposed>(context);
  attachTosaModel<MatMulOp, countMatMul>(context);
}
