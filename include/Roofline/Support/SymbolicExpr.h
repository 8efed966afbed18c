//===- SymbolicExpr.h - Exact polynomials over named dims -------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every count of the project is a SymbolicExpr: a polynomial with exact 128-bit
// coefficients over named dims, e.g. `88604672*B*S + 13312*B`. A static shape
// is the constant case, so one analysis serves every batch and length, and a
// sweep only evaluates.
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_SUPPORT_SYMBOLICEXPR_H
#define ROOFLINE_SUPPORT_SYMBOLICEXPR_H

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace roofline {

/// Wide enough for `FLOP * B/s` of any model we know (1e20 * 1e13).
using Int128 = __int128;

/// The decimal digits of `value`.
std::string toString(Int128 value);

/// `value` as int64, or nothing where it does not fit.
std::optional<int64_t> toInt64(Int128 value);

/// Values of named dims.
using Bindings = std::map<std::string, int64_t, std::less<>>;

struct Atom;

/// A product of atoms with positive powers, sorted and without repeats; the
/// empty product is 1.
using Monomial = std::vector<std::pair<std::shared_ptr<const Atom>, unsigned>>;

/// An exact polynomial in named dims, closed under `+ - *`, `ceilDiv`,
/// `floorDiv`, `min` and `max` (the last four become opaque atoms where they do
/// not fold). Always in canonical form, so `==` is structural and `str()` is
/// the same for equal polynomials. A coefficient that leaves 128 bits, and a
/// product that is larger than any count is (see `kMaxDegree`), makes the whole
/// expression `overflowed()`, which sticks and never evaluates.
class SymbolicExpr {
public:
  struct Term {
    Monomial monomial;
    Int128 coefficient;
  };

  /// Products of a higher degree or of more pairs of terms overflow, so that
  /// hostile text cannot eat time and memory.
  static constexpr unsigned kMaxDegree = 1024;
  static constexpr size_t kMaxTermPairs = 1 << 16;

  /// Zero.
  SymbolicExpr() = default;
  /// A constant.
  SymbolicExpr(Int128 constant);
  /// The dim called `name`.
  static SymbolicExpr symbol(std::string_view name);
  /// Reads what `str()` writes: `+ - *`, powers `S^2`, parentheses, and the
  /// functions `ceildiv(a, b)`, `floordiv(a, b)`, `min(a, b)`, `max(a, b)`.
  /// Returns nothing for malformed text; `error` then says what and where.
  static std::optional<SymbolicExpr> parse(std::string_view text,
                                           std::string *error = nullptr);

  SymbolicExpr &operator+=(const SymbolicExpr &other);
  SymbolicExpr &operator*=(const SymbolicExpr &other);
  SymbolicExpr operator-() const;

  bool isZero() const { return terms_.empty() && !overflowed_; }
  bool overflowed() const { return overflowed_; }
  /// The value of a constant expression, nothing for any other.
  std::optional<Int128> constant() const;
  /// Terms in canonical order: highest total degree first, then by name.
  const std::vector<Term> &terms() const { return terms_; }
  /// Names of all dims, those inside of `min(...)` and the like included.
  std::set<std::string> symbols() const;

  /// The value under `bindings`; nothing where a dim is unbound, or the value
  /// or a step towards it leaves 128 bits.
  std::optional<Int128> evaluate(const Bindings &bindings) const;
  /// Replaces dims by expressions, all at once.
  SymbolicExpr
  substitute(const std::map<std::string, SymbolicExpr> &replacements) const;

  /// Asks `replace` for another expression in place of every dim and function,
  /// those inside of functions first; nothing leaves it as it is.
  SymbolicExpr replaceAtoms(
      const std::function<std::optional<SymbolicExpr>(const Atom &)> &replace)
      const;
  /// True if the dim `name` is anywhere in it.
  bool dependsOn(std::string_view name) const;

  /// E.g. `2*B*S^2 + 7`, `0` for zero, `overflow` after an overflow.
  std::string str() const;
  size_t hash() const;

  /// Total order of canonical forms: negative, 0 or positive.
  int compare(const SymbolicExpr &other) const;

private:
  friend struct SymbolicExprBuilder;
  std::vector<Term> terms_;
  bool overflowed_ = false;
};

/// What a monomial multiplies: a dim, or a function of two expressions that is
/// not a polynomial.
struct Atom {
  enum class Kind { Symbol, CeilDiv, FloorDiv, Min, Max };
  Kind kind;
  std::string name;      // Symbol only
  SymbolicExpr lhs, rhs; // all others
  int compare(const Atom &other) const;
};

/// The value of the function `kind` on numbers; nothing for a division by a
/// non-positive number.
std::optional<Int128> apply(Atom::Kind kind, Int128 a, Int128 b);

/// `atom` as an expression.
SymbolicExpr makeExpr(const Atom &atom);

inline SymbolicExpr operator+(SymbolicExpr a, const SymbolicExpr &b) {
  return a += b;
}
inline SymbolicExpr operator*(SymbolicExpr a, const SymbolicExpr &b) {
  return a *= b;
}
inline SymbolicExpr operator-(SymbolicExpr a, const SymbolicExpr &b) {
  return a += -b;
}
inline bool operator==(const SymbolicExpr &a, const SymbolicExpr &b) {
  return a.compare(b) == 0;
}
inline bool operator!=(const SymbolicExpr &a, const SymbolicExpr &b) {
  return !(a == b);
}

/// Division rounded up / down. `divisor` must be positive where it is constant;
/// a non-positive value found at evaluation gives no value.
SymbolicExpr ceilDiv(const SymbolicExpr &dividend, const SymbolicExpr &divisor);
SymbolicExpr floorDiv(const SymbolicExpr &dividend,
                      const SymbolicExpr &divisor);
/// The smaller and the larger of two. Dims are sizes and never negative, which
/// decides many: `min(2*S, S)` is `S`.
SymbolicExpr min(const SymbolicExpr &a, const SymbolicExpr &b);
SymbolicExpr max(const SymbolicExpr &a, const SymbolicExpr &b);

/// A monomial as text, e.g. `B*S^2`; `1` for the empty one.
std::string toString(const Monomial &monomial);

} // namespace roofline

#endif // ROOFLINE_SUPPORT_SYMBOLICEXPR_H
