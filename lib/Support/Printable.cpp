//===- Printable.cpp - Names as text that does nothing --------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Printable.h"

#include <cstdint>
#include <fmt/format.h>

namespace {

/// A character of UTF-8: its number, and of how many bytes it is.
struct Character {
  uint32_t code;
  size_t length;
};

} // namespace

/// The first character of `text`; of length 0 where there is none.
static Character decode(std::string_view text) {
  auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  unsigned char first = byte(0);
  if (first < 0x80)
    return {first, 1};
  size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || text.size() < length)
    return {0, 0};
  uint32_t code = first & (0xFF >> (length + 1));
  for (size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80)
      return {0, 0};
    code = code << 6 | (byte(i) & 0x3F);
  }
  // Those that a shorter form has, surrogates, and what is beyond Unicode.
  constexpr uint32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  bool isNone = code < kLeast[length] || (code >= 0xD800 && code <= 0xDFFF) ||
                code > 0x10FFFF;
  return isNone ? Character{0, 0} : Character{code, length};
}

static bool turnsDirection(uint32_t code) {
  return code == 0x061C || code == 0x200E || code == 0x200F ||
         (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

std::string roofline::printable(std::string_view text, bool keepLines) {
  std::string shown;
  while (!text.empty()) {
    auto [code, length] = decode(text);
    if (length == 1 && code == '\n' && !keepLines)
      shown += "\\n";
    else if (length == 0)
      shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[0]));
    else if ((code < 0x20 && code != '\n') || (code >= 0x7F && code < 0xA0))
      shown += fmt::format("\\x{:02x}", code);
    else if (turnsDirection(code) || code == 0x2028 || code == 0x2029)
      shown += fmt::format("\\u{:04x}", code);
    else
      shown += text.substr(0, length);
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return shown;
}
