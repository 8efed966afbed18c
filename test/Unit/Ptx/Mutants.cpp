//===- Mutants.cpp - Kernels with one mistake -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Mutants.h"

#include <functional>
#include <regex>

using namespace roofline::ptx;

namespace {
/// A statement, and what becomes of it.
struct Kind {
  const char *name;
  const char *pattern;
  std::function<std::string(const std::smatch &)> change;
};
} // namespace

/// The address in brackets that ends `text`, some bytes further on.
static std::string moved(const std::string &text, long bytes) {
  static const std::regex address(R"(\[(%\w+)(?:\+(-?\d+))?\])");
  std::smatch match;
  if (!std::regex_search(text, match, address))
    return text;
  long offset = match[2].matched ? std::stol(match[2]) : 0;
  return std::string(match.prefix()) + "[" + match[1].str() + "+" +
         std::to_string(offset + bytes) + "]" + std::string(match.suffix());
}

/// By its own size, e.g. that of `.v4.b32`.
static std::string movedBySize(const std::smatch &match) {
  long count = match[1].matched ? std::stol(match[1]) : 1;
  return moved(match[0], count * std::stol(match[2]) / 8);
}

static std::vector<Kind> kinds() {
  auto text = [](const auto &part) { return part.str(); };
  return {
      {"barrier dropped", R"(bar\.sync[^;]*;)",
       [](const std::smatch &) { return std::string(); }},
      {"wait for one copy less", R"(cp\.async\.wait_group\s+(\d+);)",
       [](const std::smatch &match) {
         return "cp.async.wait_group " +
                std::to_string(std::stol(match[1]) + 1) + ";";
       }},
      {"matrix from beside", R"(ldmatrix[^;]*;)",
       [](const std::smatch &match) { return moved(match[0], 16); }},
      {"fragments exchanged",
       R"((mma\.sync[^{]*\{[^}]*\},\s*\{)(%\w+), (%\w+), (%\w+),)",
       [=](const std::smatch &match) {
         return text(match[1]) + text(match[4]) + ", " + text(match[3]) + ", " +
                text(match[2]) + ",";
       }},
      {"swizzle changed", R"((xor\.b32\s+%\w+, %\w+, )(\d+);)",
       [=](const std::smatch &match) {
         return text(match[1]) + std::to_string(std::stol(match[2]) ^ 16) + ";";
       }},
      {"other lane", R"((shfl\.sync\.bfly\.b32\s+[^,]+, %\w+, )(\d+),)",
       [=](const std::smatch &match) {
         return text(match[1]) + (match[2] == "16" ? "8" : "16") + ",";
       }},
      {"fence dropped", R"(fence\.acq_rel\.gpu;)",
       [](const std::smatch &) { return std::string(); }},
      {"counted on", R"((atom\.global\.inc[^;]*, )%\w+;)",
       [=](const std::smatch &match) {
         return text(match[1]) + "4294967295;";
       }},
      {"counted to another number", R"((atom\.global\.inc[^;]*, )%\w+;)",
       [=](const std::smatch &match) { return text(match[1]) + "0;"; }},
      {"load from beside", R"(ld\.global(?:\.nc)?(?:\.v(\d))?\.b(\d+)[^;]*;)",
       movedBySize},
      {"store beside", R"(st\.global(?:\.v(\d))?\.b(\d+)[^;]*;)", movedBySize},
  };
}

std::vector<Mutant> roofline::ptx::mutantsOf(const std::string &text,
                                             size_t most) {
  std::vector<Mutant> mutants;
  for (const Kind &kind : kinds()) {
    const std::regex pattern(kind.pattern);
    std::vector<std::smatch> places(
        std::sregex_iterator(text.begin(), text.end(), pattern), {});
    size_t count = std::min(most, places.size());
    for (size_t i = 0; i < count; ++i) {
      // The first, the last, and what lies between.
      const std::smatch &place =
          places[count == 1 ? 0 : i * (places.size() - 1) / (count - 1)];
      mutants.push_back(
          {kind.name, std::string(text.begin(), place[0].first) +
                          kind.change(place) +
                          std::string(place[0].second, text.end())});
    }
  }
  return mutants;
}
