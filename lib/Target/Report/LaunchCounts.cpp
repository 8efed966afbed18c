//===- LaunchCounts.cpp - What one launch of a kernel does ----------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchCounts.h"

#include <algorithm>

namespace roofline {

static void addWork(Unit unit, std::string_view type, Int128 amount,
                    Amounts &amounts) {
  auto it = std::find_if(amounts.work.begin(), amounts.work.end(),
                         [&](const Amounts::Entry &entry) {
                           return entry.unit == unit && entry.type == type;
                         });
  if (it == amounts.work.end())
    amounts.work.push_back({unit, type, amount});
  else
    it->amount += amount;
}

/// False where a figure of `op` has no value.
static bool addOp(const ReportOp &op, const Bindings &bindings,
                  LaunchCounts &sum, Int128 &flops) {
  auto valueOf = [&](const Quantity &quantity) {
    std::optional<Int128> value = quantity.expr.evaluate(bindings);
    return value && toInt64(*value) ? value : std::nullopt;
  };
  auto flopsHere = valueOf(op.figures->flops);
  auto read = valueOf(op.figures->bytesRead);
  auto written = valueOf(op.figures->bytesWritten);
  if (!flopsHere || !read || !written)
    return false;
  for (const Figures::WorkEntry &entry : op.figures->work) {
    auto amount = valueOf(entry.amount);
    if (!amount)
      return false;
    addWork(entry.unit, entry.type, *amount, sum.amounts);
  }
  flops = *flopsHere;
  sum.amounts.flops += flops;
  sum.bytesRead += *read;
  sum.bytesWritten += *written;
  return true;
}

std::optional<LaunchCounts> countLaunch(const Report &report,
                                        llvm::ArrayRef<size_t> ops,
                                        const Bindings &bindings) {
  LaunchCounts sum;
  Int128 most = -1;
  for (size_t op : ops) {
    Int128 flops = 0;
    if (!addOp(report.ops[op], bindings, sum, flops))
      return std::nullopt;
    if (flops > most) {
      most = flops;
      sum.lead = op;
    }
  }
  sum.amounts.bytes = sum.bytesRead + sum.bytesWritten;
  return sum;
}

Bindings settingOf(const Report &report, const Bindings &bindings) {
  Bindings setting = bindings;
  setting.insert(report.bindings.begin(), report.bindings.end()); // keeps
  return setting;
}

} // namespace roofline
