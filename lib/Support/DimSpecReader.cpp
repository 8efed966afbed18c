//===- DimSpecReader.cpp - Words of dim specs -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DimSpecReader.h"

#include "Roofline/Support/Printable.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace roofline {

static bool isDigit(unsigned char c) { return isdigit(c); }
static bool isWordChar(unsigned char c) { return isalnum(c) || c == '_'; }

std::string_view DimSpecReader::trim(std::string_view text) {
  size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos)
    return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<DimSpecItem> DimSpecReader::split(std::string_view text) {
  std::vector<DimSpecItem> items;
  if (trim(text).empty())
    return items;
  while (true) {
    size_t comma = text.find(',');
    DimSpecItem item;
    item.number = items.size() + 1;
    item.text = item.value = trim(text.substr(0, comma));
    if (size_t equals = item.text.find('='); equals != std::string_view::npos) {
      item.dim = trim(item.text.substr(0, equals));
      item.value = trim(item.text.substr(equals + 1));
    }
    items.push_back(item);
    if (comma == std::string_view::npos)
      return items;
    text.remove_prefix(comma + 1);
  }
}

std::string DimSpecReader::quoted(std::string_view text) {
  constexpr size_t kMaxShown = 60;
  std::string shown(text.substr(0, kMaxShown));
  for (char &c : shown)
    if (!isprint(static_cast<unsigned char>(c)))
      c = '?';
  return "'" + shown + (text.size() > kMaxShown ? "..." : "") + "'";
}

bool DimSpecReader::isDimName(std::string_view text) {
  return !text.empty() && !isDigit(text.front()) &&
         std::all_of(text.begin(), text.end(), isWordChar);
}

bool DimSpecReader::fail(const DimSpecItem &item, const std::string &what) {
  error_ = printable(
      fmt::format("item {}, {}: {}", item.number, quoted(item.text), what));
  return false;
}

bool DimSpecReader::checkDim(const DimSpecItem &item) {
  return isDimName(*item.dim) ||
         fail(item, fmt::format("expected the name of a dim before '=' "
                                "(letters, digits, '_'), got {}",
                                quoted(*item.dim)));
}

bool DimSpecReader::readNumber(const DimSpecItem &item, std::string_view text,
                               int64_t &value) {
  value = 0;
  if (!std::all_of(text.begin(), text.end(), isDigit))
    return fail(item, "expected a positive integer, got " + quoted(text));
  for (char digit : text)
    if (__builtin_mul_overflow(value, 10, &value) ||
        __builtin_add_overflow(value, digit - '0', &value))
      return fail(item, fmt::format("expected an integer of at most {}, got {}",
                                    INT64_MAX, quoted(text)));
  // Of empty text as well.
  if (value == 0)
    return fail(item, "expected a positive integer, got " + quoted(text));
  return true;
}

} // namespace roofline
