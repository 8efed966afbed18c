//===- Contraction.cpp - Products of matrices in kernel form --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"

#include "ScalarOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
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

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

/// The argument that a tensor is read from. Arguments have row-major layout,
/// and neither `to_tensor` nor reshapes move anything.
static std::optional<unsigned> argumentOf(Value tensor) {
  while (Operation *op = tensor.getDefiningOp()) {
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
             bufferization::ToTensorOp>(op))
      return std::nullopt;
    tensor = op->getOperand(0);
  }
  return cast<BlockArgument>(tensor).getArgNumber();
}

static bool isZeroFill(Value tensor) {
  auto fill = tensor.getDefiningOp<linalg::FillOp>();
  return fill && matchPattern(fill.getInputs().front(), m_AnyZeroFloat());
}

/// Distance of neighbours along each loop in one operand.
static SmallVector<int64_t> stridesOf(linalg::LinalgOp op, OpOperand &operand) {
  auto type = cast<ShapedType>(operand.get().getType());
  AffineMap map = op.getMatchingIndexingMap(&operand);
  SmallVector<int64_t> strides(op.getNumLoops(), 0);
  int64_t stride = 1;
  for (int64_t i = type.getRank() - 1; i >= 0; --i) {
    if (auto dim = dyn_cast<AffineDimExpr>(map.getResult(i)))
      strides[dim.getPosition()] = stride;
    stride *= type.getDimSize(i);
  }
  return strides;
}

//===----------------------------------------------------------------------===//
// What a kernel consists of
//===----------------------------------------------------------------------===//

namespace {
/// The structured ops of a kernel, and what it stores where.
struct Contents {
  linalg::LinalgOp contraction;
  SmallVector<linalg::LinalgOp> others;
  Value stored;
  unsigned destination = 0;
};
} // namespace

static bool addStore(bufferization::MaterializeInDestinationOp store,
                     Contents &contents) {
  auto argument = dyn_cast<BlockArgument>(store.getDest());
  if (!argument || contents.stored)
    return false;
  contents.destination = argument.getArgNumber();
  contents.stored = store.getSource();
  while (isa_and_nonnull<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(
      contents.stored.getDefiningOp()))
    contents.stored = contents.stored.getDefiningOp()->getOperand(0);
  return true;
}

/// Whether an op does not touch reals that are wider.
static bool isOfF32(Operation &op) {
  auto isWide = [](Type type) {
    return isa<FloatType>(type) && !isComputedInF32(type);
  };
  return llvm::none_of(op.getOperandTypes(), isWide) &&
         llvm::none_of(op.getResultTypes(), isWide);
}

/// Whether the sums of a contraction are of real products and nothing else:
/// MLIR also calls ops contractions whose products go through other functions.
static bool addsProducts(linalg::LinalgOp op) {
  int64_t products = 0, sums = 0;
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (!isOfF32(inner))
      return false;
    products += isa<arith::MulFOp>(inner);
    sums += isa<arith::AddFOp>(inner);
    if (!isa<arith::MulFOp, arith::AddFOp, arith::ExtFOp, arith::TruncFOp>(
            inner))
      return false;
  }
  return products == 1 && sums == 1;
}

static bool addOp(linalg::LinalgOp op, Contents &contents) {
  if (!op.hasPureTensorSemantics() || op.hasDynamicShape() ||
      op.getNumDpsInits() != 1)
    return false;
  if (!linalg::isaContractionOpInterface(op)) {
    contents.others.push_back(op);
    return true;
  }
  if (contents.contraction || !addsProducts(op))
    return false;
  contents.contraction = op;
  return true;
}

