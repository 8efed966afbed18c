//===- MapValues.cpp - Values of affine maps over static sizes ------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MapValues.h"

#include "mlir/IR/AffineExpr.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>

using namespace mlir;
using namespace roofline;

/// Enumerating more points than this is refused.
static constexpr int64_t kMaxPoints = 1 << 22;

/// Adds what each loop is multiplied by in `factor * expr`.
static bool addTerms(AffineExpr expr, int64_t factor, LinearForm &form) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    form.constant += factor * constant.getValue();
    return true;
  }
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    form.coefficients[dim.getPosition()] += factor;
    return true;
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return false;
  if (binary.getKind() == AffineExprKind::Add)
    return addTerms(binary.getLHS(), factor, form) &&
           addTerms(binary.getRHS(), factor, form);
  auto constant = dyn_cast<AffineConstantExpr>(binary.getRHS());
  return binary.getKind() == AffineExprKind::Mul && constant &&
         addTerms(binary.getLHS(), factor * constant.getValue(), form);
}

std::optional<LinearForm> roofline::linearForm(AffineExpr expr,
                                               unsigned numDims) {
  LinearForm form;
  form.coefficients.resize(numDims);
  if (!addTerms(expr, 1, form))
    return std::nullopt;
  return form;
}

std::optional<int64_t> roofline::valueAt(AffineExpr expr,
                                         llvm::ArrayRef<int64_t> point) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return point[dim.getPosition()];
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return std::nullopt;
  std::optional<int64_t> a = valueAt(binary.getLHS(), point);
  std::optional<int64_t> b = valueAt(binary.getRHS(), point);
  if (!a || !b)
    return std::nullopt;
  AffineExprKind kind = binary.getKind();
  if (kind == AffineExprKind::Add)
    return *a + *b;
  if (kind == AffineExprKind::Mul)
    return *a * *b;
  if (*b <= 0)
    return std::nullopt;
  if (kind == AffineExprKind::Mod)
    return llvm::mod(*a, *b);
  return kind == AffineExprKind::FloorDiv ? llvm::divideFloorSigned(*a, *b)
                                          : llvm::divideCeilSigned(*a, *b);
}

std::optional<int64_t> roofline::countDistinct(
    const llvm::SmallBitVector &dims, llvm::ArrayRef<SymbolicExpr> sizes,
    llvm::function_ref<bool(llvm::ArrayRef<int64_t>, Tuples &)> visit) {
  Int128 points = 1;
  llvm::SmallVector<std::pair<unsigned, int64_t>> loops;
  for (unsigned dim : dims.set_bits()) {
    std::optional<Int128> size = sizes[dim].constant();
    if (!size || *size > kMaxPoints || (points *= *size) > kMaxPoints)
      return std::nullopt;
    loops.push_back({dim, static_cast<int64_t>(*size)});
  }
  Tuples tuples;
  auto dropRepeats = [&] {
    llvm::sort(tuples);
    tuples.erase(std::unique(tuples.begin(), tuples.end()), tuples.end());
  };
  size_t limit = 1 << 16; // of memory, where most points touch the same
  llvm::SmallVector<int64_t> position(sizes.size());
  for (int64_t point = 0; point < points; ++point) {
    int64_t rest = point;
    for (auto [dim, size] : loops) {
      position[dim] = rest % size;
      rest /= size;
    }
    if (!visit(position, tuples))
      return std::nullopt;
    if (tuples.size() < limit)
      continue;
    dropRepeats();
    limit = std::max(limit, 2 * tuples.size());
  }
  dropRepeats();
  return static_cast<int64_t>(tuples.size());
}
