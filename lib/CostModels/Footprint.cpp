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

#include <numeric>
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

//===----------------------------------------------------------------------===//
// Windows: sums of two loops, such as `2 * d0 + d1`
//===----------------------------------------------------------------------===//

/// Adds what each loop is multiplied by in `factor * expr`; false where `expr`
/// is not linear. Constants only shift the image.
static bool addCoefficients(AffineExpr expr, int64_t factor,
                            llvm::MutableArrayRef<int64_t> coefficients) {
  if (isa<AffineConstantExpr>(expr))
    return true;
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    coefficients[dim.getPosition()] += factor;
    return true;
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return false;
  if (binary.getKind() == AffineExprKind::Add)
    return addCoefficients(binary.getLHS(), factor, coefficients) &&
           addCoefficients(binary.getRHS(), factor, coefficients);
  auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
  return binary.getKind() == AffineExprKind::Mul && constant &&
         addCoefficients(binary.getLHS(), factor * constant.getValue(),
                         coefficients);
}

/// `max(expr - subtrahend, 0)`, without the maximum where named dims, which are
/// at least 1, leave no doubt.
static SymbolicExpr subtractFrom(const SymbolicExpr &expr, int64_t subtrahend) {
  SymbolicExpr difference = expr - SymbolicExpr(subtrahend);
  bool isPositive = llvm::all_of(expr.terms(), [](const auto &term) {
    return term.coefficient > 0 &&
           llvm::all_of(term.monomial, [](const auto &factor) {
             return factor.first->kind == Atom::Kind::Symbol;
           });
  });
  return isPositive && !expr.isZero() && subtrahend == 1 ? difference
                                                         : max(difference, 0);
}

/// The number of distinct values of a sum of one or two loops; nothing for
/// other expressions.
static std::optional<SymbolicExpr>
countSums(AffineExpr expr, llvm::ArrayRef<SymbolicExpr> sizes) {
  llvm::SmallVector<int64_t> coefficients(sizes.size());
  if (!addCoefficients(expr, 1, coefficients))
    return std::nullopt;
  llvm::SmallVector<unsigned, 2> loops;
  for (unsigned dim = 0; dim < sizes.size(); ++dim)
    if (coefficients[dim] != 0)
      loops.push_back(dim);
  if (loops.size() == 1)
    return sizes[loops[0]];
  if (loops.size() != 2)
    return std::nullopt;
  // a*i + b*j is the same at (i, j) and (i + b/gcd, j - a/gcd): the points of
  // one value form a chain, and every link of it is one value less.
  const SymbolicExpr &n = sizes[loops[0]], &m = sizes[loops[1]];
  int64_t a = coefficients[loops[0]], b = coefficients[loops[1]];
  int64_t gcd = std::gcd(a, b);
  return n * m - subtractFrom(n, std::abs(b) / gcd) *
                     subtractFrom(m, std::abs(a) / gcd);
}

//===----------------------------------------------------------------------===//
// Everything else
//===----------------------------------------------------------------------===//

/// The number of distinct values of `expr` when its loops run over static
/// `sizes`, by enumeration.
static std::optional<SymbolicExpr>
countValues(AffineExpr expr, const llvm::SmallBitVector &dims,
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
  return SymbolicExpr(values.size());
}

std::optional<SymbolicExpr>
roofline::footprint(AffineMap map, llvm::ArrayRef<SymbolicExpr> sizes) {
  if (map.getNumSymbols() != 0)
    return std::nullopt;
  if (llvm::any_of(sizes, [](const SymbolicExpr &s) { return s.isZero(); }))
    return SymbolicExpr(0); // nothing runs, nothing is touched
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
    std::optional<SymbolicExpr> values = countSums(result, sizes);
    if (!values)
      values = countValues(result, dims, sizes);
    if (!values)
      return std::nullopt;
    compound |= dims;
    elements *= *values;
  }
  if (plain.anyCommon(compound))
    return std::nullopt;
  return elements;
}
