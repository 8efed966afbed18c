//===- Substitute.cpp - Other expressions for dims ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Substitute.h"

using namespace mlir;
using namespace roofline;

Cost roofline::substitute(const Cost &cost, const Substitution &substitution) {
  Cost result;
  for (const Work &entry : cost.work())
    result.addWork(entry.unit, entry.type,
                   entry.amount.substitute(substitution));
  for (const Traffic &entry : cost.traffic())
    result.addTraffic(entry.direction, entry.place, entry.index,
                      entry.bytes.substitute(substitution));
  result.markAtMost(cost.atMost());
  return result;
}

Totals roofline::substitute(Totals totals, const Substitution &substitution) {
  for (Work &entry : totals.work)
    entry.amount = entry.amount.substitute(substitution);
  llvm::erase_if(totals.work,
                 [](const Work &entry) { return entry.amount.isZero(); });
  for (SymbolicExpr *bytes : {&totals.bytesRead, &totals.bytesWritten,
                              &totals.bytesFused, &totals.bytesFloor})
    *bytes = bytes->substitute(substitution);
  return totals;
}

/// Callers and callees are renamed together.
static Substitution rename(const Substitution &substitution,
                           const Substitution &names) {
  Substitution result;
  for (const auto &[name, expr] : substitution) {
    auto other = names.find(name);
    result.emplace(other == names.end() ? name : other->second.str(),
                   expr.substitute(names));
  }
  return result;
}

static bool isConstant(const Cost &cost) {
  return llvm::all_of(cost.work(),
                      [](const Work &entry) {
                        return entry.amount.constant().has_value();
                      }) &&
         llvm::all_of(cost.traffic(), [](const Traffic &entry) {
           return entry.bytes.constant().has_value();
         });
}

void roofline::rename(ScopeCost &scope, const Substitution &names) {
  for (OpCost &op : scope.ops) {
    if (!isConstant(op.cost))
      op.cost = substitute(op.cost, names);
    op.count = op.count.substitute(names);
  }
  for (CallSite &call : scope.calls) {
    call.count = call.count.substitute(names);
    call.substitution = ::rename(call.substitution, names);
  }
  for (auto &[op, totals] : scope.perTrip)
    totals = substitute(std::move(totals), names);
  scope.totals = substitute(std::move(scope.totals), names);
  scope.executed = substitute(std::move(scope.executed), names);
  Floor &floor = scope.floor;
  for (auto *list : {&floor.arguments, &floor.stored, &floor.results})
    for (SymbolicExpr &bytes : *list)
      bytes = bytes.substitute(names);
}
