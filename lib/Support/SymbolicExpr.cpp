//===- SymbolicExpr.cpp - Exact polynomials over named dims ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/SymbolicExpr.h"

#include "Roofline/Support/ExprSize.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace roofline {

std::optional<int64_t> toInt64(Int128 value) {
  if (value < INT64_MIN || value > INT64_MAX)
    return std::nullopt;
  return static_cast<int64_t>(value);
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

int Atom::compare(const Atom &other) const {
  if (kind != other.kind)
    return kind < other.kind ? -1 : 1;
  if (int order = name.compare(other.name))
    return order;
  if (int order = lhs.compare(other.lhs))
    return order;
  return rhs.compare(other.rhs);
}

static unsigned degree(const Monomial &monomial) {
  unsigned sum = 0;
  for (const auto &[atom, power] : monomial)
    sum += power;
  return sum;
}

/// Higher total degree first, then by atoms: the order of `terms()`.
static int compareMonomials(const Monomial &a, const Monomial &b) {
  if (unsigned da = degree(a), db = degree(b); da != db)
    return da > db ? -1 : 1;
  for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    if (a[i].first != b[i].first)
      if (int order = a[i].first->compare(*b[i].first))
        return order;
    if (a[i].second != b[i].second)
      return a[i].second > b[i].second ? -1 : 1;
  }
  if (a.size() == b.size())
    return 0;
  return a.size() < b.size() ? -1 : 1;
}

int SymbolicExpr::compare(const SymbolicExpr &other) const {
  if (overflowed_ != other.overflowed_)
    return overflowed_ ? 1 : -1;
  if (terms_.size() != other.terms_.size())
    return terms_.size() < other.terms_.size() ? -1 : 1;
  for (size_t i = 0; i < terms_.size(); ++i) {
    if (int order =
            compareMonomials(terms_[i].monomial, other.terms_[i].monomial))
      return order;
    if (terms_[i].coefficient != other.terms_[i].coefficient)
      return terms_[i].coefficient < other.terms_[i].coefficient ? -1 : 1;
  }
  return 0;
}

static size_t combine(size_t seed, size_t value) {
  return seed ^ (value + 0x9e3779b97f4a7c15ull + (seed << 6) + (seed >> 2));
}

size_t SymbolicExpr::hash() const {
  size_t seed = overflowed_;
  for (const Term &term : terms_) {
    seed = combine(seed, static_cast<size_t>(term.coefficient));
    for (const auto &[atom, power] : term.monomial) {
      seed = combine(seed, power + (static_cast<size_t>(atom->kind) << 8));
      seed = combine(seed, std::hash<std::string>()(atom->name));
      if (atom->kind != Atom::Kind::Symbol)
        seed = combine(combine(seed, atom->lhs.hash()), atom->rhs.hash());
    }
  }
  return seed;
}

//===----------------------------------------------------------------------===//
// Ring operations
//===----------------------------------------------------------------------===//

/// The one place that writes the representation.
struct SymbolicExprBuilder {
  static SymbolicExpr overflow() {
    SymbolicExpr expr;
    expr.overflowed_ = true;
    return expr;
  }

  static SymbolicExpr atom(Atom atom) {
    SymbolicExpr expr;
    expr.terms_.push_back(
        {{{std::make_shared<const Atom>(std::move(atom)), 1u}}, 1});
    return expr;
  }

  /// Adds `coefficient * monomial` to `expr`.
  static void add(SymbolicExpr &expr, const Monomial &monomial,
                  Int128 coefficient) {
    auto &terms = expr.terms_;
    auto it = std::lower_bound(
        terms.begin(), terms.end(), monomial,
        [](const SymbolicExpr::Term &term, const Monomial &value) {
          return compareMonomials(term.monomial, value) < 0;
        });
    if (it == terms.end() || compareMonomials(it->monomial, monomial) != 0) {
      if (coefficient != 0)
        terms.insert(it, {monomial, coefficient});
      return;
    }
    if (__builtin_add_overflow(it->coefficient, coefficient, &it->coefficient))
      expr = overflow();
    else if (it->coefficient == 0)
      terms.erase(it);
  }

  static bool isBefore(const SymbolicExpr::Term &a,
                       const SymbolicExpr::Term &b) {
    return compareMonomials(a.monomial, b.monomial) < 0;
  }

