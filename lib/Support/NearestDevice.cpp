//===- NearestDevice.cpp - Which device somebody may have meant -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Support/Device.h"

#include <algorithm>
#include <cctype>
#include <limits>

namespace roofline {

/// How many characters must be put in, left out or replaced to make `b` of `a`
/// (Levenshtein's distance), by rows of the usual table.
static size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j)
    row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

const Device &nearestDevice(std::string_view name) {
  constexpr size_t kMaxLength = 64;
  std::string lower(name.substr(0, kMaxLength));
  for (char &c : lower)
    c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const Device *nearest = &knownDevices().front();
  size_t least = std::numeric_limits<size_t>::max();
  for (const Device &device : knownDevices()) {
    bool isBegun = device.name.compare(0, lower.size(), lower) == 0;
    size_t distance = isBegun ? 0 : editDistance(lower, device.name);
    if (distance < least) {
      least = distance;
      nearest = &device;
    }
  }
  return *nearest;
}

} // namespace roofline
