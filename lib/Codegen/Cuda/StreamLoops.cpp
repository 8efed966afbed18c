//===- StreamLoops.cpp - Anything with bodies, slowly ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../InPlace.h"
#include "Stream.h"

#include "Roofline/Codegen/Cuda/Nvvm.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

static constexpr int64_t threadsPerBlock = 256;

namespace {
/// A grid with one thread per element: of tensors of one shape that are
/// computed into the workspace, all results of one op, or of a piece of what
/// the kernel writes.
struct LoopStep {
  SmallVector<Value> tensors;
  const Piece *piece = nullptr;
  /// Of the first element of each tensor in the workspace.
  SmallVector<int64_t> bytes;

  ArrayRef<int64_t> shape() const {
    return cast<ShapedType>(tensors.front().getType()).getShape();
  }
};

struct LoopPlan {
  SmallVector<LoopStep> steps;
  int64_t workspaceBytes = 0;
};
} // namespace

/// What the kernel reads and overwrites comes first, and then reductions.
static LoopPlan planOf(const StreamKernel &kernel) {
  LoopPlan plan;
  auto store = [&](ValueRange tensors) {
    LoopStep step;
    for (Value tensor : tensors) {
      step.tensors.push_back(tensor);
      step.bytes.push_back(plan.workspaceBytes);
      plan.workspaceBytes += workspaceBytes(tensor);
    }
    plan.steps.push_back(std::move(step));
  };
  bool isOnePiece = kernel.pieces.size() == 1;
  for (Value tensor : overwrittenReads(kernel, storedFirst(kernel, isOnePiece)))
    store(tensor);
  func::FuncOp function = kernel.function;
  for (auto op : function.getOps<linalg::LinalgOp>())
    if (op.getNumReductionLoops() > 0 &&
        llvm::any_of(op->getResults(), [&](Value result) {
          return !isOnlyWritten(kernel, result);
        }))
      store(op->getResults());
  for (const Piece &piece : kernel.pieces)
    plan.steps.push_back({{piece.tensor}, &piece, {}});
  return plan;
}

static runtime::Launch launchOf(const LoopStep &step) {
  int64_t elements = ShapedType::getNumElements(step.shape());
  int64_t blocks = llvm::divideCeil(elements, threadsPerBlock);
  return {{blocks, 1, 1}, {threadsPerBlock, 1, 1}, 0};
}

using Elements = StreamEvaluator::Elements;

/// One element of each result of a reduction by nested loops over its reduction
/// dims.
static Elements reduceSerially(StreamEvaluator &evaluator, linalg::LinalgOp op,
                               Coordinates loops, ArrayRef<unsigned> dims,
                               ValueRange carried) {
  EntryBuilder &e = evaluator.e;
  if (dims.empty())
    return evaluator.evaluateStep(op, loops, carried);
  bool isKnown = true;
  int64_t trips = op.getStaticLoopRanges()[dims.front()];
  Elements total = e.loop(trips, carried, [&](Value i, ValueRange soFar) {
    StreamEvaluator::Scope scope(evaluator);
    loops[dims.front()] = {i, false};
    Elements next =
        reduceSerially(evaluator, op, loops, dims.drop_front(), soFar);
    isKnown = isKnown && !next.empty();
    return next.empty() ? Elements(soFar) : next;
  });
  return isKnown ? total : Elements();
}

static Elements reduceAt(StreamEvaluator &evaluator, linalg::LinalgOp op,
                         const Coordinates &at) {
  Elements initial = evaluator.evaluateInits(op, at);
  SmallVector<unsigned> dims;
  op.getReductionDims(dims);
  return initial.empty()
             ? initial
             : reduceSerially(evaluator, op, evaluator.loopsAt(op, at), dims,
                              initial);
}