/// One contraction, one result, and else only views, constants and other
/// structured ops.
static std::optional<Contents> contentsOf(func::FuncOp kernel) {
  Contents contents;
  for (Operation &op : kernel.getBody().front()) {
    if (isa<bufferization::ToTensorOp, tensor::EmptyOp, tensor::ExpandShapeOp,
            tensor::CollapseShapeOp, linalg::FillOp, func::ReturnOp>(op) ||
        op.hasTrait<OpTrait::ConstantLike>())
      continue;
    auto structured = dyn_cast<linalg::LinalgOp>(op);
    auto store = dyn_cast<bufferization::MaterializeInDestinationOp>(op);
    if (!(store && addStore(store, contents)) &&
        !(structured && addOp(structured, contents)))
      return std::nullopt;
  }
  if (!contents.contraction || !contents.stored)
    return std::nullopt;
  return contents;
}

//===----------------------------------------------------------------------===//
// The chain
//===----------------------------------------------------------------------===//

namespace {
class ChainMatcher {
public:
  ChainMatcher(const Contents &contents)
      : contents(contents),
        chain{contents.contraction->getResult(0), contents.stored, {}} {}

  std::optional<ElementwiseChain> match() {
    // Every op has a place in it.
    if (!addInit() || !add(chain.result) ||
        seen.size() != contents.others.size())
      return std::nullopt;
    return chain;
  }

private:
  /// What the contraction adds to.
  bool addInit() {
    linalg::LinalgOp op = contents.contraction;
    OpOperand *init = op.getDpsInitOperand(0);
    if (isZeroFill(init->get()))
      return true;
    chain.addend = init;
    std::optional<unsigned> argument = argumentOf(init->get());
    if (argument)
      chain.operands.push_back({init, *argument});
    return argument.has_value();
  }

  bool add(Value tensor) {
    if (tensor == chain.product)
      return true;
    auto op = tensor.getDefiningOp<linalg::LinalgOp>();
    if (!op || !llvm::is_contained(contents.others, op) || !isElementwise(op))
      return false;
    return !seen.insert(op).second ||
           llvm::all_of(op->getOpOperands(), [&](OpOperand &operand) {
             return !op.payloadUsesValueFromOperand(&operand) ||
                    addInput(op, operand);
           });
  }

  /// Of the product's shape, its loops the dims of its result.
  bool isElementwise(linalg::LinalgOp op) {
    OpOperand &init = *op.getDpsInitOperand(0);
    return op.getNumParallelLoops() == op.getNumLoops() &&
           op.getMatchingIndexingMap(&init).isIdentity() &&
           cast<ShapedType>(init.get().getType()).getShape() ==
               cast<ShapedType>(chain.product.getType()).getShape() &&
           llvm::all_of(op.getBlock()->without_terminator(), isReal);
  }

  /// Of values that are known where one element is.
  static bool isReal(Operation &op) {
    return isScalarOp(&op) && isOfF32(op) &&
           llvm::all_of(op.getOperands(), [&](Value value) {
             return value.getParentBlock() == op.getBlock() ||
                    matchPattern(value, m_Constant());
           });
  }

  bool addInput(linalg::LinalgOp op, OpOperand &input) {
    if (!isa<ShapedType>(input.get().getType()))
      return matchPattern(input.get(), m_Constant());
    std::optional<unsigned> argument = argumentOf(input.get());
    if (!argument)
      return op.getMatchingIndexingMap(&input).isIdentity() && add(input.get());
    AffineMap map = op.getMatchingIndexingMap(&input);
    chain.operands.push_back({&input, *argument});
    return *argument == contents.destination
               ? map.isIdentity()
               : map.isProjectedPermutation(/*allowZeroInResults=*/true);
  }

  const Contents &contents;
  ElementwiseChain chain;
  llvm::SmallPtrSet<Operation *, 4> seen;
};
} // namespace

//===----------------------------------------------------------------------===//
// The contraction
//===----------------------------------------------------------------------===//

