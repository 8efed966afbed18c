//===- NearestName.cpp - Which name somebody may have meant ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/NearestName.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace roofline {

/// How many characters must be put in, left out or replaced to make `b` of `a`
/// (Levenshtein's distance), by rows of the usual table; `inside` takes the
/// part of `b` that is nearest, wherever it begins and ends.
static size_t editDistance(std::string_view a, std::string_view b,
                           bool inside) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j)
    row[j] = inside ? 0 : j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return inside ? *std::min_element(row.begin(), row.end()) : row.back();
}

/// People write a part of a name: `h2000` is nearer to `h200-sxm`, most of
/// which they left out, than to `b200`. Of equals, the shorter way decides.
static std::pair<size_t, size_t> distanceTo(std::string_view given,
                                            std::string_view name) {
  if (name.substr(0, given.size()) == given)
    return {0, 0};
  return {editDistance(given, name, /*inside=*/true),
          editDistance(given, name, /*inside=*/false)};
}

/// The beginning, which is all that is compared, in small letters.
static std::string lowered(std::string_view name) {
  constexpr size_t kMaxLength = 64;
  std::string lower(name.substr(0, kMaxLength));
  for (char &c : lower)
    c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return lower;
}

size_t nearestName(std::string_view given,
                   const std::vector<std::string_view> &names) {
  std::string lower = lowered(given);
  return std::min_element(names.begin(), names.end(),
                          [&](std::string_view a, std::string_view b) {
                            return distanceTo(lower, lowered(a)) <
                                   distanceTo(lower, lowered(b));
                          }) -
         names.begin();
}

bool isAlike(std::string_view given, std::string_view name) {
  std::string a = lowered(given), b = lowered(name);
  size_t shorter = std::min(a.size(), b.size());
  return a.substr(0, shorter) == b.substr(0, shorter) ||
         2 * editDistance(a, b, /*inside=*/false) <
             std::max(a.size(), b.size());
}

} // namespace roofline
