//===- ContractionForm.cpp - Contractions as batched products -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/ContractionForm.h"

#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace roofline::cuda;

int64_t ContractionForm::batchSize() const {
  int64_t size = 1;
  for (const BatchDim &dim : batch)
    size *= dim.size;
  return size;
}

namespace {
/// A loop of the contraction: its strides, 0 where it does not appear.
struct LoopDim {
  int64_t size = 1;
  int64_t a = 0, b = 0, c = 0;
};
} // namespace

/// Arguments have row-major layout, and neither `to_tensor` nor reshapes move
/// anything.
static std::optional<unsigned> argumentBehind(Value tensor) {
  while (Operation *op = tensor.getDefiningOp()) {
    if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
            bufferization::ToTensorOp>(op))
      tensor = op->getOperand(0);
    else
      return std::nullopt;
  }
  return cast<BlockArgument>(tensor).getArgNumber();
}

static bool isZeroFill(Value init) {
  auto fill = init.getDefiningOp<linalg::FillOp>();
  return fill && matchPattern(fill.getInputs()[0], m_AnyZeroFloat());
}

/// The only contraction, where everything else is views of arguments and the
/// way of its result into the last one.
static linalg::LinalgOp findContraction(func::FuncOp kernel) {
  linalg::LinalgOp found;
  for (Operation &op : kernel.getBody().front()) {
    if (isa<bufferization::ToTensorOp, tensor::ExpandShapeOp,
            tensor::CollapseShapeOp, tensor::EmptyOp, linalg::FillOp,
            bufferization::MaterializeInDestinationOp, func::ReturnOp>(op) ||
        op.hasTrait<OpTrait::ConstantLike>())
      continue;
    auto candidate = dyn_cast<linalg::LinalgOp>(op);
    if (!candidate || found || !linalg::isaContractionOpInterface(candidate))
      return nullptr;
    found = candidate;
  }
  return found;
}

/// The argument that the result is written to.
static std::optional<unsigned> destinationOf(Value result) {
  while (result.hasOneUse()) {
    Operation *user = *result.user_begin();
    if (auto store =
            dyn_cast<bufferization::MaterializeInDestinationOp>(user)) {
      auto argument = dyn_cast<BlockArgument>(store.getDest());
      if (!argument)
        return std::nullopt;
      return argument.getArgNumber();
    }
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(user))
      return std::nullopt;
    result = user->getResult(0);
  }
  return std::nullopt;
}

/// Adds an operand's row-major strides to the loops that index it.
static bool addStrides(AffineMap map, Value operand, int64_t LoopDim::*stride,
                       MutableArrayRef<LoopDim> loops) {
  auto type = cast<RankedTensorType>(operand.getType());
  if (!type.hasStaticShape())
    return false;
  int64_t next = 1;
  for (unsigned i = map.getNumResults(); i-- > 0;) {
    auto dim = dyn_cast<AffineDimExpr>(map.getResult(i));
    if (!dim || loops[dim.getPosition()].*stride != 0)
      return false;
    loops[dim.getPosition()].*stride = next;
    loops[dim.getPosition()].size = type.getDimSize(i);
    next *= type.getDimSize(i);
  }
  return true;
}

/// Merges loops that are one: the inner one's extent is the outer's stride in
/// every operand. `order` is the operand that says which is inner.
static void mergeLoops(SmallVectorImpl<LoopDim> &loops,
                       int64_t LoopDim::*order) {
  llvm::stable_sort(loops, [&](const LoopDim &x, const LoopDim &y) {
    return x.*order > y.*order;
  });
  SmallVector<LoopDim> merged;
  for (const LoopDim &inner : loops) {
    if (!merged.empty()) {
      LoopDim &outer = merged.back();
      if (outer.a == inner.a * inner.size && outer.b == inner.b * inner.size &&
          outer.c == inner.c * inner.size) {
        outer = {outer.size * inner.size, inner.a, inner.b, inner.c};
        continue;
      }
    }
    merged.push_back(inner);
  }
  loops = std::move(merged);
}

/// Takes the loop of a kind that becomes a matrix dimension; the others become
/// batch dims. A loop of one iteration where there is none.
static LoopDim takeMain(SmallVectorImpl<LoopDim> &loops,
                        SmallVectorImpl<LoopDim> &batch,
                        llvm::function_ref<bool(LoopDim, LoopDim)> better) {
  if (loops.empty())
    return {};
  auto main = llvm::max_element(
      loops, [&](LoopDim x, LoopDim y) { return better(y, x); });
  LoopDim taken = *main;
  loops.erase(main);
  batch.append(loops.begin(), loops.end());
  return taken;
}

static LoopDim exchanged(LoopDim dim) {
  std::swap(dim.a, dim.b);
  return dim;
}

namespace {
/// Loops by the operands that they index.
struct LoopKinds {
  SmallVector<LoopDim> batch, m, n, k;

