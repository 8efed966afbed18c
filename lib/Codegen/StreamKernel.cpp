//===- StreamKernel.cpp - Kernels that stream their operands once ---------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StreamKernel.h"

#include "ScalarOps.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace roofline;

/// Replaces ops of a kind by what they are made of.
template <typename DecomposableOp>
static bool decompose(func::FuncOp function) {
  SmallVector<DecomposableOp> ops;
  function.walk([&](DecomposableOp op) { ops.push_back(op); });
  IRRewriter rewriter(function.getContext());
  for (DecomposableOp op : ops) {
    rewriter.setInsertionPoint(op);
    FailureOr<SmallVector<Value>> parts = op.decomposeOperation(rewriter);
    if (failed(parts))
      return false;
    rewriter.replaceOp(op, *parts);
  }
  return true;
}

static bool areStatic(func::FuncOp kernel) {
  return llvm::all_of(kernel.getArgumentTypes(), [](Type type) {
    auto buffer = dyn_cast<MemRefType>(type);
    return buffer && buffer.hasStaticShape() &&
           buffer.getLayout().isIdentity() && buffer.getNumElements() > 0;
  });
}

std::optional<StreamKernel> roofline::makeStreamKernel(func::FuncOp kernel) {
  if (!areStatic(kernel) || !llvm::hasSingleElement(kernel.getBody()))
    return std::nullopt;
  StreamKernel result{kernel.getLoc(), {}, {}, {}, {}};
  result.module = ModuleOp::create(kernel.getLoc());
  OpBuilder builder = OpBuilder::atBlockBegin(result.module->getBody());
  result.function = cast<func::FuncOp>(builder.clone(*kernel));
  // A concatenation is a chain of insertions.
  if (!decompose<linalg::AggregatedOpInterface>(result.function) ||
      !decompose<tensor::ConcatOp>(result.function))
    return std::nullopt;
  auto pieces = piecesOf(result.function);
  if (!pieces || pieces->empty())
    return std::nullopt;
  result.pieces = std::move(*pieces);
  for (Type type : kernel.getArgumentTypes())
    result.buffers.push_back(flatBuffer(cast<ShapedType>(type)));
  return result;
}

bool roofline::haveOneShape(const StreamKernel &kernel) {
  return llvm::all_of(kernel.pieces, [&](const Piece &piece) {
    return piece.shape() == kernel.shape();
  });
}

bool roofline::isOnlyWritten(const StreamKernel &kernel, Value result) {
  return result.hasOneUse() &&
         llvm::any_of(kernel.pieces, [&](const Piece &piece) {
           return piece.tensor == result;
         });
}

void roofline::addArguments(StreamEvaluator &evaluator,
                            const StreamKernel &kernel) {
  func::FuncOp function = kernel.function;
  for (auto read : function.getOps<bufferization::ToTensorOp>())
    if (auto argument = dyn_cast<BlockArgument>(read.getBuffer()))
      evaluator.addSource(read.getResult(),
                          {evaluator.e.buffer(argument.getArgNumber()), 0});
}

MemRefType roofline::workspaceBuffer(Value tensor) {
  auto type = cast<ShapedType>(tensor.getType());
  return flatBuffer(type.clone(computedType(type.getElementType())));
}

int64_t roofline::workspaceBytes(Value tensor) {
  constexpr int64_t alignment = 256;
  MemRefType buffer = workspaceBuffer(tensor);
  Type element = buffer.getElementType();
  int64_t bytes = element.isIndex() ? 8 : element.getIntOrFloatBitWidth() / 8;
  return llvm::alignTo(buffer.getNumElements() * bytes, alignment);
}

/// Those that can be more than 0.
static Coordinates ofLongDims(ArrayRef<int64_t> shape, const Coordinates &at) {
  Coordinates result;
  for (auto [size, coordinate] : llvm::zip(shape, at))
    if (size > 1)
      result.push_back(coordinate);
  return result;
}

bool roofline::isOfRow(const StreamKernel &kernel, Value result,
                       const Coordinates &at, const Coordinates &row) {
  auto type = cast<ShapedType>(result.getType());
  return ofLongDims(type.getShape(), at) ==
         ofLongDims(kernel.shape().drop_back(), row);
}

std::optional<Reduction> roofline::matchReduction(linalg::LinalgOp op) {
  if (op.getNumDpsInits() != 1)
    return std::nullopt;
  SmallVector<Operation *, 4> combiners;
  if (!mlir::matchReduction(op.getRegionOutputArgs(), 0, combiners) ||
      combiners.size() != 1)
    return std::nullopt;
  Operation *combiner = combiners.front();
  BlockArgument carried = op.getRegionOutputArgs().front();
  Value element = combiner->getOperand(0) == carried ? combiner->getOperand(1)
                                                     : combiner->getOperand(0);
  if (op.getBlock()->getTerminator()->getOperand(0) != combiner->getResult(0))
    return std::nullopt;
  return Reduction{combiner, element};
}

Coordinates roofline::unflatten(EntryBuilder &entry, Value index,
                                ArrayRef<int64_t> shape) {
  Coordinates at(shape.size());
  for (size_t i = shape.size(); i-- > 0;) {
    bool isSlowest =
        llvm::all_of(shape.take_front(i), [](int64_t n) { return n == 1; });
    if (shape[i] == 1) {
      at[i] = {entry.index(0), false};
      continue;
    }
    at[i] = {isSlowest ? index : entry.rem(index, shape[i]), false};
    if (!isSlowest)
      index = entry.div(index, shape[i]);
  }
  return at;
}

runtime::Variant roofline::oneStep(StringRef family, StringRef name,
                                   func::FuncOp kernel, StringRef entry,
                                   const runtime::Launch &launch) {
  runtime::Variant variant;
  variant.name = name.str();
  variant.family = family.str();
  variant.instructions = "fma";
  runtime::Step step{entry.str(), launch, {}, {}};
  for (unsigned i = 0; i < kernel.getNumArguments(); ++i)
    step.arguments.push_back(i);
  variant.steps.push_back(std::move(step));
  return variant;
}
