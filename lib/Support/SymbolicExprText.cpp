//===- SymbolicExprText.cpp - Polynomial to text --------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/SymbolicExpr.h"

#include <algorithm>

namespace roofline {

std::string toString(Int128 value) {
  bool negative = value < 0;
  auto rest = negative ? -static_cast<unsigned __int128>(value)
                       : static_cast<unsigned __int128>(value);
  std::string digits;
  do {
    digits.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
    rest /= 10;
  } while (rest != 0);
  if (negative)
    digits.push_back('-');
  std::reverse(digits.begin(), digits.end());
  return digits;
}

static std::string toString(const Atom &atom) {
  auto call = [&](const char *function) {
    return std::string(function) + "(" + atom.lhs.str() + ", " +
           atom.rhs.str() + ")";
  };
  switch (atom.kind) {
  case Atom::Kind::Symbol:
    return atom.name;
  case Atom::Kind::CeilDiv:
    return call("ceildiv");
  case Atom::Kind::FloorDiv:
    return call("floordiv");
  case Atom::Kind::Min:
    return call("min");
  case Atom::Kind::Max:
    return call("max");
  }
  return "";
}

std::string toString(const Monomial &monomial) {
  std::string text;
  for (const auto &[atom, power] : monomial) {
    if (!text.empty())
      text += "*";
    text += toString(*atom);
    if (power != 1)
      text += "^" + std::to_string(power);
  }
  return text.empty() ? "1" : text;
}

std::string SymbolicExpr::str() const {
  if (overflowed_)
    return "overflow";
  if (terms_.empty())
    return "0";
  std::string text;
  for (const Term &term : terms_) {
    bool negative = term.coefficient < 0;
    std::string digits = toString(term.coefficient);
    if (negative)
      digits.erase(0, 1);
    if (!text.empty())
      text += negative ? " - " : " + ";
    else if (negative)
      text += "-";
    if (term.monomial.empty())
      text += digits;
    else
      text += (digits == "1" ? "" : digits + "*") + toString(term.monomial);
  }
  return text;
}

} // namespace roofline
