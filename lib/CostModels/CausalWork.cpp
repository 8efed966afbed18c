//===- CausalWork.cpp - Products under a causal mask ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/StructuredWork.h"

#include "Roofline/Analysis/SymbolicDims.h"
#include "Roofline/Dialect/Roofline/IR/Roofline.h"
#include "Slices.h"

using namespace mlir;
using namespace roofline;

//===----------------------------------------------------------------------===//
// Pairs of query and key
//===----------------------------------------------------------------------===//

/// Twice `min(1, most) + min(2, most) + ... + min(n, most)`; nothing limits the
/// summands without `most`.
static SymbolicExpr twiceRising(const SymbolicExpr &n,
                                const std::optional<SymbolicExpr> &most) {
  SymbolicExpr rising = most ? min(n, *most) : n;
  SymbolicExpr sum = rising * rising + rising;
  return most ? sum + 2 * (n - rising) * *most : sum;
}

/// Twice the number of pairs of all queries and keys that the mask keeps, so
/// that nothing is halved before it is multiplied. The query before the last
/// sees one key less than the last, which sees all; queries before the first
/// key see none.
static SymbolicExpr twicePairs(const SymbolicExpr &queries,
                               const SymbolicExpr &keys,
                               std::optional<int64_t> window) {
  if (queries.constant() == 1)
    return 2 * (window ? min(keys, *window) : keys);
  SymbolicExpr seeing = min(queries, keys);
  if (window)
    return twiceRising(keys, *window) - twiceRising(keys - seeing, *window);
  return 2 * seeing * keys - seeing * seeing + seeing;
}

/// Twice the number of pairs that the mask keeps of a part of the queries and
/// the keys before `end`, or all keys. These queries' last keys go up from
/// number `low` to `high`.
static SymbolicExpr twicePairs(const SymbolicExpr &low,
                               const SymbolicExpr &high,
                               const std::optional<SymbolicExpr> &end,
                               std::optional<int64_t> window) {
  SymbolicExpr pairs = twiceRising(high, end) - twiceRising(low, end);
  if (!window)
    return pairs;
  auto past = [&](const SymbolicExpr &key) { return max(key - *window, 0); };
  return pairs - twiceRising(past(high), end) + twiceRising(past(low), end);
}

/// The numbers of the last keys of `queries` go up from the first to the
/// second, as far as they see any.
static std::pair<SymbolicExpr, SymbolicExpr>
lastKeys(const CausalRange &queries, const CausalRange &keys) {
  SymbolicExpr older = keys.whole - queries.whole + queries.first;
  return {max(older, 0), max(older + queries.size, 0)};
}

/// The same for parts of both.
static SymbolicExpr twicePairs(const CausalRange &queries,
                               const CausalRange &keys,
                               std::optional<int64_t> window) {
  if (queries.isWhole() && keys.isWhole())
    return twicePairs(queries.size, keys.size, window);
  auto [low, high] = lastKeys(queries, keys);
  if (keys.isWhole())
    return twicePairs(low, high, std::nullopt, window);
  return twicePairs(low, high, keys.first + keys.size, window) -
         twicePairs(low, high, keys.first, window);
}

SymbolicExpr roofline::causalWork(const SymbolicExpr &perPair,
                                  const CausalRange &queries,
                                  const CausalRange &keys,
                                  std::optional<int64_t> window,
                                  const DimQuery &dims) {
  if (dims.conventions().causal != Conventions::Causal::Exact)
    return perPair * queries.size * keys.size;
  return floorDiv(perPair * twicePairs(queries, keys, window), 2);
}

SymbolicExpr roofline::causalQueries(const CausalRange &queries,
                                     const CausalRange &keys,
                                     const DimQuery &dims) {
  if (dims.conventions().causal != Conventions::Causal::Exact)
    return queries.size;
  if (queries.isWhole())
    return min(queries.size, keys.whole);
  auto [low, high] = lastKeys(queries, keys);
  return high - low;
}

