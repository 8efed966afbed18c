//===- UsefulTaps.cpp - Windows that move over padding --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/CostModels/StructuredWork.h"

#include "Slices.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/SmallBitVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace roofline;

/// Taps of a window in one dim are counted one by one, up to so many.
static constexpr int64_t kMaxTaps = 1 << 12;

namespace {
/// `stride * outer + dilation * tap`, or a loop alone: then there is one tap.
struct Window {
  unsigned outer;
  int64_t stride = 1;
  std::optional<unsigned> tap = std::nullopt;
  int64_t dilation = 0;
};

/// Positions `[low, low + size)` of a padded dim hold data. Of a slice of it,
/// position `p` is position `first + stride * p` of the whole.
struct Data {
  SymbolicExpr low, size, first;
  int64_t stride = 1;
};
} // namespace

/// `factor * loop`; nothing for other expressions.
static std::optional<std::pair<unsigned, int64_t>> matchTerm(AffineExpr expr) {
  if (auto loop = dyn_cast<AffineDimExpr>(expr))
    return std::pair(loop.getPosition(), int64_t(1));
  auto product = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!product || product.getKind() != AffineExprKind::Mul)
    return std::nullopt;
  auto loop = dyn_cast<AffineDimExpr>(product.getLHS());
  auto factor = dyn_cast<AffineConstantExpr>(product.getRHS());
  if (!loop || !factor || factor.getValue() <= 0)
    return std::nullopt;
  return std::pair(loop.getPosition(), factor.getValue());
}

/// The tap is the loop with fewer iterations, which must be known.
static std::optional<Window> matchWindow(AffineExpr expr,
                                         llvm::ArrayRef<SymbolicExpr> sizes) {
  if (auto term = matchTerm(expr))
    return Window{term->first, term->second};
  auto sum = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!sum || sum.getKind() != AffineExprKind::Add)
    return std::nullopt;
  auto outer = matchTerm(sum.getLHS()), tap = matchTerm(sum.getRHS());
  if (!outer || !tap || outer->first == tap->first)
    return std::nullopt;
  auto sizeOf = [&](const auto &term) {
    return sizes[term->first].constant().value_or(kMaxTaps + 1);
  };
  if (sizeOf(outer) < sizeOf(tap))
    std::swap(outer, tap);
  if (sizeOf(tap) > kMaxTaps)
    return std::nullopt;
  return Window{outer->first, outer->second, tap->first, tap->second};
}

/// The number of pairs of place and tap of `window` that fall on `data`. By tap
/// `t`, places `p` with `low <= first + stride * p + dilation * t < low +
/// size`, where the data's stride multiplies both of the window.
static SymbolicExpr countTaps(const Window &window, const Data &data,
                              llvm::ArrayRef<SymbolicExpr> sizes) {
  int64_t stride = window.stride * data.stride;
  const SymbolicExpr &places = sizes[window.outer];
  auto taps = static_cast<int64_t>(window.tap ? *sizes[*window.tap].constant()
                                              : Int128(1));
  SymbolicExpr sum;
  for (int64_t tap = 0; tap < taps; ++tap) {
    SymbolicExpr low = data.low - data.first -
                       SymbolicExpr(window.dilation * data.stride * tap);
    SymbolicExpr first = max(ceilDiv(low, stride), 0);
    SymbolicExpr end = min(ceilDiv(low + data.size, stride), places);
    sum += max(end - first, 0);
  }
  return sum;
}

/// What a slice, or a slice of a slice, is cut from.
static Value wholeOf(Value value) {
  while (auto slice = value.getDefiningOp<tensor::ExtractSliceOp>())
    value = slice.getSource();
  return value;
}

/// Where the data of dim `dim` of `value` is, a slice of a `tensor.pad`;
/// nothing where that is not known.
static std::optional<Data> dataOf(Value value, unsigned dim, DimQuery &dims) {
  Data data;
  while (value.getDefiningOp<tensor::ExtractSliceOp>()) {
    std::optional<SlicedDim> sliced = sourceOf(value, dim, dims);
    if (!sliced || sliced->stride <= 0 ||
        llvm::MulOverflow(data.stride, sliced->stride, data.stride))
      return std::nullopt;
    data.first = sliced->first + data.first * SymbolicExpr(sliced->stride);
    value = sliced->source;
    dim = sliced->dim;
  }
  auto pad = value.getDefiningOp<tensor::PadOp>();
  std::optional<SymbolicExpr> low = dims.index(pad.getMixedLowPad()[dim]);
  if (!low)
    return std::nullopt;
  data.low = *low;
  data.size = dims.dim(pad.getSource(), dim);
  return data;
}

/// The iterations on data of one padded input.
static std::optional<SymbolicExpr>
usefulIterations(AffineMap map, Value input, llvm::ArrayRef<SymbolicExpr> sizes,
                 DimQuery &dims) {
  llvm::SmallBitVector loops(sizes.size());
  SymbolicExpr iterations = 1;
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    std::optional<Window> window = matchWindow(expr, sizes);
    std::optional<Data> data = dataOf(input, dim, dims);
    if (!window || !data || loops.test(window->outer) ||
        (window->tap && loops.test(*window->tap)))
      return std::nullopt;
    loops.set(window->outer);
    if (window->tap)
      loops.set(*window->tap);
    iterations *= countTaps(*window, *data, sizes);
  }
  for (auto [loop, size] : llvm::enumerate(sizes))
    if (!loops.test(loop))
      iterations *= size;
  return iterations;
}

std::optional<SymbolicExpr>
roofline::usefulIterations(linalg::LinalgOp op,
                           llvm::ArrayRef<SymbolicExpr> sizes, DimQuery &dims) {
  std::optional<SymbolicExpr> iterations;
  for (OpOperand *input : op.getDpsInputOperands()) {
    auto pad = wholeOf(input->get()).getDefiningOp<tensor::PadOp>();
    AffineMap map = op.getMatchingIndexingMap(input);
    if (!pad || !pad.getConstantPaddingValue() || map.isProjectedPermutation())
      continue;
    if (iterations)
      return std::nullopt; // data of both: the two are not independent
    iterations = ::usefulIterations(map, input->get(), sizes, dims);
    if (!iterations)
      return std::nullopt;
  }
  if (iterations)
    return iterations;
  SymbolicExpr all = 1;
  for (const SymbolicExpr &size : sizes)
    all *= size;
  return all;
}
