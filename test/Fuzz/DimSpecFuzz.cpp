//===- DimSpecFuzz.cpp - Bindings and sweeps from any text ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include "Roofline/Support/DimSpec.h"

using namespace roofline;
using namespace roofline::fuzz;

static std::string write(const Bindings &bindings) {
  std::string text;
  for (const auto &[dim, value] : bindings)
    text += (text.empty() ? "" : ",") + dim + "=" + std::to_string(value);
  return text;
}

static void checkBindings(std::string_view text) {
  std::string error;
  auto bindings = parseBindings(text, error);
  require(bindings.has_value() == error.empty(), "one of value and error");
  if (!bindings)
    return;
  for (const auto &[dim, value] : *bindings)
    require(value > 0, "sizes are positive", dim);
  require(parseBindings(write(*bindings), error) == bindings,
          "reads what is written", write(*bindings));
}

/// Sweeps of a million settings are right, but take seconds.
static bool mayBeLarge(std::string_view text) {
  size_t range = text.find("..");
  return range != std::string_view::npos &&
         (text.find("..", range + 2) != std::string_view::npos ||
          text.find('+') != std::string_view::npos);
}

static void checkSweep(std::string_view text) {
  if (mayBeLarge(text))
    return;
  std::string error;
  auto points = parseSweep(text, error);
  require(points.has_value() == error.empty(), "one of value and error");
  if (!points || points->empty())
    return;
  require(points->size() <= kMaxSweepPoints, "a sweep is bounded");
  for (const auto &[dim, value] : points->back())
    require(value > 0 && points->front().count(dim), "settings are alike", dim);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  checkBindings(textOf(data, size));
  checkSweep(textOf(data, size));
  return 0;
}
