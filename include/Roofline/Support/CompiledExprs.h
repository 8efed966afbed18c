//===- CompiledExprs.h - Expressions for many evaluations -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_COMPILEDEXPRS_H
#define ROOFLINE_SUPPORT_COMPILEDEXPRS_H

#include "Roofline/Support/SymbolicExpr.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace roofline {

/// A set of expressions as one straight-line program over numbered dims. Equal
/// expressions, monomials and functions are computed once per point: the costs
/// of a model share nearly all of them.
class CompiledExprs {
public:
  using Value = std::optional<Int128>;

  /// `dims`, each once, is the order in which `evaluate` takes values.
  explicit CompiledExprs(const std::vector<std::string> &dims);

  /// Adds `expr` and returns where `evaluate` puts its value; equal
  /// expressions share the place.
  size_t add(const SymbolicExpr &expr);

  /// The value of every expression at `point`, as `SymbolicExpr::evaluate`
  /// gives it: nothing where a dim has no value there, or the value or a step
  /// towards it leaves 128 bits. `values` is overwritten; keep it from point to
  /// point, for its memory.
  void evaluate(const std::vector<std::optional<int64_t>> &point,
                std::vector<Value> &values) const;

private:
  enum class Code { Sum, Multiply, Apply };
  /// Writes the slot after those of the dims and of earlier instructions.
  struct Instruction {
    Code code;
    /// Slots; of a sum, the range of its addends.
    uint32_t lhs, rhs;
    /// Of `Apply`.
    Atom::Kind function = Atom::Kind::Symbol;
    /// Of `Sum`: its constant term.
    Int128 constant = 0;
  };
  struct Addend {
    uint32_t slot;
    Int128 coefficient;
  };

  /// The slot that never has a value: of overflows and of dims that have no
  /// number. It stands between those of the dims and of the instructions.
  uint32_t noValue() const { return static_cast<uint32_t>(dimSlots_.size()); }
  uint32_t append(const Instruction &instruction);
  uint32_t appendShared(const Instruction &instruction);
  uint32_t compile(const Atom &atom);
  uint32_t compile(const Monomial &monomial);
  Value run(const Instruction &instruction,
            const std::vector<Value> &values) const;
  Value sum(const Instruction &instruction,
            const std::vector<Value> &values) const;

  std::map<std::string, uint32_t, std::less<>> dimSlots_;
  std::vector<Instruction> instructions_;
  std::vector<Addend> addends_;
  std::map<std::tuple<Code, Atom::Kind, uint32_t, uint32_t>, uint32_t> shared_;
  std::unordered_multimap<size_t, std::pair<SymbolicExpr, uint32_t>> sums_;
};

} // namespace roofline

#endif // ROOFLINE_SUPPORT_COMPILEDEXPRS_H
