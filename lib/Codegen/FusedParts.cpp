//===- FusedParts.cpp - Parts of a fused region ---------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusedParts.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace roofline;

static bool isContraction(const KernelRow *row) {
  auto structured = dyn_cast<linalg::LinalgOp>(row->op);
  return structured && linalg::isaContractionOpInterface(structured);
}

/// The rows that `op` takes values from, through views and the like.
static llvm::SetVector<Operation *> producersOf(Operation *op, IsRow isRow) {
  llvm::SetVector<Operation *> rows, seen;
  SmallVector<Operation *> worklist = {op};
  while (!worklist.empty()) {
    Operation *next = worklist.pop_back_val();
    llvm::SetVector<Value> values(next->operand_begin(), next->operand_end());
    for (Region &region : next->getRegions())
      getUsedValuesDefinedAbove(region, values);
    for (Value value : values) {
      Operation *producer = value.getDefiningOp();
      if (!producer || producer->getBlock() != op->getBlock())
        continue;
      if (isRow(producer))
        rows.insert(producer);
      else if (seen.insert(producer))
        worklist.push_back(producer);
    }
  }
  return rows;
}

std::vector<std::vector<const KernelRow *>>
roofline::splitRegion(ArrayRef<const KernelRow *> region, IsRow isRow) {
  bool isAttention = llvm::count_if(region, isContraction) > 1;
  llvm::DenseMap<Operation *, const KernelRow *> rowOf;
  llvm::EquivalenceClasses<const KernelRow *> parts;
  for (const KernelRow *row : region) {
    rowOf[row->op] = row;
    parts.insert(row);
  }
  for (const KernelRow *row : region)
    for (Operation *producer : producersOf(row->op, isRow)) {
      const KernelRow *other = rowOf.lookup(producer);
      if (other &&
          !(isAttention && (isContraction(row) || isContraction(other))))
        parts.unionSets(row, other);
    }
  // In program order, by the first op of each.
  llvm::MapVector<const KernelRow *, std::vector<const KernelRow *>> ordered;
  for (const KernelRow *row : region)
    ordered[parts.getLeaderValue(row)].push_back(row);
  std::vector<std::vector<const KernelRow *>> result;
  for (auto &[leader, rows] : ordered)
    result.push_back(std::move(rows));
  return result;
}
