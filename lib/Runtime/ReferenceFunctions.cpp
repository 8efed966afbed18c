//===- ReferenceFunctions.cpp - Functions of scalars by name --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReferenceFunctions.h"

#include <algorithm>
#include <cmath>

namespace roofline::runtime {
namespace {

//===----------------------------------------------------------------------===//
// Reals
//===----------------------------------------------------------------------===//

// Names of operands that are not used are left out.
#define FUNCTION(name, count, rounds, expr)                                    \
  {name, count,                                                                \
   []([[maybe_unused]] Scalar a, [[maybe_unused]] Scalar b,                    \
      [[maybe_unused]] Scalar c,                                               \
      [[maybe_unused]] unsigned bits) -> Scalar { return expr; },              \
   rounds}
#define EXACT(name, count, expr) FUNCTION(name, count, false, expr)
#define ROUNDED(name, count, expr) FUNCTION(name, count, true, expr)

/// NaN if one of them is, as in arith.maximumf.
double maximum(double a, double b) {
  return std::isnan(a) ? a : std::isnan(b) ? b : std::max(a, b);
}
double minimum(double a, double b) { return -maximum(-a, -b); }

constexpr ReferenceFunction kOfReals[] = {
    EXACT("neg", 1, -double(a)),
    EXACT("abs", 1, std::fabs(a)),
    ROUNDED("exp", 1, std::exp(a)),
    ROUNDED("exp2", 1, std::exp2(a)),
    ROUNDED("expm1", 1, std::expm1(a)),
    ROUNDED("log", 1, std::log(a)),
    ROUNDED("log2", 1, std::log2(a)),
    ROUNDED("log1p", 1, std::log1p(a)),
    ROUNDED("sqrt", 1, std::sqrt(a)),
    ROUNDED("rsqrt", 1, 1 / std::sqrt(a)),
    ROUNDED("sin", 1, std::sin(a)),
    ROUNDED("cos", 1, std::cos(a)),
    ROUNDED("tanh", 1, std::tanh(a)),
    ROUNDED("erf", 1, std::erf(a)),
    ROUNDED("acos", 1, std::acos(a)),
    ROUNDED("acosh", 1, std::acosh(a)),
    ROUNDED("asin", 1, std::asin(a)),
    ROUNDED("asinh", 1, std::asinh(a)),
    ROUNDED("atan", 1, std::atan(a)),
    ROUNDED("atanh", 1, std::atanh(a)),
    ROUNDED("cbrt", 1, std::cbrt(a)),
    ROUNDED("cosh", 1, std::cosh(a)),
    ROUNDED("erfc", 1, std::erfc(a)),
    ROUNDED("log10", 1, std::log10(a)),
    ROUNDED("sinh", 1, std::sinh(a)),
    ROUNDED("tan", 1, std::tan(a)),
    EXACT("floor", 1, std::floor(a)),
    EXACT("ceil", 1, std::ceil(a)),
    EXACT("trunc", 1, std::trunc(a)),
    EXACT("round", 1, std::round(a)),
    EXACT("roundeven", 1, std::nearbyint(a)),
    ROUNDED("add", 2, a + b),
    ROUNDED("sub", 2, a - b),
    ROUNDED("mul", 2, a *b),
    ROUNDED("div", 2, a / b),
    ROUNDED("rem", 2, std::fmod(a, b)),
    ROUNDED("pow", 2, std::pow(a, b)),
    ROUNDED("atan2", 2, std::atan2(a, b)),
    EXACT("copysign", 2, std::copysign(a, b)),
    EXACT("max", 2, maximum(a, b)),
    EXACT("min", 2, minimum(a, b)),
    EXACT("eq", 2, Scalar::truth(a == b)),
    EXACT("ne", 2, Scalar::truth(a != b)),
    EXACT("lt", 2, Scalar::truth(a < b)),
    EXACT("le", 2, Scalar::truth(a <= b)),
    EXACT("gt", 2, Scalar::truth(a > b)),
    EXACT("ge", 2, Scalar::truth(a >= b)),
    EXACT("select", 3, bool(a) ? b : c),
    ROUNDED("fma", 3, a *b + c),
};

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

/// Without the sign: what an unsigned integer's bits are worth.
uint64_t magnitude(Scalar value, unsigned bits) {
  return static_cast<uint64_t>(value.whole()) & (~uint64_t(0) >> (64 - bits));
}

/// Toward 0. What has no quotient is 0: kernels may do anything with it.
int64_t quotient(int64_t a, int64_t b) {
  if (b == 0)
    return 0;
  return b == -1 ? static_cast<int64_t>(-static_cast<uint64_t>(a)) : a / b;
}
int64_t remainder(int64_t a, int64_t b) {
  return static_cast<int64_t>(static_cast<uint64_t>(a) -
                              static_cast<uint64_t>(quotient(a, b)) *
                                  static_cast<uint64_t>(b));
}
int64_t floorOfQuotient(int64_t a, int64_t b) {
  return quotient(a, b) - (remainder(a, b) != 0 && (a < 0) != (b < 0));
}
int64_t ceilOfQuotient(int64_t a, int64_t b) {
  return quotient(a, b) + (remainder(a, b) != 0 && (a < 0) == (b < 0));
}

/// Toward 0; what is beyond 64 bits is 0, as what a kernel makes of it is not
/// defined.
Scalar toInteger(double value, unsigned bits) {
  if (!(std::fabs(value) < 0x1p64) || value < -0x1p63)
    return Scalar::integer(0);
  return Scalar::wrapped(
      value < 0 ? static_cast<uint64_t>(static_cast<int64_t>(value))
                : static_cast<uint64_t>(value),
      bits);
}

// Of signed operands x and y, of unsigned ones u and v.
#define INTEGER(name, count, expr)                                             \
  {name, count,                                                                \
   [](Scalar a, Scalar b, Scalar, unsigned bits) -> Scalar {                   \
     [[maybe_unused]] int64_t x = a.whole(), y = b.whole();                    \
     [[maybe_unused]] uint64_t u = magnitude(a, bits), v = magnitude(b, bits); \
     return expr;                                                              \
   },                                                                          \
   false}
#define WRAPPED(name, count, expr)                                             \
  INTEGER(name, count, Scalar::wrapped(static_cast<uint64_t>(expr), bits))

constexpr ReferenceFunction kOfIntegers[] = {
    WRAPPED("add", 2, u + v),
    WRAPPED("sub", 2, u - v),
    WRAPPED("mul", 2, u *v),
    WRAPPED("div", 2, quotient(x, y)),
    WRAPPED("divu", 2, v ? u / v : 0),
    WRAPPED("floordiv", 2, floorOfQuotient(x, y)),
    WRAPPED("ceildiv", 2, ceilOfQuotient(x, y)),
    WRAPPED("ceildivu", 2, v ? u / v + (u % v != 0) : 0),
    WRAPPED("rem", 2, remainder(x, y)),
    WRAPPED("remu", 2, v ? u % v : 0),
    WRAPPED("max", 2, std::max(x, y)),
    WRAPPED("maxu", 2, std::max(u, v)),
    WRAPPED("min", 2, std::min(x, y)),
    WRAPPED("minu", 2, std::min(u, v)),
    WRAPPED("and", 2, u &v),
    WRAPPED("or", 2, u | v),
    WRAPPED("xor", 2, u ^ v),
    WRAPPED("shl", 2, v < bits ? u << v : 0),
    WRAPPED("shr", 2, x >> (v < bits ? v : bits - 1)),
    WRAPPED("shru", 2, v < bits ? u >> v : 0),
    WRAPPED("abs", 1, x < 0 ? -static_cast<uint64_t>(x) : u),
    INTEGER("eq", 2, Scalar::truth(u == v)),
    INTEGER("ne", 2, Scalar::truth(u != v)),
    INTEGER("lt", 2, Scalar::truth(x < y)),
    INTEGER("le", 2, Scalar::truth(x <= y)),
    INTEGER("gt", 2, Scalar::truth(x > y)),
    INTEGER("ge", 2, Scalar::truth(x >= y)),
    INTEGER("ltu", 2, Scalar::truth(u < v)),
    INTEGER("leu", 2, Scalar::truth(u <= v)),
    INTEGER("gtu", 2, Scalar::truth(u > v)),
    INTEGER("geu", 2, Scalar::truth(u >= v)),
    WRAPPED("trunci", 1, a.whole()),
    INTEGER("extui", 1, Scalar::integer(static_cast<int64_t>(u))),
    INTEGER("uitofp", 1, Scalar(static_cast<double>(u))),
    INTEGER("fptosi", 1, toInteger(a, bits)),
    INTEGER("fptoui", 1, toInteger(a, bits)),
};

#undef WRAPPED
#undef INTEGER
#undef ROUNDED
#undef EXACT
#undef FUNCTION

template <size_t N>
const ReferenceFunction *find(const ReferenceFunction (&functions)[N],
                              std::string_view name) {
  const auto *found =
      std::find_if(std::begin(functions), std::end(functions),
                   [&](const auto &function) { return function.name == name; });
  return found == std::end(functions) ? nullptr : found;
}

/// The bits of `i32`; 0 of what is no type of integers.
unsigned bitsOf(std::string_view type) {
  unsigned bits = 0;
  if (type.size() < 2 || type.size() > 3 || type.front() != 'i')
    return 0;
  for (char digit : type.substr(1)) {
    if (digit < '0' || digit > '9')
      return 0;
    bits = bits * 10 + static_cast<unsigned>(digit - '0');
  }
  return bits > 64 ? 0 : bits;
}

} // namespace

const ReferenceFunction *findFunction(std::string_view name, unsigned &bits) {
  size_t dot = name.find('.');
  if (dot == std::string_view::npos) {
    bits = 0;
    return find(kOfReals, name);
  }
  bits = bitsOf(name.substr(0, dot));
  return bits ? find(kOfIntegers, name.substr(dot + 1)) : nullptr;
}

} // namespace roofline::runtime
