//===- Fuzz.h - What all fuzz targets share ---------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_FUZZ_FUZZ_H
#define ROOFLINE_TEST_FUZZ_FUZZ_H

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What libFuzzer, or the replay of the inputs, calls with every input. A
/// target ends the process where something is wrong.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace roofline::fuzz {

inline std::string_view textOf(const uint8_t *data, size_t size) {
  return {reinterpret_cast<const char *>(data), size};
}

/// Ends the process, and says what should have held.
[[noreturn]] void fail(std::string_view what, std::string_view details);

inline void require(bool holds, std::string_view what,
                    std::string_view details = "") {
  if (!holds)
    fail(what, details);
}

} // namespace roofline::fuzz

#endif // ROOFLINE_TEST_FUZZ_FUZZ_H
