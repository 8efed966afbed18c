//===- SymbolicExprEvaluate.cpp - Values for dims -------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/SymbolicExpr.h"

namespace roofline {

static void collectSymbols(const SymbolicExpr &expr,
                           std::set<std::string> &names) {
  for (const SymbolicExpr::Term &term : expr.terms())
    for (const auto &[atom, power] : term.monomial) {
      if (atom->kind == Atom::Kind::Symbol) {
        names.insert(atom->name);
      } else {
        collectSymbols(atom->lhs, names);
        collectSymbols(atom->rhs, names);
      }
    }
}

std::set<std::string> SymbolicExpr::symbols() const {
  std::set<std::string> names;
  collectSymbols(*this, names);
  return names;
}

static std::optional<Int128> evaluate(const Atom &atom,
                                      const Bindings &bindings) {
  if (atom.kind == Atom::Kind::Symbol) {
    auto it = bindings.find(atom.name);
    if (it == bindings.end())
      return std::nullopt;
    return it->second;
  }
  std::optional<Int128> a = atom.lhs.evaluate(bindings);
  std::optional<Int128> b = atom.rhs.evaluate(bindings);
  if (!a || !b)
    return std::nullopt;
  return apply(atom.kind, *a, *b);
}

/// In the steps of CompiledExprs, so that both leave 128 bits at the same one.
std::optional<Int128> SymbolicExpr::evaluate(const Bindings &bindings) const {
  if (overflowed_)
    return std::nullopt;
  Int128 sum = 0;
  for (const Term &term : terms_) {
    Int128 product = 1;
    for (const auto &[atom, power] : term.monomial) {
      std::optional<Int128> value = roofline::evaluate(*atom, bindings);
      if (!value)
        return std::nullopt;
      for (unsigned i = 0; i < power; ++i)
        if (__builtin_mul_overflow(product, *value, &product))
          return std::nullopt;
    }
    if (__builtin_mul_overflow(product, term.coefficient, &product) ||
        __builtin_add_overflow(sum, product, &sum))
      return std::nullopt;
  }
  return sum;
}

SymbolicExpr makeExpr(const Atom &atom) {
  switch (atom.kind) {
  case Atom::Kind::CeilDiv:
    return ceilDiv(atom.lhs, atom.rhs);
  case Atom::Kind::FloorDiv:
    return floorDiv(atom.lhs, atom.rhs);
  case Atom::Kind::Min:
    return min(atom.lhs, atom.rhs);
  case Atom::Kind::Max:
    return max(atom.lhs, atom.rhs);
  case Atom::Kind::Symbol:
    break;
  }
  return SymbolicExpr::symbol(atom.name);
}

using ReplaceAtom = std::function<std::optional<SymbolicExpr>(const Atom &)>;

static SymbolicExpr replaceAtom(const Atom &atom, const ReplaceAtom &replace) {
  if (atom.kind == Atom::Kind::Symbol) {
    std::optional<SymbolicExpr> other = replace(atom);
    return other ? std::move(*other) : makeExpr(atom);
  }
  Atom inner{atom.kind, "", atom.lhs.replaceAtoms(replace),
             atom.rhs.replaceAtoms(replace)};
  std::optional<SymbolicExpr> other = replace(inner);
  return other ? std::move(*other) : makeExpr(inner);
}

SymbolicExpr SymbolicExpr::replaceAtoms(
    const std::function<std::optional<SymbolicExpr>(const Atom &)> &replace)
    const {
  if (overflowed_)
    return *this;
  SymbolicExpr result;
  for (const Term &term : terms_) {
    SymbolicExpr product = term.coefficient;
    for (const auto &[atom, power] : term.monomial) {
      SymbolicExpr value = replaceAtom(*atom, replace);
      for (unsigned i = 0; i < power; ++i)
        product *= value;
    }
    result += product;
  }
  return result;
}

SymbolicExpr SymbolicExpr::substitute(
    const std::map<std::string, SymbolicExpr> &replacements) const {
  if (replacements.empty() || constant())
    return *this;
  return replaceAtoms([&](const Atom &atom) -> std::optional<SymbolicExpr> {
    auto it = atom.kind == Atom::Kind::Symbol ? replacements.find(atom.name)
                                              : replacements.end();
    if (it == replacements.end())
      return std::nullopt;
    return it->second;
  });
}

bool SymbolicExpr::dependsOn(std::string_view name) const {
  for (const Term &term : terms_)
    for (const auto &[atom, power] : term.monomial)
      if (atom->kind == Atom::Kind::Symbol
              ? atom->name == name
              : atom->lhs.dependsOn(name) || atom->rhs.dependsOn(name))
        return true;
  return false;
}

} // namespace roofline
