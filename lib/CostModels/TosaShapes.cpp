//===- TosaShapes.cpp - Sizes of the results of tosa ops ------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

using namespace mlir;
using namespace roofline;

using Sizes = SmallVector<SymbolicExpr>;

/// Nothing for sizes that are known to be negative: tosa's "not known".
static std::optional<SymbolicExpr> asSize(const SymbolicExpr &size) {
  if (size.constant().value_or(0) < 0)
    return std::nullopt;
  return size;
}

//===----------------------------------------------------------------------===//
// Elementwise
//===----------------------------------------------------------------------===//

namespace {

/// Of the sizes of all tensors, those of size 1 are broadcast: a larger
/// constant is the result's, and of different symbolic sizes the largest, as
/// all but one of them must be 1.
template <typename OpTy>
std::optional<SymbolicExpr> inferBroadcast(OpTy op, unsigned dim,
                                           DimQuery &dims) {
  unsigned numInputs = std::is_same_v<OpTy, tosa::MulOp> ? 2
                       : std::is_same_v<OpTy, tosa::NegateOp>
                           ? 1
                           : op->getNumOperands();
  SymbolicExpr size = 1;
  for (Value operand : op->getOperands().take_front(numInputs)) {
    SymbolicExpr other = dims.dim(operand, dim);
    if (other == SymbolicExpr(1) || other == size)
      continue;
    if (other.constant())
      return other;
    size = size == SymbolicExpr(1) ? other : max(size, other);
  }
  return size;
}

/// The first operand has the shape of the result.
template <typename OpTy>
std::optional<SymbolicExpr> inferSame(OpTy op, unsigned dim, DimQuery &dims) {
  return dims.dim(op->getOperand(0), dim);
}

template <typename OpTy>
std::optional<SymbolicExpr> inferReduced(OpTy op, unsigned dim,
                                         DimQuery &dims) {
  if (dim == op.getAxis())
    return SymbolicExpr(1);
  return dims.dim(op.getInput(), dim);
}

} // namespace

template <typename... Ops> static void attachBroadcast(MLIRContext *context) {
  (attachTosaShape<Ops, inferBroadcast<Ops>>(context), ...);
}

template <typename... Ops> static void attachSame(MLIRContext *context) {
  (attachTosaShape<Ops, inferSame<Ops>>(context), ...);
}

template <typename... Ops> static void attachReduced(MLIRContext *context) {
  (attachTosaShape<Ops, inferReduced<Ops>>(context), ...);
}

//===----------------------------------------------------------------------===//
// Data movement
//===----------------------------------------------------------------------===//

static std::optional<SymbolicExpr> inferArgMax(tosa::ArgMaxOp op, unsigned dim,
                                               DimQuery &dims) {
  return dims.dim(op.getInput(), dim < op.getAxis() ? dim : dim + 1);
}

static std::optional<SymbolicExpr> inferConcat(tosa::ConcatOp op, unsigned dim,
                                               DimQuery &dims) {
  SmallVector<std::pair<Value, unsigned>> candidates;
  SymbolicExpr sum;
  for (Value operand : op.getInput1()) {
    candidates.emplace_back(operand, dim);
    sum += dims.dim(operand, dim);
  }
  return dim == op.getAxis() ? sum : bestDim(candidates, dims);
}

static std::optional<SymbolicExpr> inferPad(tosa::PadOp op, unsigned dim,
                                            DimQuery &dims) {
  std::optional<Sizes> padding = shapeValues(op.getPadding(), dims);
  if (!padding || padding->size() < 2 * dim + 2)
    return std::nullopt;
  std::optional<SymbolicExpr> before = asSize((*padding)[2 * dim]);
  std::optional<SymbolicExpr> after = asSize((*padding)[2 * dim + 1]);
  if (!before || !after)
    return std::nullopt;
  return dims.dim(op.getInput1(), dim) + *before + *after;
}

