//===- RoofTimes.cpp - Costs of a scope as numbers ------------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FusionPlan.h"

using namespace mlir;
using namespace roofline;

/// Nothing where a dim is unbound.
static std::optional<Int128> evaluate(const SymbolicExpr &expr,
                                      const Substitution &instance,
                                      const Bindings &bindings) {
  return (instance.empty() ? expr : expr.substitute(instance))
      .evaluate(bindings);
}

/// Of what cannot be told, so much that nobody takes it for a saving.
static constexpr Int128 kTooMany = Int128(1) << 100;

Int128 RoofTimes::sum(const SymbolicExpr &expr) const {
  Int128 sum = 0;
  for (const Substitution &instance : instances)
    sum += evaluate(expr, instance, bindings).value_or(kTooMany);
  return sum;
}

int64_t RoofTimes::largest(const SymbolicExpr &expr) const {
  int64_t largest = 0;
  for (const Substitution &instance : instances) {
    std::optional<Int128> value = evaluate(expr, instance, bindings);
    largest = std::max(largest, value ? toInt64(*value).value_or(INT64_MAX)
                                      : int64_t(INT32_MAX));
  }
  return largest;
}

double RoofTimes::time(ArrayRef<Work> work, const SymbolicExpr &bytes) const {
  double time = 0;
  for (const Substitution &instance : instances) {
    Amounts amounts;
    for (const Work &entry : work)
      amounts.work.push_back(
          {entry.unit, entry.type,
           evaluate(entry.amount, instance, bindings).value_or(kTooMany)});
    amounts.bytes = evaluate(bytes, instance, bindings).value_or(kTooMany);
    time += classify(amounts, device).time;
  }
  return time;
}

void RoofTimes::collectBad(const SymbolicExpr &expr,
                           std::set<std::string> &unbound,
                           std::set<std::string> &tooLarge) const {
  for (const Substitution &instance : instances) {
    SymbolicExpr own = expr.substitute(instance);
    bool isBound = true;
    for (const std::string &name : own.symbols())
      if (!bindings.count(name)) {
        unbound.insert(name);
        isBound = false;
      }
    if (!isBound)
      continue;
    std::optional<Int128> value = own.evaluate(bindings);
    if (!value || !toInt64(*value))
      tooLarge.insert(own.str());
  }
}

void RoofTimes::collectBad(const OpCost &cost, std::set<std::string> &unbound,
                           std::set<std::string> &tooLarge) const {
  collectBad(cost.cost.bytes() * cost.count, unbound, tooLarge);
  for (const Work &entry : cost.cost.work())
    collectBad(entry.amount * cost.count, unbound, tooLarge);
}

void RoofTimes::collectDims(const OpCost &cost,
                            std::set<std::string> &dims) const {
  for (const Substitution &instance : instances) {
    auto collect = [&](const SymbolicExpr &expr) {
      dims.merge(expr.substitute(instance).symbols());
    };
    collect(cost.count);
    collect(cost.cost.bytesRead());
    collect(cost.cost.bytesWritten());
    for (const Work &entry : cost.cost.work())
      collect(entry.amount);
  }
}
