//===- BruteForceLoops.cpp - Executes loops over single elements ----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BruteForce.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"

#include <set>

using namespace mlir;
using namespace roofline::oracle;

static bool isLoop(Operation *op) {
  return isa<scf::ForOp, scf::ParallelOp, affine::AffineForOp>(op);
}

static bool isAccess(Operation *op) {
  return isa<memref::LoadOp, memref::StoreOp, affine::AffineLoadOp,
             affine::AffineStoreOp, vector::TransferReadOp,
             vector::TransferWriteOp>(op);
}

bool roofline::oracle::isScalarNest(Operation *loop) {
  if (!isLoop(loop))
    return false;
  bool hasAccess = false;
  WalkResult result = loop->walk([&](Operation *op) {
    hasAccess |= isAccess(op);
    if (isLoop(op) || isAccess(op) || isa<affine::AffineApplyOp>(op) ||
        op->hasTrait<OpTrait::IsTerminator>())
      return WalkResult::advance();
    bool onTensor =
        llvm::any_of(op->getResultTypes(), llvm::IsaPred<TensorType>);
    return scalarKind(op) && !onTensor ? WalkResult::advance()
                                       : WalkResult::interrupt();
  });
  return hasAccess && !result.wasInterrupted();
}

namespace {
class Nest {
public:
  explicit Nest(std::string &problem) : problem(problem) {}

  void run(Block &block) {
    for (Operation &op : block.without_terminator())
      execute(&op);
  }
  void execute(Operation *op);
  Count summary();

private:
  struct Element {
    Value memory;
    SmallVector<int64_t> place;
    bool operator<(const Element &other) const {
      return std::make_pair(memory.getAsOpaquePointer(), place) <
             std::make_pair(other.memory.getAsOpaquePointer(), other.place);
    }
  };

  int64_t index(Value value);
  SmallVector<int64_t> indices(ValueRange values) {
    return llvm::map_to_vector(values, [&](Value v) { return index(v); });
  }
  SmallVector<int64_t> evaluateAll(AffineMap map, ValueRange operands);
  void loop(scf::ForOp op);
  void loop(scf::ParallelOp op, unsigned depth);
  void loop(affine::AffineForOp op);
  void compute(Operation *op);
  void access(Operation *op);
  void touch(Value memory, ArrayRef<int64_t> place, bool isWrite, Type type);

  std::string &problem;
  llvm::DenseMap<Value, int64_t> known;
  std::map<std::string, int64_t> work;
  std::set<Element> reads, writes;
};
} // namespace

int64_t Nest::index(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return constant.getSExtValue();
  auto it = known.find(value);
  if (it == known.end())
    problem = "an index is not known";
  return it == known.end() ? 0 : it->second;
}

SmallVector<int64_t> Nest::evaluateAll(AffineMap map, ValueRange operands) {
  SmallVector<int64_t> all = indices(operands);
  ArrayRef<int64_t> dims = ArrayRef(all).take_front(map.getNumDims());
  ArrayRef<int64_t> symbols = ArrayRef(all).drop_front(map.getNumDims());
  return llvm::map_to_vector(map.getResults(), [&](AffineExpr expr) {
    return evaluate(expr, dims, symbols);
  });
}

void Nest::loop(scf::ForOp op) {
  int64_t end = index(op.getUpperBound()), step = index(op.getStep());
  for (int64_t i = index(op.getLowerBound()); i < end && step > 0; i += step) {
    known[op.getInductionVar()] = i;
    run(*op.getBody());
  }
}

void Nest::loop(scf::ParallelOp op, unsigned depth) {
  if (depth == op.getNumLoops())
    return run(*op.getBody());
  int64_t end = index(op.getUpperBound()[depth]);
  int64_t step = index(op.getStep()[depth]);
  for (int64_t i = index(op.getLowerBound()[depth]); i < end && step > 0;
       i += step) {
    known[op.getInductionVars()[depth]] = i;
    loop(op, depth + 1);
  }
}

void Nest::loop(affine::AffineForOp op) {
  auto lows = evaluateAll(op.getLowerBoundMap(), op.getLowerBoundOperands());
  auto highs = evaluateAll(op.getUpperBoundMap(), op.getUpperBoundOperands());
  int64_t end = *llvm::min_element(highs);
  for (int64_t i = *llvm::max_element(lows); i < end; i += op.getStepAsInt()) {
    known[op.getInductionVar()] = i;
    run(*op.getBody());
  }
}

