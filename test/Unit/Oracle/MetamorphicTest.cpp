//===- MetamorphicTest.cpp - Changes that must not change costs -----------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// No count is known here, only that two must be equal: of one computation in
// several forms, of sizes by name and of the same sizes as numbers, of a sum
// and of its parts.
//
//===----------------------------------------------------------------------===//

#include "Generator.h"
#include "Judge.h"

#include "Roofline/Pipelines/BuildProfile.h"
#include "Roofline/Support/Device.h"
#include "Roofline/Target/Report/Report.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/PatternMatch.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace roofline;
using namespace roofline::oracle;

namespace {

constexpr int64_t kUsualCases = 200;

/// The kinds of modules that have no property of their own.
constexpr Family kPlain[] = {Family::Named, Family::Generic, Family::Region,
                             Family::Tensor};

std::string generateAny(Choices &choices, Limits limits = {}) {
  return generate(choices.pick(kPlain), choices, limits);
}

Count totalsOf(ModuleOp module) {
  return evaluate(CostAnalysis(module).totals(), {});
}

/// Empty where the two are equal.
std::string compare(const char *first, const Count &a, const char *second,
                    const Count &b) {
  if (a == b)
    return "";
  return std::string(first) + ": " + a.str() + "\n" + second + ": " + b.str() +
         "\n";
}

/// For random modules of `generate`: `findProblem` finds none.
void forEachModule(const std::function<std::string(Choices &)> &generate,
                   const std::function<std::string(ModuleOp)> &findProblem) {
  auto text = [&](Choices &choices) {
    return withStaticSizes(generate(choices));
  };
  forEachSeed(
      numCases(kUsualCases),
      [&](Choices &choices) {
        std::string problem;
        OwningOpRef<ModuleOp> module = parse(text(choices), problem);
        return module ? findProblem(*module) : problem;
      },
      text);
}

std::string anyModule(Choices &choices) { return generateAny(choices); }
std::string tiledModule(Choices &choices) {
  return generate(Family::Tiled, choices);
}

//===----------------------------------------------------------------------===//
// Forms
//===----------------------------------------------------------------------===//

std::string generalize(ModuleOp module) {
  Count before = totalsOf(module);
  SmallVector<linalg::LinalgOp> ops;
  module.walk([&](linalg::LinalgOp op) {
    if (!isa<linalg::GenericOp>(op))
      ops.push_back(op);
  });
  IRRewriter rewriter(module.getContext());
  for (linalg::LinalgOp op : ops) {
    rewriter.setInsertionPoint(op);
    if (failed(linalg::generalizeNamedOp(rewriter, op)))
      return "cannot be generalized: " + op->getName().getStringRef().str();
  }
  return compare("named", before, "generic", totalsOf(module));
}

TEST(MetamorphicTest, NamedIsGeneralized) {
  forEachModule(
      [](Choices &choices) {
        return generate(choices.chance(50) ? Family::Region : Family::Named,
                        choices);
      },
      generalize);
}

Count workOf(ModuleOp module, StringRef function) {
  CostAnalysis analysis(module);
  Count work;
  for (const ScopeCost &scope : analysis.scopes())
    if (cast<func::FuncOp>(scope.scope).getName() == function)
      work.work = evaluate(scope.totals, {}).work;
  return work;
}

TEST(MetamorphicTest, SumOfTilesIsWhole) {
  forEachModule(tiledModule, [](ModuleOp module) {
    return compare("whole", workOf(module, "whole"), "tiled",
                   workOf(module, "tiled"));
  });
}

std::string unroll(ModuleOp module) {
  Count before = workOf(module, "tiled");
  SmallVector<scf::ForOp> innermost;
  module.walk([&](scf::ForOp loop) {
    if (loop.getBody()->getOps<scf::ForOp>().empty())
      innermost.push_back(loop);
  });
  for (scf::ForOp loop : innermost)
    if (failed(loopUnrollByFactor(loop, 2)))
      return "cannot be unrolled\n";
  return compare("rolled", before, "unrolled", workOf(module, "tiled"));
}

TEST(MetamorphicTest, UnrolledIsRolled) { forEachModule(tiledModule, unroll); }

TEST(MetamorphicTest, OrderOfFunctionsDoesNotMatter) {
  forEachModule(tiledModule, [](ModuleOp module) {
    Count before = totalsOf(module);
    auto functions = llvm::to_vector(module.getOps<func::FuncOp>());
    functions.back()->moveBefore(functions.front());
    return compare("in order", before, "swapped", totalsOf(module));
  });
}

std::string printed(ModuleOp module, bool generic) {
  std::string text;
  llvm::raw_string_ostream out(text);
  OpPrintingFlags flags;
  // Names of another kind, too.
  module->print(out, generic ? flags.printGenericOpForm().printUniqueSSAIDs()
                             : flags);
  return text;
}

TEST(MetamorphicTest, NamesOfValuesAndPrintingDoNotMatter) {
  forEachModule(anyModule, [](ModuleOp module) {
    Count before = totalsOf(module);
    for (bool generic : {false, true}) {
      std::string problem;
      OwningOpRef<ModuleOp> again = parse(printed(module, generic), problem);
      if (!again)
        return problem;
      problem = compare("parsed", before, "printed", totalsOf(*again));
      if (!problem.empty())
        return problem;
    }
    return std::string();
  });
}

//===----------------------------------------------------------------------===//
// Sizes by name
//===----------------------------------------------------------------------===//

/// All values together, so that those of two modules can be compared.
Count withoutValues(Count count) {
  for (auto *bytes : {&count.read, &count.written}) {
    int64_t sum = 0;
    for (const auto &[value, each] : *bytes)
      sum += each;
    bytes->clear();
    if (sum != 0)
      (*bytes)["all"] = sum;
  }
  return count;
}

/// True for an op that may be unknown while its sizes are: it has a dim with
/// three loops, or with loops that another dim of the same operand has, too.
bool hasHardMap(linalg::LinalgOp op) {
  for (AffineMap map : op.getIndexingMapsArray()) {
    SmallVector<unsigned> results(map.getNumDims());
    for (AffineExpr result : map.getResults()) {
      unsigned loops = 0;
      for (unsigned dim = 0; dim < map.getNumDims(); ++dim)
        if (result.isFunctionOfDim(dim)) {
          ++loops;
          if (++results[dim] > 1)
            return true;
        }
      if (loops > 2)
        return true;
    }
  }
  return false;
}

struct Tally {
  int64_t ops = 0, unknown = 0, bounds = 0;
};

/// `at` evaluated is `fixed`, or an upper bound where the cost says so.
std::string compareRow(const OpCost &fixed, const OpCost &at,
                       const Bindings &sizes, Tally &tally) {
  Count a = withoutValues(evaluate(fixed.op, fixed.cost, {}));
  Count b = withoutValues(evaluate(at.op, at.cost, sizes));
  ++tally.ops;
  if (at.cost.atMost() && a.work == b.work && a.written == b.written &&
      a.read["all"] <= b.read["all"]) {
    ++tally.bounds;
    return "";
  }
  std::string problem = compare("static", a, "by name", b);
  if (problem.empty())
    return "";
  llvm::raw_string_ostream(problem) << *at.op << "\n";
  return problem;
}

std::string compareSizes(ModuleOp fixed, ModuleOp named, const Bindings &sizes,
                         Tally &tally) {
  CostAnalysis first(fixed), second(named);
  std::map<Operation *, const OpCost *> rows;
  std::set<Operation *> unknown;
  for (const ScopeCost &scope : second.scopes()) {
    for (const OpCost &cost : scope.ops)
      rows[cost.op] = &cost;
    unknown.insert(scope.unknown.begin(), scope.unknown.end());
  }
  // The modules differ in their types only.
  SmallVector<Operation *> ops;
  named.walk([&](Operation *op) { ops.push_back(op); });
  std::map<Operation *, Operation *> counterpart;
  size_t next = 0;
  fixed.walk([&](Operation *op) { counterpart[op] = ops[next++]; });
  for (const ScopeCost &scope : first.scopes())
    for (const OpCost &cost : scope.ops) {
      Operation *op = counterpart[cost.op];
      if (unknown.count(op) && hasHardMap(cast<linalg::LinalgOp>(op))) {
        ++tally.ops;
        ++tally.unknown;
        continue;
      }
      if (!rows.count(op))
        return "no row by name: " + op->getName().getStringRef().str() + "\n";
      std::string problem = compareRow(cost, *rows[op], sizes, tally);
      if (!problem.empty())
        return problem;
    }
  return "";
}

TEST(MetamorphicTest, SizesByNameEvaluateToStaticOnes) {
  Tally tally;
  auto text = [&](Choices &choices) {
    return generateAny(choices, {/*sizesMayBeDynamic=*/true});
  };
  auto findProblem = [&](Choices &choices) {
    std::string marked = text(choices), problem;
    Bindings sizes;
    Sizes values;
    std::string byName = withNamedSizes(marked, values);
    sizes.insert(values.begin(), values.end());
    OwningOpRef<ModuleOp> fixed = parse(withStaticSizes(marked), problem);
    OwningOpRef<ModuleOp> named = parse(byName, problem);
    return fixed && named ? compareSizes(*fixed, *named, sizes, tally)
                          : problem;
  };
  forEachSeed(numCases(kUsualCases), findProblem, [&](Choices &choices) {
    Sizes sizes;
    return withNamedSizes(text(choices), sizes);
  });
  RecordProperty("unknown", static_cast<int>(tally.unknown));
  RecordProperty("bounds", static_cast<int>(tally.bounds));
  std::cout << tally.ops << " ops, " << tally.unknown
            << " of them unknown by name, " << tally.bounds
            << " with an upper bound\n";
  EXPECT_LE(tally.unknown * 20, tally.ops) << "more than 5 % refused";
  EXPECT_LE(tally.bounds * 50, tally.ops) << "more than 2 % not exact";
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

void add(Count &sum, const Figures &figures, int64_t times) {
  for (const Figures::WorkEntry &entry : figures.work)
    sum.addWork(std::string(toString(entry.unit)) + " " + entry.type,
                entry.amount.value.value_or(-1) * times);
  if (int64_t bytes = figures.bytesRead.value.value_or(-1) * times)
    sum.read["all"] += bytes;
  if (int64_t bytes = figures.bytesWritten.value.value_or(-1) * times)
    sum.written["all"] += bytes;
}

std::string compareSums(ModuleOp module) {
  Profile profile = buildProfile(module, CostAnalysis(module)).profile;
  auto built = buildReport(profile, *findDevice("a100-80gb-pcie"), {}, {});
  const auto *report = std::get_if<Report>(&built);
  if (!report)
    return "no report: " + std::get<ReportError>(built).message + "\n";
  Count total, ops, groups, functions;
  add(total, report->totals.figures, 1);
  for (const ReportOp &op : report->ops)
    add(ops, op.figures, op.count.value.value_or(-1));
  for (const ReportGroup &group : report->groups)
    add(groups, group.figures, 1);
  for (const ReportFunction &function : report->functions)
    add(functions, function.figures, 1);
  return compare("total", total, "rows", ops) +
         compare("total", total, "groups", groups) +
         compare("total", total, "functions", functions);
}

TEST(MetamorphicTest, ReportTotalIsSumOfRows) {
  forEachModule(anyModule, compareSums);
  forEachModule(tiledModule, compareSums);
}

} // namespace
