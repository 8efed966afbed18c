//===- ExprSize.cpp - How large expressions may be ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/ExprSize.h"

#include <algorithm>

namespace roofline {

/// More dims and functions in functions do not fit a few lines.
static constexpr size_t kReadableInFunctions = 1 << 8;

ExprSize writtenSize(const SymbolicExpr &expr) {
  ExprSize size;
  auto enter = [&](const SymbolicExpr &operand) {
    ExprSize inner = writtenSize(operand);
    size.inFunctions += inner.inFunctions;
    size.levels = std::max(size.levels, inner.levels + 1);
    for (const SymbolicExpr::Term &term : operand.terms())
      size.inFunctions += term.monomial.size();
  };
  for (const SymbolicExpr::Term &term : expr.terms())
    for (const auto &[atom, power] : term.monomial)
      if (atom->kind != Atom::Kind::Symbol) {
        enter(atom->lhs);
        enter(atom->rhs);
      }
  return size;
}

bool isReadable(const SymbolicExpr &size) {
  ExprSize found = writtenSize(size);
  return found.levels <= kReadableLevels &&
         found.inFunctions <= kReadableInFunctions;
}

} // namespace roofline
