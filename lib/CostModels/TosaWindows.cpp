//===- TosaWindows.cpp - Windows that slide over a tensor -----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TosaModels.h"

#include "Roofline/CostModels/Footprint.h"

#include <set>

using namespace mlir;
using namespace roofline;

/// Visiting more taps than this is refused.
static constexpr Int128 kMaxTaps = 1 << 22;

/// The dialect's verifier wants windows to end where the padded input ends.
SymbolicExpr roofline::windowPositions(const SymbolicExpr &input,
                                       const SymbolicExpr &kernel,
                                       const Window &window) {
  SymbolicExpr padded =
      input + SymbolicExpr(window.padBefore) + SymbolicExpr(window.padAfter);
  SymbolicExpr extent =
      (kernel - SymbolicExpr(1)) * SymbolicExpr(window.dilation) +
      SymbolicExpr(1);
  return floorDiv(padded - extent, window.stride) + SymbolicExpr(1);
}

/// Real elements under the taps, one by one.
static SymbolicExpr countTouched(int64_t input, int64_t positions,
                                 int64_t kernel, const Window &window) {
  std::set<int64_t> touched;
  for (int64_t position = 0; position < positions; ++position)
    for (int64_t tap = 0; tap < kernel; ++tap) {
      int64_t element =
          position * window.stride + tap * window.dilation - window.padBefore;
      if (element >= 0 && element < input)
        touched.insert(element);
    }
  return SymbolicExpr(touched.size());
}

std::optional<SymbolicExpr> roofline::touchedElements(
    const SymbolicExpr &input, const SymbolicExpr &positions,
    const SymbolicExpr &kernel, const Window &window, MLIRContext *context) {
  std::optional<Int128> numTaps = kernel.constant();
  bool leavesGaps =
      window.dilation != 1 ||
      (window.stride != 1 && (!numTaps || *numTaps < window.stride));
  if (!leavesGaps)
    return input;
  std::optional<Int128> size = input.constant(), steps = positions.constant();
  if (size && steps && numTaps && *size <= kMaxTaps && *steps <= kMaxTaps &&
      *numTaps <= kMaxTaps && *steps * *numTaps <= kMaxTaps)
    return countTouched(static_cast<int64_t>(*size),
                        static_cast<int64_t>(*steps),
                        static_cast<int64_t>(*numTaps), window);
  if (window.padBefore != 0 || window.padAfter != 0)
    return std::nullopt;
  AffineExpr position, tap;
  bindDims(context, position, tap);
  return footprint(
      AffineMap::get(2, 0, position * window.stride + tap * window.dilation),
      {positions, kernel});
}