/// A size of -1 is what is left of the elements.
static std::optional<SymbolicExpr> inferReshape(tosa::ReshapeOp op,
                                                unsigned dim, DimQuery &dims) {
  std::optional<Sizes> shape = shapeValues(op.getShape(), dims);
  if (!shape || dim >= shape->size())
    return std::nullopt;
  if (auto size = asSize((*shape)[dim]))
    return size;
  SymbolicExpr others = 1;
  for (auto [position, size] : llvm::enumerate(*shape)) {
    if (position != dim && !asSize(size))
      return std::nullopt;
    others *= position == dim ? SymbolicExpr(1) : size;
  }
  if (!isDivisor(others))
    return std::nullopt;
  return floorDiv(dims.elements(op.getInput1()), others);
}

/// A size of -1 is all that is left after the start.
static std::optional<SymbolicExpr> inferSlice(tosa::SliceOp op, unsigned dim,
                                              DimQuery &dims) {
  std::optional<Sizes> size = shapeValues(op.getSize(), dims);
  if (!size || dim >= size->size())
    return std::nullopt;
  if (auto known = asSize((*size)[dim]))
    return known;
  std::optional<Sizes> start = shapeValues(op.getStart(), dims);
  if (!start || dim >= start->size() || !asSize((*start)[dim]))
    return std::nullopt;
  return dims.dim(op.getInput1(), dim) - (*start)[dim];
}

static std::optional<SymbolicExpr> inferTile(tosa::TileOp op, unsigned dim,
                                             DimQuery &dims) {
  std::optional<Sizes> multiples = shapeValues(op.getMultiples(), dims);
  if (!multiples || dim >= multiples->size() || !asSize((*multiples)[dim]))
    return std::nullopt;
  return dims.dim(op.getInput1(), dim) * (*multiples)[dim];
}

static std::optional<SymbolicExpr>
inferTranspose(tosa::TransposeOp op, unsigned dim, DimQuery &dims) {
  return dims.dim(op.getInput1(), op.getPerms()[dim]);
}

static std::optional<SymbolicExpr> inferGather(tosa::GatherOp op, unsigned dim,
                                               DimQuery &dims) {
  if (dim == 0)
    return bestDim({{op.getValues(), 0}, {op.getIndices(), 0}}, dims);
  return dim == 1 ? dims.dim(op.getIndices(), 1) : dims.dim(op.getValues(), 2);
}

static std::optional<SymbolicExpr> inferMatMul(tosa::MatMulOp op, unsigned dim,
                                               DimQuery &dims) {
  if (dim == 0)
    return bestDim({{op.getA(), 0}, {op.getB(), 0}}, dims);
  return dims.dim(dim == 1 ? op.getA() : op.getB(), dim);
}

void roofline::attachTosaShapes(MLIRContext *context) {
  using namespace tosa;
  attachBroadcast<AddOp, ArithmeticRightShiftOp, BitwiseAndOp, BitwiseOrOp,
                  BitwiseXorOp, EqualOp, GreaterEqualOp, GreaterOp, IntDivOp,
                  LogicalAndOp, LogicalLeftShiftOp, LogicalOrOp,
                  LogicalRightShiftOp, LogicalXorOp, MaximumOp, MinimumOp,
                  MulOp, NegateOp, PowOp, SelectOp, SubOp>(context);
  attachSame<AbsOp, BitwiseNotOp, CastOp, CeilOp, ClampOp, ClzOp, CosOp, ErfOp,
             ExpOp, FFT2dOp, FloorOp, IdentityOp, LogOp, LogicalNotOp,
             ReciprocalOp, RescaleOp, ReverseOp, RsqrtOp, ScatterOp, SigmoidOp,
             SinOp, TableOp, TanhOp>(context);
  attachReduced<ReduceAllOp, ReduceAnyOp, ReduceMaxOp, ReduceMinOp,
                ReduceProductOp, ReduceSumOp>(context);
  attachTosaShape<ArgMaxOp, inferArgMax>(context);
  attachTosaShape<ConcatOp, inferConcat>(context);
  attachTosaShape<GatherOp, inferGather>(context);
  attachTosaShape<MatMulOp, inferMatMul>(context);
  attachTosaShape<PadOp, inferPad>(context);
  attachTosaShape<ReshapeOp, inferReshape>(context);
  attachTosaShape<SliceOp, inferSlice>(context);
  attachTosaShape<TileOp, inferTile>(context);
  attachTosaShape<TransposeOp, inferTranspose>(context);
}
