//===- Shrink.h - From a failing case to a small one ------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_TEST_UNIT_ORACLE_SHRINK_H
#define ROOFLINE_TEST_UNIT_ORACLE_SHRINK_H

#include <cstdint>
#include <functional>
#include <vector>

namespace roofline::oracle {

/// Choices that still fail, and of which no short stretch can be left out and
/// no single one be made smaller; those given must fail. Fewer and smaller
/// choices make fewer operands, smaller sizes and simpler bodies.
std::vector<int64_t>
shrink(std::vector<int64_t> choices,
       const std::function<bool(const std::vector<int64_t> &)> &fails);

} // namespace roofline::oracle

#endif // ROOFLINE_TEST_UNIT_ORACLE_SHRINK_H