/// Places are computed; everything else is counted.
void Nest::compute(Operation *op) {
  if (auto apply = dyn_cast<affine::AffineApplyOp>(op)) {
    known[apply.getResult()] =
        evaluateAll(apply.getAffineMap(), apply.getMapOperands()).front();
    return;
  }
  Type type = op->getResult(0).getType();
  if (type.isIndex() && op->getNumOperands() == 2) {
    int64_t a = index(op->getOperand(0)), b = index(op->getOperand(1));
    known[op->getResult(0)] = isa<arith::AddIOp>(op)   ? a + b
                              : isa<arith::SubIOp>(op) ? a - b
                                                       : a * b;
    if (!isa<arith::AddIOp, arith::SubIOp, arith::MulIOp>(op))
      problem = "index arithmetic of another kind";
    return;
  }
  const ScalarKind *kind = scalarKind(op);
  auto vector = dyn_cast<VectorType>(type);
  if (kind->unit)
    work[unitAndType(op, *kind)] +=
        kind->amount * (vector ? vector.getNumElements() : 1);
}

/// `type` is a scalar, or a vector along the last dim.
void Nest::touch(Value memory, ArrayRef<int64_t> place, bool isWrite,
                 Type type) {
  auto vector = dyn_cast<VectorType>(type);
  auto shape = cast<MemRefType>(memory.getType()).getShape();
  Element element{memory, SmallVector<int64_t>(place)};
  for (int64_t lane = 0; lane < (vector ? vector.getNumElements() : 1);
       ++lane) {
    for (auto [at, size] : llvm::zip(element.place, shape))
      if (at < 0 || at >= size)
        problem = "an index is out of bounds";
    if (isWrite)
      writes.insert(element);
    else if (!writes.count(element))
      reads.insert(element);
    if (vector)
      ++element.place.back();
  }
}

void Nest::access(Operation *op) {
  if (auto load = dyn_cast<memref::LoadOp>(op))
    touch(load.getMemRef(), indices(load.getIndices()), false, load.getType());
  if (auto store = dyn_cast<memref::StoreOp>(op))
    touch(store.getMemRef(), indices(store.getIndices()), true,
          store.getValue().getType());
  if (auto load = dyn_cast<affine::AffineLoadOp>(op))
    touch(load.getMemRef(),
          evaluateAll(load.getAffineMap(), load.getMapOperands()), false,
          load.getType());
  if (auto store = dyn_cast<affine::AffineStoreOp>(op))
    touch(store.getMemRef(),
          evaluateAll(store.getAffineMap(), store.getMapOperands()), true,
          store.getValue().getType());
  if (auto read = dyn_cast<vector::TransferReadOp>(op))
    touch(read.getBase(), indices(read.getIndices()), false, read.getType());
  if (auto write = dyn_cast<vector::TransferWriteOp>(op))
    touch(write.getBase(), indices(write.getIndices()), true,
          write.getVectorType());
}

void Nest::execute(Operation *op) {
  if (auto each = dyn_cast<scf::ForOp>(op))
    return loop(each);
  if (auto each = dyn_cast<scf::ParallelOp>(op))
    return loop(each, 0);
  if (auto each = dyn_cast<affine::AffineForOp>(op))
    return loop(each);
  if (isAccess(op))
    return access(op);
  compute(op);
}

Count Nest::summary() {
  Count result;
  for (const auto &[name, amount] : work)
    result.addWork(name, amount);
  auto addBytes = [](const std::set<Element> &touched,
                     std::map<std::string, int64_t> &bytes) {
    llvm::MapVector<Value, int64_t> elements;
    for (const Element &element : touched)
      ++elements[element.memory];
    for (auto [memory, number] : elements)
      bytes[nameOf(memory)] = packed(number, memory.getType());
  };
  addBytes(reads, result.read);
  addBytes(writes, result.written);
  return result;
}

Count roofline::oracle::countNest(Operation *loop, std::string &problem) {
  Nest nest(problem);
  nest.execute(loop);
  return nest.summary();
}