/// Puts a loop where it belongs. False where it is neither.
static bool addDim(const ContractedDim &dim, Contraction &result) {
  if (dim.y == 0 && (dim.x == 0 || dim.w == 0))
    return false;
  auto &dims = dim.y == 0   ? result.k
               : dim.x == 0 ? result.n
               : dim.w == 0 ? result.m
                            : result.batch;
  dims.push_back(dim);
  return true;
}

static void sortDims(Contraction &result) {
  auto byWeight = [](const ContractedDim &a, const ContractedDim &b) {
    return std::make_pair(a.w, a.x) > std::make_pair(b.w, b.x);
  };
  for (auto *dims : {&result.batch, &result.m, &result.n, &result.k})
    llvm::sort(*dims, byWeight);
}

/// Strides of the chain's operands along each loop of the contraction, whose
/// output's dims are the loops of the chain's ops.
static SmallVector<SmallVector<int64_t>>
stridesOfOperands(const ElementwiseChain &chain, linalg::LinalgOp contraction) {
  AffineMap output =
      contraction.getMatchingIndexingMap(contraction.getDpsInitOperand(0));
  SmallVector<SmallVector<int64_t>> all;
  for (const ElementwiseChain::Operand &operand : chain.operands) {
    SmallVector<int64_t> inOp = stridesOf(
        cast<linalg::LinalgOp>(operand.use->getOwner()), *operand.use);
    if (operand.use == chain.addend) {
      all.push_back(inOp);
      continue;
    }
    auto &strides = all.emplace_back(contraction.getNumLoops(), 0);
    for (auto [dim, stride] : llvm::enumerate(inOp))
      strides[output.getDimPosition(dim)] = stride;
  }
  return all;
}

std::optional<FusedContraction>
roofline::matchFusedContraction(func::FuncOp kernel) {
  std::optional<Contents> contents = contentsOf(kernel);
  if (!contents)
    return std::nullopt;
  linalg::LinalgOp op = contents->contraction;
  std::optional<ElementwiseChain> chain = ChainMatcher(*contents).match();
  if (!chain)
    return std::nullopt;
  OpOperand *x = op.getDpsInputOperand(0), *w = op.getDpsInputOperand(1);
  auto elements = [](OpOperand *operand) {
    return cast<ShapedType>(operand->get().getType()).getNumElements();
  };
  if (elements(x) > elements(w))
    std::swap(x, w);
  auto xArgument = argumentOf(x->get()), wArgument = argumentOf(w->get());
  unsigned yArgument = contents->destination;
  if (!xArgument || !wArgument || *xArgument == yArgument ||
      *wArgument == yArgument)
    return std::nullopt;
  FusedContraction result{{*xArgument, *wArgument, yArgument, {}, {}, {}, {}},
                          *chain};
  SmallVector<int64_t> xs = stridesOf(op, *x), ws = stridesOf(op, *w),
                       ys = stridesOf(op, *op.getDpsInitOperand(0));
  SmallVector<SmallVector<int64_t>> others = stridesOfOperands(*chain, op);
  for (auto [i, extent] : llvm::enumerate(op.getStaticLoopRanges())) {
    if (extent == 1)
      continue;
    // There is nothing to tile, and with no k, nothing but zeros to write.
    if (extent == 0)
      return std::nullopt;
    ContractedDim dim{extent, xs[i], ws[i], ys[i]};
    for (ArrayRef<int64_t> strides : others)
      dim.others.push_back(strides[i]);
    if (!addDim(dim, result.contraction))
      return std::nullopt;
  }
  sortDims(result.contraction);
  return result;
}

std::optional<Contraction> roofline::matchContraction(func::FuncOp kernel) {
  std::optional<FusedContraction> fused = matchFusedContraction(kernel);
  if (!fused || fused->chain.product != fused->chain.result)
    return std::nullopt;
  Contraction contraction = fused->contraction;
  contraction.accumulates = fused->chain.addend;
  if (contraction.accumulates &&
      fused->chain.operands.front().argument != contraction.y)
    return std::nullopt;
  return contraction;
}
