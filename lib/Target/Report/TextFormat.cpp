//===- TextFormat.cpp - Numbers and names for people ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TextFormat.h"
#include "JsonStream.h"

#include "llvm/Support/Unicode.h"
#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

namespace roofline {

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

static std::string escapeControl(unsigned char c) {
  switch (c) {
  case '\n':
    return "\\n";
  case '\r':
    return "\\r";
  case '\t':
    return "\\t";
  default:
    return fmt::format("\\x{:02x}", c);
  }
}

/// Bytes of a character at `i` that turns the direction of what follows
/// (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069), or 0.
static size_t bidiControlLength(std::string_view text, size_t i) {
  if (i + 2 >= text.size() || text[i] != '\xE2')
    return 0;
  auto middle = static_cast<unsigned char>(text[i + 1]);
  auto last = static_cast<unsigned char>(text[i + 2]);
  bool isMark = middle == 0x80 && (last == 0x8E || last == 0x8F);
  bool isOverride = middle == 0x80 && last >= 0xAA && last <= 0xAE;
  bool isIsolate = middle == 0x81 && last >= 0xA6 && last <= 0xA9;
  return isMark || isOverride || isIsolate ? 3 : 0;
}

/// `\u202e`.
static std::string escapeBidiControl(std::string_view text, size_t i) {
  unsigned high = static_cast<unsigned char>(text[i + 1]) & 0x3F;
  unsigned low = static_cast<unsigned char>(text[i + 2]) & 0x3F;
  return fmt::format("\\u{:04x}", 0x2000 | high << 6 | low);
}

std::string escapeControls(std::string_view text) {
  std::string valid = validUtf8(text);
  std::string escaped;
  for (size_t i = 0; i < valid.size(); ++i) {
    auto c = static_cast<unsigned char>(valid[i]);
    // U+0080 to U+009F are controls too, in UTF-8 led by 0xC2.
    bool isC1 = c == 0xC2 && i + 1 < valid.size() &&
                static_cast<unsigned char>(valid[i + 1]) < 0xA0;
    if (size_t length = bidiControlLength(valid, i)) {
      escaped += escapeBidiControl(valid, i);
      i += length - 1;
    } else if (isC1)
      escaped += escapeControl(static_cast<unsigned char>(valid[++i]));
    else if (c < 0x20 || c == 0x7F)
      escaped += escapeControl(c);
    else
      escaped += valid[i];
  }
  return escaped;
}

size_t displayWidth(std::string_view text) {
  int width = llvm::sys::unicode::columnWidthUTF8(
      llvm::StringRef(text.data(), text.size()));
  return width < 0 ? text.size() : static_cast<size_t>(width);
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

std::string formatInteger(int64_t value) {
  std::string digits = std::to_string(value);
  size_t first = value < 0;
  for (size_t i = digits.size(); i > first + 3;)
    digits.insert(i -= 3, ",");
  return digits;
}

namespace {
struct Scaled {
  /// 4 significant digits.
  std::string digits;
  std::string_view prefix;
};
} // namespace

/// `value` between 1 and 1000 of some SI prefix.
static Scaled scale(double value) {
  static constexpr std::string_view kPrefixes[] = {"p", "n", "u", "m", "", "k",
                                                   "M", "G", "T", "P", "E"};
  constexpr size_t kOne = 4;
  size_t prefix = kOne;
  // 999.95 would be printed as 1000.0, so it takes the next prefix.
  while (value >= 999.95 && prefix + 1 < std::size(kPrefixes)) {
    value /= 1000;
    ++prefix;
  }
  while (value > 0 && value < 0.99995 && prefix > 0) {
    value *= 1000;
    --prefix;
  }
  int decimals = value >= 99.995 ? 1 : value >= 9.9995 ? 2 : 3;
  return {fmt::format("{:.{}f}", value, decimals), kPrefixes[prefix]};
}

static bool isSmallInteger(double value) {
  return value >= 0 && value < 1000 && value == std::floor(value);
}

std::string formatSI(double value, std::string_view unit, Spacing spacing) {
  Scaled scaled = isSmallInteger(value) ? Scaled{fmt::format("{}", value), ""}
                                        : scale(value);
  std::string suffix = std::string(scaled.prefix) + std::string(unit);
  bool blank = spacing == Spacing::Wide && !suffix.empty();
  return scaled.digits + (blank ? " " : "") + suffix;
}

static std::string withoutTrailingZeros(std::string digits) {
  if (digits.find('.') == std::string::npos)
    return digits;
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.back() == '.')
    digits.pop_back();
  return digits;
}

std::string formatRate(double value, std::string_view unit) {
  Scaled scaled = scale(value);
  return fmt::format("{} {}{}", withoutTrailingZeros(scaled.digits),
                     scaled.prefix, unit);
}

std::string formatPeak(const Peak &peak) {
  return formatRate(static_cast<double>(peak.rate),
                    isFloatType(peak.type) ? "FLOP/s" : "OP/s");
}

std::string formatBandwidth(int64_t bytesPerSecond) {
  double gigabytes = static_cast<double>(bytesPerSecond) * 1e-9;
  std::string digits = gigabytes < 999.95
                           ? withoutTrailingZeros(scale(gigabytes).digits)
                           : formatInteger(std::llround(gigabytes));
  return digits + " GB/s";
}

std::string formatIntensity(double value) {
  if (value == 0)
    return "0";
  if (value >= 999.95)
    return formatInteger(std::llround(value));
  if (value < 1e-4)
    return fmt::format("{:.3e}", value);
  // The exponent after rounding: 9.99996 is 10.00, not 10.000.
  std::string scientific = fmt::format("{:.3e}", value);
  int exponent = std::atoi(scientific.c_str() + scientific.find('e') + 1);
  return fmt::format("{:.{}f}", value, 3 - exponent);
}

std::string formatShare(double share, Spacing spacing) {
  return fmt::format("{:.1f}{}%", share * 100,
                     spacing == Spacing::Wide ? " " : "");
}

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

static std::string roundedTerm(const SymbolicExpr::Term &term) {
  double magnitude = std::fabs(static_cast<double>(term.coefficient));
  std::string number = formatSI(magnitude, "", Spacing::Compact);
  if (term.monomial.empty())
    return number;
  std::string monomial = toString(term.monomial);
  return number == "1" ? monomial : number + "*" + monomial;
}

std::string markOfBounds(bool atLeast, bool atMost) {
  if (atLeast)
    return atMost ? "~ " : ">= ";
  return atMost ? "<= " : "";
}

std::string formatExpr(const SymbolicExpr &expr, size_t width) {
  std::string exact = escapeControls(expr.str());
  if (displayWidth(exact) <= width)
    return exact;
  constexpr std::string_view kRest = " + ...";
  std::string text;
  const std::vector<SymbolicExpr::Term> &terms = expr.terms();
  for (size_t i = 0; i < terms.size(); ++i) {
    bool negative = terms[i].coefficient < 0;
    std::string next = text;
    next += i == 0 ? (negative ? "-" : "") : (negative ? " - " : " + ");
    next += escapeControls(roundedTerm(terms[i]));
    size_t reserve = i + 1 < terms.size() ? kRest.size() : 0;
    // The first term is shown whatever its length.
    if (i > 0 && displayWidth(next) + reserve > width)
      return text.append(kRest);
    text = std::move(next);
  }
  return text;
}

} // namespace roofline
