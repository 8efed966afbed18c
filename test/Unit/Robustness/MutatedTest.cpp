//===- MutatedTest.cpp - Modules that were changed at random --------------===//
//
// Part of roofline-opt, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"
#include "Inputs.h"
#include "Isolated.h"
#include "Mutate.h"
#include "Pool.h"

#include <gtest/gtest.h>

using namespace mlir;
using namespace roofline::robustness;

TEST(RobustnessTest, AnalysesMutatedInputs) {
  const std::vector<std::string> &texts = inputs();
  ASSERT_GT(texts.size(), 50u);
  types(), attributes(); // once, for all processes
  Outcome outcome = runIsolated(
      caseBudget(1000), timeBudget(40), [&](int64_t item, Notes &notes) {
        roofline::oracle::Choices choices(static_cast<uint64_t>(item) +
                                          (seed() << 20));
        OwningOpRef<ModuleOp> module =
            mutate(texts[item * 1009 % int64_t(texts.size())], choices);
        if (!module)
          return;
        notes.mark(item % 8192);
        check(*module, notes);
      });
  llvm::outs() << outcome.items << " modules, " << outcome.crashesUpstream
               << " crashes in upstream's verifiers\n";
  outcome.expectNoProblems();
}
