//===- ContractionForm.cpp - Contractions as batched products -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Codegen/Cuda/ContractionForm.h"

#include "../Contraction.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace roofline;
using namespace roofline::cuda;

int64_t ContractionForm::batchSize() const {
  int64_t size = 1;
  for (const BatchDim &dim : batch)
    size *= dim.size;
  return size;
}

bool ContractionForm::updatesC() const {
  return llvm::any_of(operands, [&](const ChainOperand &operand) {
    return operand.argument == argC;
  });
}

namespace {
/// A loop of the contraction: its strides, 0 where it does not appear.
struct LoopDim {
  int64_t size = 1;
  int64_t a = 0, b = 0, c = 0;
  SmallVector<int64_t, 2> others;

  /// Whether this and `inner` are one loop, in every operand.
  bool continues(const LoopDim &inner) const {
    auto follows = [&](int64_t outer, int64_t stride) {
      return outer == stride * inner.size;
    };
    return follows(a, inner.a) && follows(b, inner.b) && follows(c, inner.c) &&
           llvm::all_of(llvm::zip_equal(others, inner.others), [&](auto pair) {
             return follows(std::get<0>(pair), std::get<1>(pair));
           });
  }
};
} // namespace

/// Merges loops that are one: the inner one's extent is the outer's stride in
/// every operand. `order` is the operand that says which is inner.
static void mergeLoops(SmallVectorImpl<LoopDim> &loops,
                       int64_t LoopDim::*order) {
  llvm::stable_sort(loops, [&](const LoopDim &x, const LoopDim &y) {
    return x.*order > y.*order;
  });
  SmallVector<LoopDim> merged;
  for (const LoopDim &inner : loops) {
    bool isOne = !merged.empty() && merged.back().continues(inner);
    int64_t size = isOne ? merged.pop_back_val().size : 1;
    merged.push_back(inner);
    merged.back().size *= size;
  }
  loops = std::move(merged);
}

/// Takes the loop of a kind that becomes a matrix dimension; the others become
/// batch dims. One iteration where there is none, which `none` is.
static LoopDim takeMain(SmallVectorImpl<LoopDim> &loops,
                        SmallVectorImpl<LoopDim> &batch, LoopDim none,
                        llvm::function_ref<bool(LoopDim, LoopDim)> better) {
  if (loops.empty())
    return none;
  auto main = llvm::max_element(
      loops, [&](LoopDim x, LoopDim y) { return better(y, x); });
  LoopDim taken = *main;
  loops.erase(main);
  batch.append(loops.begin(), loops.end());
  return taken;
}

namespace {
/// Loops by the operands that they index.
struct LoopKinds {
  SmallVector<LoopDim> batch, m, n, k;

  explicit LoopKinds(const Contraction &from)
      : batch(loopsOf(from.batch)), m(loopsOf(from.m)), n(loopsOf(from.n)),
        k(loopsOf(from.k)) {
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
        std::swap(loop.a, loop.b);
  }

private:
  static SmallVector<LoopDim> loopsOf(ArrayRef<ContractedDim> dims) {
    return llvm::map_to_vector(dims, [](const ContractedDim &dim) {
      return LoopDim{dim.extent, dim.x, dim.w, dim.y, dim.others};
    });
  }
};
} // namespace

static bool contiguousInC(const LoopDim &dim) { return dim.c == 1; }

/// Bytes that are aligned after any number of steps of so many elements; 0
/// where they are too few.
static int64_t alignmentOf(ArrayRef<int64_t> steps, int64_t elementBytes = 2) {
  auto areMultiplesOf = [&](int64_t bytes) {
    return llvm::all_of(
        steps, [&](int64_t step) { return step * elementBytes % bytes == 0; });
  };
  return areMultiplesOf(16) ? 16 : areMultiplesOf(8) ? 8 : 0;
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
  form.alignA = alignmentOf(a, form.inputBytes());
  form.alignB = alignmentOf(b, form.inputBytes());
  form.alignC = alignmentOf(c);
  return form.alignA && form.alignB && form.alignC;
}

/// What neighbours along n are far apart decides how the chain reads them.
static bool setOperands(ContractionForm &form, const LoopDim &m,
                        const LoopDim &n) {
  for (auto [i, operand] : llvm::enumerate(form.operands)) {
    operand.strideM = m.others[i];
    operand.strideN = n.others[i];
    SmallVector<int64_t> steps{form.n, operand.strideM};
    for (const BatchDim &dim : form.batch)
      steps.push_back(dim.others[i]);
    bool isKnown =
        operand.type.isF16() || operand.type.isBF16() || operand.type.isF32();
    if (!isKnown || operand.strideN > 1)
      return false;
    if (operand.strideN == 1)
      operand.alignment = operand.type.isF32() ? (alignmentOf(steps) ? 16 : 0)
                                               : alignmentOf(steps);
    if (operand.alignment == 0)
      return false;
  }
  return true;
}

static FailureOr<ContractionForm> formOf(LoopKinds loops,
                                         ContractionForm form) {
  if (llvm::none_of(loops.n, contiguousInC)) {
    loops.exchangeOperands();
    std::swap(form.argA, form.argB);
  }
  LoopDim none;
  none.others.assign(form.operands.size(), 0);
  LoopDim n = takeMain(loops.n, loops.batch, none, [](LoopDim x, LoopDim y) {
    return contiguousInC(x) > contiguousInC(y);
  });
  LoopDim m = takeMain(loops.m, loops.batch, none,
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
    form.batch.push_back({dim.size, dim.a, dim.b, dim.c, dim.others});
  if (!setAlignment(form) || !setOperands(form, m, n))
    return failure();
  return form;
}

static Type elementOf(func::FuncOp kernel, unsigned argument) {
  return getElementTypeOrSelf(kernel.getArgumentTypes()[argument]);
}

FailureOr<ContractionForm>
roofline::cuda::matchContractionForm(func::FuncOp kernel) {
  std::optional<FusedContraction> fused = matchFusedContraction(kernel);
  if (!fused)
    return failure();
  const Contraction &contraction = fused->contraction;
  ContractionForm form;
  form.argA = contraction.x;
  form.argB = contraction.w;
  form.argC = contraction.y;
  form.inputType = elementOf(kernel, form.argA);
  form.outputType = elementOf(kernel, form.argC);
  form.product = fused->chain.product;
  form.result = fused->chain.result;
  form.addend = fused->chain.addend;
  for (const ElementwiseChain::Operand &operand : fused->chain.operands)
    form.operands.push_back(
        {operand.use, operand.argument, elementOf(kernel, operand.argument)});
  // f16 or bf16 in, the same or f32 out; or f32.
  bool areKnown =
      (form.inputType.isF16() || form.inputType.isBF16() ||
       form.inputType.isF32()) &&
      elementOf(kernel, form.argB) == form.inputType &&
      (form.outputType == form.inputType || form.outputType.isF32());
  if (!areKnown)
    return failure();
  return formOf(LoopKinds(contraction), form);
}
