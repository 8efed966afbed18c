//===- FreeOps.cpp - Ops that may cost nothing ----------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FreeOps.h"

#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace roofline::robustness;

/// By dialect: views, sizes, addresses, constants, fresh memory, moves between
/// registers, checks, and the ends of regions.
static constexpr const char *kFree[] = {
    "",
};

bool roofline::robustness::mayBeFree(Operation *op) {
  static const llvm::StringSet<> names = [] {
    llvm::StringSet<> result;
    for (StringRef line : kFree) {
      auto [dialect, ops] = line.split(": ");
      SmallVector<StringRef> list;
      ops.split(list, ' ');
      for (StringRef each : list)
        result.insert((dialect + "." + each).str());
    }
    return result;
  }();
  return names.contains(op->getName().getStringRef());
}
