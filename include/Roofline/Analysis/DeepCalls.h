//===- DeepCalls.h - Calls as deep as a module is long ----------*- C++ -*-===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ROOFLINE_ANALYSIS_DEEPCALLS_H
#define ROOFLINE_ANALYSIS_DEEPCALLS_H

#include "llvm/Support/ProgramStack.h"

#include <optional>
#include <type_traits>
#include <utility>

namespace roofline {

/// Makes calls that may end in each other any number of times: from time to
/// time one goes on on a new stack, before the old one is used up.
class DeepCalls {
public:
  template <typename Fn> auto operator()(Fn call) {
    std::optional<std::invoke_result_t<Fn>> result;
    ++depth_;
    if (depth_ % kCallsPerStack == 0)
      llvm::runOnNewStack(kStackSize, [&] { result.emplace(call()); });
    else
      result.emplace(call());
    --depth_;
    return std::move(*result);
  }

private:
  /// What one call takes is a few kB; with sanitizers, some ten.
  static constexpr unsigned kCallsPerStack = 256;
  static constexpr unsigned kStackSize = 8 << 20;

  unsigned depth_ = 0;
};

} // namespace roofline

#endif // ROOFLINE_ANALYSIS_DEEPCALLS_H
