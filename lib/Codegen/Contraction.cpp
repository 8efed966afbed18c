//===- Contraction.cpp - Products of matrices in kernel form --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace roofline;

int64_t roofline::extentOf(ArrayRef<ContractedDim> dims) {
  int64_t extent = 1;
  for (const ContractedDim &dim : dims)
    extent *= dim.extent;
  return extent;
}

/// The argument that a tensor is read from.
static std::optional<unsigned> argumentOf(Value tensor) {
  auto toTensor = tensor.getDefiningOp<bufferization::ToTensorOp>();
  if (!toTensor)
    return std::nullopt;
  auto argument = dyn_cast<BlockArgument>(toTensor.getBuffer());
  return argument ? std::optional<unsigned>(argument.getArgNumber())
                  : std::nullopt;
}

static bool isZeroFill(Value tensor) {
  auto fill = tensor.getDefiningOp<linalg::FillOp>();
  return fill && matchPattern(fill.getInputs().front(), m_AnyZeroFloat());
}

/// The argument that a kernel's only result goes to.
static std::optional<unsigned> destinationOf(Value result) {
  if (!result.hasOneUse())
    return std::nullopt;
  auto store =
      dyn_cast<bufferization::MaterializeInDestinationOp>(*result.user_begin());
  if (!store)
    return std::nullopt;
  auto argument = dyn_cast<BlockArgument>(store.getDest());
  return argument ? std::optional<unsigned>(argument.getArgNumber())
                  : std::nullopt;
}

/// The only structured op that is no fill.
static linalg::LinalgOp contractionIn(func::FuncOp kernel) {
  linalg::LinalgOp found;
  for (Operation &op : kernel.getBody().front()) {
    if (isa<bufferization::ToTensorOp, tensor::EmptyOp, linalg::FillOp,
            arith::ConstantOp, func::ReturnOp,
            bufferization::MaterializeInDestinationOp>(op))
      continue;
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp || found || !linalg::isaContractionOpInterface(linalgOp))
      return nullptr;
    found = linalgOp;
  }
  return found;
}

/// Distance of neighbours along each loop in one operand.
static SmallVector<int64_t> stridesOf(linalg::LinalgOp op, OpOperand &operand) {
  auto type = cast<ShapedType>(operand.get().getType());
  AffineMap map = op.getMatchingIndexingMap(&operand);
  SmallVector<int64_t> strides(op.getNumLoops(), 0);
  int64_t stride = 1;
  for (int64_t i = type.getRank() - 1; i >= 0; --i) {
    strides[map.getDimPosition(i)] = stride;
    stride *= type.getDimSize(i);
  }
  return strides;
}

static void sortDims(Contraction &result) {
  auto byWeight = [](const ContractedDim &a, const ContractedDim &b) {
    return std::make_pair(a.w, a.x) > std::make_pair(b.w, b.x);
  };
  for (auto *dims : {&result.batch, &result.m, &result.n, &result.k})
    llvm::sort(*dims, byWeight);
}

std::optional<Contraction> roofline::matchContraction(func::FuncOp kernel) {
  linalg::LinalgOp op = contractionIn(kernel);
  if (!op || op.hasDynamicShape() || !isZeroFill(op.getDpsInits().front()))
    return std::nullopt;
  OpOperand *x = op.getDpsInputOperand(0), *w = op.getDpsInputOperand(1);
  auto elements = [](OpOperand *operand) {
    return cast<ShapedType>(operand->get().getType()).getNumElements();
  };
  if (elements(x) > elements(w))
    std::swap(x, w);
  auto xArgument = argumentOf(x->get()), wArgument = argumentOf(w->get());
  auto yArgument = destinationOf(op->getResult(0));
  if (!xArgument || !wArgument || !yArgument)
    return std::nullopt;
  Contraction result{*xArgument, *wArgument, *yArgument, {}, {}, {}, {}};
  SmallVector<int64_t> xs = stridesOf(op, *x), ws = stridesOf(op, *w),
                       ys = stridesOf(op, *op.getDpsInitOperand(0));
  for (auto [i, extent] : llvm::enumerate(op.getStaticLoopRanges())) {
    if (extent == 1)
      continue;
    ContractedDim dim{extent, xs[i], ws[i], ys[i]};
    auto &dims = dim.y == 0   ? result.k
                 : dim.x == 0 ? result.n
                 : dim.w == 0 ? result.m
                              : result.batch;
    if (dim.y == 0 && (dim.x == 0 || dim.w == 0))
      return std::nullopt;
    dims.push_back(dim);
  }
  sortDims(result);
  return result;
}
