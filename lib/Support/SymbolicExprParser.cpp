//===- SymbolicExprParser.cpp - Text to polynomial ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   expr   = ["-"] term (("+" | "-") term)*
//   term   = power ("*" power)*
//   power  = factor ["^" number]
//   factor = number | name | function "(" expr "," expr ")" | "(" expr ")"
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/SymbolicExpr.h"

#include "Roofline/Support/ExprSize.h"

#include <cctype>

namespace roofline {
namespace {

/// A higher power would overflow; all that `str()` writes are below.
constexpr Int128 kMaxPower = SymbolicExpr::kMaxDegree;

/// A few hundred characters may ask for any number of terms, again and again.
/// Text that `str()` writes multiplies no sums.
constexpr size_t kMaxTermPairs = 1 << 12;

class Parser {
public:
  explicit Parser(std::string_view text) : text_(text) {}

  std::optional<SymbolicExpr> parseAll(std::string *error) {
    SymbolicExpr expr;
    bool ok = parseExpr(expr);
    skipSpace();
    if (ok && position_ != text_.size())
      ok = fail("unexpected '" + std::string(1, text_[position_]) + "'");
    if (ok && expr.overflowed())
      ok = fail("the expression leaves 128 bits");
    if (ok)
      return expr;
    if (error)
      *error = error_;
    return std::nullopt;
  }

private:
  bool fail(const std::string &what) {
    if (error_.empty())
      error_ = what + " at character " + std::to_string(position_ + 1);
    return false;
  }

  void skipSpace() {
    while (position_ < text_.size() && text_[position_] == ' ')
      ++position_;
  }

  bool consume(char c) {
    skipSpace();
    if (position_ == text_.size() || text_[position_] != c)
      return false;
    ++position_;
    return true;
  }

  bool expect(char c) {
    return consume(c) || fail(std::string("expected '") + c + "'");
  }

  bool parseNumber(Int128 &value) {
    value = 0;
    size_t start = position_;
    while (position_ < text_.size() &&
           isdigit(static_cast<unsigned char>(text_[position_]))) {
      if (__builtin_mul_overflow(value, 10, &value) ||
          __builtin_add_overflow(value, text_[position_] - '0', &value))
        return fail("number leaves 128 bits");
      ++position_;
    }
    return position_ != start || fail("expected a number");
  }

  bool parseExpr(SymbolicExpr &expr) {
    // Or hostile text could exhaust the stack.
    if (++depth_ > kMaxLevels)
      return fail("nesting is deeper than " + std::to_string(kMaxLevels));
    bool negative = consume('-');
    SymbolicExpr term;
    if (!parseTerm(term))
      return false;
    expr = negative ? -term : std::move(term);
    while (true) {
      bool plus = consume('+');
      if (!plus && !consume('-'))
        break;
      if (!parseTerm(term))
        return false;
      expr += plus ? term : -term;
    }
    --depth_;
    return true;
  }

  bool parseTerm(SymbolicExpr &term) {
    if (!parsePower(term))
      return false;
    SymbolicExpr factor;
    while (consume('*')) {
      if (!parsePower(factor))
        return false;
      if (!multiply(term, factor))
        return false;
    }
    return true;
  }

  bool parsePower(SymbolicExpr &power) {
    if (!parseFactor(power))
      return false;
    if (!consume('^'))
      return true;
    SymbolicExpr factor = power;
    skipSpace();
    Int128 exponent;
    if (!parseNumber(exponent))
      return false;
    if (exponent < 1 || exponent > kMaxPower)
      return fail("expected a power from 1 to " +
                  std::to_string(SymbolicExpr::kMaxDegree));
    for (Int128 i = 1; i < exponent; ++i)
      if (!multiply(power, factor))
        return false;
    return true;
  }

  bool multiply(SymbolicExpr &product, const SymbolicExpr &factor) {
    size_t pairs = product.terms().size() * factor.terms().size();
    if (pairs > 1)
      termPairs_ += pairs;
    if (termPairs_ > kMaxTermPairs)
      return fail("products of sums have more than " +
                  std::to_string(kMaxTermPairs) + " pairs of terms");
    product *= factor;
    return true;
  }

  bool parseFactor(SymbolicExpr &factor) {
    if (consume('('))
      return parseExpr(factor) && expect(')');
    skipSpace();
    if (position_ == text_.size())
      return fail("expected a number, a dim or '('");
    if (isdigit(static_cast<unsigned char>(text_[position_]))) {
      Int128 value;
      if (!parseNumber(value))
        return false;
      factor = value;
      return true;
    }
    size_t start = position_;
    while (position_ < text_.size() &&
           (isalnum(static_cast<unsigned char>(text_[position_])) ||
            text_[position_] == '_'))
      ++position_;
    if (position_ == start)
      return fail("expected a number, a dim or '('");
    std::string_view name = text_.substr(start, position_ - start);
    if (name == "overflow")
      return fail("'overflow' stands for a count that left 128 bits, got it");
    if (!consume('(')) {
      factor = SymbolicExpr::symbol(name);
      return true;
    }
    return parseCall(name, factor);
  }

  bool parseCall(std::string_view name, SymbolicExpr &result) {
    SymbolicExpr a, b;
    if (!parseExpr(a) || !expect(',') || !parseExpr(b) || !expect(')'))
      return false;
    if (name == "ceildiv")
      result = ceilDiv(a, b);
    else if (name == "floordiv")
      result = floorDiv(a, b);
    else if (name == "min")
      result = min(a, b);
    else if (name == "max")
      result = max(a, b);
    else
      return fail("unknown function '" + std::string(name) + "'");
    return true;
  }

  std::string_view text_;
  size_t position_ = 0;
  unsigned depth_ = 0;
  size_t termPairs_ = 0;
  std::string error_;
};

} // namespace

std::optional<SymbolicExpr> SymbolicExpr::parse(std::string_view text,
                                                std::string *error) {
  return Parser(text).parseAll(error);
}

} // namespace roofline
