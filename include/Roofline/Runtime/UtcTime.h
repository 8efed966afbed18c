//===- UtcTime.h - The time of day ------------------------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_RUNTIME_UTCTIME_H
#define ROOFLINE_RUNTIME_UTCTIME_H

#include <string>

namespace roofline::runtime {

/// Now, UTC, ISO 8601.
std::string timeNow();

} // namespace roofline::runtime

#endif // ROOFLINE_RUNTIME_UTCTIME_H
