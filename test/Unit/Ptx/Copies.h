//===- Copies.h - Asynchronous copies under way -----------------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_UNITTEST_PTX_COPIES_H
#define ROOFLINE_UNITTEST_PTX_COPIES_H

#include "Memory.h"

#include <deque>
#include <vector>

namespace roofline::ptx {

/// A `cp.async` that was issued and not waited for.
struct Copy {
  uint32_t shared = 0;
  Address global = 0;
  /// Bytes that are written, and how many of them come from global memory;
  /// the others become 0.
  uint16_t bytes = 0, sourceBytes = 0;
  bool landed = false;
};

/// The asynchronous copies of one thread.
struct CopyQueue {
  /// Those since the last `commit_group`.
  std::vector<Copy> open;
  /// The oldest first.
  std::deque<std::vector<Copy>> groups;
};

} // namespace roofline::ptx

#endif // ROOFLINE_UNITTEST_PTX_COPIES_H