  explicit LoopKinds(ArrayRef<LoopDim> loops) {
    for (const LoopDim &loop : loops)
      if (loop.size != 1)
        kindOf(loop).push_back(loop);
    mergeLoops(batch, &LoopDim::c);
    mergeLoops(m, &LoopDim::c);
    mergeLoops(n, &LoopDim::c);
    mergeLoops(k, &LoopDim::a);
  }

  /// C^T = B * A^T: for results that are contiguous along m.
  void exchangeOperands() {
    std::swap(m, n);
    for (SmallVector<LoopDim> *kind : {&batch, &m, &n, &k})
      for (LoopDim &loop : *kind)
        loop = exchanged(loop);
  }

private:
  SmallVector<LoopDim> &kindOf(const LoopDim &loop) {
    if (!loop.c)
      return k;
    if (!loop.b)
      return m;
    return loop.a ? batch : n;
  }
};
} // namespace

static bool contiguousInC(const LoopDim &dim) { return dim.c == 1; }

/// Bytes that are aligned after any number of steps of so many elements; 0
/// where they are too few.
static int64_t alignmentOf(ArrayRef<int64_t> steps) {
  auto multiplesOf = [&](int64_t elements) {
    return llvm::all_of(steps,
                        [&](int64_t step) { return step % elements == 0; });
  };
  return multiplesOf(8) ? 16 : multiplesOf(4) ? 8 : 0;
}

/// Tiles begin at any row; along rows, where the last one that fits does, or
/// after the remainder of k. False where a row is not aligned.
static bool setAlignment(ContractionForm &form) {
  SmallVector<int64_t> a{form.m == 1 ? 0 : form.strideA, form.k};
  SmallVector<int64_t> b{form.strideB, form.bAlongN ? form.n : form.k};
  SmallVector<int64_t> c{form.m == 1 ? 0 : form.strideC, form.n};
  for (const BatchDim &dim : form.batch) {
    a.push_back(dim.strideA);
    b.push_back(dim.strideB);
    c.push_back(dim.strideC);
  }
  form.alignA = alignmentOf(a);
  form.alignB = alignmentOf(b);
  form.alignC = alignmentOf(c);
  return form.alignA && form.alignB && form.alignC;
}

static FailureOr<ContractionForm> formOf(LoopKinds loops,
                                         ContractionForm form) {
  if (llvm::none_of(loops.n, contiguousInC)) {
    loops.exchangeOperands();
    std::swap(form.argA, form.argB);
  }
  LoopDim n = takeMain(loops.n, loops.batch, [](LoopDim x, LoopDim y) {
    return contiguousInC(x) > contiguousInC(y);
  });
  LoopDim m = takeMain(loops.m, loops.batch,
                       [](LoopDim x, LoopDim y) { return x.size > y.size; });
  if (loops.k.size() != 1 || n.c != 1)
    return failure();
  LoopDim k = loops.k.front();
  bool alongK = k.b == 1;
  if (k.a != 1 || (!alongK && n.b != 1))
    return failure();
  form.m = m.size;
  form.n = n.size;
  form.k = k.size;
  form.strideA = m.a;
  form.strideB = alongK ? n.b : k.b;
  form.strideC = m.c;
  form.bAlongN = !alongK;
  for (const LoopDim &dim : loops.batch)
    form.batch.push_back({dim.size, dim.a, dim.b, dim.c});
  if (!setAlignment(form))
    return failure();
  return form;
}

/// f16 or bf16 in, the same or f32 out.
static bool setTypes(linalg::LinalgOp op, ContractionForm &form) {
  form.inputType = getElementTypeOrSelf(op.getDpsInputs()[0].getType());
  form.outputType = getElementTypeOrSelf(op.getDpsInits()[0].getType());
  return (form.inputType.isF16() || form.inputType.isBF16()) &&
         getElementTypeOrSelf(op.getDpsInputs()[1].getType()) ==
             form.inputType &&
         (form.outputType == form.inputType || form.outputType.isF32());
}

FailureOr<ContractionForm>
roofline::cuda::matchContractionForm(func::FuncOp kernel) {
  linalg::LinalgOp op = findContraction(kernel);
  if (!op || op.getNumDpsInputs() != 2 || !op.hasPureTensorSemantics() ||
      !isZeroFill(op.getDpsInits()[0]))
    return failure();
  ContractionForm form;
  std::optional<unsigned> a = argumentBehind(op.getDpsInputs()[0]);
  std::optional<unsigned> b = argumentBehind(op.getDpsInputs()[1]);
  std::optional<unsigned> c = destinationOf(op->getResult(0));
  if (!a || !b || !c || *a == *c || *b == *c || !setTypes(op, form))
    return failure();
  form.argA = *a;
  form.argB = *b;
  form.argC = *c;
  SmallVector<LoopDim> loops(op.getNumLoops());
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  if (!addStrides(maps[0], op.getDpsInputs()[0], &LoopDim::a, loops) ||
      !addStrides(maps[1], op.getDpsInputs()[1], &LoopDim::b, loops) ||
      !addStrides(maps[2], op.getDpsInits()[0], &LoopDim::c, loops))
    return failure();
  return formOf(LoopKinds(loops), form);
}
