//===- Footprint.cpp - Elements that an indexing map touches --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/Footprint.h"

#include "mlir/IR/AffineExpr.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/ADT/SmallVector.h"

#include <set>

using namespace mlir;
using namespace roofline;

/// Enumerating more points than this for one expression is refused.
static constexpr int64_t kMaxPoints = 1 << 22;

static llvm::SmallBitVector dimsOf(AffineExpr expr, unsigned numDims) {
  llvm::SmallBitVector dims(numDims);
  for (unsigned i = 0; i < numDims; ++i)
    if (expr.isFunctionOfDim(i))
      dims.set(i);
  return dims;
}

/// The number of distinct values of `expr` when its loops run over static
/// `sizes`, by enumeration.
static std::optional<int64_t> countValues(AffineExpr expr,
                                          const llvm::SmallBitVector &dims,
                                          llvm::ArrayRef<SymbolicExpr> sizes) {
  int64_t points = 1;
  llvm::SmallVector<int64_t> extents;
  for (unsigned dim : dims.set_bits()) {
    std::optional<Int128> size = sizes[dim].constant();
    if (!size || *size > kMaxPoints || (points *= *size) > kMaxPoints)
      return std::nullopt;
    extents.push_back(static_cast<int64_t>(*size));
  }
  MLIRContext *context = expr.getContext();
  llvm::SmallVector<AffineExpr> position(sizes.size(),
                                         getAffineConstantExpr(0, context));
  std::set<int64_t> values;
  for (int64_t point = 0; point < points; ++point) {
    int64_t rest = point;
    for (auto [i, dim] : llvm::enumerate(dims.set_bits())) {
      position[dim] = getAffineConstantExpr(rest % extents[i], context);
      rest /= extents[i];
    }
    auto value = dyn_cast<AffineConstantExpr>(expr.replaceDims(position));
    if (!value)
      return std::nullopt;
    values.insert(value.getValue());
  }
  return values.size();
}

std::optional<SymbolicExpr>
roofline::footprint(AffineMap map, llvm::ArrayRef<SymbolicExpr> sizes) {
  if (map.getNumSymbols() != 0)
    return std::nullopt;
  SymbolicExpr elements = 1;
  llvm::SmallBitVector plain(sizes.size()), compound(sizes.size());
  for (AffineExpr result : map.getResults()) {
    if (isa<AffineConstantExpr>(result))
      continue;
    if (auto dim = dyn_cast<AffineDimExpr>(result)) {
      if (!plain.test(dim.getPosition()))
        elements *= sizes[dim.getPosition()];
      plain.set(dim.getPosition());
      continue;
    }
    llvm::SmallBitVector dims = dimsOf(result, sizes.size());
    if (dims.anyCommon(compound))
      return std::nullopt;
    std::optional<int64_t> values = countValues(result, dims, sizes);
    if (!values)
      return std::nullopt;
    compound |= dims;
    elements *= *values;
  }
  if (plain.anyCommon(compound))
    return std::nullopt;
  return elements;
}
