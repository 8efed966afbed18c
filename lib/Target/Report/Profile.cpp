//===- Profile.cpp - Symbolic costs of a module as plain data -------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Roofline/Target/Report/Profile.h"

namespace roofline {

static void addWorkSymbols(const std::vector<Work> &work,
                           std::set<std::string> &names) {
  for (const Work &entry : work)
    names.merge(entry.amount.symbols());
}

std::set<std::string> Profile::dims() const {
  std::set<std::string> names;
  for (const ProfileOp &op : ops) {
    names.merge(op.count.symbols());
    addWorkSymbols(op.cost->work(), names);
    // A dim may cancel out of the sum; rows hold no more than that.
    names.merge(op.cost->bytesRead().symbols());
    names.merge(op.cost->bytesWritten().symbols());
  }
  for (const ProfileRegion &region : regions)
    names.merge(region.bytes.symbols());
  auto addTotals = [&](const Totals &sums) {
    addWorkSymbols(sums.work, names);
    for (const SymbolicExpr *bytes : {&sums.bytesRead, &sums.bytesWritten,
                                      &sums.bytesFused, &sums.bytesFloor})
      names.merge(bytes->symbols());
  };
  for (const ProfileFunction &function : functions)
    addTotals(function.totals);
  addTotals(totals);
  for (const auto &[dim, range] : ranges)
    if (names.count(dim)) {
      names.merge(range.least.symbols());
      names.merge(range.most.symbols());
    }
  return names;
}

} // namespace roofline
