//===- GeneratedTest.cpp - Ops of all dialects are analysed ---------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"
#include "Climb.h"
#include "Isolated.h"
#include "Pool.h"
#include "Scenes.h"

#include "mlir/IR/Verifier.h"
#include "llvm/Support/xxhash.h"
#include <gtest/gtest.h>

#include <map>

using namespace mlir;
using namespace roofline::robustness;

static constexpr unsigned kTries = 120;

static OwningOpRef<ModuleOp> makeModule(int64_t item) {
  auto names = context().getRegisteredOperations();
  // A prime step: dialects take turns.
  int64_t number = item * 1009 % int64_t(names.size());
  int64_t round = item / int64_t(names.size());
  Choices choices(llvm::xxh3_64bits(names[number].getStringRef()) + round);
  std::optional<Candidate> candidate =
      findValid(names[number], choices, kTries);
  if (!candidate)
    return {};
  return stage(*candidate);
}

/// Marks every op in `module` as reached.
static void markReached(ModuleOp module, Notes &notes) {
  static const auto numbers = [] {
    std::map<StringRef, unsigned> result;
    for (RegisteredOperationName name : context().getRegisteredOperations())
      result.try_emplace(name.getStringRef(), result.size());
    return result;
  }();
  module.walk([&](Operation *op) {
    auto it = numbers.find(op->getName().getStringRef());
    if (it != numbers.end())
      notes.mark(it->second);
  });
}

static void printReached(const Outcome &outcome) {
  std::map<StringRef, std::pair<int, int>> dialects;
  std::map<StringRef, std::string> missing;
  unsigned number = 0;
  for (RegisteredOperationName name : context().getRegisteredOperations()) {
    auto &[reached, all] = dialects[name.getDialectNamespace()];
    reached += outcome.marks[number];
    if (!outcome.marks[number])
      missing[name.getDialectNamespace()] +=
          (" " + name.getStringRef().split('.').second).str();
    ++number;
    ++all;
  }
  bool isLong = std::getenv("ROOFLINE_TEST_LONG");
  for (const auto &[dialect, count] : dialects) {
    llvm::outs() << dialect << ": " << count.first << " of " << count.second
                 << " ops";
    if (isLong && count.first < count.second)
      llvm::outs() << ", not" << missing[dialect];
    llvm::outs() << "\n";
  }
}

TEST(RobustnessTest, AnalysesAllOps) {
  types(), attributes(); // once, for all processes
  Outcome outcome = runIsolated(
      caseBudget(300), timeBudget(40), [&](int64_t item, Notes &notes) {
        OwningOpRef<ModuleOp> module = makeModule(item);
        if (!module)
          return;
        markReached(*module, notes);
        check(*module, notes);
      });
  printReached(outcome);
  llvm::outs() << outcome.items << " cases, " << outcome.crashesUpstream
               << " crashes in upstream's verifiers\n";
  outcome.expectNoProblems();
}