static bool emitStep(ModuleOp module, StringRef name,
                     const StreamKernel &kernel, const LoopPlan &plan,
                     const LoopStep &step) {
  SmallVector<MemRefType> buffers(kernel.buffers);
  if (plan.workspaceBytes > 0)
    buffers.push_back(MemRefType::get(
        {plan.workspaceBytes}, IntegerType::get(module.getContext(), 8)));
  EntryBuilder e(module, name, buffers, launchOf(step));
  StreamEvaluator evaluator(e, /*width=*/1);
  addArguments(evaluator, kernel);
  evaluator.reduce = [&](linalg::LinalgOp op, const Coordinates &at) {
    return reduceAt(evaluator, op, at);
  };
  auto bufferOf = [&](Value tensor, int64_t first) {
    return e.view(e.buffer(kernel.buffers.size()), first,
                  workspaceBuffer(tensor));
  };
  for (const LoopStep &other : plan.steps)
    if (!other.piece && (step.piece || other.tensors != step.tensors))
      for (auto [tensor, first] : llvm::zip(other.tensors, other.bytes))
        evaluator.addSource(tensor, {bufferOf(tensor, first), 0});
  Value element = e.add(e.mul(e.block, threadsPerBlock), e.thread);
  bool isDone = true;
  e.when(e.isLess(element, ShapedType::getNumElements(step.shape())), [&] {
    Coordinates at = unflatten(e, element, step.shape());
    for (auto [i, tensor] : llvm::enumerate(step.tensors)) {
      Value value = evaluator.evaluate(tensor, at);
      if (!value)
        isDone = false;
      else if (step.piece)
        isDone = evaluator.store(*step.piece, value, at);
      else
        e.store(value, bufferOf(tensor, step.bytes[i]), element);
    }
  });
  e.finish();
  return isDone;
}

static std::string stepName(func::FuncOp kernel, size_t number) {
  return entryName(kernel, "_" + std::to_string(number));
}

/// All entries, and the plan that they follow; nullopt where there is none.
static std::optional<LoopPlan> emit(ModuleOp module, func::FuncOp kernel,
                                    const StreamKernel &stream) {
  LoopPlan plan = planOf(stream);
  for (auto [i, step] : llvm::enumerate(plan.steps))
    if (!emitStep(module, stepName(kernel, i), stream, plan, step))
      return std::nullopt;
  return plan;
}

static bool matches(func::FuncOp kernel, const KernelTarget &target) {
  std::optional<StreamKernel> stream = makeStreamKernel(kernel);
  if (!target.isCuda() || !stream)
    return false;
  OwningOpRef<ModuleOp> module = makeDeviceModule(kernel.getLoc());
  return emit(*module, kernel, *stream).has_value();
}

static FailureOr<std::vector<CompiledKernel>>
compile(func::FuncOp kernel, const KernelTarget &target) {
  std::optional<StreamKernel> stream = makeStreamKernel(kernel);
  OwningOpRef<ModuleOp> module = makeDeviceModule(kernel.getLoc());
  std::optional<LoopPlan> plan;
  if (stream)
    plan = emit(*module, kernel, *stream);
  if (!plan)
    return kernel.emitError("no loops can be made of the kernel");
  runtime::Variant variant;
  variant.name = "loops";
  variant.family = "loops";
  variant.instructions = "fma";
  variant.slowPath =
      "one thread per element: no faster family takes the kernel";
  variant.workspaceBytes = plan->workspaceBytes;
  int64_t numArguments = kernel.getNumArguments() + (plan->workspaceBytes > 0);
  for (auto [i, step] : llvm::enumerate(plan->steps)) {
    runtime::Step described{stepName(kernel, i), launchOf(step), {}, {}};
    for (int64_t argument = 0; argument < numArguments; ++argument)
      described.arguments.push_back(argument);
    variant.steps.push_back(std::move(described));
  }
  FailureOr<CompiledKernel> compiled =
      compileVariant(*module, std::move(variant), target);
  if (failed(compiled))
    return failure();
  std::vector<CompiledKernel> variants;
  variants.push_back(std::move(*compiled));
  return variants;
}

const KernelFamily &cuda::loopsFamily() {
  static const KernelFamily family{"loops", matches, compile,
                                   /*isFallback=*/true};
  return family;
}
