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

/// The same for parts of both.
static SymbolicExpr twicePairs(const CausalRange &queries,
                               const CausalRange &keys,
                               std::optional<int64_t> window) {
  if (queries.isWhole() && keys.isWhole())
    return twicePairs(queries.size, keys.size, window);
  SymbolicExpr older = keys.whole - queries.whole + queries.first;
  SymbolicExpr low = max(older, 0), high = max(older + queries.size, 0);
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
  switch (dims.conventions().causal) {
  case Conventions::Causal::Full:
    return perPair * queries.size * keys.size;
  case Conventions::Causal::Half:
    return ceilDiv(perPair * queries.size * keys.size, 2);
  case Conventions::Causal::Exact:
    return floorDiv(perPair * twicePairs(queries, keys, window), 2);
  }
  return {};
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

/// The same for the `size` trips of loop `loop` of `op`.
static CausalRange rangeOf(linalg::LinalgOp op, unsigned loop,
                           const SymbolicExpr &size, DimQuery &dims) {
  for (OpOperand &operand : op->getOpOperands())
    for (auto [dim, expr] :
         llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
      if (expr == getAffineDimExpr(loop, op.getContext())) {
        CausalRange range = rangeOf(operand.get(), dim, size, dims);
        if (!range.isWhole())
          return range;
      }
  return CausalRange(size);
}

std::optional<SymbolicExpr>
roofline::causalWork(linalg::LinalgOp op, const SymbolicExpr &perIteration,
                     llvm::ArrayRef<SymbolicExpr> sizes, DimQuery &dims) {
  std::optional<CausalLoops> causal = getCausalLoops(op);
  if (!causal)
    return std::nullopt;
  SymbolicExpr perPair = perIteration;
  for (auto [loop, size] : llvm::enumerate(sizes))
    if (loop != causal->queries && loop != causal->keys)
      perPair *= size;
  return causalWork(perPair,
                    rangeOf(op, causal->queries, sizes[causal->queries], dims),
                    rangeOf(op, causal->keys, sizes[causal->keys], dims),
                    causal->window, dims);
}
