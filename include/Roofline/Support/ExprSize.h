//===- ExprSize.h - How large expressions may be ----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Functions hold expressions, which hold functions: all that reads one goes
// down, and comes by what is shared as often as it is written out. A program
// can make `x = max(x, floordiv(x, 3))` as often as it likes, so there are
// bounds.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_EXPRSIZE_H
#define ROOFLINE_SUPPORT_EXPRSIZE_H

#include "Roofline/Support/SymbolicExpr.h"

namespace roofline {

/// How large an expression is as it is written out.
struct ExprSize {
  /// Dims and functions inside of functions; sums may be as long as they like.
  size_t inFunctions = 0;
  /// 1 without a function; of `min(S, floordiv(S, 2))`, 3.
  unsigned levels = 1;
};
ExprSize writtenSize(const SymbolicExpr &expr);

/// Functions that would be larger overflow instead: what is made of expressions
/// within these bounds cannot exhaust the stack, and text of them is read
/// again.
constexpr unsigned kMaxLevels = 64;
constexpr size_t kMaxInFunctions = 1 << 20;

/// Functions that are nested no deeper than this stay within the bounds when
/// others such are put in place of their dims.
constexpr unsigned kReadableLevels = kMaxLevels / 2;

/// True for the size of a value to go on with. Of a larger expression, people
/// read nothing more than of a new name.
bool isReadable(const SymbolicExpr &size);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_EXPRSIZE_H
