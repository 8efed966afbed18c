//===- Judge.cpp - Does the analysis count what was counted? --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Judge.h"

#include "Choices.h"
#include "Shrink.h"

#include "Roofline/Registration.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Verifier.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Transforms/RegionUtils.h"
#include <gtest/gtest.h>

#include <cstdlib>

using namespace mlir;
using namespace roofline;
using namespace roofline::oracle;

MLIRContext &roofline::oracle::context() {
  static auto *context = [] {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    registerBuiltinDialectTranslation(registry);
    registerLLVMDialectTranslation(registry);
    roofline::registerAllDialects(registry);
    return new MLIRContext(registry, MLIRContext::Threading::DISABLED);
  }();
  return *context;
}

OwningOpRef<ModuleOp> roofline::oracle::parse(const std::string &text,
                                              std::string &problem) {
  ScopedDiagnosticHandler handler(&context(), [&](Diagnostic &diagnostic) {
    problem += "invalid: " + diagnostic.str() + "\n";
    return success();
  });
  return parseSourceString<ModuleOp>(text, &context());
}

//===----------------------------------------------------------------------===//
// The analysis' numbers
//===----------------------------------------------------------------------===//

static int64_t valueOf(const SymbolicExpr &expr, const Bindings &bindings) {
  std::optional<Int128> value = expr.evaluate(bindings);
  return value ? toInt64(*value).value_or(-1) : -1;
}

static Value valueOf(Operation *op, const Traffic &traffic) {
  if (traffic.place == Traffic::Place::Operand)
    return op->getOperand(traffic.index);
  if (traffic.place == Traffic::Place::Result)
    return op->getResult(traffic.index);
  SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  return captured[traffic.index];
}

static void addWork(Count &count, const std::vector<Work> &work,
                    const Bindings &bindings) {
  for (const Work &entry : work)
    count.addWork(std::string(toString(entry.unit)) + " " + entry.type,
                  valueOf(entry.amount, bindings));
}

Count roofline::oracle::evaluate(Operation *op, const Cost &cost,
                                 const Bindings &bindings) {
  Count count;
  ::addWork(count, cost.work(), bindings);
  for (const Traffic &traffic : cost.traffic()) {
    bool isRead = traffic.direction == Traffic::Direction::Read;
    if (int64_t bytes = valueOf(traffic.bytes, bindings))
      (isRead ? count.read : count.written)[nameOf(valueOf(op, traffic))] +=
          bytes;
  }
  return count;
}

Count roofline::oracle::evaluate(const Totals &totals,
                                 const Bindings &bindings) {
  Count count;
  ::addWork(count, totals.work, bindings);
  if (int64_t bytes = valueOf(totals.bytesRead, bindings))
    count.read["all"] = bytes;
  if (int64_t bytes = valueOf(totals.bytesWritten, bindings))
    count.written["all"] = bytes;
  return count;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

static std::string describe(Operation *op, const std::string &forced,
                            const std::string &analysed) {
  std::string text;
  llvm::raw_string_ostream(text) << *op << "\n  brute force: " << forced
                                 << "\n  analysis:    " << analysed << "\n";
  return text;
}

static std::string difference(func::FuncOp function, const ScopeCost &scope) {
  Counted counted = countByForce(function);
  std::string text;
  if (!counted.problem.empty())
    text += "brute force cannot count: " + counted.problem + "\n";
  for (Operation *op : scope.unknown)
    text += describe(op, "", "unknown");
  std::map<Operation *, const OpCost *> analysed;
  for (const OpCost &cost : scope.ops)
    analysed[cost.op] = &cost;
  for (const Row &row : counted.rows) {
    auto it = analysed.find(row.op);
    std::string times = " x " + std::to_string(row.executions);
    if (it == analysed.end()) {
      text += describe(row.op, row.once.str() + times, "no row");
      continue;
    }
    const OpCost &cost = *it->second;
    Count once = evaluate(row.op, cost.cost, {});
    if (!(row.once == once) || valueOf(cost.count, {}) != row.executions)
      text += describe(row.op, row.once.str() + times,
                       once.str() + " x " + cost.count.str());
    analysed.erase(it);
  }
  for (auto [op, cost] : analysed)
    if (!cost->cost.isZero() && !cost->count.isZero())
      text += describe(op, "no row", evaluate(op, cost->cost, {}).str());
  Count forced = counted.total(), total = evaluate(scope.totals, {});
  if (text.empty() && !(forced == total))
    text += "totals: brute force: " + forced.str() +
            "\n        analysis:    " + total.str() + "\n";
  return text;
}

std::string roofline::oracle::difference(ModuleOp module) {
  CostAnalysis analysis(module);
  std::string text;
  for (const ScopeCost &scope : analysis.scopes())
    if (auto function = dyn_cast<func::FuncOp>(scope.scope))
      text += ::difference(function, scope);
  return text;
}

//===----------------------------------------------------------------------===//
// Seeds
//===----------------------------------------------------------------------===//

int64_t roofline::oracle::numCases(int64_t usual) {
  if (const char *cases = std::getenv("ROOFLINE_TEST_ORACLE_CASES"))
    return std::atoll(cases);
  return std::getenv("ROOFLINE_TEST_LONG") ? 10 * usual : usual;
}

void roofline::oracle::forEachSeed(
    int64_t cases, const std::function<std::string(Choices &)> &findProblem,
    const std::function<std::string(Choices &)> &describe) {
  int64_t first = 0;
  if (const char *only = std::getenv("ROOFLINE_TEST_ORACLE_SEED")) {
    first = std::atoll(only);
    cases = first + 1;
  }
  for (int64_t seed = first; seed < cases; ++seed) {
    Choices choices(static_cast<uint64_t>(seed));
    std::string problem = findProblem(choices);
    if (problem.empty())
      continue;
    // A smaller case must fail in the same way: invalid text is another one.
    bool isInvalid = problem.find("invalid: ") == 0;
    std::vector<int64_t> small =
        shrink(choices.made(), [&](const std::vector<int64_t> &numbers) {
          Choices fewer(numbers);
          std::string other = findProblem(fewer);
          return !other.empty() && (other.find("invalid: ") == 0) == isInvalid;
        });
    Choices again(small), shown(small);
    std::string found = findProblem(again);
    FAIL() << "ROOFLINE_TEST_ORACLE_SEED=" << seed << " fails; made small:\n"
           << describe(shown) << found;
  }
}
