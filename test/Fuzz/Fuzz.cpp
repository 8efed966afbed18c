//===- Fuzz.cpp - What all fuzz targets share -----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include <cstdio>
#include <cstdlib>

void roofline::fuzz::fail(std::string_view what, std::string_view details) {
  std::fprintf(stderr, "error: %.*s: %.*s\n", static_cast<int>(what.size()),
               what.data(), static_cast<int>(details.size()), details.data());
  std::abort();
}
