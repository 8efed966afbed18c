//===- JsonInteger.h - Integers in JSON ----------------------- -*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TARGET_REPORT_JSONINTEGER_H
#define ROOFLINE_TARGET_REPORT_JSONINTEGER_H

#include "llvm/Support/JSON.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace roofline {

/// The integer in 64 bits that a value is; none where it is no such number.
/// LLVM's `getAsInteger` also converts the real number 2^63, which is none.
inline std::optional<int64_t> integerOf(const llvm::json::Value &value) {
  std::optional<double> number = value.getAsNumber();
  if (!number || *number < 0x1p63)
    return value.getAsInteger();
  // Large integers that were written as such, which are rounded as reals.
  std::optional<uint64_t> whole = value.getAsUINT64();
  constexpr auto most = uint64_t(std::numeric_limits<int64_t>::max());
  if (whole && *whole <= most)
    return int64_t(*whole);
  return std::nullopt;
}

} // namespace roofline

#endif // ROOFLINE_TARGET_REPORT_JSONINTEGER_H
