//===- BruteForce.cpp - Walks a function as it is executed ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BruteForce.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace roofline::oracle;

namespace {
class Executor {
public:
  explicit Executor(Counted &counted) : counted(counted) {}

  void run(Block &block) {
    for (Operation &op : block.without_terminator())
      execute(&op);
  }

private:
  void execute(Operation *op);
  void executeFor(scf::ForOp loop);
  void executeForall(scf::ForallOp loop);
  void addRow(Operation *op, function_ref<Count()> count);
  int64_t constant(OpFoldResult value) {
    std::optional<int64_t> number = getConstantIntValue(value);
    if (!number)
      counted.problem = "a loop bound is not constant";
    return number.value_or(0);
  }

  Counted &counted;
  /// Where an op's row is; types are static, so all executions are alike.
  std::map<Operation *, size_t> rows;
};
} // namespace

void Executor::addRow(Operation *op, function_ref<Count()> count) {
  auto [row, isNew] = rows.try_emplace(op, counted.rows.size());
  if (isNew)
    counted.rows.push_back({op, count(), 0});
  ++counted.rows[row->second].executions;
}

void Executor::executeFor(scf::ForOp loop) {
  int64_t step = constant(loop.getStep());
  int64_t end = constant(loop.getUpperBound());
  for (int64_t i = constant(loop.getLowerBound()); i < end && step > 0;
       i += step)
    run(*loop.getBody());
}

void Executor::executeForall(scf::ForallOp loop) {
  int64_t trips = 1;
  for (auto [low, high, step] :
       llvm::zip(loop.getMixedLowerBound(), loop.getMixedUpperBound(),
                 loop.getMixedStep())) {
    int64_t own = 0;
    for (int64_t i = constant(low); i < constant(high); i += constant(step))
      ++own;
    trips *= own;
  }
  for (int64_t trip = 0; trip < trips; ++trip)
    run(*loop.getBody());
}

/// True for what was computed in the very slice that it is put into.
static bool isInPlace(tensor::InsertSliceOp insert) {
  auto producer = insert.getSource().getDefiningOp<linalg::LinalgOp>();
  if (!producer)
    return false;
  unsigned result = cast<OpResult>(insert.getSource()).getResultNumber();
  OpOperand *init = producer.getDpsInitOperand(result);
  auto slice = init->get().getDefiningOp<tensor::ExtractSliceOp>();
  return slice && slice.getSource() == insert.getDest() &&
         slice.getMixedOffsets() == insert.getMixedOffsets() &&
         slice.getMixedSizes() == insert.getMixedSizes();
}

void Executor::execute(Operation *op) {
  if (isScalarNest(op))
    return addRow(op, [&] { return countNest(op, counted.problem); });
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return executeFor(loop);
  if (auto loop = dyn_cast<scf::ForallOp>(op))
    return executeForall(loop);
  if (auto structured = dyn_cast<linalg::LinalgOp>(op)) {
    if (onlyFillsAccumulators(op))
      return;
    return addRow(op,
                  [&] { return countStructured(structured, counted.problem); });
  }
  bool isView =
      isa<tensor::EmptyOp, tensor::ExtractSliceOp, tensor::ExpandShapeOp,
          tensor::CollapseShapeOp, tensor::CastOp, arith::ConstantOp>(op);
  auto insert = dyn_cast<tensor::InsertSliceOp>(op);
  if (isView || (insert && isInPlace(insert)))
    return;
  const ScalarKind *kind = scalarKind(op);
  if (kind && isa<RankedTensorType>(op->getResult(0).getType()))
    return addRow(op, [&] { return countOnTensors(op, *kind); });
  // Indices compute places.
  if (kind && op->getResult(0).getType().isIndex())
    return;
  if (isa<affine::AffineApplyOp>(op))
    return;
  counted.problem = "no such op: " + op->getName().getStringRef().str();
}

Counted roofline::oracle::countByForce(func::FuncOp function) {
  Counted counted;
  Executor(counted).run(function.getBody().front());
  return counted;
}

Count Counted::total() const {
  Count sum;
  for (const Row &row : rows) {
    for (const auto &[name, amount] : row.once.work)
      sum.addWork(name, amount * row.executions);
    for (const auto &[name, bytes] : row.once.read)
      sum.read["all"] += bytes * row.executions;
    for (const auto &[name, bytes] : row.once.written)
      sum.written["all"] += bytes * row.executions;
  }
  return sum;
}
