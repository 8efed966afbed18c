//===- Body.cpp - Blocks that run once for each point ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Body.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace mlir;
using namespace roofline;

BodyCounter::BodyCounter(Block &block, llvm::ArrayRef<SymbolicExpr> sizes,
                         LoopsOfArgument loopsOf, DimQuery &dims)
    : block(block), sizes(sizes), dims(dims) {
  for (BlockArgument argument : block.getArguments())
    argumentLoops.push_back(loopsOf(argument));
}

BodyCounter::BodyCounter(Block &block, llvm::ArrayRef<SymbolicExpr> sizes,
                         DimQuery &dims)
    : BodyCounter(
          block, sizes,
          [&](BlockArgument argument) {
            llvm::SmallBitVector loops(sizes.size());
            if (argument.getArgNumber() < sizes.size())
              loops.set(argument.getArgNumber());
            return loops;
          },
          dims) {}

llvm::SmallBitVector BodyCounter::loopsBehind(Value value) const {
  llvm::SmallBitVector loops(sizes.size());
  llvm::SmallVector<Value> worklist = {value};
  llvm::SmallDenseSet<Value> seen;
  while (!worklist.empty()) {
    Value next = worklist.pop_back_val();
    if (!seen.insert(next).second || next.getParentBlock() != &block)
      continue;
    if (auto argument = dyn_cast<BlockArgument>(next)) {
      loops |= argumentLoops[argument.getArgNumber()];
      continue;
    }
    if (auto loop = next.getDefiningOp<linalg::IndexOp>())
      loops.set(loop.getDim());
    llvm::append_range(worklist, next.getDefiningOp()->getOperands());
  }
  return loops;
}

/// The ops of `block` that compute with constants alone, as named linalg ops do
/// until they are canonicalised: no compiler leaves them to be executed.
static llvm::SmallPtrSet<Operation *, 8> findFoldable(Block &block) {
  llvm::SmallPtrSet<Operation *, 8> foldable;
  for (Operation &op : block) {
    auto isConstant = [&](Value operand) {
      return matchPattern(operand, m_Constant()) ||
             foldable.contains(operand.getDefiningOp());
    };
    if (op.getNumOperands() != 0 && isPure(&op) &&
        llvm::all_of(op.getOperands(), isConstant))
      foldable.insert(&op);
  }
  return foldable;
}

LogicalResult
BodyCounter::count(const SymbolicExpr &times, Cost &cost,
                   const MatrixOps &matrixOps,
                   llvm::function_ref<SymbolicExpr(const Work &)> workOf) {
  Cost body;
  llvm::SmallPtrSet<Operation *, 8> foldable = findFoldable(block);
  bool skipsAdapters = dims.conventions().preset == Conventions::Preset::Xla;
  for (Operation &op : block) {
    if (op.hasTrait<OpTrait::IsTerminator>() || foldable.contains(&op) ||
        (skipsAdapters && matrixOps.adapters.contains(&op)))
      continue;
    if (failed(countOp(&op, body, times, matrixOps)))
      return failure();
  }
  for (const Work &entry : body.work())
    cost.addWork(entry.unit, entry.type,
                 workOf ? workOf(entry) : entry.amount * times);
  return addAccesses(cost);
}

LogicalResult BodyCounter::countOp(Operation *op, Cost &body,
                                   const SymbolicExpr &times,
                                   const MatrixOps &matrixOps) {
  auto model = dyn_cast<CostModelOpInterface>(op);
  FailureOr<std::optional<Cost>> cost = failure();
  if (model)
    cost = model.getCost(dims);
  if (failed(cost))
    return failure();
  if (!*cost)
    return success();
  auto matrix = matrixOps.types.find(op);
  if (matrix == matrixOps.types.end())
    body.addWorkOf(**cost);
  else
    for (const Work &entry : (*cost)->work())
      body.addWork(Unit::Matrix, matrix->second, entry.amount);
  for (const Traffic &entry : (*cost)->traffic())
    if (failed(countAccess(op, entry, times)))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// Elements from outside
//===----------------------------------------------------------------------===//

/// How many places the indices of `op` may name.
SymbolicExpr BodyCounter::placesOf(Operation *op,
                                   const SymbolicExpr &times) const {
  llvm::SmallBitVector loops(sizes.size());
  for (Value operand : op->getOperands())
    if (operand.getType().isIndex())
      loops |= loopsBehind(operand);
  if (loops.all())
    return times;
  SymbolicExpr product = 1;
  for (unsigned loop : loops.set_bits())
    product *= sizes[loop];
  return product;
}

/// `op` reads or writes an element of one of its operands.
LogicalResult BodyCounter::countAccess(Operation *op, const Traffic &entry,
                                       const SymbolicExpr &times) {
  if (entry.place != Traffic::Place::Operand)
    return failure(); // not an element: a tensor of the body's own
  bool isWrite = entry.direction == Traffic::Direction::Write;
  accesses[{op->getOperand(entry.index), isWrite}] +=
      entry.bytes * placesOf(op, times);
  return success();
}

LogicalResult BodyCounter::addAccesses(Cost &cost) {
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(block.getParentOp()->getRegions(), captured);
  for (const auto &[access, bytes] : accesses) {
    auto [value, isWrite] = access;
    if (!captured.contains(value))
      return failure(); // memory of the body's own
    cost.addTraffic(
        isWrite ? Traffic::Direction::Write : Traffic::Direction::Read,
        Traffic::Place::Captured,
        std::distance(captured.begin(), llvm::find(captured, value)),
        min(bytes, dims.bytes(value)));
  }
  return success();
}