  /// The sum of `terms`, which are in order but may repeat monomials.
  static SymbolicExpr addUp(std::vector<SymbolicExpr::Term> terms) {
    SymbolicExpr sum;
    for (SymbolicExpr::Term &term : terms) {
      bool isNext = sum.terms_.empty() || isBefore(sum.terms_.back(), term);
      if (isNext)
        sum.terms_.push_back(std::move(term));
      else
        add(sum, term.monomial, term.coefficient);
      if (sum.overflowed())
        break;
    }
    return sum;
  }

  static Monomial multiply(const Monomial &a, const Monomial &b) {
    Monomial product;
    product.reserve(a.size() + b.size());
    size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
      int order = a[i].first->compare(*b[j].first);
      if (order < 0) {
        product.push_back(a[i++]);
      } else if (order > 0) {
        product.push_back(b[j++]);
      } else {
        product.push_back({a[i].first, a[i].second + b[j].second});
        ++i, ++j;
      }
    }
    product.insert(product.end(), a.begin() + i, a.end());
    product.insert(product.end(), b.begin() + j, b.end());
    return product;
  }

  static bool isTooLarge(const SymbolicExpr &a, const SymbolicExpr &b) {
    if (a.isZero() || b.isZero())
      return false;
    // The first term has the highest degree.
    return degree(a.terms_.front().monomial) +
                   degree(b.terms_.front().monomial) >
               SymbolicExpr::kMaxDegree ||
           a.terms_.size() * b.terms_.size() > SymbolicExpr::kMaxTermPairs;
  }

  static bool isOne(const SymbolicExpr &expr) {
    return expr.terms_.size() == 1 && expr.terms_.front().coefficient == 1 &&
           expr.terms_.front().monomial.empty();
  }

  static SymbolicExpr multiply(const SymbolicExpr &a, const SymbolicExpr &b) {
    if (a.overflowed() || b.overflowed() || isTooLarge(a, b))
      return overflow();
    if (isOne(a))
      return b;
    if (isOne(b))
      return a;
    std::vector<SymbolicExpr::Term> products;
    products.reserve(a.terms_.size() * b.terms_.size());
    for (const SymbolicExpr::Term &x : a.terms_)
      for (const SymbolicExpr::Term &y : b.terms_) {
        Int128 coefficient;
        if (__builtin_mul_overflow(x.coefficient, y.coefficient, &coefficient))
          return overflow();
        products.push_back({multiply(x.monomial, y.monomial), coefficient});
      }
    // All by one factor stay in order.
    if (a.terms_.size() > 1 && b.terms_.size() > 1)
      std::sort(products.begin(), products.end(), isBefore);
    return addUp(std::move(products));
  }
};

SymbolicExpr::SymbolicExpr(Int128 constant) {
  if (constant != 0)
    terms_.push_back({{}, constant});
}

SymbolicExpr SymbolicExpr::symbol(std::string_view name) {
  return SymbolicExprBuilder::atom(
      {Atom::Kind::Symbol, std::string(name), {}, {}});
}

SymbolicExpr &SymbolicExpr::operator+=(const SymbolicExpr &other) {
  if (overflowed_ || other.overflowed_)
    return *this = SymbolicExprBuilder::overflow();
  // Terms move while they are added to.
  if (&other == this)
    return *this *= 2;
  if (isZero())
    return *this = other;
  // Few are put between the others, many merged with them.
  constexpr size_t kFew = 16;
  if (other.terms_.size() > kFew) {
    std::vector<Term> terms;
    terms.reserve(terms_.size() + other.terms_.size());
    std::merge(terms_.begin(), terms_.end(), other.terms_.begin(),
               other.terms_.end(), std::back_inserter(terms),
               SymbolicExprBuilder::isBefore);
    return *this = SymbolicExprBuilder::addUp(std::move(terms));
  }
  for (const Term &term : other.terms_) {
    SymbolicExprBuilder::add(*this, term.monomial, term.coefficient);
    if (overflowed_)
      break;
  }
  return *this;
}

SymbolicExpr &SymbolicExpr::operator*=(const SymbolicExpr &other) {
  if (!overflowed_ && SymbolicExprBuilder::isOne(other))
    return *this;
  return *this = SymbolicExprBuilder::multiply(*this, other);
}

SymbolicExpr SymbolicExpr::operator-() const {
  return SymbolicExprBuilder::multiply(*this, SymbolicExpr(-1));
}

