//===- CompiledExprs.cpp - Expressions for many evaluations ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/CompiledExprs.h"

#include <algorithm>

namespace roofline {

CompiledExprs::CompiledExprs(const std::vector<std::string> &dims) {
  for (const std::string &dim : dims)
    dimSlots_.emplace(dim, static_cast<uint32_t>(dimSlots_.size()));
}

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

uint32_t CompiledExprs::append(const Instruction &instruction) {
  instructions_.push_back(instruction);
  return noValue() + static_cast<uint32_t>(instructions_.size());
}

uint32_t CompiledExprs::appendShared(const Instruction &instruction) {
  auto [it, isNew] =
      shared_.try_emplace({instruction.code, instruction.function,
                           instruction.lhs, instruction.rhs});
  if (isNew)
    it->second = append(instruction);
  return it->second;
}

uint32_t CompiledExprs::compile(const Atom &atom) {
  if (atom.kind == Atom::Kind::Symbol) {
    auto it = dimSlots_.find(atom.name);
    return it == dimSlots_.end() ? noValue() : it->second;
  }
  auto lhs = static_cast<uint32_t>(add(atom.lhs));
  auto rhs = static_cast<uint32_t>(add(atom.rhs));
  return appendShared({Code::Apply, lhs, rhs, atom.kind});
}

uint32_t CompiledExprs::compile(const Monomial &monomial) {
  std::optional<uint32_t> product;
  for (const auto &[atom, power] : monomial) {
    uint32_t factor = compile(*atom);
    for (unsigned i = 0; i < power; ++i)
      product =
          product ? appendShared({Code::Multiply, *product, factor}) : factor;
  }
  return *product;
}

size_t CompiledExprs::add(const SymbolicExpr &expr) {
  if (expr.overflowed())
    return noValue();
  size_t hash = expr.hash();
  auto [first, last] = sums_.equal_range(hash);
  for (auto it = first; it != last; ++it)
    if (it->second.first == expr)
      return it->second.second;
  Int128 constant = 0;
  std::vector<Addend> addends;
  for (const SymbolicExpr::Term &term : expr.terms()) {
    if (term.monomial.empty())
      constant = term.coefficient;
    else
      addends.push_back({compile(term.monomial), term.coefficient});
  }
  // Only now: compiling the monomials may have appended sums of its own.
  auto begin = static_cast<uint32_t>(addends_.size());
  addends_.insert(addends_.end(), addends.begin(), addends.end());
  auto end = static_cast<uint32_t>(addends_.size());
  uint32_t slot = append({Code::Sum, begin, end, {}, constant});
  sums_.emplace(hash, std::make_pair(expr, slot));
  return slot;
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

CompiledExprs::Value
CompiledExprs::sum(const Instruction &instruction,
                   const std::vector<Value> &values) const {
  Int128 total = 0;
  for (uint32_t i = instruction.lhs; i < instruction.rhs; ++i) {
    const Value &value = values[addends_[i].slot];
    Int128 product;
    if (!value ||
        __builtin_mul_overflow(*value, addends_[i].coefficient, &product) ||
        __builtin_add_overflow(total, product, &total))
      return std::nullopt;
  }
  // Last, as it is of the lowest degree: sums are added up in one order
  // everywhere, so that they leave 128 bits at the same step.
  if (__builtin_add_overflow(total, instruction.constant, &total))
    return std::nullopt;
  return total;
}

CompiledExprs::Value
CompiledExprs::run(const Instruction &instruction,
                   const std::vector<Value> &values) const {
  if (instruction.code == Code::Sum)
    return sum(instruction, values);
  const Value &a = values[instruction.lhs], &b = values[instruction.rhs];
  if (!a || !b)
    return std::nullopt;
  if (instruction.code == Code::Apply)
    return apply(instruction.function, *a, *b);
  Int128 product;
  if (__builtin_mul_overflow(*a, *b, &product))
    return std::nullopt;
  return product;
}

void CompiledExprs::evaluate(const std::vector<std::optional<int64_t>> &point,
                             std::vector<Value> &values) const {
  values.assign(noValue() + 1 + instructions_.size(), std::nullopt);
  std::copy(point.begin(), point.end(), values.begin());
  auto next = values.begin() + noValue() + 1;
  for (const Instruction &instruction : instructions_)
    *next++ = run(instruction, values);
}

} // namespace roofline