Cost roofline::halveWork(const Cost &cost, const DimQuery &dims) {
  if (dims.conventions().causal != Conventions::Causal::Half)
    return cost;
  Cost half;
  for (const Work &entry : cost.work())
    half.addWork(entry.unit, entry.type, ceilDiv(entry.amount, 2));
  for (const Traffic &entry : cost.traffic())
    half.addTraffic(entry.direction, entry.place, entry.index, entry.bytes);
  half.markAtMost(cost.atMost());
  return half;
}

//===----------------------------------------------------------------------===//
// Marked ops
//===----------------------------------------------------------------------===//

/// What of a dim of `value` its `size` elements are. Slices that move with a
/// loop are tiles of the whole; what is cut off once is the whole.
static CausalRange rangeOf(Value value, unsigned dim, const SymbolicExpr &size,
                           DimQuery &dims) {
  CausalRange range(size);
  SymbolicExpr first = 0;
  while (std::optional<SlicedDim> sliced = sourceOf(value, dim, dims)) {
    if (sliced->stride != 1)
      break;
    first += sliced->first;
    value = sliced->source;
    dim = sliced->dim;
    if (dependsOnTrip(sliced->first)) {
      range.first = first;
      range.whole = dims.dim(value, dim);
    }
  }
  return range;
}

/// The same for the `size` trips of loop `loop` of `op`, of whose operands some
/// have it as a dim.
static CausalRange rangeOf(Operation *op, unsigned loop,
                           const SymbolicExpr &size, DimQuery &dims) {
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  for (OpOperand &operand : op->getOpOperands()) {
    auto type = dyn_cast<ShapedType>(operand.get().getType());
    if (!type)
      continue;
    // The loops of a softmax are the dims of its operands.
    AffineMap map = structured ? structured.getMatchingIndexingMap(&operand)
                               : AffineMap::getMultiDimIdentityMap(
                                     type.getRank(), op->getContext());
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (expr == getAffineDimExpr(loop, op->getContext())) {
        CausalRange range = rangeOf(operand.get(), dim, size, dims);
        if (!range.isWhole())
          return range;
      }
  }
  return CausalRange(size);
}

SymbolicExpr roofline::causalWork(Operation *op,
                                  const SymbolicExpr &perIteration,
                                  llvm::ArrayRef<SymbolicExpr> sizes,
                                  DimQuery &dims) {
  std::optional<CausalLoops> causal = getCausalLoops(op);
  SymbolicExpr perPair = perIteration;
  for (auto [loop, size] : llvm::enumerate(sizes))
    if (!causal || (loop != causal->queries && loop != causal->keys))
      perPair *= size;
  if (!causal)
    return perPair;
  return causalWork(perPair,
                    rangeOf(op, causal->queries, sizes[causal->queries], dims),
                    rangeOf(op, causal->keys, sizes[causal->keys], dims),
                    causal->window, dims);
}

SymbolicExpr roofline::countResults(Operation *op,
                                    llvm::ArrayRef<SymbolicExpr> sizes,
                                    llvm::ArrayRef<utils::IteratorType> kinds,
                                    DimQuery &dims) {
  std::optional<CausalLoops> causal = getCausalLoops(op);
  llvm::SmallVector<SymbolicExpr> kept(sizes);
  for (auto [size, kind] : llvm::zip_equal(kept, kinds))
    if (kind == utils::IteratorType::reduction)
      size = 1;
  auto isReduced = [&](unsigned loop) {
    return kinds[loop] == utils::IteratorType::reduction;
  };
  if (causal && !isReduced(causal->queries) && !isReduced(causal->keys))
    return causalWork(op, 1, kept, dims);
  SymbolicExpr results = 1;
  for (auto [loop, size] : llvm::enumerate(kept))
    results *=
        causal && loop == causal->queries && !isReduced(loop)
            ? causalQueries(
                  rangeOf(op, loop, size, dims),
                  rangeOf(op, causal->keys, sizes[causal->keys], dims), dims)
            : size;
  return results;
}
