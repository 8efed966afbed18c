//===- RandomExpr.h - Random expressions and what they are worth *- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A formula kept as the tree it was written as. It is evaluated without any
// simplification, so it can judge SymbolicExpr.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_SUPPORT_RANDOMEXPR_H
#define ROOFLINE_TEST_UNIT_SUPPORT_RANDOMEXPR_H

#include "Roofline/Support/SymbolicExpr.h"

#include <algorithm>
#include <random>

namespace roofline {

/// Fixed by its seed on every platform; the standard distributions are not.
class Random {
public:
  explicit Random(unsigned seed) : engine_(seed) {}
  /// Uniform enough, `low` and `high` included.
  int64_t between(int64_t low, int64_t high) {
    return low + static_cast<int64_t>(engine_() %
                                      static_cast<uint64_t>(high - low + 1));
  }
  template <typename Range> void shuffle(Range &range) {
    for (size_t i = range.size(); i > 1; --i)
      std::swap(
          range[i - 1],
          range[static_cast<size_t>(between(0, static_cast<int64_t>(i) - 1))]);
  }

private:
  std::mt19937_64 engine_;
};

inline const std::vector<std::string> kDims = {"B", "C", "S"};

struct Formula {
  enum class Kind { Number, Dim, Add, Sub, Mul, CeilDiv, FloorDiv, Min, Max };
  Kind kind = Kind::Number;
  int64_t number = 0;
  std::string dim;
  std::vector<Formula> operands;

  /// Built bottom-up by the operators under test.
  SymbolicExpr expr() const {
    if (kind == Kind::Number)
      return Int128(number);
    if (kind == Kind::Dim)
      return SymbolicExpr::symbol(dim);
    SymbolicExpr a = operands[0].expr(), b = operands[1].expr();
    switch (kind) {
    case Kind::Add:
      return a + b;
    case Kind::Sub:
      return a - b;
    case Kind::Mul:
      return a * b;
    case Kind::CeilDiv:
      return ceilDiv(a, b);
    case Kind::FloorDiv:
      return floorDiv(a, b);
    case Kind::Min:
      return min(a, b);
    default:
      return max(a, b);
    }
  }

  /// Nothing where a step leaves 128 bits or divides by less than 1.
  std::optional<Int128> value(const Bindings &bindings) const {
    if (kind == Kind::Number)
      return number;
    if (kind == Kind::Dim)
      return bindings.at(dim);
    std::optional<Int128> a = operands[0].value(bindings);
    std::optional<Int128> b = operands[1].value(bindings);
    if (!a || !b)
      return std::nullopt;
    return combine(*a, *b);
  }

  /// The value modulo 2^64, which never overflows; for `+ - *` only.
  uint64_t wrapped(const Bindings &bindings) const {
    if (kind == Kind::Number)
      return static_cast<uint64_t>(number);
    if (kind == Kind::Dim)
      return static_cast<uint64_t>(bindings.at(dim));
    uint64_t a = operands[0].wrapped(bindings);
    uint64_t b = operands[1].wrapped(bindings);
    return kind == Kind::Add ? a + b : kind == Kind::Sub ? a - b : a * b;
  }

private:
  std::optional<Int128> combine(Int128 a, Int128 b) const {
    Int128 result = 0;
    switch (kind) {
    case Kind::Add:
      return __builtin_add_overflow(a, b, &result) ? std::nullopt
                                                   : std::optional(result);
    case Kind::Sub:
      return __builtin_sub_overflow(a, b, &result) ? std::nullopt
                                                   : std::optional(result);
    case Kind::Mul:
      return __builtin_mul_overflow(a, b, &result) ? std::nullopt
                                                   : std::optional(result);
    case Kind::Min:
      return std::min(a, b);
    case Kind::Max:
      return std::max(a, b);
    default:
      return divide(a, b);
    }
  }
  std::optional<Int128> divide(Int128 a, Int128 b) const {
    if (b <= 0)
      return std::nullopt;
    Int128 rest = (a % b + b) % b;
    Int128 down = (a - rest) / b;
    return kind == Kind::CeilDiv && rest != 0 ? down + 1 : down;
  }
};

/// A formula of at most `depth` levels, numbers up to `largest` either way.
inline Formula randomFormula(Random &random, unsigned depth, int64_t largest,
                             Formula::Kind last = Formula::Kind::Max) {
  Formula formula;
  if (depth == 0 || random.between(0, 9) == 0) {
    if (random.between(0, 1)) {
      formula.number = random.between(-largest, largest);
    } else {
      formula.kind = Formula::Kind::Dim;
      formula.dim = kDims[static_cast<size_t>(random.between(0, 2))];
    }
    return formula;
  }
  auto first = static_cast<int64_t>(Formula::Kind::Add);
  formula.kind = static_cast<Formula::Kind>(
      random.between(first, static_cast<int64_t>(last)));
  for (int i = 0; i < 2; ++i)
    formula.operands.push_back(randomFormula(random, depth - 1, largest, last));
  return formula;
}

/// `+ - *` only.
inline Formula randomPolynomial(Random &random, unsigned depth,
                                int64_t largest = 9) {
  return randomFormula(random, depth, largest, Formula::Kind::Mul);
}

inline Bindings randomBindings(Random &random, int64_t low, int64_t high) {
  Bindings bindings;
  for (const std::string &dim : kDims)
    bindings[dim] = random.between(low, high);
  return bindings;
}

} // namespace roofline

#endif // ROOFLINE_TEST_UNIT_SUPPORT_RANDOMEXPR_H
