//===- GroupBy.cpp - Names of what rows are keyed by ----------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/Report.h"

namespace roofline {

static constexpr std::string_view kNames[] = {"group", "op", "function",
                                              "location"};

std::string_view toString(GroupBy groupBy) {
  return kNames[static_cast<size_t>(groupBy)];
}

std::optional<GroupBy> parseGroupBy(std::string_view name) {
  for (size_t i = 0; i < std::size(kNames); ++i)
    if (kNames[i] == name)
      return static_cast<GroupBy>(i);
  return std::nullopt;
}

} // namespace roofline
