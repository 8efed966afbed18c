//===- LoopForm.cpp - Dims of tensors as loops of ops ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopForm.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace roofline;

/// One for each dim of `value`, itself.
static DimMap identity(Value value) {
  DimMap dims;
  for (unsigned i = 0, e = cast<ShapedType>(value.getType()).getRank(); i < e;
       ++i)
    dims.push_back(i);
  return dims;
}

static DimMap loopsOf(AffineMap map) {
  DimMap loops;
  for (AffineExpr expr : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    loops.push_back(dim ? std::optional<unsigned>(dim.getPosition())
                        : std::nullopt);
  }
  return loops;
}

static LoopForm formOf(linalg::SoftmaxOp softmax) {
  LoopForm form;
  form.op = softmax;
  form.isParallel.assign(softmax.getInputOperandRank(), true);
  form.isParallel[softmax.getDimension()] = false;
  for (Value operand : softmax->getOperands())
    form.operandLoops.push_back(identity(operand));
  for (Value result : softmax->getResults())
    form.resultLoops.push_back(identity(result));
  return form;
}

static LoopForm formOf(linalg::LinalgOp op) {
  LoopForm form;
  form.op = op;
  for (utils::IteratorType type : op.getIteratorTypesArray())
    form.isParallel.push_back(type == utils::IteratorType::parallel);
  // Named ops make their maps anew at every ask.
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  for (AffineMap map : maps)
    form.operandLoops.push_back(loopsOf(map));
  for (AffineMap map : ArrayRef(maps).drop_front(op.getNumDpsInputs()))
    form.resultLoops.push_back(loopsOf(map));
  return form;
}

std::optional<LoopForm> LoopForm::of(Operation *op) {
  auto inits = dyn_cast<DestinationStyleOpInterface>(op);
  // One without results is nobody's producer; one that reads or writes memory
  // has its place in the order of things.
  if (!inits || op->getNumResults() == 0 || !isMemoryEffectFree(op) ||
      !inits.hasPureTensorSemantics())
    return std::nullopt;
  if (auto softmax = dyn_cast<linalg::SoftmaxOp>(op))
    return formOf(softmax);
  if (auto structured = dyn_cast<linalg::LinalgOp>(op))
    return formOf(structured);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

/// Dims that stand alone on both sides of a reshape. `groups` are the dims of
/// the longer shape that each dim of the shorter one is.
static DimMap throughReshape(ArrayRef<ReassociationIndices> groups,
                             int64_t rank, bool isExpanding) {
  DimMap dims(rank);
  for (auto [shorter, group] : llvm::enumerate(groups)) {
    if (group.size() != 1)
      continue;
    unsigned longer = group.front();
    dims[isExpanding ? longer : shorter] = isExpanding ? shorter : longer;
  }
  return dims;
}

/// Dims that a slice leaves whole.
static DimMap throughSlice(tensor::ExtractSliceOp slice, SizeQuery sizeOf) {
  DimMap dims;
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  for (unsigned i = 0, e = slice.getSourceType().getRank(); i < e; ++i) {
    if (dropped.test(i))
      continue;
    bool isWhole = sizeOf(slice.getResult(), dims.size()) ==
                       sizeOf(slice.getSource(), i) &&
                   isZeroInteger(slice.getMixedOffsets()[i]) &&
                   isOneInteger(slice.getMixedStrides()[i]);
    dims.push_back(isWhole ? std::optional<unsigned>(i) : std::nullopt);
  }
  return dims;
}

/// What `op` is a view of, one step; null for what is none.
static ViewSource stepThrough(Operation *op, SizeQuery sizeOf) {
  return llvm::TypeSwitch<Operation *, ViewSource>(op)
      .Case([](tensor::ExpandShapeOp reshape) {
        return ViewSource{reshape.getSrc(),
                          throughReshape(reshape.getReassociationIndices(),
                                         reshape.getResultType().getRank(),
                                         true)};
      })
      .Case([](tensor::CollapseShapeOp reshape) {
        return ViewSource{reshape.getSrc(),
                          throughReshape(reshape.getReassociationIndices(),
                                         reshape.getResultType().getRank(),
                                         false)};
      })
      .Case([&](tensor::ExtractSliceOp slice) {
        return ViewSource{slice.getSource(), throughSlice(slice, sizeOf)};
      })
      .Case([](tensor::CastOp cast) {
        return isa<RankedTensorType>(cast.getSource().getType())
                   ? ViewSource{cast.getSource(), identity(cast.getSource())}
                   : ViewSource{};
      })
      .Default([](Operation *) { return ViewSource{}; });
}

ViewSource roofline::traceViews(Value value, SizeQuery sizeOf) {
  ViewSource result{value, identity(value)};
  while (Operation *op = result.source.getDefiningOp()) {
    ViewSource step = stepThrough(op, sizeOf);
    if (!step.source)
      break;
    for (std::optional<unsigned> &dim : result.dims)
      dim = dim ? step.dims[*dim] : std::nullopt;
    result.source = step.source;
  }
  return result;
}