//===----------------------------------------------------------------------===//
// Functions that are no polynomials
//===----------------------------------------------------------------------===//

std::optional<Int128> apply(Atom::Kind kind, Int128 a, Int128 b) {
  if (kind == Atom::Kind::Min)
    return std::min(a, b);
  if (kind == Atom::Kind::Max)
    return std::max(a, b);
  if (b <= 0)
    return std::nullopt;
  Int128 quotient = a / b, remainder = a % b;
  if (kind == Atom::Kind::CeilDiv)
    return remainder > 0 ? quotient + 1 : quotient;
  return remainder < 0 ? quotient - 1 : quotient;
}

static SymbolicExpr makeAtom(Atom::Kind kind, const SymbolicExpr &a,
                             const SymbolicExpr &b) {
  if (a.overflowed() || b.overflowed())
    return SymbolicExprBuilder::overflow();
  std::optional<Int128> ca = a.constant(), cb = b.constant();
  if (ca && cb)
    if (std::optional<Int128> value = apply(kind, *ca, *cb))
      return *value;
  SymbolicExpr function = SymbolicExprBuilder::atom({kind, "", a, b});
  ExprSize size = writtenSize(function);
  bool isTooLarge =
      size.levels > kMaxLevels || size.inFunctions > kMaxInFunctions;
  return isTooLarge ? SymbolicExprBuilder::overflow() : function;
}

/// `dividend / divisor` where the constant `divisor` divides every
/// coefficient: then all roundings agree.
static std::optional<SymbolicExpr> divideExactly(const SymbolicExpr &dividend,
                                                 const SymbolicExpr &divisor) {
  std::optional<Int128> by = divisor.constant();
  if (!by || *by <= 0 || dividend.overflowed())
    return std::nullopt;
  SymbolicExpr quotient;
  for (const SymbolicExpr::Term &term : dividend.terms()) {
    if (term.coefficient % *by != 0)
      return std::nullopt;
    SymbolicExprBuilder::add(quotient, term.monomial, term.coefficient / *by);
  }
  return quotient;
}

SymbolicExpr ceilDiv(const SymbolicExpr &dividend,
                     const SymbolicExpr &divisor) {
  if (auto quotient = divideExactly(dividend, divisor))
    return *quotient;
  return makeAtom(Atom::Kind::CeilDiv, dividend, divisor);
}

SymbolicExpr floorDiv(const SymbolicExpr &dividend,
                      const SymbolicExpr &divisor) {
  if (auto quotient = divideExactly(dividend, divisor))
    return *quotient;
  return makeAtom(Atom::Kind::FloorDiv, dividend, divisor);
}

static SymbolicExpr extremum(Atom::Kind kind, const SymbolicExpr &a,
                             const SymbolicExpr &b) {
  // Both are symmetric: order the operands, so equal means equal structure.
  return a.compare(b) < 0 ? makeAtom(kind, a, b) : makeAtom(kind, b, a);
}

/// True if `expr` is a sum of products of dims, none of them negative: then it
/// is not negative, as no dim is.
static bool isSumOfDims(const SymbolicExpr &expr) {
  auto isProductOfDims = [](const SymbolicExpr::Term &term) {
    return term.coefficient > 0 &&
           std::all_of(term.monomial.begin(), term.monomial.end(),
                       [](const auto &factor) {
                         return factor.first->kind == Atom::Kind::Symbol;
                       });
  };
  return !expr.overflowed() &&
         std::all_of(expr.terms().begin(), expr.terms().end(), isProductOfDims);
}

SymbolicExpr min(const SymbolicExpr &a, const SymbolicExpr &b) {
  if (isSumOfDims(b - a))
    return a;
  if (isSumOfDims(a - b))
    return b;
  return extremum(Atom::Kind::Min, a, b);
}

SymbolicExpr max(const SymbolicExpr &a, const SymbolicExpr &b) {
  if (isSumOfDims(a - b))
    return a;
  if (isSumOfDims(b - a))
    return b;
  return extremum(Atom::Kind::Max, a, b);
}

std::optional<Int128> SymbolicExpr::constant() const {
  if (overflowed_)
    return std::nullopt;
  if (terms_.empty())
    return 0;
  if (terms_.size() == 1 && terms_.front().monomial.empty())
    return terms_.front().coefficient;
  return std::nullopt;
}

} // namespace roofline
