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
/// A grid with one thread per element: of a tensor that is computed into the
/// workspace, or of a piece of what the kernel writes.
struct LoopStep {
  Value tensor;
  const Piece *piece = nullptr;
  /// Of the tensor's first element in the workspace, in elements.
  int64_t offset = 0;

  ArrayRef<int64_t> shape() const {
    return cast<ShapedType>(tensor.getType()).getShape();
  }
};

struct LoopPlan {
  SmallVector<LoopStep> steps;
  int64_t workspaceElements = 0;
};
} // namespace

/// What the kernel reads and overwrites comes first, and then reductions.
static std::optional<LoopPlan> planOf(const StreamKernel &kernel) {
  LoopPlan plan;
  auto store = [&](Value tensor) {
    auto type = cast<ShapedType>(tensor.getType());
    plan.steps.push_back({tensor, nullptr, plan.workspaceElements});
    plan.workspaceElements += llvm::alignTo(type.getNumElements(), 64);
  };
  bool isOnePiece = kernel.pieces.size() == 1;
  for (Value tensor :
       overwrittenReads(kernel, storedFirst(kernel, isOnePiece))) {
    // The workspace is f32.
    if (!isa<FloatType>(getElementTypeOrSelf(tensor.getType())))
      return std::nullopt;
    store(tensor);
  }
  func::FuncOp function = kernel.function;
  for (auto op : function.getOps<linalg::LinalgOp>()) {
    if (op.getNumReductionLoops() == 0)
      continue;
    auto type = dyn_cast<RankedTensorType>(op->getResult(0).getType());
    if (op->getNumResults() != 1 || !type || !type.hasStaticShape() ||
        !isa<FloatType>(type.getElementType()))
      return std::nullopt;
    if (!isOnlyWritten(kernel, op->getResult(0)))
      store(op->getResult(0));
  }
  for (const Piece &piece : kernel.pieces)
    plan.steps.push_back({piece.tensor, &piece, 0});
  return plan;
}

static runtime::Launch launchOf(const LoopStep &step) {
  int64_t elements = ShapedType::getNumElements(step.shape());
  int64_t blocks = llvm::divideCeil(elements, threadsPerBlock);
  return {{blocks, 1, 1}, {threadsPerBlock, 1, 1}, 0};
}

/// One element of a reduction by nested loops over its reduction dims.
static Value reduceSerially(StreamEvaluator &evaluator, linalg::LinalgOp op,
                            Coordinates loops, ArrayRef<unsigned> dims,
                            Value carried) {
  EntryBuilder &e = evaluator.e;
  if (dims.empty()) {
    StreamEvaluator::Values known;
    known[op.getRegionOutputArgs().front()] = carried;
    return evaluator.evaluateBody(
        op, op.getBlock()->getTerminator()->getOperand(0), loops, known);
  }
  bool isKnown = true;
  int64_t trips = op.getStaticLoopRanges()[dims.front()];
  SmallVector<Value> total =
      e.loop(trips, carried, [&](Value i, ValueRange sum) {
        StreamEvaluator::Scope scope(evaluator);
        loops[dims.front()] = {i, false};
        Value next = reduceSerially(evaluator, op, loops, dims.drop_front(),
                                    sum.front());
        isKnown = isKnown && next;
        return SmallVector<Value>{next ? next : sum.front()};
      });
  return isKnown ? total.front() : Value();
}

static Value reduceAt(StreamEvaluator &evaluator, linalg::LinalgOp op,
                      const Coordinates &at) {
  Value initial = evaluator.evaluate(op.getDpsInits().front(), at);
  SmallVector<unsigned> dims;
  op.getReductionDims(dims);
  return initial ? reduceSerially(evaluator, op, evaluator.loopsAt(op, at),
                                  dims, initial)
                 : Value();
}

static bool emitStep(ModuleOp module, StringRef name,
                     const StreamKernel &kernel, const LoopPlan &plan,
                     const LoopStep &step) {
  SmallVector<MemRefType> buffers(kernel.buffers);
  if (plan.workspaceElements > 0)
    buffers.push_back(MemRefType::get({plan.workspaceElements},
                                      Float32Type::get(module.getContext())));
  EntryBuilder e(module, name, buffers, launchOf(step));
  StreamEvaluator evaluator(e, /*width=*/1);
  addArguments(evaluator, kernel);
  evaluator.reduce = [&](linalg::LinalgOp op, const Coordinates &at) {
    return reduceAt(evaluator, op, at);
  };
  for (const LoopStep &other : plan.steps)
    if (!other.piece && (step.piece || other.tensor != step.tensor))
      evaluator.addSource(other.tensor,
                          {e.buffer(kernel.buffers.size()), other.offset});
  Value element = e.add(e.mul(e.block, threadsPerBlock), e.thread);
  bool isDone = true;
  e.when(e.isLess(element, ShapedType::getNumElements(step.shape())), [&] {
    Coordinates at = unflatten(e, element, step.shape());
    Value value = evaluator.evaluate(step.tensor, at);
    if (!value)
      isDone = false;
    else if (step.piece)
      isDone = evaluator.store(*step.piece, value, at);
    else
      e.store(value, e.buffer(kernel.buffers.size()),
              e.add(element, step.offset));
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
  std::optional<LoopPlan> plan = planOf(stream);
  if (!plan)
    return std::nullopt;
  for (auto [i, step] : llvm::enumerate(plan->steps))
    if (!emitStep(module, stepName(kernel, i), stream, *plan, step))
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
  variant.workspaceBytes = plan->workspaceElements * 4;
  int64_t numArguments =
      kernel.getNumArguments() + (plan->workspaceElements > 0);
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
