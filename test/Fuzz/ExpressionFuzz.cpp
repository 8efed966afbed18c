//===- ExpressionFuzz.cpp - Expressions from any text ---------------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fuzz.h"

#include "Roofline/Support/CompiledExprs.h"

using namespace roofline;
using namespace roofline::fuzz;

/// Both ways to evaluate agree.
static void evaluate(const SymbolicExpr &expr, int64_t first) {
  std::vector<std::string> dims;
  std::vector<std::optional<int64_t>> point;
  Bindings bindings;
  for (const std::string &name : expr.symbols()) {
    int64_t value = first + static_cast<int64_t>(dims.size());
    dims.push_back(name);
    point.emplace_back(value);
    bindings[name] = value;
  }
  CompiledExprs compiled(dims);
  size_t slot = compiled.add(expr);
  std::vector<CompiledExprs::Value> values;
  compiled.evaluate(point, values);
  require(values[slot] == expr.evaluate(bindings), "evaluates in two ways",
          expr.str());
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  std::string error;
  auto expr = SymbolicExpr::parse(textOf(data, size), &error);
  require(expr.has_value() == error.empty(), "one of value and error", error);
  if (!expr)
    return 0;
  std::string text = expr->str();
  auto again = SymbolicExpr::parse(text, &error);
  require(again && *again == *expr, "reads what it writes", text + error);
  require(again->hash() == expr->hash(), "equal ones hash equally", text);
  for (int64_t first : {int64_t(0), int64_t(7), int64_t(1) << 40})
    evaluate(*expr, first);
  return 0;
}
